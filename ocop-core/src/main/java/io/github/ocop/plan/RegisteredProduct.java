package io.github.ocop.plan;

import com.google.common.collect.ImmutableList;
import io.github.ocop.subject.Owners;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A product of a register: what, where, whose, with which marks. */
@Value.Immutable
public abstract non-sealed class RegisteredProduct implements RegisterRecord {
    RegisteredProduct() {}

    @Override
    public abstract String id();

    /** {@return the name, where given} */
    public abstract Optional<String> name();

    /** {@return the unit it is of, as the register calls it} */
    public abstract String unit();

    /**
     * {@return the day on which it was registered in the programme, where known; otherwise it takes part from its first recognition on}
     */
    public abstract Optional<LocalDate> registeredOn();

    /** {@return whose it is, day by day; maybe nobody's that the register knows} */
    public abstract Owners owners();

    /** {@return its marks} */
    public abstract ImmutableList<MarkedOn> marks();

    @Override
    public RecordKind kind() {
        return RecordKind.PRODUCT;
    }

    /** {@return the same in a unit by its id: rows that call one unit by several names say the same} */
    RegisteredProduct in(String id) {
        return builder().from(this).unit(id).build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a product. */
    public static class Builder extends ImmutableRegisteredProduct.Builder {
        Builder() {}
    }
}
