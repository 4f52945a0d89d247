package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.ocop.cycle.Replay;
import io.github.ocop.fixtures.Cases;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.rulebook.Workflows;
import io.github.ocop.year.ProductCounts;
import io.github.ocop.year.ProductStage;
import io.github.ocop.year.YearOnDay;
import io.github.ocop.year.YearProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A province's year on the wire, held against its schema; and the profiles against theirs. */
class YearWriterTest {
    private static final Schema YEAR = Schemas.load("year.schema.json");
    private static final Schema PROFILE = Schemas.load("year-profile.schema.json");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    static Stream<String> profiles() {
        return Rulebooks.standard().yearProfiles().ids().stream();
    }

    private static JsonNode data(String id) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Rulebooks.class.getResourceAsStream("cycle/" + id + ".json"), id)) {
            return Wire.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void a_year_by_any_profile_is_of_the_form_laid_down_in_both_languages(String id) {
        YearProfile profile = Rulebooks.standard().yearProfiles().get(id);
        String step = profile.steps().keySet().iterator().next();
        Replay replay = Cases.replay(
                profile.table(),
                "year=2024",
                "2024-01-10 STEP_BEGUN PROVINCE_UNIT step=" + step + "\n2024-01-11 STEP_DONE SUBJECT step=" + step);
        YearOnDay year = YearOnDay.of(profile, replay.progress(), DAY, 14);
        for (Language language : Language.values()) {
            YearWriter writer = YearWriter.of(Words.of(language));
            JsonNode written = Wire.read(writer.write("y", year, replay.firings(), Optional.empty()));
            assertThat(YEAR.validate(written)).isEmpty();
            assertThat(written.get("products").isNull()).isTrue();
            assertThat(written.get("refused")).isNotEmpty();
            assertThat(written.get("steps")).hasSameSizeAs(profile.steps().values());
            assertThat(written.at("/steps/0/name").asText())
                    .isEqualTo(year.steps().get(0).step().name().in(language));
        }
    }

    @Test
    void the_products_of_a_year_add_up_on_the_wire_and_every_stage_is_there() {
        YearProfile profile = Rulebooks.standard().yearProfiles().get("national");
        Replay year = Cases.replay(profile.table(), "year=2024", "");
        Replay product =
                Cases.replay(Workflows.PRODUCT_YEAR, "tourism=NO recognised=NO", "2024-05-02 IDEA_REGISTERED SUBJECT");
        ProductCounts counts = ProductCounts.of(2024, DAY, List.of(product, product));
        JsonNode written = Wire.read(YearWriter.of(Words.of(Language.VI))
                .write("y", YearOnDay.of(profile, year.progress(), DAY, 14), year.firings(), Optional.of(counts)));
        assertThat(YEAR.validate(written)).isEmpty();
        assertThat(written.at("/products/registered").asInt()).isEqualTo(2);
        assertThat(written.at("/products/stages/IDEA_WAITING").asInt()).isEqualTo(2);
        assertThat(written.at("/products/stages")).hasSize(ProductStage.values().length);
    }

    @Test
    void what_is_wrong_with_a_record_is_an_error_in_its_place() {
        JsonNode written = Wire.read(
                YearWriter.of(Words.of(Language.EN)).write("y", Fault.of(FaultReason.MISSING_FIELD, "case", "case")));
        assertThat(YEAR.validate(written)).isEmpty();
        assertThat(written.at("/error/code").asText()).isEqualTo("MISSING_FIELD");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void the_profiles_of_the_library_are_of_the_form_a_province_writes(String id) throws IOException {
        assertThat(PROFILE.validate(data(id))).isEmpty();
        ObjectNode wrong = (ObjectNode) data(id);
        wrong.put("colour", "RED");
        assertThat(PROFILE.validate(wrong)).isNotEmpty();
        ObjectNode without = (ObjectNode) data(id);
        ((ObjectNode) without.get("steps").get(0)).remove(List.of("citation", "practice"));
        assertThat(PROFILE.validate(without)).isNotEmpty();
    }
}
