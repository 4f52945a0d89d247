package io.github.ocop.examples.cli;

import io.github.ocop.plan.Parts;
import io.github.ocop.plan.PlanProgress;
import io.github.ocop.plan.PlanReading;
import io.github.ocop.plan.TargetProgress;
import io.github.ocop.plan.UnitProgress;
import io.github.ocop.rulebook.Words;

/** The progress of a plan as lines for people. */
final class PlanLines {
    private final PlanTold told;

    PlanLines(Words words) {
        this.told = new PlanTold(words);
    }

    String write(PlanProgress progress) {
        StringBuilder text = new StringBuilder(told.in(progress.plan().title()));
        TextForm.line(text, 0, told.document(progress.plan()));
        progress.plan().note().ifPresent(note -> TextForm.line(text, 0, told.in(note)));
        TextForm.line(text, 0, told.summary(progress));
        progress.targets().forEach(target -> target(text, target));
        if (!progress.faults().isEmpty()) {
            TextForm.line(text, 0, "");
            TextForm.line(text, 0, told.text().say("refused") + ":");
            progress.faults().forEach(fault -> TextForm.line(text, 1, told.refused(fault)));
        }
        return text.append('\n').toString();
    }

    private void target(StringBuilder text, TargetProgress target) {
        TextForm.line(text, 0, "");
        TextForm.line(
                text,
                0,
                told.in(target.target().title()) + " ("
                        + told.in(target.target().citation()) + ")");
        TextForm.line(
                text,
                1,
                told.text().goal(target.target()) + ": " + told.figure(target) + " – " + told.judgement(target));
        told.units(target).forEach(unit -> TextForm.line(text, 2, unit(unit)));
        target.target().parts().ifPresent(parts -> TextForm.line(text, 1, parts(parts)));
        target.target().reading().ifPresent(reading -> TextForm.line(text, 1, reading(reading)));
    }

    private String unit(UnitProgress unit) {
        String outcome = unit.goal().isPresent() ? " – " + told.text().judgement(unit.judgement()) : "";
        return told.in(unit.unit().name()) + ": " + told.goal(unit) + ": " + told.figure(unit) + outcome;
    }

    private String parts(Parts parts) {
        String kind = parts.kind() == Parts.Kind.ADD_UP ? "adds-up" : "among";
        return told.text().say(kind) + ": " + String.join(", ", parts.targets());
    }

    private String reading(PlanReading reading) {
        return told.text().say("read-as") + ": " + told.in(reading.adopted())
                + reading.other()
                        .map(other -> "; " + told.text().say("or-else") + ": " + told.in(other))
                        .orElse("");
    }
}
