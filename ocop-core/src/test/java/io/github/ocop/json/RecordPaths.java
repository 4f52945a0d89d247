package io.github.ocop.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields of a record by the paths of its form, as {@link SchemaFields} has them.
 *
 * @param objects its objects by their paths, each in their order; the record itself has the empty path
 * @param fields the paths of all its fields
 */
record RecordPaths(ListMultimap<String, ObjectNode> objects, Set<String> fields) {
    /** Returns the paths of a record; what another form lays down is not entered. */
    static RecordPaths of(JsonNode record, Set<String> laidDown) {
        RecordPaths found = new RecordPaths(LinkedListMultimap.create(), new TreeSet<>());
        found.collect(record, "", laidDown);
        return found;
    }

    private void collect(JsonNode node, String at, Set<String> laidDown) {
        if (node instanceof ArrayNode list) {
            list.forEach(element -> collect(element, at + "[]", laidDown));
        } else if (node instanceof ObjectNode object) {
            objects.put(at, object);
            object.properties().forEach(entry -> {
                String path = path(at, entry.getKey(), laidDown);
                if (!path.isEmpty()) {
                    fields.add(path);
                    collect(entry.getValue(), path, laidDown);
                }
            });
        }
    }

    /** The path of a field, its name where the form has it, {@code *} where names are data, and empty where it is another's. */
    static String path(String at, String name, Set<String> laidDown) {
        String named = at.isEmpty() ? name : at + "." + name;
        String data = at + ".*";
        return laidDown.contains(named) ? named : laidDown.contains(data) ? data : "";
    }
}
