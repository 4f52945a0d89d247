package io.github.ocop.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases of a level, of whatever files, that one process can answer. */
record Batch(Level level, List<String> command, Map<String, JsonNode> files, List<Asked> asked) {

    /**
     * A case to be asked.
     *
     * @param file the file it is in
     * @param about the case
     * @param named whether only what it names is compared
     */
    record Asked(CaseFile file, ConformanceCase about, boolean named) {}

    private record Key(Level level, List<String> command, Map<String, JsonNode> files) {}

    /** Returns the batches; what has to be refused, and what is answered as a whole, stands alone. */
    static List<Batch> of(List<CaseFile> files) {
        List<Batch> batches = new ArrayList<>();
        Map<Key, List<Asked>> together = new LinkedHashMap<>();
        for (CaseFile file : files) {
            for (Run run : file.runs()) {
                for (ConformanceCase one : run.cases()) {
                    Key key = new Key(file.level(), run.command(), run.files());
                    Asked asked = new Asked(file, one, run.named());
                    if (one.exit().isPresent() || one.answerId().isEmpty()) {
                        batches.add(new Batch(key.level(), key.command(), key.files(), List.of(asked)));
                    } else {
                        together.computeIfAbsent(key, absent -> new ArrayList<>())
                                .add(asked);
                    }
                }
            }
        }
        together.forEach((key, asked) -> batches.add(new Batch(key.level(), key.command(), key.files(), asked)));
        return batches;
    }
}
