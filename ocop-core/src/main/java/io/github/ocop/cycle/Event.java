package io.github.ocop.cycle;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Something that is said to have happened, or is about to: on which day, by whom, and what is known by it. */
@Value.Immutable
public abstract class Event {
    Event() {}

    /** Returns the type, as the table calls it. */
    public abstract String type();

    /** Returns the day. */
    public abstract LocalDate on();

    /** Returns who makes it happen. */
    public abstract Actor by();

    /** Returns what is known by it. */
    @Value.Default
    public Facts facts() {
        return Facts.none();
    }

    /** Returns the labels of the documents that come with it. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> documents();

    /** Returns an event without facts and documents. */
    public static Event of(String type, LocalDate on, Actor by) {
        return builder().type(type).on(on).by(by).build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an event. */
    public static class Builder extends ImmutableEvent.Builder {
        Builder() {}
    }
}
