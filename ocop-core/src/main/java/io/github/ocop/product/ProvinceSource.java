package io.github.ocop.product;

import io.github.ocop.law.SourceLevel;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a part of the table of provinces comes from. */
@Value.Immutable
public abstract class ProvinceSource {
    ProvinceSource() {}

    /** {@return the number of the instrument as printed, for example {@code 19/2025/QĐ-TTg}; nothing where none is at hand} */
    @Value.Parameter
    public abstract Optional<String> instrument();

    /** {@return how near to the signed text it was read} */
    @Value.Parameter
    public abstract SourceLevel level();

    /**
     * {@return a source}
     *
     * @param instrument the number of the instrument as printed, where there is one
     * @param level the level
     */
    public static ProvinceSource of(Optional<String> instrument, SourceLevel level) {
        return ImmutableProvinceSource.of(instrument, level);
    }
}
