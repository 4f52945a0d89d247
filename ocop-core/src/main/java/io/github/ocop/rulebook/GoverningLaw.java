package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which law governs a filing (văn bản áp dụng): always one of these, never null and never a default, each with where it is
 * said and which open readings it rests on.
 */
public sealed interface GoverningLaw {
    /** {@return the id of the rulebook that governs, or nothing where none does} */
    default Optional<String> governs() {
        return Optional.empty();
    }

    /** {@return where it is said; of an older decision, whose own clause was not at hand, the decision as a whole} */
    Citation clause();

    /** {@return the ids of the open readings across decisions that it rests on; none where the text itself says so} */
    default ImmutableList<String> readings() {
        return ImmutableList.of();
    }

    /**
     * {@return whether it is assumed: no transitional clause was found for the boundaries of 2019-08-21, 2020-06-08, 2023-02-24
     * and 2025-07-06}
     */
    default boolean isAssumed() {
        return !readings().isEmpty();
    }

    /**
     * A national decision governs.
     *
     * @param rulebook its id
     * @param clause the clause that puts it into force
     * @param readings the open readings by which it is this one
     */
    record InForce(String rulebook, Citation clause, ImmutableList<String> readings) implements GoverningLaw {
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
     * @param readings the open readings by which the last day is this one
     */
    record InTransition(String rulebook, LocalDate finishBy, Citation clause, ImmutableList<String> readings)
            implements GoverningLaw {
        @Override
        public Optional<String> governs() {
            return Optional.of(rulebook);
        }

        /** The clause itself says which decision governs on; a reading bears on no more than the last day. */
        @Override
        public boolean isAssumed() {
            return false;
        }
    }

    /**
     * The time for finishing under the older decision is over. The limit binds the authority, and the text does not say what
     * becomes of the dossier: it can only be rated under a new filing, by the reading adopted.
     *
     * @param finishedBy the last day there was
     * @param clause the transitional clause
     * @param readings that reading
     */
    record TransitionOver(LocalDate finishedBy, Citation clause, ImmutableList<String> readings)
            implements GoverningLaw {}

    /**
     * The programme was on, with grades in words and points set by each province.
     *
     * @param clause the decision on the programme
     */
    record BeforeNationalCriteria(Citation clause) implements GoverningLaw {}

    /**
     * Before the national programme.
     *
     * @param clause the decision that began it
     */
    record NotCovered(Citation clause) implements GoverningLaw {}
}
