package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.document.AttachmentAnswer;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.DossierReader;
import io.github.ocop.law.Fact;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.Improvement;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.trace.FullAnswer;
import io.github.ocop.trace.StepKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rulebook is asked directly, and what the rulebooks together are asked of a dossier that one of them governs. */
class RulebookQuestionsTest {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();
    private static final CriteriaSet RICE = Law.set(6);
    /** Below the minimum for 3 stars on 1.1. */
    private static final ScoreSheet LOW = ScoreSheet.top(RICE, "An").with("1.1", 1);

    private static Dossier dossier() {
        return read(Wire.dossier(RICE, List.of(LOW)));
    }

    private static Dossier read(ObjectNode dossier) {
        return DossierReader.read(dossier.toString()).dossier().orElseThrow();
    }

    @Test
    void a_sheet_is_traced_as_it_is_rated_and_each_member_has_one() {
        FullAnswer traced = Law.QD_26.trace(LOW);
        assertThat(traced.answer()).isEqualTo(Law.QD_26.rate(LOW));
        assertThat(traced.trace())
                .hasValueSatisfying(trace -> assertThat(trace.steps())
                        .extracting(step -> step.kind())
                        .contains(StepKind.MINIMUM)
                        .doesNotContain(StepKind.RULEBOOK));
        String told = "sheets: expected one a member, given 2 of 1";
        assertThatThrownBy(() -> Law.QD_26.trace(LOW, LOW)).hasMessage(told);
        assertThatThrownBy(() -> Law.QD_26.rate(LOW, LOW)).hasMessage(told);
        assertThatThrownBy(Law.QD_26::trace).hasMessage("sheets: expected 1 or more, given none");
    }

    @Test
    void a_dossier_is_traced_under_a_rulebook_and_under_the_one_that_governs_it() {
        FullAnswer under = Law.QD_26.trace(dossier());
        assertThat(under.answer()).isEqualTo(Law.QD_26.rate(dossier()));
        assertThat(under.trace()).isPresent();
        FullAnswer governed = RULEBOOKS.trace(dossier());
        assertThat(governed.answer()).isEqualTo(RULEBOOKS.rate(dossier()));
        assertThat(governed.trace())
                .hasValueSatisfying(trace -> assertThat(trace.steps())
                        .first()
                        .extracting(step -> step.kind())
                        .isEqualTo(StepKind.RULEBOOK));
    }

    @Test
    void the_cheapest_way_up_is_asked_of_a_sheet_and_of_a_dossier() {
        Improvement way = Law.QD_26.improve(LOW, 5).orElseThrow();
        assertThat(way.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.criterion()).isEqualTo("1.1"));
        assertThat(RULEBOOKS.improve(dossier(), 5, ChangeCosts.each())).isEqualTo(way);
        assertThat(Law.QD_26.improve(dossier(), 5, ChangeCosts.each())).isEqualTo(way);
        Dossier early = Dossier.builder()
                .from(dossier())
                .assessedOn(LocalDate.of(2020, 1, 1))
                .build();
        assertThat(RULEBOOKS.improve(early, 5, ChangeCosts.each()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.reason()).isEqualTo(FaultReason.ASSESSED_BEFORE_FILED));
        assertThat(RULEBOOKS.attachments(early, Optional.empty()).fault())
                .hasValueSatisfying(fault -> assertThat(fault.reason()).isEqualTo(FaultReason.ASSESSED_BEFORE_FILED));
    }

    @Test
    void a_sheet_with_gaps_is_asked_what_it_can_become_and_what_to_attach() {
        PartialSheet empty = PartialSheet.of(RICE, FilledSheet.of("An", Map.of()));
        RatingRange range = Law.QD_26.range(empty);
        assertThat(range).isEqualTo(Law.rater(RICE).range(empty));
        assertThat(range.highestPoints()).isEqualTo(100);
        PartialSheet claims = PartialSheet.of(RICE, FilledSheet.of("An", Map.of("3.5", Choice.box(3))));
        int whole = Law.QD_26.attachments(6, FilingKind.FIRST).attachments().size();
        int claimed =
                Law.QD_26.attachments(claims, FilingKind.FIRST).attachments().size();
        int nothing =
                Law.QD_26.attachments(empty, FilingKind.FIRST).attachments().size();
        assertThat(nothing).isPositive().isLessThan(claimed);
        assertThat(claimed).isLessThan(whole);
    }

    @Test
    void a_dossier_is_told_what_to_attach_by_the_rulebook_that_governs_it() {
        AttachmentAnswer answer = RULEBOOKS.attachments(dossier(), Optional.empty());
        assertThat(answer.fault()).isEmpty();
        assertThat(answer.list().map(list -> list.set().number())).contains(6);
        assertThat(Law.QD_26.attachments(dossier(), Optional.empty()).list()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qd-148-2023  | 27 | criteria set: expected 1 to 26, given 27
            qd-148-2023  | 0  | criteria set: expected 1 to 26, given 0
            qd-148-2023  | 11 | criteria set: expected a complete one of qd-148-2023, given 11
            """)
    void a_set_that_is_not_there_or_not_whole_is_named(String rulebook, int set, String reason) {
        assertThatThrownBy(() -> RULEBOOKS.get(rulebook).criteriaSet(set))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }

    @Test
    void a_level_without_a_council_is_named_beside_those_with_one() {
        assertThatThrownBy(() -> Law.QD_26.composition(Authority.DISTRICT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level: expected one of [PROVINCE, MINISTRY], given DISTRICT");
    }

    @Test
    void what_an_amending_decision_does_not_change_has_the_sources_of_the_amended_one() {
        Rulebooks fresh = Rulebooks.load(DataSource.ofLibrary());
        ImmutableMap<Fact, ?> amending = fresh.get("qd-781-2020").sources().levels();
        ImmutableMap<Fact, ?> amended = fresh.get("qd-1048-2019").sources().levels();
        assertThat(amending.get(Fact.BANDS)).isNotNull().isEqualTo(amended.get(Fact.BANDS));
        assertThat(amending.get(Fact.SIGNER)).isNotNull();
    }

    @Test
    void a_file_that_an_amending_decision_does_not_change_is_the_amended_ones() throws IOException {
        Rulebooks unchanged = Rulebooks.load(DataCheckTest.broken(
                "qd-781-2020/instrument.json", file -> ((ArrayNode) file.get("changes")).remove(1)));
        Rulebook amended = unchanged.get("qd-1048-2019");
        assertThat(unchanged.get("qd-781-2020").rules()).isEqualTo(amended.rules());
        assertThat(unchanged.get("qd-781-2020").rules())
                .isNotEqualTo(RULEBOOKS.get("qd-781-2020").rules());
    }

    @ParameterizedTest
    @CsvSource({
        "2018-05-06, NOT_COVERED",
        "2018-05-07, BEFORE_NATIONAL_CRITERIA",
        "2019-08-20, BEFORE_NATIONAL_CRITERIA"
    })
    void a_filing_from_before_the_criteria_is_told_whether_the_programme_was_on(LocalDate filed, FaultReason reason) {
        ObjectNode dossier = Wire.top(6);
        ((ObjectNode) dossier.get("filing")).put("filedOn", filed.toString());
        assertThat(RULEBOOKS.rate(read(dossier)))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.reason()).isEqualTo(reason));
    }

    @Test
    void the_version_and_the_hash_of_the_data_are_those_of_a_receipt() {
        Receipt receipt = RULEBOOKS.receipt(dossier());
        assertThat(Rulebooks.version()).isNotBlank().isEqualTo(receipt.version());
        assertThat(RULEBOOKS.dataHash("qd-26-2026")).hasSize(64).isEqualTo(receipt.data());
        assertThat(RULEBOOKS.dataHash("qd-148-2023")).isNotEqualTo(receipt.data());
    }

    @Test
    void a_minimum_that_is_not_reached_is_in_a_receipt() {
        assertThat(RULEBOOKS.receipt(dossier()).result().toString())
                .contains(
                        "\"unmet\":[{\"awarded\":\"1.00\",\"criterion\":\"1.1\",\"of\":1,\"reachedBy\":0,\"required\":2,"
                                + "\"stars\":3}]");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "100, true", "101, false", "0, false"})
    void the_version_of_a_receipt_has_1_to_100_characters(int length, boolean can) {
        Receipt.Builder receipt =
                Receipt.builder().from(RULEBOOKS.receipt(dossier())).version("1".repeat(length));
        if (can) {
            assertThat(receipt.build().version()).hasSize(length);
        } else {
            assertThatThrownBy(receipt::build).hasMessage("version: expected 1 to 100 characters, given " + length);
        }
    }
}
