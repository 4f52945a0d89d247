package io.github.ocop.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds an answer against what is expected, field by field. */
final class Comparison {
    /** Words: they may be there, and what they say is free. */
    private static final Set<String> WORDS = Set.of("citation", "message");

    private static final String NOTHING = "–";

    private final boolean named;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(boolean named) {
        this.named = named;
    }

    /**
     * Returns the differences.
     *
     * @param id the id the answer has to have, empty where answers have none
     * @param named whether only what is expected by name is compared
     */
    static List<Difference> of(String id, JsonNode expected, JsonNode given, boolean named) {
        Comparison comparison = new Comparison(named);
        if (!given.isObject()) {
            return List.of(Difference.of("", "an object", given));
        }
        if (!id.isEmpty() && !id.equals(given.path("id").textValue())) {
            comparison.differ("id", id, given.path("id"));
        }
        if (expected.has("error")) {
            comparison.error(expected.get("error"), given);
        } else {
            comparison.objects("", expected, given, Set.of("id"));
        }
        return List.copyOf(comparison.differences);
    }

    /** A code out of those that may be given, its place where it is told, a message, and nothing else. */
    private void error(JsonNode expected, JsonNode given) {
        JsonNode error = given.path("error");
        boolean known = false;
        for (JsonNode code : expected.get("codes")) {
            known |= code.equals(error.path("code"));
        }
        if (!known) {
            differ("error.code", expected.get("codes"), error.isMissingNode() ? given : error.path("code"));
            return;
        }
        if (expected.has("at") && !expected.get("at").equals(error.path("at"))) {
            differ("error.at", expected.get("at"), error.path("at"));
        }
        if (error.path("message").asText().isBlank()) {
            differ("error.message", "words", error.path("message"));
        }
        for (Map.Entry<String, JsonNode> field : error.properties()) {
            if (!Set.of("code", "at", "message").contains(field.getKey())) {
                differ("error." + field.getKey(), NOTHING, field.getValue());
            }
        }
        for (Map.Entry<String, JsonNode> field : given.properties()) {
            if (!Set.of("id", "error").contains(field.getKey())) {
                differ(field.getKey(), NOTHING, field.getValue());
            }
        }
    }

    private void any(String at, JsonNode expected, JsonNode given) {
        if (expected.isObject() && given.isObject()) {
            objects(at, expected, given, Set.of());
        } else if (expected.isArray() && given.isArray()) {
            arrays(at, expected, given);
        } else if (expected.isNumber() && given.isNumber()) {
            if (expected.decimalValue().compareTo(given.decimalValue()) != 0) {
                differ(at, expected, given);
            }
        } else if (!expected.equals(given)) {
            differ(at, expected, given);
        }
    }

    private void objects(String at, JsonNode expected, JsonNode given, Set<String> free) {
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            if (named && field.getValue().isNull() && !given.has(field.getKey())) {
                continue; // by name, null is nothing, written or not
            }
            if (given.has(field.getKey())) {
                any(place(at, field.getKey()), field.getValue(), given.get(field.getKey()));
            } else {
                differ(place(at, field.getKey()), field.getValue(), NOTHING);
            }
        }
        for (Map.Entry<String, JsonNode> field : given.properties()) {
            String name = field.getKey();
            if (!named && !expected.has(name) && !free.contains(name) && !WORDS.contains(name)) {
                differ(place(at, name), NOTHING, field.getValue());
            }
        }
    }

    private void arrays(String at, JsonNode expected, JsonNode given) {
        if (expected.size() != given.size()) {
            differ(at, expected, given);
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            any(at + "[" + i + "]", expected.get(i), given.get(i));
        }
    }

    private static String place(String at, String name) {
        return at.isEmpty() ? name : at + "." + name;
    }

    private void differ(String at, Object expected, Object given) {
        differences.add(Difference.of(at, expected, given));
    }
}
