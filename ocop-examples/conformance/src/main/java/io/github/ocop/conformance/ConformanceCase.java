package io.github.ocop.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What goes in and what has to come out.
 *
 * @param id of the case, the same nowhere else
 * @param rules the operative rules it holds, {@code rulebook/label} as {@code ocop law} lists them; none for a habit of
 *     the wire
 * @param says what it is about
 * @param lines what is written to the program, a line each
 * @param answerId the id its answer has to have, {@code line:N} for that of its own line; none where answers have no id
 * @param expect what has to come out
 */
public record ConformanceCase(
        String id, List<String> rules, Text says, List<String> lines, Optional<String> answerId, JsonNode expect) {

    static ConformanceCase of(JsonNode json) {
        List<String> lines;
        Optional<String> answerId;
        if (json.has("line")) {
            lines = List.of(json.get("line").textValue());
            answerId = Optional.of(json.path("answerId").asText("line:N"));
        } else if (json.has("lines")) {
            lines = StreamSupport.stream(json.get("lines").spliterator(), false)
                    .map(JsonNode::toString)
                    .toList();
            answerId = Optional.empty();
        } else {
            lines = List.of(json.get("input").toString());
            answerId = Optional.of(
                    json.path("answerId").asText(json.get("input").path("id").asText("line:N")));
        }
        return new ConformanceCase(
                json.get("id").textValue(),
                StreamSupport.stream(json.get("rules").spliterator(), false)
                        .map(JsonNode::textValue)
                        .toList(),
                Text.of(json.get("says")),
                lines,
                answerId,
                json.get("expect"));
    }

    /** {@return the status with which the program has to refuse to run, where that is what is expected} */
    public Optional<Integer> exit() {
        return expect.has("exit") ? Optional.of(expect.get("exit").intValue()) : Optional.empty();
    }
}
