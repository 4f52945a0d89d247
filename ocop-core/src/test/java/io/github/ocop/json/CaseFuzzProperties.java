package io.github.ocop.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.Schema;
import io.github.ocop.cycle.History;
import io.github.ocop.fixtures.Damage;
import io.github.ocop.fixtures.Walks;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rating.FaultCode;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** Histories of life cycles, edited at random: what came of them or a listed code, by the schema, and nothing else. */
class CaseFuzzProperties {
    private static final Schema CASE = Schemas.load("case.schema.json");
    private static final Schema REPLAY = Schemas.load("replay.schema.json");

    @Provide
    static Arbitrary<ImmutableList<History>> walks() {
        return Walks.ofEach();
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void an_edited_walk_gets_one_answer(@ForAll("walks") List<History> walks, @ForAll long seed) {
        Random random = new Random(seed);
        for (History walk : walks) {
            byte[] record = Damage.edit(Walks.written(walk), random);
            CaseReading reading = CaseReader.read(record);
            JsonNode answer = answer(reading);
            Statistics.collect(answer.has("error"));
            if (reading.history().isPresent()) {
                assertThat(CASE.validate(Wire.read(new String(record, UTF_8)))).isEmpty();
            }
        }
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 1);
        });
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void a_stream_of_edited_walks_gets_one_answer_a_record(@ForAll("walks") List<History> walks, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (History walk : walks) {
            stream.writeBytes(Damage.edit(Walks.written(walk), random));
            stream.write('\n');
        }
        RecordStream<CaseReading> lines = CaseReader.lines(new ByteArrayInputStream(stream.toByteArray()));
        long answers = 0;
        for (Optional<RecordStream.Numbered<CaseReading>> one = lines.next(); one.isPresent(); one = lines.next()) {
            answer(one.get().reading());
            answers++;
        }
        assertThat(answers).isEqualTo(Damage.records(stream.toByteArray()));
    }

    private static JsonNode answer(CaseReading reading) {
        JsonNode answer = Wire.read(ReplayWriter.of(Words.of(Language.VI))
                .write(
                        reading.id().orElse("line:1"),
                        reading.answer(Rulebooks.standard().workflows())));
        assertThat(REPLAY.validate(answer)).isEmpty();
        if (answer.has("error")) {
            assertThat(Stream.of(FaultCode.values()).map(FaultCode::name))
                    .contains(answer.get("error").get("code").asText());
        }
        return answer;
    }
}
