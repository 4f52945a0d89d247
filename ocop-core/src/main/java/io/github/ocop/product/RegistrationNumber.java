package io.github.ocop.product;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The number of a registration form (phiếu đăng ký) as Form 01 prints it: the number that the receiving body gives it, in two
 * halves, the codes of province and commune, and the year.
 *
 * <p>The text form is {@code 12-3 /PĐK-22-06784-2026}; what is not known yet is dots to be filled in by hand, {@code ……-……
 * /PĐK-22-06784-……}. {@link #toString} and {@link #parse} are each other's inverse.
 */
@Value.Immutable
public abstract class RegistrationNumber {
    /** What stands where something is not known. */
    public static final String DOTS = "……";

    private static final String UNNUMBERED = DOTS + "-" + DOTS;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}-[0-9]{1,6}");
    private static final Pattern TEXT = Pattern.compile("([0-9…]+-[0-9…]+) /PĐK-([0-9]+|……)-([0-9]+|……)-([0-9]{4}|……)");
    private static final int FIRST_YEAR = 2026;
    private static final int LAST_YEAR = 9999;

    RegistrationNumber() {}

    /** {@return the number that the receiving body gives the form, two numbers joined by a hyphen} */
    public abstract Optional<String> number();

    /** {@return the code of the province, two digits} */
    public abstract Optional<String> province();

    /** {@return the code of the commune, five digits} */
    public abstract Optional<String> commune();

    /** {@return the year, 2026 or later} */
    public abstract OptionalInt year();

    /**
     * Reads the text form.
     *
     * @param text the text form
     * @return the registration number
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static RegistrationNumber parse(String text) {
        Matcher parts = TEXT.matcher(text);
        checkArgument(
                parts.matches(), "registration number: expected number /PĐK-province-commune-year, given '%s'", text);
        Builder number = builder();
        known(parts.group(1), UNNUMBERED).ifPresent(number::number);
        known(parts.group(2), DOTS).ifPresent(number::province);
        known(parts.group(3), DOTS).ifPresent(number::commune);
        known(parts.group(4), DOTS).ifPresent(year -> number.year(Integer.parseInt(year)));
        return number.build();
    }

    private static Optional<String> known(String part, String unknown) {
        return Optional.of(part).filter(Predicate.not(unknown::equals));
    }

    @Value.Check
    void check() {
        check(number(), NUMBER.asMatchPredicate(), "two numbers joined by a hyphen");
        check(province(), Province::isCode, "a province's code of 2 digits");
        check(commune(), Commune::isCode, "a commune's code of 5 digits");
        checkArgument(
                year().isEmpty() || (year().getAsInt() >= FIRST_YEAR && year().getAsInt() <= LAST_YEAR),
                "registration number: expected a year from %s to %s, given %s",
                FIRST_YEAR,
                LAST_YEAR,
                year().orElse(0));
    }

    private static void check(Optional<String> part, Predicate<String> shape, String expected) {
        checkArgument(
                part.isEmpty() || shape.test(part.get()),
                "registration number: expected %s, given '%s'",
                expected,
                part.orElse(""));
    }

    @Override
    public final String toString() {
        return number().orElse(UNNUMBERED) + " /PĐK-" + province().orElse(DOTS) + "-"
                + commune().orElse(DOTS) + "-"
                + (year().isPresent() ? String.valueOf(year().getAsInt()) : DOTS);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a number. */
    public static class Builder extends ImmutableRegistrationNumber.Builder {
        Builder() {}
    }
}
