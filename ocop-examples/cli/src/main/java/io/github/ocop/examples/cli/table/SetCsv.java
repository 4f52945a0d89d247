package io.github.ocop.examples.cli.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.Heading;
import io.github.ocop.criteria.Option;
import io.github.ocop.criteria.Part;
import io.github.ocop.criteria.Requirement;
import io.github.ocop.criteria.ZeroStop;
import io.github.ocop.rulebook.Words;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.subject.SubjectKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A criteria set as a table: a row a line of the set, with all that is needed to make the set from it again, and a column for
 * a member's answers. The answer to a criterion goes into its {@code CRITERION} row, a finding into its {@code GROUND} row, a
 * fact of the dossier into its {@code DOSSIER} row.
 */
public final class SetCsv {
    /** The facts of a dossier that are no member's, by their place on the wire, with the phrases that name them. */
    public static final ImmutableMap<String, String> FACTS = ImmutableMap.<String, String>builder()
            .put("id", "dossier-id")
            .put("filing.kind", "filing-kind")
            .put("filing.filedOn", "filed-on")
            .put("assessedOn", "assessed-on")
            .put("product.name", "product")
            .put("subject.name", "producer")
            .put("subject.kind", "subject-kind")
            .buildOrThrow();

    /** The kinds of rows, each with the columns it fills besides its kind and its number. */
    static final ImmutableSetMultimap<String, String> ROWS = ImmutableSetMultimap.<String, String>builder()
            .putAll("RULEBOOK", "text")
            .putAll("SET", "label", "text")
            .putAll("DOSSIER", "text")
            .putAll("GROUND", "rule", "label", "text")
            .putAll("ZERO", "rule", "label", "text")
            .putAll("PART", "points", "text")
            .putAll("HEADING", "points", "label", "text")
            .putAll("SUBHEADING", "points", "label", "text")
            .putAll("CRITERION", "points", "rule", "label", "text")
            .putAll("PERSONAL", "number")
            .putAll("NEEDS", "needs", "rule", "text")
            .putAll("REQUIREMENT", "rule", "label", "text")
            .putAll("CASE", "case", "label", "text")
            .putAll("OPTION", "box", "points", "stars", "case", "label", "text")
            .build();

    private final CriteriaSet set;
    private final Words words;

    public SetCsv(CriteriaSet set, Words words) {
        this.set = set;
        this.words = words;
    }

    public String write() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(SetRow.titles());
            new Rows(csv).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private final class Rows {
        private final CsvWriter csv;

        Rows(CsvWriter csv) {
            this.csv = csv;
        }

        void write() {
            row("RULEBOOK").number(set.rulebook()).text(set.citation().instrument());
            row("SET").number(set.number()).label(set.label()).text(words.set(set));
            FACTS.forEach((place, phrase) -> row("DOSSIER").number(place).text(fact(place, words.phrase(phrase))));
            set.grounds().forEach(this::ground);
            set.zeroStop().ifPresent(this::zeroRule);
            set.parts().forEach(this::part);
        }

        /** What is one of a list of names says which there are. */
        private String fact(String place, String text) {
            return switch (place) {
                case "filing.kind" -> text + ": " + names(FilingKind.values());
                case "subject.kind" -> text + ": " + names(SubjectKind.values());
                default -> text;
            };
        }

        private static String names(Enum<?>... values) {
            return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
        }

        private void ground(Ground ground) {
            row("GROUND")
                    .number(ground.finding())
                    .rule(ground.bar())
                    .label(ground.label())
                    .text(words.ground(set, ground));
        }

        private void zeroRule(ZeroStop stop) {
            for (String criterion : stop.criteria()) {
                row("ZERO")
                        .number(criterion)
                        .rule(stop.bar())
                        .label(stop.label())
                        .text(words.zeroRule(stop));
            }
        }

        private void part(Part part) {
            row("PART").number(part.name()).points(part.points()).text(words.part(part.name()));
            for (Heading heading : part.headings()) {
                heading("HEADING", heading.number(), heading.points(), heading.label());
                for (Criterion criterion : heading.criteria()) {
                    heading.subheadingFrom(criterion)
                            .ifPresent(sub -> heading("SUBHEADING", sub.number(), sub.points(), sub.label()));
                    criterion(criterion);
                }
            }
        }

        private void heading(String kind, String number, int points, String label) {
            row(kind).number(number).points(points).label(label).text(words.heading(set, number, label));
        }

        private void criterion(Criterion criterion) {
            String number = criterion.number();
            row("CRITERION")
                    .number(number)
                    .points(criterion.points())
                    .rule(criterion.selection())
                    .label(criterion.label())
                    .text(words.criterion(set, criterion));
            if (criterion.personal()) {
                row("PERSONAL").number(number).text("");
            }
            criterion
                    .needs()
                    .ifPresent(needs -> row("NEEDS")
                            .number(number)
                            .needs(needs.criterion())
                            .rule(needs.basis())
                            .text(words.needs(needs)));
            for (Requirement requirement : criterion.requirements()) {
                row("REQUIREMENT")
                        .number(number)
                        .rule(requirement.kind())
                        .label(requirement.label())
                        .text(words.requirement(requirement.label()));
            }
            for (int box = 1; box <= criterion.options().size(); box++) {
                option(criterion, box);
            }
        }

        private void option(Criterion criterion, int box) {
            Option option = criterion.options().get(box - 1);
            criterion
                    .caseFrom(box)
                    .ifPresent(label -> row("CASE")
                            .number(criterion.number())
                            .inCase(option.caseNumber())
                            .label(label)
                            .text(words.caseName(label)));
            row("OPTION")
                    .number(criterion.number())
                    .box(box)
                    .points(option.points())
                    .stars(option.minimumFor())
                    .inCase(option.caseNumber())
                    .label(option.label())
                    .text(words.option(set, criterion, box));
        }

        private SetRow row(String kind) {
            return new SetRow(csv, kind);
        }
    }
}
