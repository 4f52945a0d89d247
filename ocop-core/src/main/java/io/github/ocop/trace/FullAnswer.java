package io.github.ocop.trace;

import io.github.ocop.council.CouncilStatistics;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.PartialRating;
import io.github.ocop.rating.RatingRange;
import java.util.Optional;
import org.immutables.value.Value;

/** An answer and what was asked for besides. The answer is the same whatever is asked for besides it. */
@Value.Immutable
public abstract class FullAnswer {
    FullAnswer() {}

    /** {@return the answer} */
    public abstract Answer answer();

    /** {@return what led to it, where {@link Besides#TRACE} was asked for; a fault has no trace: nothing was rated} */
    public abstract Optional<Trace> trace();

    /**
     * {@return what the sheet can still become, where {@link Besides#RANGE} was asked for and there is a sheet; of a whole
     * sheet it is what it is}
     */
    public abstract Optional<RatingRange> range();

    /** {@return where the members of the council differ, where {@link Besides#COUNCIL} was asked for and there are sheets} */
    public abstract Optional<CouncilStatistics> council();

    /**
     * {@return an answer and nothing besides}
     *
     * @param answer the answer
     */
    public static FullAnswer of(Answer answer) {
        Optional<RatingRange> range =
                answer instanceof PartialRating partial ? Optional.of(partial.range()) : Optional.empty();
        return builder().answer(answer).range(range).build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an answer. */
    public static class Builder extends ImmutableFullAnswer.Builder {
        Builder() {}
    }
}
