package io.github.ocop.product;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** A category of products (ngành), one of the six of Article 2.2. */
@Value.Immutable
public abstract class Category {
    Category() {}

    /** {@return the printed number, for example {@code IV}} */
    public abstract String number();

    /** {@return the label} */
    public abstract String label();

    /** {@return its groups in the printed order} */
    public abstract ImmutableList<Group> groups();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a category. */
    public static class Builder extends ImmutableCategory.Builder {
        Builder() {}
    }
}
