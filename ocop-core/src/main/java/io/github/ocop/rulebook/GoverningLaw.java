package io.github.ocop.rulebook;

import io.github.ocop.law.Citation;
import java.time.LocalDate;

/** Which law governs a filing (văn bản áp dụng): always one of these, never null and never a default. */
public sealed interface GoverningLaw {
    /**
     * A national decision governs.
     *
     * @param rulebook its id
     */
    record InForce(String rulebook) implements GoverningLaw {}

    /**
     * An older decision governs on, until a last day for finishing the assessment.
     *
     * @param rulebook the older decision's id
     * @param finishBy the last day, included
     * @param clause the transitional clause
     */
    record InTransition(String rulebook, LocalDate finishBy, Citation clause) implements GoverningLaw {}

    /**
     * The time for finishing under the older decision is over; adopted reading: only a new filing can be rated.
     *
     * @param finishedBy the last day there was
     * @param clause the transitional clause
     */
    record TransitionOver(LocalDate finishedBy, Citation clause) implements GoverningLaw {}

    /** The programme was on, with grades in words and points set by each province. */
    record BeforeNationalCriteria() implements GoverningLaw {}

    /** Before the national programme. */
    record NotCovered() implements GoverningLaw {}
}
