package io.github.ocop.law;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Words in both languages.
 *
 * @param vi in Vietnamese, not empty
 * @param en in English, not empty
 */
public record BilingualText(String vi, String en) {
    /** Checks that there are both. */
    public BilingualText {
        checkArgument(!vi.isBlank() && !en.isBlank(), "text: expected vi and en, given '%s' and '%s'", vi, en);
    }

    /** Returns the words in one language. */
    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }
}
