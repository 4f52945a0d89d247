package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import io.github.ocop.council.Council;
import io.github.ocop.council.CouncilRules;
import io.github.ocop.council.RuleCheck;
import io.github.ocop.council.Seat;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.DossierReader;
import io.github.ocop.law.Language;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.trace.Doubts;
import io.github.ocop.trace.FullAnswer;
import io.github.ocop.trace.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences in which a trace is told. */
class StepTextTest {
    private static final Words EN = Words.of(Language.EN);
    private static final CriteriaSet RICE = Law.set(6);
    private static final CriteriaSet WATER = Law.set(16);
    private static final Doubts NONE = Doubts.of(List.of(), List.of());

    private static List<String> told(CriteriaSet set, ObjectNode dossier) {
        FullAnswer answer = Rulebooks.standard()
                .trace(DossierReader.read(dossier.toString()).dossier().orElseThrow());
        StepText text = StepText.of(EN, set);
        return answer.trace().orElseThrow().steps().stream().map(text::tell).toList();
    }

    private static ScoreSheet sheet(String member, int origin) {
        return ScoreSheet.top(RICE, member).with("1.1", origin);
    }

    @Test
    void one_sheet_is_told_by_its_answers_but_for_what_is_personal() {
        assertThat(told(RICE, Wire.dossier(RICE, List.of(sheet("An", 1)))))
                .startsWith(
                        "First rating filed on 2026-08-03: 26/2026/QĐ-TTg governs",
                        "The subject may register: Cooperative")
                .contains(
                        "Not found: Identical with another producer's product",
                        "1.1 Source of raw materials: Some materials from the province, but under 50%: 1.00/3 points",
                        "3.2 (contents withheld): 1.00/1 points",
                        "5.3: The story shows origin and local identity and convinces (noted, changing no result)",
                        "Part A, Product and community strength: 38.00/40 points",
                        "98.00 points in all, 90 or more: band of 5 stars",
                        "3 stars: 1.1 Source of raw materials needs 2, has 1.00 (0/1 sheets): not met",
                        "3 stars: 2.2 Packing and packaging needs 2, has 3.00 (1/1 sheets): met")
                .endsWith("Result: 2 stars (by points 5 stars)", "2 stars: not recognised, no certificate");
    }

    @Test
    void a_council_is_told_by_the_mean_and_by_how_many_reach_a_minimum() {
        ObjectNode dossier = Wire.dossier(RICE, List.of(sheet("An", 3), sheet("Bình", 1), sheet("Chi", 1)));
        assertThat(told(RICE, dossier))
                .contains(
                        "1.1 Source of raw materials: mean of 3 sheets: 1.66/3 points",
                        "3 stars: 1.1 Source of raw materials needs 2, has 1.66 (1/3 sheets): not met");
    }

    @Test
    void what_bars_a_product_is_told_with_what_follows() {
        ObjectNode found = Wire.top(6);
        found.putArray("findings").add("2.1");
        assertThat(told(RICE, found))
                .endsWith(
                        "Found: Identical with another producer's product. What follows: Disqualified",
                        "Result: Disqualified");
        ObjectNode association = Wire.top(6);
        ((ObjectNode) association.get("subject")).put("kind", "ASSOCIATION");
        assertThat(told(RICE, association))
                .endsWith("The subject may not register: Association", "Result: Subject may not register");
    }

    @Test
    void zeros_that_stop_the_assessment_are_told_and_those_that_do_not() {
        ScoreSheet top = ScoreSheet.top(WATER, "An");
        assertThat(told(WATER, Wire.dossier(WATER, List.of(top))))
                .contains("6.1 Foreign matter: 0/1 sheets give 0 points, it goes on")
                .endsWith("5 stars: recognised by the Ministry of Agriculture and Environment");
        assertThat(told(WATER, Wire.dossier(WATER, List.of(top.with("6.1", 1)))))
                .contains(
                        "6.1 Foreign matter: 1/1 sheets give 0 points, the assessment stops",
                        "6.2 Colour: 0/1 sheets give 0 points, it goes on")
                .endsWith("Result: Assessment stopped");
    }

    @Test
    void a_rule_of_the_council_that_does_not_hold_is_told_by_what_is_wrong() {
        Council council = Council.of(CouncilRules.tayNinh(), List.of(Seat.chair("An"), Seat.of("Bình")));
        ImmutableList<RuleCheck> checks = Law.QD_26.check(council, List.of(sheet("An", 3)));
        RuleCheck broken =
                checks.stream().filter(check -> !check.holds()).findFirst().orElseThrow();
        assertThat(StepText.of(EN, RICE).tell(new Step.CouncilAsked(broken.clause(), NONE, broken)))
                .isEqualTo(EN.message(broken.fault()))
                .isNotBlank();
    }
}
