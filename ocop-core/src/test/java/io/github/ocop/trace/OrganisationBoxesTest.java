package io.github.ocop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.Schemas;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Choice;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.subject.SubjectKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The box of 3.1 against the kind of the subject: a warning in the trace, and nothing else. */
class OrganisationBoxesTest {
    private static final Schema TRACE = Schemas.load("trace.schema.json");

    private static ObjectNode dossier(String kind, int box) {
        ObjectNode dossier = Wire.top(6);
        ((ObjectNode) dossier.get("subject")).put("kind", kind);
        Wire.choices(dossier).put("3.1", box);
        return dossier;
    }

    private static JsonNode step(ObjectNode dossier, Language language) {
        JsonNode trace = Wire.traced(dossier, Rulebooks.standard(), language).get("trace");
        assertThat(TRACE.validate(trace)).isEmpty();
        for (JsonNode step : trace) {
            if (step.at("/read/criterion").asText().equals("3.1")
                    && step.get("step").asText().equals("CRITERION")) {
                return step;
            }
        }
        throw new IllegalArgumentException("trace: expected a step of 3.1");
    }

    /** 26/2026/QĐ-TTg, 3.1: 1 households, groups and farms, 2 companies, 3 cooperatives and joint-stock companies of the place. */
    @ParameterizedTest
    @CsvSource({
        "COOPERATIVE, 1, true",
        "COOPERATIVE, 2, true",
        "COOPERATIVE, 3, false",
        "SMALL_MEDIUM_ENTERPRISE, 1, true",
        "SMALL_MEDIUM_ENTERPRISE, 2, false",
        "SMALL_MEDIUM_ENTERPRISE, 3, false",
        "FARM, 1, false",
        "FARM, 2, true",
        "FARM, 3, true",
        "COOPERATIVE_GROUP, 1, false",
        "COOPERATIVE_GROUP, 3, true",
        "REGISTERED_HOUSEHOLD, 1, false",
        "PRODUCTION_HOUSEHOLD, 2, true"
    })
    void a_box_of_other_kinds_is_a_warning_under_26_2026(String kind, int box, boolean warned) {
        JsonNode step = step(dossier(kind, box), Language.EN);
        assertThat(step.at("/result/against").asText()).isEqualTo(warned ? kind : "");
        assertThat(step.get("text").asText().contains("a box of other kinds")).isEqualTo(warned);
        assertThat(step(dossier(kind, box), Language.VI).get("text").asText().contains("ô này của loại hình khác"))
                .isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({"COOPERATIVE, 1", "FARM, 1", "FARM, 3"})
    void a_warning_changes_no_result(String kind, int box) {
        JsonNode answer = Wire.answer(dossier(kind, box));
        JsonNode other = Wire.answer(dossier("SMALL_MEDIUM_ENTERPRISE", box));
        assertThat(answer.get("total")).isEqualTo(other.get("total"));
        assertThat(answer.get("stars")).isEqualTo(other.get("stars"));
        assertThat(answer.get("outcome")).isEqualTo(other.get("outcome"));
    }

    @Test
    void no_other_criterion_is_warned_of() {
        JsonNode trace = Wire.traced(dossier("COOPERATIVE", 1)).get("trace");
        assertThat(trace.findValues("against")).hasSize(1);
    }

    @Test
    void of_a_council_one_sheet_is_enough_and_no_box_is_none() {
        Criterion criterion =
                criteria(Rulebooks.standard().get("qd-26-2026")).findFirst().orElseThrow();
        Optional<SubjectKind> farm = Optional.of(SubjectKind.FARM);
        assertThat(OrganisationBoxes.against(criterion, List.of(Choice.box(1), Choice.box(2)), farm))
                .isEqualTo(farm);
        assertThat(OrganisationBoxes.against(criterion, List.of(Choice.box(1), Choice.box(0)), farm))
                .isEmpty();
        assertThat(OrganisationBoxes.against(criterion, List.of(Choice.box(2)), Optional.empty()))
                .isEmpty();
        assertThat(OrganisationBoxes.against(criterion, List.of(Choice.box(2)), Optional.of(SubjectKind.OTHER)))
                .isEmpty();
    }

    private static Stream<Criterion> criteria(Rulebook rulebook) {
        return rulebook.criteriaSets().stream()
                .flatMap(number -> rulebook.findCriteriaSet(number).stream())
                .map(CriteriaSet::criteria)
                .flatMap(List::stream)
                .filter(criterion -> criterion.label().equals("producer-organisation-type"));
    }

    /** Every box of 3.1 of every decision is one that a cooperative, a company or a household ticks. */
    @Test
    void every_box_of_3_1_of_every_decision_is_known() {
        for (String id : Rulebooks.standard().held()) {
            List<Criterion> criteria = criteria(Rulebooks.standard().get(id)).toList();
            assertThat(criteria).isNotEmpty();
            for (Criterion criterion : criteria) {
                for (int box = 1; box <= criterion.options().size(); box++) {
                    List<Choice> chosen = List.of(Choice.box(box));
                    assertThat(Stream.of(
                                            SubjectKind.COOPERATIVE,
                                            SubjectKind.SMALL_MEDIUM_ENTERPRISE,
                                            SubjectKind.REGISTERED_HOUSEHOLD)
                                    .filter(kind -> OrganisationBoxes.against(criterion, chosen, Optional.of(kind))
                                            .isEmpty()))
                            .as("%s %s", id, criterion.options().get(box - 1).label())
                            .isNotEmpty();
                }
            }
        }
    }
}
