package io.github.ocop.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.Heading;
import io.github.ocop.criteria.Option;
import io.github.ocop.criteria.Part;
import io.github.ocop.criteria.Requirement;
import io.github.ocop.criteria.Subheading;
import io.github.ocop.rulebook.Words;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalInt;

/**
 * A criteria set as a table: a row a line of the set, with all that is needed to make the set from it again, and a column for
 * a member's answers, one cell a criterion.
 */
final class SetCsv {
    static final List<String> COLUMNS =
            List.of("row", "number", "box", "points", "stars", "rule", "label", "text", "m1");
    private static final String NONE = "";

    private final CriteriaSet set;
    private final Words words;
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv;

    SetCsv(CriteriaSet set, Words words) {
        this.set = set;
        this.words = words;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    }

    String write() {
        csv.writeRecord(COLUMNS);
        row("RULEBOOK", set.rulebook(), NONE, NONE, NONE, NONE, NONE, set.instrument());
        row("SET", String.valueOf(set.number()), NONE, NONE, NONE, NONE, set.label(), words.set(set));
        for (Ground ground : set.grounds()) {
            String says = words.ground(ground.label(), set.cite(ground.finding()));
            row("GROUND", ground.finding(), NONE, NONE, NONE, ground.bar().name(), ground.label(), says);
        }
        set.zeroStop()
                .ifPresent(stop -> stop.criteria().forEach(criterion -> {
                    String says = words.ground(stop.label(), set.cite(criterion));
                    row("ZERO", criterion, NONE, NONE, NONE, stop.bar().name(), stop.label(), says);
                }));
        set.parts().forEach(this::part);
        return text.toString();
    }

    private void part(Part part) {
        row("PART", part.name().name(), NONE, part.points(), NONE, NONE, NONE, words.part(part.name()));
        for (Heading heading : part.headings()) {
            named("HEADING", heading.number(), heading.points(), NONE, heading.label());
            for (Criterion criterion : heading.criteria()) {
                heading.subheadingFrom(criterion).ifPresent(this::subheading);
                criterion(criterion);
            }
        }
    }

    private void subheading(Subheading subheading) {
        named("SUBHEADING", subheading.number(), subheading.points(), NONE, subheading.label());
    }

    private void criterion(Criterion criterion) {
        String number = criterion.number();
        named("CRITERION", number, criterion.points(), criterion.selection().name(), criterion.label());
        if (criterion.personal()) {
            row("PERSONAL", number, NONE, NONE, NONE, NONE, NONE, NONE);
        }
        criterion
                .needs()
                .ifPresent(needs -> row(
                        "NEEDS",
                        number,
                        NONE,
                        NONE,
                        NONE,
                        needs.basis().name(),
                        needs.criterion(),
                        needs(needs.criterion())));
        for (Requirement requirement : criterion.requirements()) {
            String asks = words.requirement(requirement.label());
            row("REQUIREMENT", number, NONE, NONE, NONE, requirement.kind().name(), requirement.label(), asks);
        }
        for (int i = 0; i < criterion.cases().size(); i++) {
            String label = criterion.cases().get(i);
            row("CASE", number, i + 1, NONE, NONE, NONE, label, words.caseName(label));
        }
        for (int box = 1; box <= criterion.options().size(); box++) {
            Option option = criterion.options().get(box - 1);
            String says = words.option(set, criterion, box);
            String stars = number(option.minimumFor());
            row("OPTION", number, box, option.points(), stars, number(option.caseNumber()), option.label(), says);
        }
    }

    private String needs(String criterion) {
        return words.phrase("needs-criterion") + " " + criterion;
    }

    private void named(String row, String number, int points, String rule, String label) {
        row(row, number, NONE, points, NONE, rule, label, words.heading(set, number, label));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : NONE;
    }

    private void row(
            String row,
            String number,
            Object box,
            Object points,
            String stars,
            String rule,
            String label,
            String says) {
        csv.writeRecord(row, number, box.toString(), points.toString(), stars, rule, label, CsvCell.escape(says), NONE);
    }
}
