package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Period;
import io.github.ocop.law.Wording;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A unit of a plan (đơn vị): the province or city whose plan it is, or a district, commune or ward within. */
@Value.Immutable
public abstract class PlanUnit {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    PlanUnit() {}

    /** {@return the id, of {@code a} to {@code z}, digits and hyphens, for example {@code ba-be}} */
    public abstract String id();

    /** {@return the level} */
    public abstract UnitLevel level();

    /** {@return the name} */
    public abstract Wording name();

    /** {@return the id of the unit that it lies in; nothing for the whole} */
    public abstract Optional<String> within();

    /** {@return other names by which registers call it} */
    public abstract ImmutableList<UnitName> also();

    /** {@return the days on which it stands; nothing where it always does} Its names of other days are in {@link #also}. */
    public abstract Optional<Period> period();

    /**
     * {@return whether a text has the shape of an id: of a unit, a plan or a target}
     *
     * @param text the text form
     */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** {@return the names it has on some day: its own, its id, and the others} */
    Stream<UnitName> names() {
        return Stream.concat(
                Stream.of(id(), name().vi(), name().en()).distinct().map(name -> UnitName.of(name, period())),
                also().stream());
    }

    /**
     * {@return whether it stands on a day}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     */
    public boolean standsOn(LocalDate day) {
        return period().map(days -> days.contains(day)).orElse(true);
    }

    /** {@return whether it is called so on a day} */
    boolean isCalled(String text, LocalDate day) {
        return names().anyMatch(name -> name.name().equals(text) && name.isUsedOn(day));
    }

    @Value.Check
    void check() {
        checkArgument(isId(id()), "unit: expected an id of small letters, digits and hyphens, given '%s'", id());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a unit. */
    public static class Builder extends ImmutablePlanUnit.Builder {
        Builder() {}
    }
}
