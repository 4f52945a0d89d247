package io.github.ocop.conformance;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A sentence in both languages.
 *
 * @param vi in Vietnamese
 * @param en in English
 */
public record Text(String vi, String en) {
    static Text of(JsonNode json) {
        return new Text(json.path("vi").asText(), json.path("en").asText());
    }

    /**
     * Returns the sentence in a language.
     *
     * @param language the language
     * @return the sentence
     */
    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }
}
