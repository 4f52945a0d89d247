package io.github.ocop.year;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Wording;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of a province's year (bước trong chu trình): when, by whom, and which steps go before. */
@Value.Immutable
public abstract class YearStep {
    YearStep() {}

    /** {@return the id, in capitals} */
    public abstract String id();

    /** {@return the name} */
    public abstract Wording name();

    /** {@return when it is, one window after the other: one or more} */
    public abstract ImmutableList<YearWindow> windows();

    /** {@return when most of it is, within the windows} */
    public abstract ImmutableList<YearWindow> focus();

    /** {@return the ids of the bodies that lead it: one or more} */
    public abstract ImmutableSet<String> lead();

    /** {@return the ids of the bodies that take part} */
    public abstract ImmutableSet<String> with();

    /** {@return the steps that have to have begun before it begins; steps overlap, so they need not be done} */
    public abstract ImmutableSet<String> after();

    /** {@return the steps that have to be done before it is} */
    public abstract ImmutableSet<String> doneAfter();

    /** {@return where this is said; nothing where it is practice} */
    public abstract Optional<Citation> citation();

    /**
     * {@return the first day of it in a year}
     *
     * @param year the year, four digits
     */
    public LocalDate opens(int year) {
        return windows().get(0).first(year);
    }

    /**
     * {@return the last day of it in a year, after which it is late}
     *
     * @param year the year, four digits
     */
    public LocalDate ends(int year) {
        return windows().get(windows().size() - 1).last(year);
    }

    @Value.Check
    void check() {
        checkArgument(id().matches("[A-Z][A-Z0-9_]*"), "step: expected an id in capitals, given '%s'", id());
        checkArgument(!windows().isEmpty(), "windows: expected one or more");
        checkArgument(!lead().isEmpty(), "lead: expected a body that leads the step");
        for (int i = 1; i < windows().size(); i++) {
            checkArgument(
                    windows().get(i - 1).last().isBefore(windows().get(i).first()),
                    "windows: expected one after the other, given %s",
                    windows());
        }
        focus().forEach(focus -> checkArgument(
                windows().stream().anyMatch(window -> window.holds(focus)),
                "focus: expected it within %s, given %s",
                windows(),
                focus));
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a step. */
    public static class Builder extends ImmutableYearStep.Builder {
        Builder() {}
    }
}
