package io.github.ocop.criteria;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A criteria set of which no copy at hand adds up, or none is held: sheets cannot be rated by it, part results can.
 *
 * <p>What is known of it besides, as the grounds, holds all the same.
 */
@Value.Immutable
public abstract non-sealed class IncompleteSet implements ListedSet {
    IncompleteSet() {}

    @Override
    public abstract String rulebook();

    @Override
    public abstract Citation citation();

    @Override
    public abstract int number();

    @Override
    public abstract String label();

    @Override
    public abstract ImmutableList<Ground> grounds();

    /** {@return the label of what is missing} */
    public abstract String reason();

    @Override
    public Optional<CriteriaSet> complete() {
        return Optional.empty();
    }

    @Override
    public Citation cite(String at) {
        return citation().under(at);
    }

    @Value.Check
    void check() {
        PrintedNumber.checkOrder(number(), grounds());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an incomplete set. */
    public static class Builder extends ImmutableIncompleteSet.Builder {
        Builder() {}
    }
}
