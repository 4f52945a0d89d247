package io.github.ocop.product;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.law.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A commune, ward or special zone (xã, phường, đặc khu) by its code, and the province that it belongs to. This library holds no
 * communes; who has them makes a {@link CommuneRegister} of them.
 */
@Value.Immutable
public abstract class Commune {
    private static final Pattern CODE = Pattern.compile("[0-9]{5}");

    Commune() {}

    /** {@return the code, five digits as issued, for example {@code 06784}} */
    @Value.Parameter
    public abstract String code();

    /** {@return the code of the province, two digits} */
    @Value.Parameter
    public abstract String province();

    /** {@return the days on which the commune has this code and is of this province; nothing where it always is} */
    @Value.Parameter
    public abstract Optional<Period> period();

    /**
     * {@return a commune that is always of this province}
     *
     * @param code the code, as printed
     * @param province the code of the province, two digits
     * @throws IllegalArgumentException if the codes are not of five and two digits
     */
    public static Commune of(String code, String province) {
        return ImmutableCommune.of(code, province, Optional.empty());
    }

    /**
     * {@return a commune that is of this province for some time}
     *
     * @param code the code, as printed
     * @param province the code of the province, two digits
     * @param period from which day to which, both included
     * @throws IllegalArgumentException if the codes are not of five and two digits
     */
    public static Commune of(String code, String province, Period period) {
        return ImmutableCommune.of(code, province, Optional.of(period));
    }

    /**
     * {@return whether a text has the shape of a commune's code: five digits, {@code 0} to {@code 9} each}
     *
     * @param text the text form
     */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    @Value.Check
    void check() {
        checkArgument(isCode(code()), "commune: expected a code of 5 digits, given '%s'", code());
        checkArgument(
                Province.isCode(province()),
                "commune %s: expected a province's code of 2 digits, given '%s'",
                code(),
                province());
    }
}
