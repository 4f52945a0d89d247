package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * An exact share of a whole, above nothing and at most all of it.
 *
 * <p>The text form is a whole number of hundredths, {@code 40%}, or a fraction in lowest terms, {@code 1/3}. {@link #toString} and {@link
 * #parse} are each other's inverse.
 */
@Value.Immutable
public abstract class Share {
    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,2})%|([1-9][0-9]{0,8})/([1-9][0-9]{0,8})");
    private static final long HUNDRED = 100;

    Share() {}

    /** {@return how many parts of the whole} */
    @Value.Parameter
    public abstract long parts();

    /** {@return how many parts the whole has} */
    @Value.Parameter
    public abstract long of();

    /**
     * {@return a share}
     *
     * @param parts the number that are of it, 0 or more
     * @param of the number that make up the whole
     * @throws IllegalArgumentException if it is nothing or more than all
     */
    public static Share of(long parts, long of) {
        checkArgument(parts > 0 && parts <= of, "share: expected more than 0 and at most 1, given %s/%s", parts, of);
        long divisor = LongMath.gcd(parts, of);
        return ImmutableShare.of(parts / divisor, of / divisor);
    }

    /**
     * Reads the text form.
     *
     * @param text the text form
     * @return the share
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Share parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        checkArgument(matcher.matches(), "share: expected hundredths as 40% or a fraction as 1/3, given '%s'", text);
        return matcher.group(1) == null
                ? of(Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3)))
                : of(Long.parseLong(matcher.group(1)), HUNDRED);
    }

    /**
     * {@return the fewest of a whole that are this share of it or more}
     *
     * @param whole the number that make up the whole
     */
    public BigInteger fewestOf(BigInteger whole) {
        BigInteger[] exact = whole.multiply(BigInteger.valueOf(parts())).divideAndRemainder(BigInteger.valueOf(of()));
        return exact[1].signum() == 0 ? exact[0] : exact[0].add(BigInteger.ONE);
    }

    @Override
    public final String toString() {
        return HUNDRED % of() == 0 ? parts() * (HUNDRED / of()) + "%" : parts() + "/" + of();
    }
}
