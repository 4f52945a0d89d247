package io.github.ocop.examples.cli.law;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.Heading;
import io.github.ocop.criteria.Option;
import io.github.ocop.criteria.Part;
import io.github.ocop.criteria.Selection;
import io.github.ocop.criteria.Subheading;
import io.github.ocop.law.Misprint;
import io.github.ocop.rulebook.Words;
import io.github.ocop.trace.Register;
import java.util.Optional;

/** A criteria set as lines for people, with the misprints that stand in it. */
final class SetText {
    private final CriteriaSet set;
    private final Register register;
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    SetText(CriteriaSet set, Register register, Words words) {
        this.set = set;
        this.register = register;
        this.words = words;
    }

    String write() {
        line(0, set.number() + ". " + words.set(set) + " (" + set.citation().text(words.language()) + ")");
        for (Ground ground : set.grounds()) {
            String at = ground.finding().equals(Ground.HEADER) ? "" : " (" + ground.finding() + ")";
            line(1, words.bar(ground.bar()) + at + ": " + words.ground(set, ground));
        }
        set.zeroStop()
                .ifPresent(stop -> line(
                        1,
                        words.bar(stop.bar()) + " (" + String.join(", ", stop.criteria()) + "): "
                                + words.zeroRule(stop)));
        set.parts().forEach(this::part);
        register.misprintsIn(set).forEach(this::misprint);
        return text.toString();
    }

    private void part(Part part) {
        line(0, "");
        line(0, part.name() + ". " + words.part(part.name()) + ": " + words.points(part.points()));
        for (Heading heading : part.headings()) {
            if (!heading.isScoredWhole()) {
                named(1, heading.number(), heading.label(), heading.points());
            }
            for (Criterion criterion : heading.criteria()) {
                heading.subheadingFrom(criterion).ifPresent(this::subheading);
                criterion(criterion);
            }
        }
    }

    private void subheading(Subheading subheading) {
        named(1, subheading.number(), subheading.label(), subheading.points());
    }

    private void criterion(Criterion criterion) {
        named(1, criterion.number(), criterion.label(), criterion.points());
        criterion.needs().ifPresent(needs -> line(3, words.needs(needs)));
        criterion.requirements().forEach(requirement -> line(3, words.requirement(requirement.label())));
        if (criterion.selection() == Selection.YES_NO) {
            line(2, "[ ] " + words.phrase("yes") + ": " + words.points(criterion.points()));
        }
        for (int box = 1; box <= criterion.options().size(); box++) {
            Option option = criterion.options().get(box - 1);
            criterion.caseFrom(box).ifPresent(label -> line(2, words.caseName(label) + ":"));
            String minimum = " " + "*".repeat(option.minimumFor().orElse(0));
            String says = words.option(set, criterion, box);
            line(2, ("[ ] " + box + ". " + says + ": " + words.points(option.points()) + minimum).strip());
        }
    }

    private void misprint(Misprint misprint) {
        line(0, "");
        line(0, misprint.id() + " (" + misprint.at().text(words.language()) + "): " + words.proof(misprint.proof()));
        figure("printed", misprint.printed());
        figure("applied", misprint.applied());
        figure("possible", misprint.possible());
        line(1, words.certainty(misprint.certainty()));
    }

    private void figure(String phrase, Optional<String> figure) {
        figure.ifPresent(text -> line(1, words.phrase(phrase) + ": " + (text.isEmpty() ? "–" : text)));
    }

    private void named(int depth, String number, String label, int points) {
        line(depth, number + " " + words.heading(set, number, label) + ": " + words.points(points));
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(line.isEmpty() ? 0 : depth)).append(line).append('\n');
    }
}
