package io.github.ocop.conformance.making;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Pieces of JSON, fields in the order in which they are put. */
final class Made {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Made() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array(List<String> words) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        words.forEach(array::add);
        return array;
    }

    static ArrayNode nodes(List<? extends JsonNode> nodes) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        nodes.forEach(array::add);
        return array;
    }

    static ObjectNode text(String vi, String en) {
        return object().put("vi", vi).put("en", en);
    }

    /** Returns JSON written with ' for ", to be read easily here. */
    static ObjectNode json(String quoted) {
        try {
            return (ObjectNode) MAPPER.readTree(quoted.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(quoted, e);
        }
    }

    /** Returns what is expected where a record has an error: one of these codes. */
    static ObjectNode error(String at, String... codes) {
        ObjectNode error = object();
        error.set("codes", array(List.of(codes)));
        if (!at.isEmpty()) {
            error.put("at", at);
        }
        ObjectNode expect = object();
        expect.set("error", error);
        return expect;
    }
}
