package io.github.ocop.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule of a decision (quy định), and what in this library holds it: a list to see what is encoded and what is not.
 *
 * <p>Its words stand in the label files under its label.
 */
@Value.Immutable
public abstract class Rule {
    Rule() {}

    /** What a rule that is not held, or not all of it, waits for. */
    public enum Awaited {
        /** The steps of an application, of a revocation, of a year. */
        CYCLE
    }

    /** {@return where it stands} */
    public abstract Citation clause();

    /** {@return what it is about} */
    public abstract RuleKind kind();

    /** {@return the label, its own within a decision} */
    public abstract String label();

    /** {@return what holds it: {@code procedure.json#bands} for a key of the data, {@code rating.Rater} for a class} */
    public abstract ImmutableList<String> heldBy();

    /** {@return the tests that fail when it is broken, {@code rating.BandTest#name_of_the_test} for example} */
    public abstract ImmutableList<String> tests();

    /** {@return what it waits for, where it is not held, or not all of it} */
    public abstract Optional<Awaited> awaits();

    /** {@return whether anything holds it} */
    public boolean isHeld() {
        return !heldBy().isEmpty();
    }

    @Value.Check
    void check() {
        checkArgument(
                isHeld() || awaits().isPresent(), "rule %s: expected what holds it, or what it waits for", label());
        checkArgument(
                isHeld() == !tests().isEmpty(),
                "rule %s: expected tests where and only where something holds it",
                label());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule. */
    public static class Builder extends ImmutableRule.Builder {
        Builder() {}
    }
}
