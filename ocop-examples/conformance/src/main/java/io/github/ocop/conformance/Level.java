package io.github.ocop.conformance;

import java.util.Locale;

/** What a program can be held against by itself; a program need not know them all. */
public enum Level {
    RATING,
    COUNCILS,
    LAW,
    CERTIFICATES,
    WORKFLOWS,
    PLANS;

    /** Returns the word of the level in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a level by its word.
     *
     * @throws IllegalArgumentException if there is no such level
     */
    public static Level parse(String word) {
        for (Level level : values()) {
            if (level.word().equals(word)) {
                return level;
            }
        }
        throw new IllegalArgumentException(
                "level: expected one of rating, councils, law, certificates, workflows, plans;" + " given " + word);
    }
}
