package io.github.ocop.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A change of one field of a record.
 *
 * @param what the change in words, the same wherever it is the same field of the form
 * @param at the path of the object
 * @param index which of the objects of that path
 * @param laidDown the paths of the form
 * @param edit what happens to the object
 */
record FieldChange(String what, String at, int index, Set<String> laidDown, Consumer<ObjectNode> edit) {
    /** Returns the changes of a record: in each object a field more, each field away, and each something else. */
    static List<FieldChange> of(JsonNode record, Set<String> laidDown) {
        List<FieldChange> changes = new ArrayList<>();
        RecordPaths.of(record, laidDown).objects().asMap().forEach((at, objects) -> {
            int index = 0;
            for (ObjectNode object : objects) {
                ofObject(changes, object, at, index, laidDown);
                index++;
            }
        });
        return changes;
    }

    private static void ofObject(
            List<FieldChange> changes, ObjectNode object, String at, int index, Set<String> laidDown) {
        boolean isData = laidDown.contains(at + ".*");
        if (!isData) {
            changes.add(new FieldChange(at + " and zz", at, index, laidDown, one -> one.put("zz", 1)));
        }
        object.fieldNames().forEachRemaining(name -> {
            String field = at + "." + (isData ? "*" : name);
            if (!isData) {
                changes.add(new FieldChange("no " + field, at, index, laidDown, one -> one.remove(name)));
            }
            changes.add(new FieldChange(
                    "other " + field,
                    at,
                    index,
                    laidDown,
                    one -> one.putObject(name).put("zz", 1)));
        });
    }

    /** Returns the record with the change. */
    JsonNode make(JsonNode record) {
        JsonNode copy = record.deepCopy();
        edit.accept(RecordPaths.of(copy, laidDown).objects().get(at).get(index));
        return copy;
    }
}
