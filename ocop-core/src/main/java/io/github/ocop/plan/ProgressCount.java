package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts the targets of a plan and holds what comes of it against their goals. */
final class ProgressCount {
    private final ProgrammeRegister register;
    private final ProgrammePlan plan;
    private final LocalDate on;

    private ProgressCount(ProgrammeRegister register, LocalDate on) {
        this.register = register;
        this.plan = register.plan();
        this.on = on;
    }

    static PlanProgress of(ProgrammeRegister register, LocalDate on) {
        LocalDate first = register.plan().years().days().first();
        checkArgument(!on.isBefore(first), "progress: expected a day from %s on, given %s", first, on);
        return new ProgressCount(register, on).progress();
    }

    private PlanProgress progress() {
        return PlanProgress.builder()
                .plan(plan)
                .on(on)
                .targets(plan.targets().stream().map(this::target).toList())
                .used(register.subjects().size()
                        + register.products().size()
                        + register.tallies().size()
                        + register.recognitions())
                .faults(register.faults())
                .build();
    }

    private TargetProgress target(Target target) {
        LocalDate last = plan.lastDay(target);
        Period days = Period.of(plan.years().days().first(), on.isBefore(last) ? on : last);
        TargetCount count = new TargetCount(register, target, days);
        boolean held = count.isHeld();
        if (held) {
            count.run();
        }
        ImmutableList.Builder<UnitProgress> units = ImmutableList.builder();
        for (PlanUnit unit : plan.units().all()) {
            UnitProgress.Builder progress = UnitProgress.builder().unit(unit);
            Optional<Goal> goal = goal(target, unit, days.last().orElseThrow());
            progress.goal(goal);
            if (held) {
                Figure figure = figure(target, goal, days, count.sum(unit), count.sumOfWhole(unit), count.isShare());
                progress.figure(figure)
                        .own(figure(target, goal, days, count.own(unit), count.ownOfWhole(unit), count.isShare()))
                        .records(count.records(unit))
                        .judgement(goal.map(asked -> Judge.judge(
                                        asked, figure, target.every().isPresent()))
                                .orElseGet(Judgement::none));
            } else {
                progress.judgement(
                        goal.isPresent() ? Judgement.outside(OutsideReason.NOT_IN_REGISTER) : Judgement.none());
            }
            units.add(progress.build());
        }
        return TargetProgress.builder()
                .target(target)
                .counted(days)
                .isOpen(days.last().orElseThrow().isBefore(last))
                .units(units.build())
                .build();
    }

    private Optional<Goal> goal(Target target, PlanUnit unit, LocalDate day) {
        if (unit.within().isEmpty() && target.goal().isPresent()) {
            return target.goal();
        }
        Optional<Goal> each = target.each()
                .filter(asked -> asked.level() == unit.level() && unit.standsOn(day))
                .map(EachUnit::goal);
        return each.or(() -> Optional.ofNullable(target.units().get(unit.id())).map(Goal.AtLeast::new));
    }

    private Figure figure(
            Target target,
            Optional<Goal> goal,
            Period days,
            Map<LocalDate, BigInteger> bySpan,
            BigInteger whole,
            boolean isShare) {
        if (target.every().isPresent()) {
            return everySpan(target, days, bySpan);
        }
        BigInteger count = bySpan.getOrDefault(days.first(), BigInteger.ZERO);
        if (isShare) {
            return new Figure(count, Optional.of(whole));
        }
        return new Figure(
                count,
                goal.filter(asked -> asked.kind() == GoalKind.AVERAGE)
                        .map(asked -> units(((Goal.Average) asked).level(), days)));
    }

    private BigInteger units(UnitLevel level, Period days) {
        return BigInteger.valueOf(plan.units().of(level).stream()
                .filter(unit -> unit.standsOn(days.last().orElseThrow()))
                .count());
    }

    /** Of the months or years that have gone by whole, in how many the number was reached. */
    private static Figure everySpan(Target target, Period days, Map<LocalDate, BigInteger> bySpan) {
        Every every = target.every().orElseThrow();
        Goal.AtLeast asked = (Goal.AtLeast)
                target.goal().or(() -> target.each().map(EachUnit::goal)).orElseThrow();
        ImmutableList<LocalDate> spans = Stream.iterate(
                        every.begin(days.first()),
                        begin -> days.contains(every.next(begin).minusDays(1)),
                        every::next)
                .collect(ImmutableList.toImmutableList());
        long reached = spans.stream()
                .filter(span -> bySpan.getOrDefault(span, BigInteger.ZERO).compareTo(asked.least()) >= 0)
                .count();
        return new Figure(BigInteger.valueOf(reached), Optional.of(BigInteger.valueOf(spans.size())));
    }
}
