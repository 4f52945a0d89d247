package io.github.ocop.rulebook;

import io.github.ocop.law.Citation;
import java.time.LocalDate;
import java.util.Optional;

/** Which law governs a filing (văn bản áp dụng): always one of these, never null and never a default. */
public sealed interface GoverningLaw {
    /** Returns the id of the rulebook that governs, or nothing where none does. */
    default Optional<String> governs() {
        return Optional.empty();
    }

    /**
     * A national decision governs.
     *
     * @param rulebook its id
     */
    record InForce(String rulebook) implements GoverningLaw {
        @Override
        public Optional<String> governs() {
            return Optional.of(rulebook);
        }
    }

    /**
     * An older decision governs on, until a last day for finishing the assessment.
     *
     * @param rulebook the older decision's id
     * @param finishBy the last day, included
     * @param clause the transitional clause
     */
    record InTransition(String rulebook, LocalDate finishBy, Citation clause) implements GoverningLaw {
        @Override
        public Optional<String> governs() {
            return Optional.of(rulebook);
        }
    }

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
