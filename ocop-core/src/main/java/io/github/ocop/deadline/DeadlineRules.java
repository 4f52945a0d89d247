package io.github.ocop.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.calendar.Round;
import io.github.ocop.calendar.RoundSchedule;
import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.rating.FaultException;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** The time limits and rounds of a decision, and the order of the steps they are about. */
@Value.Immutable
public abstract class DeadlineRules {
    private static final ImmutableSet<DeadlineKind> ROUNDS =
            ImmutableSet.of(DeadlineKind.PROVINCE_ROUND, DeadlineKind.MINISTRY_ROUND);
    private static final ImmutableSet<DeadlineKind> RE_RATINGS =
            ImmutableSet.of(DeadlineKind.PROVINCE_RE_RATING, DeadlineKind.MINISTRY_RE_RATING);

    DeadlineRules() {}

    /** {@return the first day on which the decision is in force} */
    public abstract LocalDate inForceFrom();

    /** {@return the limits of filings} */
    public abstract ImmutableList<ActingLimit> limits();

    /** {@return the limit of a revocation} */
    public abstract ActingLimit revocation();

    /** {@return the reading by which that limit holds before the decision was in force} */
    public abstract String revocationAssumed();

    /** {@return the rounds of each level} */
    public abstract ImmutableMap<AssessmentLevel, RoundSchedule> rounds();

    /** {@return what comes before what} */
    public abstract ImmutableList<StepOrder> order();

    /**
     * {@return the same rules with extra rounds}
     *
     * @param extras the extra rounds that are held
     * @throws IllegalArgumentException if one ends its proposals before the rounds are law
     */
    public DeadlineRules with(Iterable<ExtraRound> extras) {
        Builder rules = builder().from(this).rounds(ImmutableMap.of());
        rounds().forEach((level, schedule) -> rules.putRounds(level, schedule.with(extras)));
        return rules.build();
    }

    /**
     * {@return the deadlines that run or ran by the end of a day} What is in the record for later days is checked as well, but
     * has not happened yet.
     *
     * @param history what has happened, in order of days
     * @param on the day, of Vietnam (UTC+7)
     * @param calendar the calendar that knows which days are working days
     * @throws FaultException if an event cannot have happened then, or a limit ends in a year that the calendar does not hold
     * @throws io.github.ocop.calendar.UnknownYearException if the calendar does not hold the day's own year
     */
    public ImmutableList<Deadline> deadlines(DossierHistory history, LocalDate on, WorkingDays calendar) {
        // the working days that are left or late are counted from or to it
        calendar.isWorkingDay(on);
        new HistoryCheck(this, history).check();
        return new DeadlineFinder(this, history, calendar).deadlines(on);
    }

    /**
     * {@return the last day for something that runs from a day; nothing where the law has no limit for such a filing}
     *
     * @param kind the kind
     * @param filing what is filed for
     * @param start the day on which it starts, which itself is not counted
     * @param calendar the calendar that knows which days are working days
     * @throws io.github.ocop.calendar.UnknownYearException if it falls in a year that the calendar does not hold
     */
    public Optional<DueDay> due(DeadlineKind kind, FilingKind filing, LocalDate start, WorkingDays calendar) {
        Optional<DueDay> due = ROUNDS.contains(kind)
                ? inRound(kind, filing, start)
                : limit(kind, filing).map(limit -> limit.due(start, calendar));
        // a round's last day does not move, so that nobody has asked the calendar about its year yet
        due.ifPresent(found -> calendar.isWorkingDay(found.day()));
        return due;
    }

    private Optional<DueDay> inRound(DeadlineKind kind, FilingKind filing, LocalDate start) {
        return filing != FilingKind.RE_RATING && rounds(kind).roundFor(start) instanceof Round round
                ? Optional.of(
                        new DueDay(round.lastDay(), round.clause(), rounds(kind).readings()))
                : Optional.empty();
    }

    /**
     * {@return the last day of a revocation, counted from a conclusion or confirmation}
     *
     * @param start the day on which it starts, which itself is not counted
     * @param calendar the calendar that knows which days are working days
     * @throws io.github.ocop.calendar.UnknownYearException if it falls in a year that the calendar does not hold
     */
    public DueDay revocationDue(LocalDate start, WorkingDays calendar) {
        return new DueDay(
                revocation().limit().lastDay(start, calendar),
                revocation().limit().citation(),
                readings(revocation(), start));
    }

    /** {@return the readings on which a limit rests that runs from a day: before the decision was in force it is assumed} */
    ImmutableList<String> readings(ActingLimit acting, LocalDate start) {
        ImmutableList.Builder<String> readings = ImmutableList.<String>builder().addAll(acting.readings());
        if (start.isBefore(inForceFrom())) {
            readings.add(revocationAssumed());
        }
        return readings.build();
    }

    /** {@return the limit for something by the kind of filing; nothing where the law has none} */
    Optional<ActingLimit> limit(DeadlineKind kind, FilingKind filing) {
        return limits().stream()
                .filter(limit -> limit.deadline() == kind && limit.kinds().contains(filing))
                .findFirst();
    }

    /** {@return what comes before a step} */
    StepOrder order(DossierEvent.Type step, FilingKind filing) {
        return order().stream()
                .filter(order -> order.step() == step && order.kinds().contains(filing))
                .findFirst()
                .orElseThrow();
    }

    RoundSchedule rounds(DeadlineKind round) {
        AssessmentLevel level =
                round == DeadlineKind.PROVINCE_ROUND ? AssessmentLevel.PROVINCE : AssessmentLevel.MINISTRY;
        return Objects.requireNonNull(rounds().get(level));
    }

    @Value.Check
    void check() {
        checkArgument(
                rounds().keySet().equals(EnumSet.allOf(AssessmentLevel.class)),
                "rounds: expected those of both levels, given %s",
                rounds().keySet());
        for (FilingKind filing : FilingKind.values()) {
            for (DeadlineKind kind : DeadlineKind.values()) {
                long given = limits().stream()
                        .filter(limit ->
                                limit.deadline() == kind && limit.kinds().contains(filing))
                        .count();
                checkArgument(
                        given == expected(kind, filing),
                        "limits: expected %s of %s for %s, given %s",
                        expected(kind, filing),
                        kind,
                        filing,
                        given);
            }
            for (DossierEvent.Type step : DossierEvent.Type.values()) {
                long given = order().stream()
                        .filter(order -> order.step() == step && order.kinds().contains(filing))
                        .count();
                int expected = step.isAssessment() ? 1 : 0;
                checkArgument(
                        given == expected, "order: expected %s of %s for %s, given %s", expected, step, filing, given);
            }
        }
        order().forEach(order -> checkArgument(
                order.after().map(after -> after.compareTo(order.step()) < 0).orElse(true),
                "order: expected a step before %s, given %s",
                order.step(),
                order.after()));
    }

    /** Rounds have the first ratings and upgrades, limits the re-ratings; revocations have no filing. */
    private static int expected(DeadlineKind kind, FilingKind filing) {
        if (ROUNDS.contains(kind) || kind == DeadlineKind.REVOCATION) {
            return 0;
        }
        return RE_RATINGS.contains(kind) && filing != FilingKind.RE_RATING ? 0 : 1;
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    public static class Builder extends ImmutableDeadlineRules.Builder {
        Builder() {}
    }
}
