package io.github.ocop.examples.cli.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.law.Wording;
import io.github.ocop.plan.Outcome;
import io.github.ocop.plan.Parts;
import io.github.ocop.plan.PlanProgress;
import io.github.ocop.plan.PlanReading;
import io.github.ocop.plan.ProgrammePlan;
import io.github.ocop.plan.RowFault;
import io.github.ocop.plan.Target;
import io.github.ocop.plan.TargetProgress;
import io.github.ocop.plan.UnitLevel;
import io.github.ocop.plan.UnitProgress;
import io.github.ocop.rulebook.PlanText;
import io.github.ocop.rulebook.Words;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lines and pages say of a plan's progress alike. */
final class PlanTold {
    private final Words words;
    private final PlanText text;

    PlanTold(Words words) {
        this.words = words;
        this.text = PlanText.of(words);
    }

    PlanText text() {
        return text;
    }

    String in(Wording wording) {
        return PlainText.plain(wording.in(words.language()));
    }

    /** Returns the number of the document, its day and whose it is, as far as they are known. */
    String document(ProgrammePlan plan) {
        return Stream.of(
                        plan.number().orElse(text.say("no-number")),
                        plan.decidedOn().map(words::day).orElse(""),
                        in(plan.body()),
                        text.say("plan-years") + " " + plan.years())
                .filter(part -> !part.isEmpty())
                .map(PlainText::plain)
                .collect(Collectors.joining(" · "));
    }

    /** Returns the day and how many targets have which outcome. */
    String summary(PlanProgress progress) {
        return text.say("by-day") + " " + words.day(progress.on()) + ": "
                + Stream.of(Outcome.MET, Outcome.NOT_MET, Outcome.OUTSIDE)
                        .map(outcome -> progress.count(outcome) + " " + text.outcome(outcome))
                        .collect(Collectors.joining(", "))
                + " (" + progress.used() + " " + text.say("used") + ")";
    }

    /** Returns the figure beside a target's goal, and what it is of. */
    String figure(TargetProgress target) {
        String units = target.target().each().isPresent()
                        && target.judgement().outside().isEmpty()
                ? " " + text.say("units-met")
                : "";
        return target.figure().map(text::figure).orElse("–") + units;
    }

    /** Returns what comes of a target, and whether there is time left. */
    String judgement(TargetProgress target) {
        return text.judgement(target.judgement()) + (target.isOpen() ? " (" + text.say("still-open") + ")" : "");
    }

    /**
     * Returns the units to tell beside the whole: those with something to reach and all others of their levels, a blank being
     * told as one; where none has anything to reach, those that something was counted in.
     */
    ImmutableList<UnitProgress> units(TargetProgress target) {
        Set<UnitLevel> levels =
                target.asked().stream().map(unit -> unit.unit().level()).collect(Collectors.toSet());
        return target.units().stream()
                .skip(1)
                .filter(unit -> levels.isEmpty()
                        ? unit.figure()
                                .map(figure -> figure.count().signum() > 0)
                                .orElse(false)
                        : levels.contains(unit.unit().level()))
                .collect(toImmutableList());
    }

    /** Returns what of the whole is in none of its units, what a target is made up of and how it was read, a line each. */
    ImmutableList<String> notes(ProgrammePlan plan, TargetProgress progress) {
        Target target = progress.target();
        return Stream.of(
                        own(progress).stream(),
                        target.parts().stream().map(parts -> parts(plan, parts)),
                        target.reading().stream().map(this::reading))
                .flatMap(Function.identity())
                .collect(toImmutableList());
    }

    /** The units beside the whole make it up but for what is in the whole itself. */
    private Optional<String> own(TargetProgress target) {
        return target.whole()
                .own()
                .filter(own -> own.count().signum() > 0 && !units(target).isEmpty())
                .map(own -> in(target.whole().unit().name()) + ", " + text.say("own") + ": " + text.figure(own));
    }

    private String parts(ProgrammePlan plan, Parts parts) {
        String kind = parts.kind() == Parts.Kind.ADD_UP ? "adds-up" : "among";
        return text.say(kind) + ": "
                + plan.targets().stream()
                        .filter(target -> parts.targets().contains(target.id()))
                        .map(target -> in(target.title()) + " (" + text.goal(target) + ")")
                        .collect(Collectors.joining("; "));
    }

    private String reading(PlanReading reading) {
        return text.say("read-as") + ": " + in(reading.adopted())
                + reading.other()
                        .map(other -> "; " + text.say("or-else") + ": " + in(other))
                        .orElse("");
    }

    String goal(UnitProgress unit) {
        return unit.goal().map(text::goal).orElse("–");
    }

    /** Returns what comes of a unit; a blank among units that have something to reach is told as one. */
    String judgement(TargetProgress target, UnitProgress unit) {
        if (unit.goal().isPresent()) {
            return text.judgement(unit.judgement());
        }
        return target.asked().isEmpty() ? "" : text.say("blank");
    }

    String figure(UnitProgress unit) {
        return unit.figure().map(text::figure).orElse("–");
    }

    /** Returns where a record stands that was not used, and what is wrong with it. */
    String refused(RowFault fault) {
        String file = fault.place().file() > 0
                ? text.say("file") + " " + (fault.place().file() + 1) + ", "
                : "";
        String record = Stream.concat(fault.kind().stream().map(text::records), fault.id().stream())
                .map(PlainText::plain)
                .collect(Collectors.joining(" "));
        return file + text.say("line") + " " + fault.place().line() + (record.isEmpty() ? "" : " (" + record + ")")
                + ": " + PlainText.fault(words, fault.fault());
    }
}
