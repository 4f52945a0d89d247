package io.github.ocop.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.text.Normalizer;
import org.immutables.value.Value;

/** A text in both languages, short and in our own words: of a plan, or of a province's year. */
@Value.Immutable
public abstract class Wording {
    Wording() {}

    /** {@return the Vietnamese text} */
    @Value.Parameter
    public abstract String vi();

    /** {@return the English text} */
    @Value.Parameter
    public abstract String en();

    /**
     * {@return a text}
     *
     * @param vi the Vietnamese text
     * @param en the English text
     * @throws IllegalArgumentException if one of the two is blank or not in NFC
     */
    public static Wording of(String vi, String en) {
        return ImmutableWording.of(vi, en);
    }

    /**
     * {@return the text in a language}
     *
     * @param language the language of messages and citations
     */
    public String in(Language language) {
        return language == Language.VI ? vi() : en();
    }

    @Value.Check
    void check() {
        check("vi", vi());
        check("en", en());
    }

    private static void check(String language, String text) {
        checkArgument(
                !text.isBlank() && Normalizer.isNormalized(text, Normalizer.Form.NFC),
                "wording: expected text in NFC for %s, given '%s'",
                language,
                text);
    }
}
