package io.github.ocop.json;

/** The limits against hostile input, past which the answer is {@code TOO_LARGE}. */
public final class Limits {
    /** The longest record, in bytes of UTF-8. */
    public static final int RECORD_BYTES = 1 << 20;
    /** The deepest nesting, the record itself being 1. */
    public static final int DEPTH = 16;
    /** The most sheets. */
    public static final int SHEETS = 100;
    /** The most events of a certificate. */
    public static final int EVENTS = 100;
    /** The longest id, in characters. */
    public static final int ID_CHARACTERS = 200;
    /** The longest other text, in characters. */
    public static final int TEXT_CHARACTERS = 2000;
    /** The longest number, in characters. */
    public static final int NUMBER_CHARACTERS = 32;

    private Limits() {}
}
