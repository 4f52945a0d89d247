package io.github.ocop.conformance;

import java.util.Locale;

/** What a program can be held against by itself; a program need not know them all. */
public enum Level {
    /** Dossiers with sheets or the points of parts: points, stars, grounds, errors, ranges, ways up, receipts. */
    RATING,
    /** Sheets of the members of a council, and who has to sit on one. */
    COUNCILS,
    /** Which decision governs a dossier, by its day and kind; what a decision says, and what another says otherwise. */
    LAW,
    /** How a certificate stands on a day, and the days to know of. */
    CERTIFICATES,
    /** Histories of events, replayed; deadlines, rounds, papers and years. */
    WORKFLOWS,
    /** Plans of a province and what became of them. */
    PLANS;

    /** {@return the word of the level in files and options} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a level by its word.
     *
     * @param word as in files and options, {@code law}
     * @return the level
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
