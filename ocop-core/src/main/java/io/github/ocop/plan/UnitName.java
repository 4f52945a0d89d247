package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.law.Period;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Another name by which registers call a unit, for some days or always: what it was before the merger of 2025, what it is since. */
@Value.Immutable
public abstract class UnitName {
    UnitName() {}

    /** {@return the name, in NFC} */
    @Value.Parameter
    public abstract String name();

    /** {@return the days on which the unit is called so; nothing where it always is} */
    @Value.Parameter
    public abstract Optional<Period> period();

    /**
     * {@return a name}
     *
     * @param name the name
     * @param period the days on which it is called so, both included; nothing for always
     * @throws IllegalArgumentException if it is blank or not in NFC
     */
    public static UnitName of(String name, Optional<? extends Period> period) {
        return ImmutableUnitName.of(name, period);
    }

    /**
     * {@return whether the unit is called so on a day}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     */
    public boolean isUsedOn(LocalDate day) {
        return period().map(days -> days.contains(day)).orElse(true);
    }

    @Value.Check
    void check() {
        checkArgument(
                !name().isBlank() && Normalizer.isNormalized(name(), Normalizer.Form.NFC),
                "unit: expected a name in NFC, given '%s'",
                name());
    }
}
