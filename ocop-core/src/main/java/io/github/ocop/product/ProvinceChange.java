package io.github.ocop.product;

import java.time.LocalDate;
import org.immutables.value.Value;

/** A day on which provinces changed, and what changed them. */
@Value.Immutable
public abstract class ProvinceChange {
    ProvinceChange() {}

    /** {@return the first day of the provinces that it made} */
    @Value.Parameter
    public abstract LocalDate day();

    /** {@return the instrument that did it, for example {@code 202/2025/QH15}} */
    @Value.Parameter
    public abstract ProvinceSource source();

    /**
     * {@return a change}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     * @param source where it is said
     */
    public static ProvinceChange of(LocalDate day, ProvinceSource source) {
        return ImmutableProvinceChange.of(day, source);
    }
}
