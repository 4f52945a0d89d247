package io.github.ocop.conformance;

/**
 * Where an answer is not what was expected.
 *
 * @param at the place in the answer, empty for the whole
 * @param expected what was expected
 * @param given what was given
 */
public record Difference(String at, String expected, String given) {
    private static final int SHOWN = 200;

    static Difference of(String at, Object expected, Object given) {
        return new Difference(at, cut(expected.toString()), cut(given.toString()));
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
