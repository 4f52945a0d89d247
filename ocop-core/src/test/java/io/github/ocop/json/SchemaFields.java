package io.github.ocop.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.fixtures.Wire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of a form as its schema has them, by their paths: {@code sheets[].member}, and {@code choices.*} where names are
 * data. What another form lays down, by its {@code $id}, is not entered.
 */
final class SchemaFields {
    private final JsonNode schema;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private SchemaFields(JsonNode schema) {
        this.schema = schema;
    }

    /**
     * A field.
     *
     * @param always whether it stands wherever the object around it does
     * @param types what it can be
     * @param english what it is
     * @param vietnamese the same
     */
    record Field(boolean always, Set<String> types, String english, String vietnamese) {
        private Field or(Field other, boolean bothAlways) {
            Set<String> both = new LinkedHashSet<>(types);
            both.addAll(other.types);
            return new Field(
                    bothAlways,
                    both,
                    english.isEmpty() ? other.english : english,
                    vietnamese.isEmpty() ? other.vietnamese : vietnamese);
        }
    }

    /** Returns the fields of a schema in its order. */
    static ImmutableMap<String, Field> of(String schema) {
        JsonNode root = Wire.read(schema);
        SchemaFields of = new SchemaFields(root);
        of.fields.putAll(of.within(root, ""));
        return ImmutableMap.copyOf(of.fields);
    }

    /** The schema itself and what it refers to within the file, one after the other. */
    private List<JsonNode> chain(JsonNode node) {
        List<JsonNode> chain = new ArrayList<>(List.of(node));
        JsonNode last = node;
        while (last.path("$ref").asText().startsWith("#")) {
            last = schema.at(last.path("$ref").asText().substring(1));
            chain.add(last);
        }
        return chain;
    }

    private Map<String, Field> within(JsonNode node, String path) {
        Map<String, Field> found = new LinkedHashMap<>();
        for (JsonNode one : chain(node)) {
            Set<String> required = new LinkedHashSet<>();
            one.path("required").forEach(name -> required.add(name.asText()));
            one.path("properties").properties().forEach(entry -> {
                String at = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
                add(found, at, field(entry.getValue(), required.contains(entry.getKey())));
                within(entry.getValue(), at).forEach((deeper, field) -> add(found, deeper, field));
            });
            if (one.path("additionalProperties").isObject()) {
                JsonNode any = one.get("additionalProperties");
                add(found, path + ".*", field(any, false));
                within(any, path + ".*").forEach((deeper, field) -> add(found, deeper, field));
            }
            if (one.path("items").isObject()) {
                within(one.get("items"), path + "[]").forEach((deeper, field) -> add(found, deeper, field));
            }
            for (String ways : List.of("oneOf", "anyOf")) {
                ways(one.path(ways), path).forEach((deeper, field) -> add(found, deeper, field));
            }
        }
        return found;
    }

    /** A field that stands in one of several forms is not always there. */
    private Map<String, Field> ways(JsonNode ways, String path) {
        List<Map<String, Field>> each = new ArrayList<>();
        ways.forEach(way -> {
            // null instead of an object takes nothing from the object
            if (!way.path("type").asText().equals("null")) {
                each.add(within(way, path));
            }
        });
        Map<String, Field> found = new LinkedHashMap<>();
        for (Map<String, Field> way : each) {
            way.forEach((at, field) -> {
                String around = at.substring(0, Math.max(0, at.lastIndexOf('.')));
                boolean all = each.stream()
                        .filter(other -> around.equals(path)
                                || around.equals(path + "[]")
                                || other.containsKey(around)
                                || other.keySet().stream().anyMatch(name -> name.startsWith(around)))
                        .allMatch(other -> other.containsKey(at));
                Field mine = new Field(field.always() && all, field.types(), field.english(), field.vietnamese());
                found.merge(at, mine, (one, other) -> one.or(other, one.always() && other.always()));
            });
        }
        return found;
    }

    /** What one part of a schema asks for is asked for, whatever its other parts say. */
    private static void add(Map<String, Field> found, String at, Field field) {
        found.merge(at, field, (one, other) -> one.or(other, one.always() || other.always()));
    }

    private Field field(JsonNode node, boolean always) {
        Set<String> types = new LinkedHashSet<>();
        types(node, types);
        return new Field(always, types, first(node, "description"), first(node, "x-description-vi"));
    }

    private String first(JsonNode node, String key) {
        return chain(node).stream()
                .map(one -> one.path(key).asText())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void types(JsonNode node, Set<String> types) {
        for (JsonNode one : chain(node)) {
            if (one.path("$ref").asText().startsWith("urn:")) {
                types.add("a `" + one.path("$ref").asText().replaceAll("urn:ocop:([a-z-]+).*", "$1") + "`");
            }
            one.path("enum").forEach(word -> types.add(word.isNull() ? "null" : "`" + word.asText() + "`"));
            if (one.has("const")) {
                types.add("`" + one.get("const").asText() + "`");
            } else if (!one.has("enum")) {
                JsonNode type = one.path("type");
                (type.isArray()
                                ? type
                                : type instanceof MissingNode
                                        ? Wire.parse("[]")
                                        : Wire.parse("['" + type.asText() + "']"))
                        .forEach(name -> types.add(told(name.asText(), one)));
            }
            one.path("oneOf").forEach(way -> types(way, types));
            one.path("anyOf").forEach(way -> types(way, types));
        }
        if (types.contains("object")) {
            types.removeIf(type -> type.equals("object"));
            types.add("object");
        }
    }

    private static String told(String type, JsonNode node) {
        return switch (type) {
            case "string" ->
                node.path("pattern").asText().startsWith("^[0-9]{4}-")
                                || node.path("format").asText().equals("date")
                        ? "day"
                        : "text";
            case "integer" -> "whole number";
            case "boolean" -> "true or false";
            case "array" -> "list";
            default -> type;
        };
    }
}
