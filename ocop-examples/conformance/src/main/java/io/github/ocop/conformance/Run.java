package io.github.ocop.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Cases that one process can answer.
 *
 * @param command the arguments of the program; <code>{name}</code> stands for the path of a file
 * @param files what is in those files, by name
 * @param named whether only what a case names is compared; otherwise an answer has nothing else but words
 * @param cases the cases, in their order
 */
public record Run(List<String> command, Map<String, JsonNode> files, boolean named, List<ConformanceCase> cases) {

    static Run of(JsonNode json) {
        Map<String, JsonNode> files = new LinkedHashMap<>();
        json.path("files").properties().forEach(file -> files.put(file.getKey(), file.getValue()));
        return new Run(
                StreamSupport.stream(json.get("command").spliterator(), false)
                        .map(JsonNode::textValue)
                        .toList(),
                files,
                json.get("compare").textValue().equals("NAMED"),
                StreamSupport.stream(json.get("cases").spliterator(), false)
                        .map(ConformanceCase::of)
                        .toList());
    }
}
