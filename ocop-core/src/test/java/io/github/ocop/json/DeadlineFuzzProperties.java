package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.ocop.deadline.DossierHistory;
import io.github.ocop.fixtures.Damage;
import io.github.ocop.fixtures.Histories;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Histories, edited at random: deadlines or a listed code, by the schema, and nothing else. */
class DeadlineFuzzProperties {
    private static final Schema ANSWER = Schemas.load("deadlines.schema.json");

    @Provide
    static Arbitrary<DossierHistory> histories() {
        return Histories.any();
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    @Property(tries = 3_000)
    void an_edited_history_gets_one_answer(
            @ForAll("histories") DossierHistory history, @ForAll("days") LocalDate on, @ForAll long seed) {
        JsonNode answer = answer(HistoryReader.read(Damage.edit(written(history), new Random(seed))), on);
        Statistics.collect(answer.has("error"));
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 1);
        });
    }

    @Property
    void a_history_is_read_as_it_was_written(
            @ForAll("histories") DossierHistory history, @ForAll("days") LocalDate on) {
        HistoryReading reading = HistoryReader.read(written(history).toString());
        assertThat(reading.history()).contains(history);
        answer(reading, on);
    }

    private static JsonNode answer(HistoryReading reading, LocalDate on) {
        JsonNode answer = Wire.read(DeadlineWriter.of(Language.VI)
                .write(
                        reading.id().orElse("line:1"),
                        on,
                        reading.answer(Rulebooks.standard().deadlines(), on)));
        assertThat(ANSWER.validate(answer)).isEmpty();
        return answer;
    }

    private static ObjectNode written(DossierHistory history) {
        ObjectNode record = (ObjectNode) Wire.parse("{'id': 'a'}");
        history.filing()
                .ifPresent(filing -> record.putObject("filing")
                        .put("kind", filing.kind().name())
                        .put("filedOn", filing.filedOn().toString()));
        ArrayNode events = record.putArray("events");
        history.events()
                .forEach(event -> events.addObject()
                        .put("type", event.type().name())
                        .put("on", event.on().toString()));
        return record;
    }
}
