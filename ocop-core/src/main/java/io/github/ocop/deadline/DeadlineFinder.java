package io.github.ocop.deadline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.Round;
import io.github.ocop.calendar.RoundSchedule;
import io.github.ocop.calendar.TimeLimit;
import io.github.ocop.calendar.UnknownYearException;
import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the deadlines of a history that has been checked: first all there are, then those of a day. */
final class DeadlineFinder {
    private static final Comparator<Deadline> ORDER =
            comparing(Deadline::start).thenComparing(Deadline::kind).thenComparing(Deadline::after);

    private final DeadlineRules rules;
    private final DossierHistory history;
    private final WorkingDays calendar;

    DeadlineFinder(DeadlineRules rules, DossierHistory history, WorkingDays calendar) {
        this.rules = rules;
        this.history = history;
        this.calendar = calendar;
    }

    /**
     * {@return those that run or ran by the end of a day}
     *
     * @throws FaultException if a limit ends in a year that the calendar does not hold, whatever the day
     */
    ImmutableList<Deadline> deadlines(LocalDate on) {
        ImmutableList.Builder<Deadline> found = ImmutableList.builder();
        history.filing().ifPresent(filing -> {
            if (filing.filedOn().isBefore(rules.inForceFrom())) {
                transition(filing, on).ifPresent(found::add);
            } else {
                found.add(commune(filing, on));
                found.addAll(level(filing.kind(), true, on));
                found.addAll(level(filing.kind(), false, on));
            }
        });
        found.addAll(revocations(on));
        return found.build().stream()
                .filter(deadline -> !deadline.start().isAfter(on))
                .sorted(ORDER)
                .collect(toImmutableList());
    }

    /** What was decided before the decision was in force was assessed by then, and nothing was pending. */
    private Optional<Deadline> transition(Filing filing, LocalDate on) {
        ActingLimit limit = rules.limit(DeadlineKind.TRANSITION, filing.kind()).orElseThrow();
        // one that was passed on is finished by the ministry
        boolean passedOn = done(on, DossierEvent.Type.PROPOSED_BY_PROVINCE).isPresent();
        Optional<LocalDate> done =
                done(on, passedOn ? DossierEvent.Type.DECIDED_BY_MINISTRY : DossierEvent.Type.DECIDED_BY_PROVINCE);
        Deadline deadline = limited(limit, DeadlineStart.IN_FORCE, rules.inForceFrom(), done, on, "filing.filedOn");
        return Optional.of(deadline)
                .filter(running -> done.isEmpty() || !done.get().isBefore(rules.inForceFrom()));
    }

    private Deadline commune(Filing filing, LocalDate on) {
        ActingLimit limit =
                rules.limit(DeadlineKind.COMMUNE_CHECK, filing.kind()).orElseThrow();
        return limited(
                limit,
                DeadlineStart.FILED,
                filing.filedOn(),
                done(on, DossierEvent.Type.PROPOSED_BY_COMMUNE),
                on,
                "filing.filedOn");
    }

    private List<Deadline> level(FilingKind filing, boolean province, LocalDate on) {
        DossierEvent.Type from =
                province ? DossierEvent.Type.PROPOSED_BY_COMMUNE : DossierEvent.Type.PROPOSED_BY_PROVINCE;
        DeadlineStart start = province ? DeadlineStart.PROPOSED_BY_COMMUNE : DeadlineStart.PROPOSED_BY_PROVINCE;
        DeadlineKind reRating = province ? DeadlineKind.PROVINCE_RE_RATING : DeadlineKind.MINISTRY_RE_RATING;
        DeadlineKind round = province ? DeadlineKind.PROVINCE_ROUND : DeadlineKind.MINISTRY_ROUND;
        Optional<ActingLimit> limit = rules.limit(reRating, filing);
        // a re-rating may go on to the ministry without a decision of the province (6.3.b)
        Optional<LocalDate> done = !province
                ? done(on, DossierEvent.Type.DECIDED_BY_MINISTRY)
                : limit.isPresent()
                        ? done(on, DossierEvent.Type.DECIDED_BY_PROVINCE, DossierEvent.Type.PROPOSED_BY_PROVINCE)
                        : done(on, DossierEvent.Type.DECIDED_BY_PROVINCE);
        return places(from)
                .mapToObj(place -> {
                    LocalDate day = history.events().get(place).on();
                    return limit.map(has -> limited(has, start, day, done, on, at(place)))
                            .orElseGet(() -> inRound(round, start, day, done, on));
                })
                .toList();
    }

    private Deadline inRound(
            DeadlineKind kind, DeadlineStart after, LocalDate start, Optional<LocalDate> done, LocalDate on) {
        RoundSchedule schedule = rules.rounds(kind);
        // the filing is of the decision's own time, and nothing comes before it
        Round round = (Round) schedule.roundFor(start);
        return Deadline.builder()
                .kind(kind)
                .after(after)
                .start(start)
                .due(round.lastDay())
                .done(done)
                .on(on)
                .round(round)
                .clause(round.clause())
                .readings(schedule.readings())
                .isProvisional(false)
                .isAssumed(false)
                .calendar(calendar)
                .build();
    }

    /** What is concluded once the certificate is revoked calls for nothing more. */
    private List<Deadline> revocations(LocalDate on) {
        Optional<LocalDate> revoked = done(LocalDate.MAX, DossierEvent.Type.REVOKED);
        return history.events().stream()
                .map(DossierEvent::type)
                .filter(DossierEvent.Type::repeats)
                .distinct()
                .flatMap(type -> places(type).mapToObj(place -> {
                    DeadlineStart after = type == DossierEvent.Type.VIOLATION_CONCLUDED
                            ? DeadlineStart.VIOLATION_CONCLUDED
                            : DeadlineStart.CEASED_CONFIRMED;
                    LocalDate day = history.events().get(place).on();
                    return limited(rules.revocation(), after, day, done(on, DossierEvent.Type.REVOKED), on, at(place));
                }))
                .filter(deadline -> revoked.isEmpty() || !revoked.get().isBefore(deadline.start()))
                .toList();
    }

    private Deadline limited(
            ActingLimit acting,
            DeadlineStart after,
            LocalDate start,
            Optional<LocalDate> done,
            LocalDate on,
            String at) {
        boolean assumed = start.isBefore(rules.inForceFrom());
        TimeLimit limit = acting.limit();
        try {
            LocalDate due = limit.lastDay(start, calendar);
            return Deadline.builder()
                    .kind(acting.deadline())
                    .after(after)
                    .start(start)
                    .due(due)
                    .done(done)
                    .on(on)
                    .limit(limit)
                    .clause(limit.citation())
                    .readings(rules.readings(acting, start))
                    .isProvisional(!IntStream.rangeClosed(start.getYear(), due.getYear())
                            .allMatch(calendar::isAnnounced))
                    .isAssumed(assumed)
                    .calendar(calendar)
                    .build();
        } catch (UnknownYearException e) {
            throw new FaultException(
                    Fault.of(FaultReason.OUTSIDE_CALENDAR, at, start, e.year()).cite(limit.citation()));
        }
    }

    private Optional<LocalDate> done(LocalDate on, DossierEvent.Type... types) {
        return history.events().stream()
                .filter(event -> Arrays.asList(types).contains(event.type()))
                .map(DossierEvent::on)
                .filter(day -> !day.isAfter(on))
                .min(Comparator.naturalOrder());
    }

    private IntStream places(DossierEvent.Type type) {
        return IntStream.range(0, history.events().size())
                .filter(place -> history.events().get(place).type() == type);
    }

    private static String at(int place) {
        return "events[" + place + "].on";
    }
}
