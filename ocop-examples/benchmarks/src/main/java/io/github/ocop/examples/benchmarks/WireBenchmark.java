package io.github.ocop.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ocop.json.DossierReader;
import io.github.ocop.rating.Answer;
import io.github.ocop.rulebook.Rulebooks;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A line of JSON, checked and rated, beside the line parsed and nothing else. */
@State(Scope.Benchmark)
public class WireBenchmark {
    private final byte[] line = Work.line();
    private final JsonMapper mapper = new JsonMapper();
    private final Rulebooks rulebooks = Rulebooks.standard();

    /** The limit: a tree, which nobody has looked at. */
    @Benchmark
    public JsonNode readTree() throws IOException {
        return mapper.readTree(line);
    }

    /** The answer. */
    @Benchmark
    public Answer lineToAnswer() {
        return DossierReader.read(line).answer(rulebooks);
    }
}
