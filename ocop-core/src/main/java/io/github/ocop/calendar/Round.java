package io.github.ocop.calendar;

import io.github.ocop.law.Citation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A round of assessment (đợt đánh giá, phân hạng): whose proposals it takes, and the last day on which it ends. */
@Value.Immutable
public abstract non-sealed class Round implements RoundAnswer {
    Round() {}

    /** {@return the level that assesses} */
    public abstract AssessmentLevel level();

    /**
     * {@return the year whose round it is} The ministry's second round ends in March of the year after (reading {@code
     * central-round-ends-next-march}); an extra round is of the year in which it ends.
     */
    public abstract int year();

    /** {@return its number within the year; nothing for an extra round} */
    public abstract OptionalInt number();

    /** {@return the first day of proposals that come too late for the round before; nothing for an extra round} */
    public abstract Optional<LocalDate> proposedFrom();

    /** {@return the last day of proposals} */
    public abstract LocalDate proposedThrough();

    /** {@return the last day of the round} It is no limit for acting and does not move off a day off. */
    public abstract LocalDate lastDay();

    @Override
    public abstract Citation clause();

    /** {@return the extra round with the regulation and the plan it rests on, where it is one} */
    public abstract Optional<ExtraRound> extra();

    static Builder builder() {
        return new Builder();
    }

    static class Builder extends ImmutableRound.Builder {
        Builder() {}
    }
}
