package io.github.ocop.product;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** A group of products (nhóm). */
@Value.Immutable
public abstract class Group {
    Group() {}

    /** {@return the printed number, for example {@code 3}} */
    public abstract String number();

    /** {@return the label} */
    public abstract String label();

    /** {@return its ends: its subgroups, or one without a letter} */
    public abstract ImmutableList<Leaf> leaves();

    @Value.Check
    void check() {
        long bare = leaves().stream().filter(leaf -> leaf.letter().isEmpty()).count();
        checkArgument(
                bare == 0 ? !leaves().isEmpty() : leaves().size() == 1,
                "group %s: expected subgroups with letters or one leaf without, given %s leaves",
                number(),
                leaves().size());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a group. */
    public static class Builder extends ImmutableGroup.Builder {
        Builder() {}
    }
}
