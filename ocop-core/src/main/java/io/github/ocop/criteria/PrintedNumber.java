package io.github.ocop.criteria;

import com.google.common.base.Splitter;
import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.List;

/** The order of printed numbers: 2.9 before 2.10, 6 before 6.1, and a set's rejection line before all of them. */
final class PrintedNumber {
    static final Comparator<String> ORDER =
            Comparator.comparing(PrintedNumber::steps, Comparators.lexicographical(Comparator.<Integer>naturalOrder()));

    private PrintedNumber() {}

    private static List<Integer> steps(String number) {
        if (number.equals(Ground.HEADER)) {
            return List.of();
        }
        return Splitter.on('.').splitToStream(number).map(Integer::valueOf).toList();
    }
}
