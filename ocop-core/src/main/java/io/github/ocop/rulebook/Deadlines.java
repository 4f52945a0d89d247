package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.deadline.DeadlineAnswer;
import io.github.ocop.deadline.DeadlineRules;
import io.github.ocop.deadline.DossierHistory;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.subject.Filing;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is due when in the course of a dossier, under the newest decision and its transition. Nothing here reads a clock.
 * Immutable and safe for use by many threads.
 */
public final class Deadlines {
    private final Rulebooks rulebooks;
    private final DeadlineRules rules;
    private final WorkingDays calendar;

    Deadlines(Rulebooks rulebooks, DeadlineRules rules, WorkingDays calendar) {
        this.rulebooks = rulebooks;
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * {@return the same by another calendar, as with the days off that were swapped in a year}
     *
     * @param other the calendar to use instead
     */
    public Deadlines with(WorkingDays other) {
        return new Deadlines(rulebooks, rules, other);
    }

    /**
     * {@return the same with extra rounds}
     *
     * @param extras the extra rounds that are held
     * @throws IllegalArgumentException if one ends its proposals before the rounds are law
     */
    public Deadlines withRounds(Iterable<ExtraRound> extras) {
        return new Deadlines(rulebooks, rules.with(ImmutableList.copyOf(extras)), calendar);
    }

    /** {@return the time limits and rounds} */
    public DeadlineRules rules() {
        return rules;
    }

    /**
     * {@return the deadlines that run or ran by the end of a day; what is wrong with the record is the answer}
     *
     * @param history what has happened, in order of days
     * @param on the day, of Vietnam (UTC+7)
     * @throws io.github.ocop.calendar.UnknownYearException if the calendar does not hold the day's year
     */
    public DeadlineAnswer answer(DossierHistory history, LocalDate on) {
        try {
            history.filing().ifPresent(this::checkCovered);
            return DeadlineAnswer.of(rules.deadlines(history, on, calendar));
        } catch (FaultException e) {
            return DeadlineAnswer.of(e.fault());
        }
    }

    /** A filing from before there were national criteria is nothing that any decision goes on with. */
    private void checkCovered(Filing filing) {
        GoverningLaw law = rulebooks.governing(filing, Optional.empty());
        if (law.governs().isEmpty()) {
            FaultReason reason = law instanceof GoverningLaw.BeforeNationalCriteria
                    ? FaultReason.BEFORE_NATIONAL_CRITERIA
                    : FaultReason.NOT_COVERED;
            throw new FaultException(
                    Fault.of(reason, "filing.filedOn", filing.filedOn()).cite(law.clause()));
        }
    }
}
