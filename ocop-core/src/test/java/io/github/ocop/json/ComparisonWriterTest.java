package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.ocop.comparison.DossierComparison;
import io.github.ocop.comparison.RulebookComparison;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comparisons as JSON keep to their schema. */
class ComparisonWriterTest {
    private static final Schema SCHEMA = Schemas.load("comparison.schema.json");
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();
    private static final ComparisonWriter WRITER = ComparisonWriter.of(Words.of(Language.EN));

    @ParameterizedTest
    @ValueSource(strings = {"qd-1048-2019", "qd-781-2020", "qd-148-2023", "qd-1489-2025", "qd-26-2026"})
    void two_decisions_keep_to_the_schema(String id) {
        for (String other : RULEBOOKS.held()) {
            JsonNode json = Wire.read(WRITER.write(RulebookComparison.of(RULEBOOKS.get(id), RULEBOOKS.get(other))));
            assertThat(SCHEMA.validate(json)).isEmpty();
            assertThat(json.get("sets").isEmpty() && json.get("figures").isEmpty())
                    .isEqualTo(id.equals(other));
        }
    }

    @Test
    void a_dossier_under_both_and_a_fault_keep_to_it_and_nothing_else_does() {
        Dossier dossier = DossierReader.read(Wire.top(6).toString()).dossier().orElseThrow();
        ObjectNode json = (ObjectNode)
                Wire.read(WRITER.write("a", DossierComparison.of(RULEBOOKS, dossier, RULEBOOKS.get("qd-148-2023"))));
        assertThat(SCHEMA.validate(json)).isEmpty();
        assertThat(json.at("/from/stars").intValue()).isEqualTo(5);
        assertThat(json.at("/to/0/range/missing").isEmpty()).isFalse();
        json.put("more", 1);
        assertThat(SCHEMA.validate(json)).isNotEmpty();
        assertThat(SCHEMA.validate(Wire.read(WRITER.write("a", Fault.of(FaultReason.NO_SHEETS, "sheets")))))
                .isEmpty();
    }
}
