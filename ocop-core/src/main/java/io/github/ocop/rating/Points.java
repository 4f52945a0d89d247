package io.github.ocop.rating;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import com.google.errorprone.annotations.Immutable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * An exact number of points (điểm): a fraction of whole numbers, because a council's mean is one.
 *
 * <p>Nothing is ever rounded. {@link #cut} drops what does not fit the display. The text form is a whole number, a
 * decimal or a fraction, {@code 84}, {@code 84.5} or {@code 254/3}; {@link #toString} writes the first or the last.
 * Numerator and denominator are held in 64 bits, far beyond what sheets and part results make; past that, arithmetic and
 * comparison throw {@link ArithmeticException} and never wrap around.
 */
@Immutable
public final class Points implements Comparable<Points> {
    /** No points. */
    public static final Points ZERO = new Points(0, 1);

    private static final int MOST_DECIMALS = 10;
    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,12})(?:\\.(\\d{1,10})|/(\\d{1,11}))?");

    /** The points that sheets and councils most often come to, each once. */
    private static final ImmutableList<Points> WHOLE = LongStream.rangeClosed(0, 100)
            .mapToObj(whole -> new Points(whole, 1))
            .collect(toImmutableList());

    private final long numerator;
    private final long denominator;

    private Points(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * {@return whole points}
     *
     * @param whole a whole number
     */
    public static Points of(long whole) {
        return whole >= 0 && whole < WHOLE.size() ? WHOLE.get((int) whole) : new Points(whole, 1);
    }

    /**
     * {@return the mean of a sum over a number of members}
     *
     * @param sum the sum over the sheets
     * @param members how many sheets there are, above 0
     * @throws IllegalArgumentException if there is no member
     */
    public static Points mean(long sum, long members) {
        checkArgument(members > 0, "members: expected 1 or more, given %s", members);
        if (members == 1) {
            return of(sum);
        }
        long divisor = LongMath.gcd(Math.abs(sum), members);
        return new Points(sum / divisor, members / divisor);
    }

    /**
     * Reads the text form, at most 12 digits before the point and 10 after it.
     *
     * @param text the text form
     * @return the points
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Points parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        checkArgument(matcher.matches(), "points: expected a whole number, a decimal or a fraction, given '%s'", text);
        String decimals = matcher.group(2);
        String denominator = matcher.group(3);
        if (decimals != null) {
            return mean(Long.parseLong(matcher.group(1) + decimals), LongMath.pow(10, decimals.length()));
        }
        return mean(Long.parseLong(matcher.group(1)), denominator == null ? 1 : Long.parseLong(denominator));
    }

    /**
     * {@return the sum}
     *
     * @param other the other points
     * @throws ArithmeticException if it is too large to be held exactly
     */
    public Points plus(Points other) {
        if (denominator == 1 && other.denominator == 1) {
            return of(Math.addExact(numerator, other.numerator));
        }
        long divisor = LongMath.gcd(denominator, other.denominator);
        long left = Math.multiplyExact(numerator, other.denominator / divisor);
        long right = Math.multiplyExact(other.numerator, denominator / divisor);
        return mean(Math.addExact(left, right), Math.multiplyExact(denominator / divisor, other.denominator));
    }

    /**
     * {@return the difference}
     *
     * @param other the other points
     * @throws ArithmeticException if it is too large to be held exactly
     */
    public Points minus(Points other) {
        return plus(new Points(Math.negateExact(other.numerator), other.denominator));
    }

    /**
     * {@return an equal share of these points}
     *
     * @param shares the number to divide by, above 0
     * @throws IllegalArgumentException if there are no shares
     * @throws ArithmeticException if it is too small to be held exactly
     */
    public Points dividedBy(int shares) {
        checkArgument(shares > 0, "shares: expected 1 or more, given %s", shares);
        return mean(numerator, Math.multiplyExact(denominator, (long) shares));
    }

    /**
     * {@return whether these are at least so many whole points}
     *
     * @param whole a whole number
     */
    public boolean isAtLeast(long whole) {
        return denominator == 1 ? numerator >= whole : Math.floorDiv(numerator, denominator) >= whole;
    }

    /** {@return whether these are below zero} */
    public boolean isNegative() {
        return numerator < 0;
    }

    /**
     * {@return the decimal text with so many decimals, the rest cut off and not rounded: -1/3 is {@code -0.33}}
     *
     * @param decimals 0 to 10
     * @throws ArithmeticException if the denominator is past about 10^18, which no council reaches
     */
    public String cut(int decimals) {
        checkArgument(decimals >= 0 && decimals <= MOST_DECIMALS, "decimals: expected 0 to 10, given %s", decimals);
        StringBuilder text = new StringBuilder();
        long rest = Math.abs(numerator % denominator);
        text.append(numerator < 0 ? "-" : "").append(Math.abs(numerator / denominator));
        for (int i = 0; i < decimals; i++) {
            text.append(i == 0 ? "." : "");
            rest = Math.multiplyExact(rest, 10L);
            text.append(rest / denominator);
            rest %= denominator;
        }
        return text.toString();
    }

    /** {@return the shortest text that is exact: a decimal of at most ten decimals, or else the fraction} */
    public String shortest() {
        boolean decimal = LongMath.pow(10, MOST_DECIMALS) % denominator == 0;
        return decimal ? plain() : toString();
    }

    /** {@return the decimal text without needless zeros, cut after the tenth decimal} */
    String plain() {
        return cut(MOST_DECIMALS).replaceFirst("\\.?0+$", "");
    }

    @Override
    public int compareTo(Points other) {
        long divisor = LongMath.gcd(denominator, other.denominator);
        long left = Math.multiplyExact(numerator, other.denominator / divisor);
        return Long.compare(left, Math.multiplyExact(other.numerator, denominator / divisor));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Points points && numerator == points.numerator && denominator == points.denominator;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * numerator + denominator);
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
