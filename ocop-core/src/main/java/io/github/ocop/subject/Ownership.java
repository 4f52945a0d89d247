package io.github.ocop.subject;

import java.time.LocalDate;
import org.immutables.value.Value;

/** That a product is of a subject from a day on. */
@Value.Immutable
public abstract class Ownership {
    Ownership() {}

    /** {@return the subject's id in its register} */
    @Value.Parameter
    public abstract String subject();

    /** {@return the first day} */
    @Value.Parameter
    public abstract LocalDate since();

    /**
     * {@return that a product is of a subject}
     *
     * @param subject the id of the subject
     * @param since the first day, included
     */
    public static Ownership of(String subject, LocalDate since) {
        return ImmutableOwnership.of(subject, since);
    }
}
