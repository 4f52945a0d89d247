package io.github.ocop.rulebook;

import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.certificate.RevocationGround;
import io.github.ocop.cycle.CaseRules;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.Progress;
import io.github.ocop.cycle.RunningLimit;
import io.github.ocop.deadline.DeadlineRules;
import java.time.LocalDate;
import java.util.Optional;

/** What the table of revocations leaves to the rulebook: the 15 days, and the ground that a confirmation is for. */
final class RevocationRules implements CaseRules {
    private final DeadlineRules limits;
    private final WorkingDays calendar;

    RevocationRules(DeadlineRules limits, WorkingDays calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    @Override
    public Facts derived(Progress before, Event event) {
        return event.type().equals("CEASED_CONFIRMED")
                ? Facts.none().and("ground", RevocationGround.CEASED.clause())
                : Facts.none();
    }

    @Override
    public Optional<RunningLimit> limit(String name, Facts facts, LocalDate start) {
        return Optional.of(RunningLimit.of(name, start, limits.revocationDue(start, calendar)));
    }
}
