package io.github.ocop.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.fixtures.Councils;
import io.github.ocop.fixtures.SheetDials;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.DossierReader;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.FaultCode;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** A sheet under another decision: what has a match counts, what has none is open. */
@Domain(Councils.class)
@Domain(DomainContext.Global.class)
class SheetComparisonTest {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();
    private static final Rulebook QD_148 = RULEBOOKS.get("qd-148-2023");
    private static final Rulebook QD_26 = RULEBOOKS.get("qd-26-2026");

    @Property(tries = 30)
    void under_its_own_decision_a_sheet_is_itself(@ForAll SheetDials dials) {
        complete(QD_148).forEach(set -> {
            ScoreSheet sheet = dials.on(set, "m1");
            SheetComparison same = SheetComparison.of(sheet, QD_148, set);
            assertThat(same.other().complete()).isEqualTo(sheet);
            assertThat(same.range().lowestPoints())
                    .isEqualTo(sheet.total())
                    .isEqualTo(same.range().highestPoints());
        });
    }

    /** 1489 has the criteria of 148. */
    @Property(tries = 30)
    void under_1489_a_sheet_of_148_has_the_same_points(@ForAll SheetDials dials) {
        Rulebook amended = RULEBOOKS.get("qd-1489-2025");
        complete(QD_148).forEach(set -> {
            ScoreSheet sheet = dials.on(set, "m1");
            RatingRange range = SheetComparison.of(sheet, amended, amended.criteriaSet(set.number()))
                    .range();
            assertThat(range.missing()).isEmpty();
            assertThat(range.lowestPoints()).isEqualTo(sheet.total());
        });
    }

    /** What has a match is on the other sheet, under the same labels and nothing else. */
    @Property(tries = 30)
    void every_answer_on_the_other_sheet_has_the_label_it_had(@ForAll SheetDials dials) {
        for (SetPair pair : SetPair.all(QD_148, QD_26)) {
            if (pair.left().complete().isEmpty()) {
                continue;
            }
            CriteriaSet left = pair.left().complete().orElseThrow();
            CriteriaSet right = pair.right().complete().orElseThrow();
            ScoreSheet sheet = dials.on(left, "m1");
            SheetComparison comparison = SheetComparison.of(sheet, QD_26, right);
            comparison.other().choices().forEach((number, choice) -> {
                if (!choice.isYesNo() && choice.place() > 0) {
                    String criterion = right.criterion(number).label();
                    String option = right.criterion(number)
                            .options()
                            .get((int) choice.place() - 1)
                            .label();
                    assertThat(left.criteria())
                            .filteredOn(one -> one.label().equals(criterion))
                            .allSatisfy(one -> assertThat(one.options()
                                            .get((int) sheet.choice(left.index(one.number()))
                                                            .place()
                                                    - 1)
                                            .label())
                                    .isEqualTo(option));
                }
            });
            assertThat(comparison.range().missing().size()
                            + comparison.other().choices().size())
                    .isEqualTo(right.criteria().size());
        }
    }

    private static Stream<CriteriaSet> complete(Rulebook rulebook) {
        return rulebook.criteriaSets().stream().flatMap(number -> rulebook.findCriteriaSet(number).stream());
    }

    private static ObjectNode dossier() {
        ScoreSheet sheet = ScoreSheet.top(QD_148.criteriaSet(6), "m1");
        ObjectNode dossier = Wire.dossier(QD_148.criteriaSet(6), List.of(sheet));
        dossier.withObject("/filing").put("filedOn", "2024-03-01");
        return dossier;
    }

    private static Dossier read(ObjectNode dossier) {
        return DossierReader.read(dossier.toString()).dossier().orElseThrow();
    }

    @Test
    void a_dossier_is_rated_by_what_governs_and_ranged_under_the_other() {
        DossierComparison comparison = DossierComparison.of(RULEBOOKS, read(dossier()), QD_26);
        assertThat(comparison.answer()).isEqualTo(RULEBOOKS.rate(read(dossier())));
        assertThat(comparison.others()).hasSize(1);
        RatingRange range = comparison.others().get(0).sheet().orElseThrow().range();
        assertThat(range.missing()).contains("1.2", "2.4").doesNotContain("1.1");
        assertThat(range.highestPoints()).isLessThanOrEqualTo(100);
    }

    @Test
    void a_set_that_is_incomplete_there_has_no_range_and_one_that_is_not_there_none() {
        ObjectNode dossier = Wire.top(7);
        assertThat(DossierComparison.of(RULEBOOKS, read(dossier), QD_148).others())
                .singleElement()
                .satisfies(other -> assertThat(other.sheet()).isEmpty());
        assertThat(DossierComparison.of(RULEBOOKS, read(Wire.top(24)), RULEBOOKS.get("qd-1048-2019"))
                        .others())
                .isEmpty();
    }

    @Test
    void part_results_and_several_sheets_are_no_sheet_to_compare() {
        ObjectNode several = dossier();
        several.withArray("/sheets").add(several.at("/sheets/0").deepCopy());
        ((ObjectNode) several.at("/sheets/1")).put("member", "m2");
        assertFault(several, FaultCode.WRONG_TYPE);
        ObjectNode parts = dossier();
        parts.remove("sheets");
        parts.putObject("parts").put("A", "30").put("B", "20").put("C", "30");
        assertFault(parts, FaultCode.NO_SHEETS);
        ObjectNode wrong = dossier();
        Wire.choices(wrong).put("1.1", 9);
        assertFault(wrong, FaultCode.UNKNOWN_OPTION);
    }

    private static void assertFault(ObjectNode dossier, FaultCode code) {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> DossierComparison.of(RULEBOOKS, read(dossier), QD_26))
                .satisfies(e -> assertThat(e.fault().code()).isEqualTo(code));
    }
}
