package io.github.ocop.calendar;

import io.github.ocop.law.Citation;
import java.time.LocalDate;

/** Which round takes a proposal: a round, or that there were none by this law yet. */
public sealed interface RoundAnswer permits Round, RoundAnswer.NotInForce {
    /** {@return where it is said} */
    Citation clause();

    /**
     * The proposal was made before the decision that has the rounds was in force.
     *
     * @param from the first day in force
     * @param clause the clause that puts it into force
     */
    record NotInForce(LocalDate from, Citation clause) implements RoundAnswer {}
}
