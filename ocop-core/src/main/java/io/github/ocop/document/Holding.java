package io.github.ocop.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A document that somebody has: which, and its days where they are known. */
@Value.Immutable
public abstract class Holding {
    Holding() {}

    /** {@return the label of the document} */
    @Value.Parameter
    public abstract String document();

    /** {@return the day of issue; without it, it was always there} */
    @Value.Parameter
    public abstract Optional<LocalDate> issuedOn();

    /** {@return its last day, included; without it, it does not run out} */
    @Value.Parameter
    public abstract Optional<LocalDate> validThrough();

    /**
     * {@return a document without days}
     *
     * @param document the label of the document
     */
    public static Holding of(String document) {
        return of(document, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a document}
     *
     * @param document the label of the document
     * @param issuedOn the day of issue
     * @param validThrough the last day it is good for, included
     * @throws IllegalArgumentException if its last day is before the day of issue
     */
    public static Holding of(
            String document, Optional<? extends LocalDate> issuedOn, Optional<? extends LocalDate> validThrough) {
        return ImmutableHolding.of(document, issuedOn, validThrough);
    }

    /** {@return whether it has been issued and is not out of date} */
    boolean isThere(LocalDate day) {
        return isIssued(day) && !isOutOfDate(day);
    }

    private boolean isIssued(LocalDate day) {
        return issuedOn().map(issued -> !issued.isAfter(day)).orElse(true);
    }

    boolean isOutOfDate(LocalDate day) {
        return validThrough().map(last -> last.isBefore(day)).orElse(false);
    }

    @Value.Check
    void check() {
        checkArgument(
                issuedOn().isEmpty()
                        || validThrough().isEmpty()
                        || !validThrough().get().isBefore(issuedOn().get()),
                "holding %s: expected a last day not before %s, given %s",
                document(),
                issuedOn().orElse(LocalDate.MIN),
                validThrough().orElse(LocalDate.MIN));
    }
}
