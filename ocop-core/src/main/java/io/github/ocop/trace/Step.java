package io.github.ocop.trace;

import com.google.common.collect.ImmutableList;
import io.github.ocop.council.RuleCheck;
import io.github.ocop.criteria.Bar;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.PartName;
import io.github.ocop.criteria.Requirement;
import io.github.ocop.criteria.StarMinimum;
import io.github.ocop.law.Citation;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.MinimumTest;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.Tally;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.SubjectKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** One step of a trace (bước suy luận): what was read and what followed, under a clause. Immutable. */
public sealed interface Step {
    /** {@return what the step settles} */
    StepKind kind();

    /** {@return the clause it rests on} */
    Citation clause();

    /** {@return what was doubtful in the text there} */
    Doubts doubts();

    /**
     * The filing and the day of assessment, and the rulebook that governs, with the number of its decision.
     *
     * @param clause the clause it rests on
     * @param doubts what is doubtful in the text there
     * @param filing what was filed for and when
     * @param assessedOn the day of assessment, where it is known
     * @param rulebook the id of the rulebook, such as {@code qd-26-2026}
     * @param instrument the number of the instrument as printed, such as {@code 26/2026/QĐ-TTg}
     */
    record RulebookChosen(
            Citation clause,
            Doubts doubts,
            Filing filing,
            Optional<LocalDate> assessedOn,
            String rulebook,
            String instrument)
            implements Step {
        @Override
        public StepKind kind() {
            return StepKind.RULEBOOK;
        }
    }

    /**
     * What a rule of the council's asked, and what was found.
     *
     * @param clause the clause it rests on
     * @param doubts what is doubtful in the text there
     * @param check what a rule of the council asked and what was found
     */
    record CouncilAsked(Citation clause, Doubts doubts, RuleCheck check) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.COUNCIL;
        }
    }

    /**
     * The kind of subject, and whether it may register the product.
     *
     * @param clause the clause it rests on
     * @param doubts what is doubtful in the text there
     * @param subject the kind of subject
     * @param admitted whether the kind may register
     */
    record SubjectAsked(Citation clause, Doubts doubts, SubjectKind subject, boolean admitted) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.SUBJECT;
        }
    }

    /**
     * A ground of the set, and whether it was found to hold.
     *
     * @param clause the clause it rests on
     * @param doubts what is doubtful in the text there
     * @param ground the ground
     * @param holds whether it holds
     */
    record GroundAsked(Citation clause, Doubts doubts, Ground ground, boolean holds) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.GROUND;
        }
    }

    /**
     * How many sheets give 0 points on a criterion of set 16, and whether that stops the assessment.
     *
     * @param clause the clause it rests on
     * @param doubts what is doubtful in the text there
     * @param criterion the printed number of the criterion, such as {@code 3.5}
     * @param test how the sheets of a council reach a star minimum
     * @param zeros how many sheets have a zero there
     */
    record ZeroAsked(Citation clause, Doubts doubts, String criterion, MinimumTest test, Tally zeros) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.ZERO;
        }
    }

    /**
     * The answers of the sheets on a criterion, in their order, and the mean of their points. Where the answer would tell
     * something of a person, there are none. Where an answer to 3.1 is a box that other kinds of subjects tick, {@code against} is
     * the kind of this one: a warning that changes no result.
     *
     * @param clause the clause it rests on
     * @param doubts what is doubtful in the text there
     * @param part the part
     * @param criterion the criterion
     * @param choices the answer on each sheet
     * @param points the points, exactly
     * @param against whether the box is one of other kinds of subjects
     */
    record CriterionScored(
            Citation clause,
            Doubts doubts,
            PartName part,
            Criterion criterion,
            ImmutableList<Choice> choices,
            Points points,
            Optional<SubjectKind> against)
            implements Step {
        @Override
        public StepKind kind() {
            return StepKind.CRITERION;
        }
    }

    /**
     * What a criterion asks for besides: noted, changing no result.
     *
     * @param clause the clause it rests on
     * @param doubts what is doubtful in the text there
     * @param criterion the printed number of the criterion, such as {@code 3.5}
     * @param requirement the requirement
     */
    record RequirementNoted(Citation clause, Doubts doubts, String criterion, Requirement requirement) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.REQUIREMENT;
        }
    }

    /**
     * What a sheet with gaps can still become.
     *
     * @param clause the clause it rests on
     * @param doubts what is doubtful in the text there
     * @param range what a sheet with gaps can still become
     */
    record RangeFound(Citation clause, Doubts doubts, RatingRange range) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.RANGE;
        }
    }

    /**
     * The points of a part, the sum of its criteria or as given, and the most it can earn.
     *
     * @param clause the clause it rests on
     * @param doubts what is doubtful in the text there
     * @param part the part
     * @param points the points, exactly
     * @param maximum the most points it can have
     */
    record PartSummed(Citation clause, Doubts doubts, PartName part, Points points, int maximum) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.PART;
        }
    }

    /**
     * The total, the edges of its band, the lower included, and the stars of the band.
     *
     * @param clause the clause it rests on
     * @param doubts what is doubtful in the text there
     * @param total the total, exactly
     * @param from the fewest points from which it is so
     * @param below the points below which it is so, where there is an edge
     * @param stars 1 to 5
     */
    record TotalBanded(Citation clause, Doubts doubts, Points total, int from, OptionalInt below, int stars)
            implements Step {
        @Override
        public StepKind kind() {
            return StepKind.BAND;
        }
    }

    /**
     * A star minimum, how many sheets reach it, and whether the council does.
     *
     * @param clause the clause it rests on
     * @param doubts what is doubtful in the text there
     * @param minimum the star minimum
     * @param test how the sheets of a council reach a star minimum
     * @param reached how many sheets reach it
     */
    record MinimumAsked(Citation clause, Doubts doubts, StarMinimum minimum, MinimumTest test, Tally reached)
            implements Step {
        @Override
        public StepKind kind() {
            return StepKind.MINIMUM;
        }
    }

    /**
     * That only part results were given, on which no star minimum can be checked.
     *
     * @param clause the clause it rests on
     * @param doubts what is doubtful in the text there
     */
    record MinimumsSkipped(Citation clause, Doubts doubts) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.NOT_CHECKED;
        }
    }

    /**
     * The band and the stars left after the minimums.
     *
     * @param clause the clause it rests on
     * @param doubts what is doubtful in the text there
     * @param band the stars by the total alone, 1 to 5
     * @param stars 1 to 5
     */
    record StarsGiven(Citation clause, Doubts doubts, int band, int stars) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.STARS;
        }
    }

    /**
     * The stars and who recognises at them, nobody below 3; or, where points decide, to whom the product is proposed though
     * its stars would not take it there.
     *
     * @param clause the clause it rests on
     * @param doubts what is doubtful in the text there
     * @param stars 1 to 5
     * @param by who recognises, if anybody does
     * @param proposed whether the product is proposed to the level above
     */
    record DeciderFound(Citation clause, Doubts doubts, int stars, Optional<Authority> by, boolean proposed)
            implements Step {
        @Override
        public StepKind kind() {
            return StepKind.DECIDER;
        }
    }

    /**
     * What bars the product from points and stars.
     *
     * @param clause the clause it rests on
     * @param doubts what is doubtful in the text there
     * @param bar what follows where it holds
     */
    record OutcomeGiven(Citation clause, Doubts doubts, Bar bar) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.OUTCOME;
        }
    }
}
