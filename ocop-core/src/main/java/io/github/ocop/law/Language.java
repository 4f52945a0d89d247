package io.github.ocop.law;

import static com.google.common.base.Preconditions.checkNotNull;

/** The two languages every word of this library comes in. */
public enum Language {
    /** Vietnamese, the language of the law and the default. */
    VI("vi"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** {@return the language tag, {@code vi} or {@code en}} */
    public String tag() {
        return tag;
    }

    /**
     * Reads a language tag.
     *
     * @param tag {@code vi} or {@code en}
     * @return the language
     * @throws IllegalArgumentException if the tag is neither {@code vi} nor {@code en}
     */
    public static Language parse(String tag) {
        checkNotNull(tag, "tag");
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("language: expected vi or en, given '" + tag + "'");
    }
}
