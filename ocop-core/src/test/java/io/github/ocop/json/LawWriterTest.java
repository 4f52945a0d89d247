package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import com.networknt.schema.Schema;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.law.Misprint;
import io.github.ocop.law.OpenReading;
import io.github.ocop.law.Rule;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The law that is held, as JSON. */
class LawWriterTest {
    private static final Schema SCHEMA = Schemas.load("law.schema.json");
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();

    private static JsonNode law(Language language) {
        return Wire.read(LawWriter.of(Words.of(language))
                .write(RULEBOOKS, RULEBOOKS.held().asList()));
    }

    @ParameterizedTest
    @EnumSource
    void it_keeps_to_its_schema_in_both_languages(Language language) {
        assertThat(SCHEMA.validate(law(language))).isEmpty();
    }

    @Test
    void the_schema_lets_nothing_else_through() {
        ObjectNode more = (ObjectNode) law(Language.EN);
        more.put("more", 1);
        assertThat(SCHEMA.validate(more)).isNotEmpty();
        ObjectNode less = (ObjectNode) law(Language.EN);
        ((ObjectNode) less.at("/rulebooks/0")).remove("sources");
        assertThat(SCHEMA.validate(less)).isNotEmpty();
        ObjectNode other = (ObjectNode) law(Language.EN);
        ((ObjectNode) other.at("/rulebooks/0/sources")).put("SIGNER", "HEARSAY");
        assertThat(SCHEMA.validate(other)).isNotEmpty();
    }

    /** Field by field what the rulebooks say, of all five. */
    @Test
    void every_field_is_what_the_rulebook_says() {
        Words words = Words.of(Language.EN);
        JsonNode law = law(Language.EN);
        for (int i = 0; i < 5; i++) {
            JsonNode json = law.get("rulebooks").get(i);
            Rulebook rulebook = RULEBOOKS.get(json.get("rulebook").textValue());
            assertThat(json.get("signedOn").textValue())
                    .isEqualTo(rulebook.instrument().signedOn().toString());
            assertThat(Streams.stream(json.get("replaces")).map(JsonNode::textValue))
                    .containsExactlyElementsOf(rulebook.instrument().replaces());
            assertThat(json.get("minimums").textValue())
                    .isEqualTo(rulebook.rules().minimums().name());
            assertThat(json.get("sources").size())
                    .isEqualTo(rulebook.sources().levels().size());
            rulebook.criteriaSets()
                    .forEach(number -> assertThat(json.get("sets")
                                    .get(number - 1)
                                    .get("clause")
                                    .textValue())
                            .isEqualTo(rulebook.findSet(number)
                                    .orElseThrow()
                                    .citation()
                                    .toString()));
            for (int rule = 0; rule < rulebook.encodedRules().size(); rule++) {
                Rule expected = rulebook.encodedRules().get(rule);
                JsonNode told = json.get("rules").get(rule);
                assertThat(told.get("text").textValue()).isEqualTo(words.rule(expected));
                assertThat(told.get("held").booleanValue()).isEqualTo(expected.isHeld());
                assertThat(texts(told.get("heldBy"))).isEqualTo(expected.heldBy());
                assertThat(texts(told.get("tests"))).isEqualTo(expected.tests());
            }
            for (int misprint = 0; misprint < rulebook.misprints().size(); misprint++) {
                Misprint expected = rulebook.misprints().get(misprint);
                JsonNode told = json.get("misprints").get(misprint);
                assertThat(text(told.get("printed"))).isEqualTo(expected.printed());
                assertThat(text(told.get("applied"))).isEqualTo(expected.applied());
                assertThat(text(told.get("possible"))).isEqualTo(expected.possible());
                assertThat(told.get("corrected").booleanValue()).isEqualTo(expected.isCorrected());
            }
            for (int reading = 0; reading < rulebook.openReadings().size(); reading++) {
                OpenReading expected = rulebook.openReadings().get(reading);
                JsonNode told = json.get("openReadings").get(reading);
                assertThat(told.get("text").textValue()).isEqualTo(words.reading(expected.id()));
                assertThat(told.get("changes").textValue()).isEqualTo(words.change(expected.id()));
                assertThat(told.at("/alternatives/0/text").textValue())
                        .isEqualTo(words.reading(expected.alternatives().get(0).id()));
            }
        }
    }

    private static List<String> texts(JsonNode list) {
        return Streams.stream(list).map(JsonNode::textValue).toList();
    }

    private static Optional<String> text(JsonNode field) {
        return Optional.ofNullable(field.textValue());
    }

    @Test
    void it_tells_what_the_rulebooks_say() {
        JsonNode law = law(Language.EN);
        assertThat(law.get("version").textValue()).isEqualTo(Rulebooks.version());
        assertThat(law.get("rulebooks")).hasSize(5);
        JsonNode newest = law.at("/rulebooks/4");
        assertThat(newest.get("instrument").textValue()).isEqualTo("26/2026/QĐ-TTg");
        assertThat(newest.get("signer").isNull()).isTrue();
        assertThat(newest.at("/inForce/through").isNull()).isTrue();
        assertThat(newest.get("assumed").booleanValue()).isFalse();
        assertThat(newest.get("data").textValue()).isEqualTo(RULEBOOKS.dataHash("qd-26-2026"));
        assertThat(newest.get("rules")).hasSize(84);
        assertThat(newest.get("misprints")).hasSize(40);
        assertThat(newest.get("openReadings")).hasSize(60);
        assertThat(newest.get("sets")).allMatch(set -> set.get("complete").booleanValue());
        JsonNode amending = law.at("/rulebooks/3");
        assertThat(amending.get("amends").textValue()).isEqualTo("148/QĐ-TTg");
        assertThat(amending.get("assumed").booleanValue()).isTrue();
        assertThat(amending.at("/filings/through").textValue()).isEqualTo("2026-05-21");
        assertThat(amending.at("/sources/SIGNER").textValue()).isEqualTo("OFFICIAL_SUMMARY");
        JsonNode seven = amending.at("/sets/6");
        assertThat(seven.get("criteriaSet").intValue()).isEqualTo(7);
        assertThat(seven.get("complete").booleanValue()).isFalse();
        assertThat(seven.get("incomplete").textValue()).isNotBlank();
        assertThat(law.get("openReadings")).hasSize(10);
        assertThatThrownBy(() -> LawWriter.of(Words.of(Language.EN)).write(RULEBOOKS, List.of("qd-0")))
                .hasMessageContaining("given 'qd-0'");
    }
}
