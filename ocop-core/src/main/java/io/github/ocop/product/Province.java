package io.github.ocop.product;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.law.Period;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A province or a city of the same level (tỉnh, thành phố trực thuộc trung ương) as it stands under one code, one name and one
 * kind. Where any of these changes, or other provinces are merged into it, another one begins.
 *
 * <p>A code alone names no province: some codes were given to another one in 2025 ({@link Provinces#codesThatChangedHands}).
 */
@Value.Immutable
public abstract class Province {
    private static final Pattern CODE = Pattern.compile("[0-9]{2}");

    Province() {}

    /** {@return the code, two digits, for example {@code 01}} */
    @Value.Parameter
    public abstract String code();

    /** {@return the name, a proper name without {@code tỉnh} or {@code thành phố}, in NFC, for example {@code Hà Nội}} */
    @Value.Parameter
    public abstract String name();

    /** {@return whether it is a province or a city} */
    @Value.Parameter
    public abstract ProvinceKind kind();

    /** {@return the days on which it stands so; the first is no earlier than the first day of the table} */
    @Value.Parameter
    public abstract Period period();

    /**
     * {@return a province}
     *
     * @param code the code, as printed
     * @param name the name
     * @param kind the kind
     * @param period from which day to which, both included
     * @throws IllegalArgumentException if the code is not of two digits, or the name is blank or not in NFC
     */
    public static Province of(String code, String name, ProvinceKind kind, Period period) {
        return ImmutableProvince.of(code, name, kind, period);
    }

    /**
     * {@return whether a text has the shape of a province's code: two digits, {@code 0} to {@code 9} each}
     *
     * @param text the text form
     */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** {@return the day on which another one begins in its place, or nothing where it still stands} */
    Optional<LocalDate> goneOn() {
        return period().last().map(last -> last.plusDays(1));
    }

    @Value.Check
    void check() {
        checkArgument(isCode(code()), "province: expected a code of 2 digits, given '%s'", code());
        checkArgument(
                !name().isBlank()
                        && name().equals(name().strip())
                        && Normalizer.isNormalized(name(), Normalizer.Form.NFC),
                "province %s: expected a name in NFC without space around it, given '%s'",
                code(),
                name());
    }
}
