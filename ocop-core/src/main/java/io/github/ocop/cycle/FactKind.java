package io.github.ocop.cycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.ocop.rating.Points;

/** Which values a fact may have. */
public sealed interface FactKind {
    /**
     * {@return whether it may have a value}
     *
     * @param value the value
     */
    boolean takes(String value);

    /** {@return the values it may have, as they are told to whoever gave another} */
    String expected();

    /**
     * One of these words.
     *
     * @param words the words
     */
    record Words(ImmutableSet<String> words) implements FactKind {
        @Override
        public boolean takes(String value) {
            return words.contains(value);
        }

        @Override
        public String expected() {
            return words.toString();
        }
    }

    /**
     * A whole number.
     *
     * @param numbers the smallest and the largest
     */
    record Whole(Range<Integer> numbers) implements FactKind {
        @Override
        public boolean takes(String value) {
            return value.matches("0|[1-9][0-9]{0,8}") && numbers.contains(Integer.valueOf(value));
        }

        @Override
        public String expected() {
            return ImmutableList.of(numbers.lowerEndpoint(), numbers.upperEndpoint())
                    .toString();
        }
    }

    /** Any text, of 1 to 2,000 characters. */
    record Text() implements FactKind {
        private static final int MOST = 2_000;

        @Override
        public boolean takes(String value) {
            return !value.isBlank() && value.length() <= MOST;
        }

        @Override
        public String expected() {
            return "1–" + MOST + " characters";
        }
    }

    /** Points from 0 to 100, as text. */
    record Total() implements FactKind {
        private static final int MOST = 100;

        @Override
        public boolean takes(String value) {
            try {
                Points points = Points.parse(value);
                return !points.isNegative() && points.compareTo(Points.of(MOST)) <= 0;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        @Override
        public String expected() {
            return "0–" + MOST;
        }
    }
}
