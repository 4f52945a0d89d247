package io.github.ocop.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A file of cases.
 *
 * @param name its name, as {@code rating/26-2026-set-01}
 * @param level what it belongs to
 * @param title what it is about
 * @param source how what is expected came about
 * @param runs the cases, by process
 */
public record CaseFile(String name, Level level, Text title, Text source, List<Run> runs) {

    static CaseFile of(JsonNode json) {
        return new CaseFile(
                json.get("file").textValue(),
                Level.parse(json.get("level").textValue()),
                Text.of(json.get("title")),
                Text.of(json.get("source")),
                StreamSupport.stream(json.get("runs").spliterator(), false)
                        .map(Run::of)
                        .toList());
    }

    /** {@return all cases of the file} */
    public List<ConformanceCase> cases() {
        return runs.stream().flatMap(run -> run.cases().stream()).toList();
    }
}
