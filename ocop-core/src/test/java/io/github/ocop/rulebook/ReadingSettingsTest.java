package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.certificate.CertificateSettings;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.WholeMark;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.law.OpenReading;
import io.github.ocop.rating.MinimumTest;
import io.github.ocop.rating.Proposal;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rating.ScoreSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readings a caller can settle otherwise: each setting works, and there is a dossier on which it shows. */
class ReadingSettingsTest {
    /** A dossier for each, what it comes to as adopted, and what with the other reading. */
    private record Case(ObjectNode dossier, String field, String adopted, String otherwise) {}

    private static final Map<String, Case> CASES = Map.of(
            "minimums-unanimous", new Case(council(6, "3.5", 2, 2, 1), "stars", "5", "3"),
            "minimums-on-mean", new Case(council(6, "3.5", 3, 3, 1, 1), "stars", "3", "5"),
            "water-zero-unanimous", new Case(council(16, "6.2", 1, 1, 2), "outcome", "STOPPED", "RATED"),
            "water-zero-on-mean", new Case(council(16, "6.2", 1, 1, 2), "outcome", "STOPPED", "RATED"),
            "proposed-by-points", new Case(council(6, "4.1", 3), "decidedBy", "PROVINCE", "MINISTRY"));

    private static ObjectNode council(int number, String criterion, int... boxes) {
        CriteriaSet set = Law.set(number);
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int box : boxes) {
            sheets.add(ScoreSheet.top(set, "m" + (sheets.size() + 1)).with(criterion, box));
        }
        return Wire.dossier(set, sheets);
    }

    @Test
    void every_setting_of_ratings_has_a_dossier_on_which_it_shows() {
        assertThat(CASES.keySet())
                .isEqualTo(Law.QD_26.openReadings().stream()
                        .flatMap(reading -> reading.alternatives().stream())
                        .filter(alternative -> alternative
                                .setting()
                                .filter(setting -> !setting.startsWith(CertificateSettings.LATE_FILING))
                                .isPresent())
                        .map(OpenReading.Alternative::id)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minimums-unanimous",
                "minimums-on-mean",
                "water-zero-unanimous",
                "water-zero-on-mean",
                "proposed-by-points"
            })
    void the_other_reading_gives_the_other_answer_and_the_trace_names_it(String id) {
        Case of = Objects.requireNonNull(CASES.get(id));
        OpenReading reading = Law.QD_26.openReadings().stream()
                .filter(candidate -> candidate.alternatives().stream()
                        .anyMatch(alternative -> alternative.id().equals(id)))
                .findFirst()
                .orElseThrow();
        JsonNode adopted = Wire.traced(of.dossier());
        assertThat(adopted.get(of.field()).asText()).isEqualTo(of.adopted());
        assertThat(adopted.get("trace").toString())
                .contains("\"" + reading.id() + "\"")
                .doesNotContain("\"" + id + "\"");

        JsonNode otherwise = Wire.traced(of.dossier(), Rulebooks.standard().withReadings(List.of(id)), Language.EN);
        assertThat(adopted.has("settings")).isFalse();
        assertThat(otherwise.has("settings")).isTrue();
        assertThat(otherwise.get(of.field()).asText()).isEqualTo(of.otherwise());
        assertThat(otherwise.get("trace").toString())
                .contains("\"" + id + "\"")
                .doesNotContain("\"" + reading.id() + "\"");
    }

    @Test
    void rulebooks_with_other_readings_leave_the_standard_ones_alone() {
        RatingSettings settings = RatingSettings.parse("minimumTest=MEAN,proposal=BY_POINTS");
        Rulebooks other = Rulebooks.standard().with(settings);
        assertThat(other.get("qd-26-2026").settings()).isEqualTo(settings);
        assertThat(other.held()).isEqualTo(Rulebooks.standard().held());
        assertThat(Law.QD_26.settings()).isEqualTo(RatingSettings.standard());
    }

    @Test
    void article_7_3_e_by_points_the_province_proposes_what_its_stars_leave_with_it() {
        JsonNode answer = Wire.traced(
                council(6, "4.1", 3), Rulebooks.standard().withReadings(List.of("proposed-by-points")), Language.EN);
        JsonNode decider = answer.get("trace").get(answer.get("trace").size() - 1);
        assertThat(decider.get("clause").asText()).isEqualTo("26/2026/QĐ-TTg#7.3.e¶2");
        assertThat(decider.get("result").get("proposed").asBoolean()).isTrue();
        assertThat(decider.get("text").asText()).contains("4 stars, with the points to be proposed");
    }

    @ParameterizedTest
    @CsvSource({
        "no-box-is-zero, expected one of",
        "minimums-by-majority minimums-on-mean, expected readings that agree",
        "nowhere, expected one of",
        "minimums-unanimous minimums-on-mean, expected readings that agree",
        "minimums-on-mean water-zero-unanimous, expected readings that agree"
    })
    void readings_that_are_none_or_disagree_are_refused(String ids, String reason) {
        assertThatThrownBy(() -> Rulebooks.standard().withReadings(List.of(ids.split(" ", -1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void an_adopted_reading_can_be_named_too() {
        Rulebooks same = Rulebooks.standard().withReadings(List.of("minimums-by-majority", "water-zero-by-majority"));
        assertThat(same.get("qd-26-2026").settings()).isEqualTo(RatingSettings.standard());
        assertThat(Rulebooks.standard().settableReadings()).containsEntry("recognised-by-stars", "proposal=BY_STARS");
    }

    @Test
    void proposing_by_points_needs_3_stars() {
        RatingSettings settings = RatingSettings.standard().with("proposal=BY_POINTS");
        JsonNode answer = Wire.traced(council(6, "3.5", 0), Rulebooks.standard().with(settings), Language.EN);
        assertThat(answer.get("band").asInt()).isEqualTo(5);
        assertThat(answer.get("stars").asInt()).isEqualTo(2);
        assertThat(answer.get("decidedBy").isNull()).isTrue();
    }

    @Property
    void settings_round_trip_as_text(@ForAll MinimumTest test, @ForAll Proposal proposal, @ForAll WholeMark wholeMark) {
        RatingSettings settings = RatingSettings.builder()
                .minimumTest(test)
                .proposal(proposal)
                .wholeMark(wholeMark)
                .build();
        assertThat(RatingSettings.parse(settings.toString())).isEqualTo(settings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "minimumTest=MEAN,minimumTest=MAJORITY",
                "minimumTest",
                "minimumTest=",
                "minimumTest=MOST",
                "proposal=MEAN",
                "weather=RAIN",
                "="
            })
    void a_setting_that_is_none_is_named(String setting) {
        assertThatThrownBy(() -> RatingSettings.parse(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("setting: ")
                .hasMessageContaining("'" + setting + "'");
    }
}
