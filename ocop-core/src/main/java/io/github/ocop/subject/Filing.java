package io.github.ocop.subject;

import java.time.LocalDate;
import org.immutables.value.Value;

/** What the subject filed for, and when. */
@Value.Immutable
public abstract class Filing {
    Filing() {}

    /** {@return the kind} */
    @Value.Parameter
    public abstract FilingKind kind();

    /** {@return the day on which the subject filed} */
    @Value.Parameter
    public abstract LocalDate filedOn();

    /**
     * {@return a filing}
     *
     * @param kind the kind
     * @param filedOn the day of filing
     */
    public static Filing of(FilingKind kind, LocalDate filedOn) {
        return ImmutableFiling.of(kind, filedOn);
    }
}
