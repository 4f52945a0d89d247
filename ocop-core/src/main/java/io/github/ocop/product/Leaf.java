package io.github.ocop.product;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/** An end of the classification: a subgroup (phân nhóm), or a group that has none, and the set it is rated by. */
@Value.Immutable
public abstract class Leaf {
    Leaf() {}

    /** {@return the subgroup's printed letter, or nothing where the group has no subgroups} */
    public abstract Optional<String> letter();

    /** {@return the number of the criteria set} */
    public abstract int criteriaSet();

    /** {@return the labels of the sets by which other decisions rate the same products under another name} */
    public abstract ImmutableSet<String> alike();

    /** {@return the ministries that manage these products} */
    public abstract ImmutableSet<Ministry> ministries();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a leaf. */
    public static class Builder extends ImmutableLeaf.Builder {
        Builder() {}
    }
}
