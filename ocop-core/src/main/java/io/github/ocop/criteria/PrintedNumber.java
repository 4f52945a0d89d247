package io.github.ocop.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.List;

/** The order of printed numbers: 2.9 before 2.10, 6 before 6.1, and a set's rejection line before all of them. */
public final class PrintedNumber {
    /** The order itself. */
    public static final Comparator<String> ORDER =
            Comparator.comparing(PrintedNumber::steps, Comparators.lexicographical(Comparator.<Integer>naturalOrder()));

    private PrintedNumber() {}

    /**
     * Checks that grounds stand in this order.
     *
     * @throws IllegalArgumentException if they do not
     */
    static void checkOrder(int set, List<Ground> grounds) {
        List<String> findings = grounds.stream().map(Ground::finding).toList();
        checkArgument(
                Comparators.isInStrictOrder(findings, ORDER),
                "set %s: expected the header first and grounds in the order of their numbers, given %s",
                set,
                findings);
    }

    private static List<Integer> steps(String number) {
        if (number.equals(Ground.HEADER)) {
            return List.of();
        }
        return Splitter.on('.').splitToStream(number).map(Integer::valueOf).toList();
    }
}
