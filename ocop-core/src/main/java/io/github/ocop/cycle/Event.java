package io.github.ocop.cycle;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Rating;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;

/** Something that is said to have happened, or is about to: on which day, by whom, and what is known by it. */
@Value.Immutable
public abstract class Event {
    Event() {}

    /** {@return the type, as the table calls it} */
    public abstract String type();

    /** {@return the day} */
    public abstract LocalDate on();

    /** {@return who makes it happen} */
    public abstract Actor by();

    /** {@return what is known by it} */
    @Value.Default
    public Facts facts() {
        return Facts.none();
    }

    /** {@return the labels of the documents that come with it} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> documents();

    /**
     * {@return an event without facts and documents}
     *
     * @param type the name of the kind
     * @param on the day, of Vietnam (UTC+7)
     * @param by who makes it happen
     */
    public static Event of(String type, LocalDate on, Actor by) {
        return builder().type(type).on(on).by(by).build();
    }

    /**
     * {@return that a council has rated a product, with the stars and the exact points of its rating}
     *
     * @param type the name of the kind
     * @param on the day, of Vietnam (UTC+7)
     * @param by who makes it happen
     * @param rating the rating
     */
    public static Event rated(String type, LocalDate on, Actor by, Rating rating) {
        Facts facts = Facts.of(Map.of(
                "stars",
                Integer.toString(rating.stars()),
                "points",
                rating.total().toString()));
        return builder().type(type).on(on).by(by).facts(facts).build();
    }

    /**
     * {@return that a product is barred, with what bars it}
     *
     * @param on the day, of Vietnam (UTC+7)
     * @param by who makes it happen
     * @param barred the event by which it is barred
     */
    public static Event barred(LocalDate on, Actor by, Barred barred) {
        Facts facts = Facts.of(Map.of("outcome", barred.bar().name()));
        return builder().type("BARRED").on(on).by(by).facts(facts).build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an event. */
    public static class Builder extends ImmutableEvent.Builder {
        Builder() {}
    }
}
