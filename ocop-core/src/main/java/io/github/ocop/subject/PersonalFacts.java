package io.github.ocop.subject;

import java.util.Objects;
import java.util.Optional;

/**
 * What criterion 3.2 asks of a legal representative: whether a woman, of an ethnic minority, with a disability. It is used and
 * never told: there is no way to read a single fact back, and {@link #toString} says nothing of them. Immutable.
 */
public final class PersonalFacts {
    private final Optional<Boolean> woman;
    private final Optional<Boolean> ethnicMinority;
    private final Optional<Boolean> disability;

    private PersonalFacts(Optional<Boolean> woman, Optional<Boolean> ethnicMinority, Optional<Boolean> disability) {
        this.woman = woman;
        this.ethnicMinority = ethnicMinority;
        this.disability = disability;
    }

    /**
     * {@return facts, each of which may be unknown}
     *
     * @param woman whether it is a woman
     * @param ethnicMinority whether it is one of an ethnic minority
     * @param disability whether it is one with a disability
     */
    public static PersonalFacts of(
            Optional<Boolean> woman, Optional<Boolean> ethnicMinority, Optional<Boolean> disability) {
        return new PersonalFacts(woman, ethnicMinority, disability);
    }

    /** {@return that nothing is known} */
    public static PersonalFacts unknown() {
        return of(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return whether 3.2 of 26/2026/QĐ-TTg has its point: yes where any fact holds, no where none does, nothing where that depends
     * on one that is unknown}
     */
    public Optional<Boolean> earnPriority() {
        boolean holds = isTrue(woman) || isTrue(ethnicMinority) || isTrue(disability);
        boolean known = woman.isPresent() && ethnicMinority.isPresent() && disability.isPresent();
        return holds || known ? Optional.of(holds) : Optional.empty();
    }

    private static boolean isTrue(Optional<Boolean> fact) {
        return fact.orElse(false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalFacts facts
                && woman.equals(facts.woman)
                && ethnicMinority.equals(facts.ethnicMinority)
                && disability.equals(facts.disability);
    }

    @Override
    public int hashCode() {
        return Objects.hash(woman, ethnicMinority, disability);
    }

    /** {@return a text that is the same whatever the facts are} */
    @Override
    public String toString() {
        return "…";
    }
}
