package io.github.ocop.year;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.cycle.Workflow;
import io.github.ocop.law.Wording;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How a province goes through its year: its steps with windows, bodies and their order. Which province and year is the caller's. */
@Value.Immutable
public abstract class YearProfile {
    private static final String TABLE = "/province-year";

    YearProfile() {}

    /** {@return the id: {@code bac-kan-2024}} */
    public abstract String id();

    /** {@return the edition, 1 for the first} */
    public abstract int edition();

    /** {@return the name} */
    public abstract Wording name();

    /** {@return the only year it is for; nothing where it is for any} */
    public abstract OptionalInt year();

    /** {@return the number of the document it is from, if it is from one} */
    public abstract Optional<String> instrument();

    /** {@return the bodies by id} */
    public abstract ImmutableMap<String, Body> bodies();

    /** {@return the steps by id, in their order} */
    public abstract ImmutableMap<String, YearStep> steps();

    /** {@return the open readings it rests on} */
    public abstract ImmutableList<String> readings();

    /** {@return the id of its table} */
    public String table() {
        return table(id());
    }

    /**
     * {@return the id of the table of a profile}
     *
     * @param profile the id of the profile, such as {@code bac-kan-2024}
     */
    public static String table(String profile) {
        return profile + TABLE;
    }

    /** {@return the table of a year that goes by it} */
    @Value.Lazy
    public Workflow workflow() {
        return new YearTable(this).workflow();
    }

    /** {@return a step; the profile has it} */
    YearStep step(String id) {
        return Objects.requireNonNull(steps().get(id), id);
    }

    /** {@return the bodies of a set of ids; the profile has them} */
    Stream<Body> bodies(Set<String> ids) {
        return ids.stream().map(id -> Objects.requireNonNull(bodies().get(id), id));
    }

    @Value.Check
    void check() {
        new ProfileCheck(this).check();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a profile. */
    public static class Builder extends ImmutableYearProfile.Builder {
        Builder() {}
    }
}
