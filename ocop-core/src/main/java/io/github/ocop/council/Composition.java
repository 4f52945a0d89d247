package io.github.ocop.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.ocop.law.Citation;
import org.immutables.value.Value;

/** Whom a decision wants on the council of a level (thành phần hội đồng). */
@Value.Immutable
public abstract class Composition {
    Composition() {}

    /** {@return where this is said} */
    public abstract Citation citation();

    /** {@return who the chair may come from, whoever it is delegated to included} */
    public abstract ImmutableSet<CouncilBody> chairs();

    /** {@return who must be on it} One that need not exist is not among them. */
    public abstract ImmutableSet<CouncilBody> members();

    @Value.Check
    void check() {
        checkArgument(!chairs().isEmpty() && !members().isEmpty(), "council: expected chairs and members, given none");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a composition. */
    public static class Builder extends ImmutableComposition.Builder {
        Builder() {}
    }
}
