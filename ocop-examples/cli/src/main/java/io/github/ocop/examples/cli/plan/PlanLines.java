package io.github.ocop.examples.cli.plan;

import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.plan.PlanProgress;
import io.github.ocop.plan.ProgrammePlan;
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
        PlainText.line(text, 0, told.document(progress.plan()));
        progress.plan().note().ifPresent(note -> PlainText.line(text, 0, told.in(note)));
        PlainText.line(text, 0, told.summary(progress));
        progress.targets().forEach(target -> target(text, progress.plan(), target));
        if (!progress.faults().isEmpty()) {
            PlainText.line(text, 0, "");
            PlainText.line(text, 0, told.text().say("refused") + ":");
            progress.faults().forEach(fault -> PlainText.line(text, 1, told.refused(fault)));
        }
        return text.append('\n').toString();
    }

    private void target(StringBuilder text, ProgrammePlan plan, TargetProgress target) {
        PlainText.line(text, 0, "");
        PlainText.line(
                text,
                0,
                told.in(target.target().title()) + " ("
                        + told.in(target.target().citation()) + ")");
        PlainText.line(
                text,
                1,
                told.text().goal(target.target()) + ": " + told.figure(target) + " – " + told.judgement(target));
        told.units(target).forEach(unit -> PlainText.line(text, 2, unit(target, unit)));
        told.notes(plan, target).forEach(note -> PlainText.line(text, 1, note));
    }

    private String unit(TargetProgress target, UnitProgress unit) {
        String goal = unit.goal().isPresent() ? told.goal(unit) + ": " : "";
        String outcome = told.judgement(target, unit);
        return told.in(unit.unit().name()) + ": " + goal + told.figure(unit)
                + (outcome.isEmpty() ? "" : " – " + outcome);
    }
}
