package io.github.ocop.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of what is printed, in one language. Immutable. */
final class Words {
    private final Language language;
    private final Properties words = new Properties();

    private Words(Language language) {
        this.language = language;
        String file = "words_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words of(Language language) {
        return new Words(language);
    }

    Language language() {
        return language;
    }

    /** Returns the word for a key, with what is to be filled in. */
    String get(String key, Object... filled) {
        String word = Objects.requireNonNull(words.getProperty(key), key);
        return filled.length == 0 ? word : word.formatted(filled);
    }
}
