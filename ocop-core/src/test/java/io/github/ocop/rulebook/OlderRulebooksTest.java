package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.Streams;
import io.github.ocop.council.Council;
import io.github.ocop.council.CouncilBody;
import io.github.ocop.council.CouncilRules;
import io.github.ocop.council.Seat;
import io.github.ocop.criteria.PartName;
import io.github.ocop.document.Document;
import io.github.ocop.document.Duty;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.DossierReader;
import io.github.ocop.law.Fact;
import io.github.ocop.law.SourceLevel;
import io.github.ocop.product.Category;
import io.github.ocop.product.Leaf;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Decider;
import io.github.ocop.rating.MinimumsHeld;
import io.github.ocop.rating.PartMaximum;
import io.github.ocop.rating.PassUp;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rating.StarBand;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.subject.SubjectKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five decisions side by side: what each says of points, stars, authorities, terms and dossiers. */
class OlderRulebooksTest {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();

    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, 1048/QĐ-TTg, Vương Đình Huệ,  2019-08-21, 2019-08-21/2023-02-23, ,            ''",
        "qd-781-2020,  781/QĐ-TTg,  Trịnh Đình Dũng, 2020-06-08, 2020-06-08/2023-02-23, 1048/QĐ-TTg, ''",
        "qd-148-2023,  148/QĐ-TTg,  Trần Lưu Quang,  2023-02-24, 2023-02-24/2026-07-21, ,            '1048/QĐ-TTg 781/QĐ-TTg'",
        "qd-1489-2025, 1489/QĐ-TTg, Trần Hồng Hà,    2025-07-06, 2025-07-06/2026-07-21, 148/QĐ-TTg,  ''",
        "qd-26-2026,   26/2026/QĐ-TTg, ,             2026-05-22, 2026-05-22/..,         ,            '148/QĐ-TTg 1489/QĐ-TTg'"
    })
    void each_instrument_has_its_number_signer_dates_and_effect(
            String id, String number, String signer, LocalDate signed, String inForce, String amends, String replaces) {
        var instrument = RULEBOOKS.get(id).instrument();
        assertThat(instrument.number()).isEqualTo(number);
        assertThat(instrument.signer()).isEqualTo(Optional.ofNullable(signer));
        assertThat(instrument.signedOn()).isEqualTo(signed);
        assertThat(instrument.inForce()).hasToString(inForce);
        assertThat(instrument.amends()).isEqualTo(Optional.ofNullable(amends));
        assertThat(String.join(" ", instrument.replaces())).isEqualTo(replaces);
    }

    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, 35 25 40, NONE",
        "qd-781-2020,  35 25 40, PARTLY_HELD",
        "qd-148-2023,  40 25 35, CHECKED",
        "qd-1489-2025, 40 25 35, CHECKED",
        "qd-26-2026,   40 25 35, CHECKED"
    })
    void article_3_1_parts_and_3_3_bands(String id, String parts, MinimumsHeld minimums) {
        var rules = RULEBOOKS.get(id).rules();
        assertThat(rules.parts().values().stream()
                        .map(PartMaximum::points)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
        assertThat(rules.bands()).extracting(StarBand::edge).containsExactly(90, 70, 50, 30, 0);
        assertThat(rules.minimums()).isEqualTo(minimums);
    }

    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, PROVINCE PROVINCE MINISTRY, DISTRICT>PROVINCE:50 PROVINCE>MINISTRY:90",
        "qd-781-2020,  PROVINCE PROVINCE MINISTRY, DISTRICT>PROVINCE:50 PROVINCE>MINISTRY:90",
        "qd-148-2023,  DISTRICT PROVINCE MINISTRY, DISTRICT>PROVINCE:70 PROVINCE>MINISTRY:90",
        "qd-1489-2025, PROVINCE PROVINCE MINISTRY, PROVINCE>MINISTRY:90",
        "qd-26-2026,   PROVINCE PROVINCE MINISTRY, PROVINCE>MINISTRY:90"
    })
    void who_recognises_at_3_4_5_stars_and_who_passes_up_from_how_many_points(
            String id, String deciders, String passUps) {
        var rules = RULEBOOKS.get(id).rules();
        assertThat(List.of(3, 4, 5).stream()
                        .map(stars -> rules.decider(stars)
                                .map(Decider::by)
                                .orElseThrow()
                                .name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(deciders);
        assertThat(rules.passUps().stream()
                        .map(way -> way.by() + ">" + way.to() + ":" + way.points())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(passUps);
    }

    @Test
    void article_7_3_e_from_90_points_up_to_the_ministry() {
        PassUp way = Law.QD_26.rules().passUpTo(Authority.MINISTRY).orElseThrow();
        assertThat(way.takes(Points.of(90))).isTrue();
        assertThat(way.takes(Points.mean(8999, 100))).isFalse();
        assertThat(way.citation()).hasToString("26/2026/QĐ-TTg#7.3.e¶2");
        assertThat(Law.QD_26.rules().passUpTo(Authority.PROVINCE)).isEmpty();
    }

    @Test
    void article_4_3_certificates_stand_36_months() {
        for (String id : RULEBOOKS.held()) {
            var term = RULEBOOKS.get(id).certificate();
            assertThat(term.months()).isEqualTo(36);
            assertThat(term.lastDay(LocalDate.of(2024, 2, 29))).isEqualTo("2027-02-28");
            assertThat(term.lastDay(LocalDate.of(2025, 6, 16))).isEqualTo("2028-06-16");
        }
        assertThat(Law.QD_26.certificate().citation()).hasToString("26/2026/QĐ-TTg#4.3");
    }

    /** Only 148, and 1489 with it, lets the issuer write 30 days before the end. */
    @ParameterizedTest
    @CsvSource({"qd-1048-2019, ", "qd-781-2020, ", "qd-148-2023, 2028-05-17", "qd-1489-2025, 2028-05-17", "qd-26-2026, "
    })
    void decision_148_notice_before_the_end(String id, LocalDate by) {
        assertThat(RULEBOOKS.get(id).certificate().noticeBy(LocalDate.of(2028, 6, 16)))
                .isEqualTo(Optional.ofNullable(by));
    }

    /** What 781 and 1489 do not change is their base's, cited where it stands. */
    @Test
    void an_amending_decision_changes_what_it_changes_and_nothing_else() {
        Rulebook base = RULEBOOKS.get("qd-148-2023");
        Rulebook amended = RULEBOOKS.get("qd-1489-2025");
        assertThat(amended.rules().parts()).isEqualTo(base.rules().parts());
        assertThat(amended.rules().bands()).isEqualTo(base.rules().bands());
        assertThat(amended.classification()).isEqualTo(base.classification());
        assertThat(amended.certificate()).isEqualTo(base.certificate());
        assertThat(amended.criteriaSets()).isEqualTo(base.criteriaSets());
        assertThat(amended.rules().part(PartName.A).citation()).hasToString("148/QĐ-TTg#whole");
        assertThat(amended.rules().decider(3).orElseThrow().citation()).hasToString("1489/QĐ-TTg#whole");
        assertThat(amended.findSet(7).orElseThrow().citation()).hasToString("148/QĐ-TTg#III/7");
        assertThat(amended.findSet(7).orElseThrow().rulebook()).isEqualTo("qd-1489-2025");
        assertThat(amended.documents().documents()).containsAll(base.documents().documents());
        assertThat(amended.documents().labels()).contains("commune-assessment");
        assertThat(base.documents().labels()).doesNotContain("commune-assessment");
    }

    @Test
    void decision_781_has_another_tourism_set_and_the_other_25_of_1048() {
        Rulebook base = RULEBOOKS.get("qd-1048-2019");
        Rulebook amended = RULEBOOKS.get("qd-781-2020");
        assertThat(amended.criteriaSets()).isEqualTo(base.criteriaSets()).hasSize(26);
        for (int set : amended.criteriaSets()) {
            assertThat(amended.findSet(set)
                            .orElseThrow()
                            .label()
                            .equals(base.findSet(set).orElseThrow().label()))
                    .as("set %s", set)
                    .isEqualTo(set != 26);
        }
        assertThat(amended.findSet(26).orElseThrow().citation()).hasToString("781/QĐ-TTg#III/26");
        assertThat(amended.findSet(25).orElseThrow().citation()).hasToString("1048/QĐ-TTg#III/25");
        assertThat(amended.classification().categories().get(5).groups().get(0).label())
                .isEqualTo("community-tourism-sites");
        assertThat(amended.classification().categories().subList(0, 5))
                .isEqualTo(base.classification().categories().subList(0, 5));
    }

    @ParameterizedTest
    @CsvSource({"qd-1048-2019, 16", "qd-781-2020, 16", "qd-148-2023, 17", "qd-1489-2025, 17", "qd-26-2026, 17"})
    void each_classification_has_6_categories_and_26_sets(String id, int groups) {
        var classification = RULEBOOKS.get(id).classification();
        assertThat(classification.categories()).hasSize(6);
        assertThat(classification.categories().stream()
                        .map(Category::groups)
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(groups);
        assertThat(classification.leaves().map(Leaf::criteriaSet)).hasSize(26).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, DECIDERS, LAW_TEXT",
        "qd-1048-2019, SUPPORTING_DOCUMENTS, THIRD_PARTY",
        "qd-1048-2019, IN_FORCE_FROM, INFERRED",
        "qd-781-2020, DECIDERS, LAW_TEXT",
        "qd-781-2020, SIGNER, OFFICIAL_SUMMARY",
        "qd-148-2023, BANDS, PRESS",
        "qd-148-2023, END, LAW_TEXT",
        "qd-1489-2025, BANDS, PRESS",
        "qd-1489-2025, DECIDERS, OFFICIAL_SUMMARY",
        "qd-1489-2025, COUNCILS, ",
        "qd-26-2026, COUNCILS, LAW_TEXT",
        "qd-26-2026, SIGNER, "
    })
    void each_fact_tells_its_source(String id, Fact fact, SourceLevel level) {
        assertThat(RULEBOOKS.get(id).sources().level(fact)).isEqualTo(Optional.ofNullable(level));
    }

    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, FIRST, idea-registration business-plan organisation-profile product-samples district-letter"
                + " district-council-minutes province-letter province-council-minutes province-approval",
        "qd-781-2020, UPGRADE, idea-registration business-plan organisation-profile product-samples district-letter"
                + " district-council-minutes province-letter province-council-minutes province-approval",
        "qd-148-2023, FIRST, rating-application self-assessment-by-criteria product-samples",
        "qd-148-2023, RE_RATING, rating-application three-year-report",
        "qd-1489-2025, UPGRADE, rating-application self-assessment-by-criteria product-samples commune-letter"
                + " commune-assessment",
        "qd-1489-2025, RE_RATING, rating-application three-year-report commune-letter commune-assessment"
    })
    void what_each_dossier_holds(String id, FilingKind filing, String labels) {
        assertThat(RULEBOOKS.get(id).documents().documents().stream()
                        .filter(document -> document.duty() == Duty.ALWAYS)
                        .filter(document -> document.clause(filing).isPresent())
                        .map(Document::label)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(labels);
        Document samples = RULEBOOKS.get("qd-1048-2019").documents().documents().get(4);
        assertThat(samples.count()).hasValue(5);
        assertThat(samples.notForTourism()).isTrue();
    }

    /** The durian of Bến Tre: 31 + 24 + 38 = 93. */
    @Test
    void the_durian_of_ben_tre_is_5_stars_under_781_and_refused_under_148() {
        JsonNode rated = Wire.answer(parts("2022-05-04", "31", "24", "38"));
        assertThat(rated.get("rulebook").textValue()).isEqualTo("qd-781-2020");
        assertThat(rated.get("total").textValue()).isEqualTo("93.00");
        assertThat(rated.get("stars").intValue()).isEqualTo(5);
        assertThat(rated.get("decidedBy").textValue()).isEqualTo("MINISTRY");
        assertThat(rated.get("minimums").textValue()).isEqualTo("NOT_CHECKED");
        JsonNode refused = Wire.answer(parts("2024-05-04", "31", "24", "38")).get("error");
        assertThat(refused.get("code").textValue()).isEqualTo("PART_OUT_OF_RANGE");
        assertThat(refused.get("at").textValue()).isEqualTo("parts.C");
        assertThat(refused.get("message").textValue()).contains("35");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-08-21, qd-1048-2019, 35, 40", "2020-06-08, qd-781-2020, 35, 40",
        "2023-02-24, qd-148-2023, 40, 35", "2025-07-06, qd-1489-2025, 40, 35"
    })
    void parts_at_and_over_each_maximum(String filedOn, String id, int a, int c) {
        JsonNode top = Wire.answer(parts(filedOn, a + ".00", "25", "" + c));
        assertThat(top.get("rulebook").textValue()).isEqualTo(id);
        assertThat(top.get("total").textValue()).isEqualTo("100.00");
        assertFault(parts(filedOn, a + ".0000000001", "25", "" + c), "PART_OUT_OF_RANGE", "parts.A");
        assertFault(parts(filedOn, "" + a, "25.01", "" + c), "PART_OUT_OF_RANGE", "parts.B");
        assertFault(parts(filedOn, "" + a, "25", c + ".01"), "PART_OUT_OF_RANGE", "parts.C");
        assertFault(parts(filedOn, "-0.01", "25", "" + c), "PART_OUT_OF_RANGE", "parts.A");
    }

    /** 3.3, and its like before: half-open bands on the exact total. */
    @ParameterizedTest
    @CsvSource({
        "10, 25, 14.99, 49.99, 2, ", "10, 25, 15, 50.00, 3, 3",
        "30, 25, 14.99, 69.99, 3, 3", "30, 25, 15, 70.00, 4, 4",
        "35, 25, 29.99, 89.99, 4, 4", "35, 25, 30, 90.00, 5, 5",
        "0, 5, 24.99, 29.99, 1, ", "0, 5, 25, 30.00, 2, "
    })
    void bands_of_every_decision_are_half_open(String a, String b, String c, String total, int stars, Integer decided) {
        for (String day : List.of("2019-08-21", "2020-06-08", "2023-02-24", "2025-07-06", "2026-05-22")) {
            JsonNode rated = Wire.answer(parts(day, a, b, c));
            assertThat(rated.get("total").textValue()).isEqualTo(total);
            assertThat(rated.get("stars").intValue()).as(day).isEqualTo(stars);
            assertThat(rated.get("band").intValue()).isEqualTo(stars);
            assertThat(rated.get("certifiable").booleanValue()).isEqualTo(decided != null);
            String by = decided == null ? null : decided == 5 ? "MINISTRY" : "PROVINCE";
            String expected = decided != null && decided == 3 && day.equals("2023-02-24") ? "DISTRICT" : by;
            assertThat(rated.get("decidedBy").textValue()).as(day).isEqualTo(expected);
        }
    }

    /** 1048 prints whole numbers, 89 and 90: what is between is read as below, and the trace says that this is a reading. */
    @ParameterizedTest
    @CsvSource({
        "2019-08-21, 35, 25, 29, false",
        "2019-08-21, 35, 25, 29.01, true",
        "2020-06-08, 35, 25, 29.99, true",
        "2019-08-21, 35, 25, 30, false",
        "2023-02-24, 35, 25, 29.99, false"
    })
    void a_total_between_two_printed_edges_rests_on_a_reading(
            String filedOn, String a, String b, String c, boolean rests) {
        assertThat(readings(Wire.traced(parts(filedOn, a, b, c)), "BAND").contains("whole-number-bands-half-open"))
                .isEqualTo(rests);
    }

    @Test
    void who_may_register_is_a_reading_before_2026() {
        ObjectNode other = parts("2024-05-04", "31", "24", "30");
        assertThat(readings(Wire.traced(other), "SUBJECT")).contains("older-subjects-alike");
        other.withObject("/subject").put("kind", SubjectKind.LARGE_ENTERPRISE.name());
        assertThat(Wire.answer(other).get("outcome").textValue()).isEqualTo("INELIGIBLE");
        ObjectNode tourism = parts("2020-07-04", "31", "24", "30");
        tourism.withObject("/subject").put("kind", SubjectKind.ASSOCIATION.name());
        assertThat(Wire.answer(tourism).get("outcome").textValue()).isEqualTo("INELIGIBLE");
        tourism.withObject("/product").put("criteriaSet", 26);
        assertThat(Wire.answer(tourism).get("outcome").textValue()).isEqualTo("RATED");
        assertThat(readings(Wire.traced(parts("2026-08-04", "31", "24", "30")), "SUBJECT"))
                .doesNotContain("older-subjects-alike");
    }

    /** 12.2: the last day is told in a transition and nowhere else. */
    @ParameterizedTest
    @CsvSource({
        "FIRST, 2026-05-21, 2026-06-01, 2026-07-21",
        "UPGRADE, 2024-05-21, 2026-07-21, 2026-07-21",
        "RE_RATING, 2026-05-21, 2026-06-22, 2026-06-22",
        "FIRST, 2026-05-21, 2026-05-21, ",
        "FIRST, 2026-05-21, , ",
        "FIRST, 2026-05-22, 2026-06-01, "
    })
    void article_12_2_tells_the_day_to_finish_by(String kind, String filedOn, String assessedOn, String finishBy) {
        ObjectNode dossier = parts(filedOn, "31", "24", "30");
        dossier.withObject("/filing").put("kind", kind);
        if (assessedOn != null) {
            dossier.put("assessedOn", assessedOn);
        }
        JsonNode rated = Wire.answer(dossier);
        assertThat(Optional.ofNullable(rated.get("finishBy")).map(JsonNode::textValue))
                .isEqualTo(Optional.ofNullable(finishBy));
        Receipt receipt = RULEBOOKS.receipt(
                DossierReader.read(dossier.toString()).dossier().orElseThrow());
        assertThat(receipt.result().toString().contains("finishBy")).isEqualTo(finishBy != null);
        if (finishBy != null) {
            ObjectNode sheets = Wire.dossier(
                    RULEBOOKS.get("qd-1489-2025").criteriaSet(1),
                    List.of(ScoreSheet.top(RULEBOOKS.get("qd-1489-2025").criteriaSet(1), "m1")));
            sheets.set("filing", dossier.get("filing"));
            sheets.put("assessedOn", assessedOn);
            assertThat(Wire.answer(sheets).get("finishBy").textValue()).isEqualTo(finishBy);
            assertThat(rated.get("rulebook").textValue()).isEqualTo("qd-1489-2025");
            assertThat(Wire.traced(dossier).get("finishBy").textValue()).isEqualTo(finishBy);
        }
    }

    /** 12.2 is a clause of 26/2026 by which another decision governs on. */
    @Test
    void article_12_2_the_step_names_the_decision_that_governs_on() {
        ObjectNode dossier = parts("2026-05-21", "31", "24", "30");
        dossier.put("assessedOn", "2026-06-22");
        JsonNode step = Wire.traced(dossier).at("/trace/0");
        assertThat(step.get("clause").textValue()).isEqualTo("26/2026/QĐ-TTg#12.2.a");
        assertThat(step.get("text").textValue())
                .contains("1489/QĐ-TTg governs")
                .doesNotContain("26/2026/QĐ-TTg governs");
    }

    /** The step names the readings it rests on: by filing day, by day of decision, the rolled last day of a re-rating. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "–",
            value = {
                "FIRST,     2024-05-04, –,          older-boundaries-by-filing-day",
                "FIRST,     2024-05-04, 2025-07-06, older-boundaries-by-filing-day procedure-by-day-of-decision",
                "FIRST,     2026-05-21, 2026-06-22, ''",
                "RE_RATING, 2026-05-21, 2026-06-22, limits-roll-terms-do-not",
                "FIRST,     2026-05-22, –,          ''"
            })
    void the_step_names_the_readings_by_which_the_rulebook_governs(
            String kind, String filedOn, @Nullable String assessedOn, String readings) {
        ObjectNode dossier = parts(filedOn, "31", "24", "30");
        dossier.withObject("/filing").put("kind", kind);
        if (assessedOn != null) {
            dossier.put("assessedOn", assessedOn);
        }
        JsonNode step = Wire.traced(dossier).at("/trace/0");
        assertThat(step.get("step").textValue()).isEqualTo("RULEBOOK");
        assertThat(Streams.stream(step.get("readings")).map(JsonNode::textValue).toList())
                .isEqualTo(Splitter.on(' ').omitEmptyStrings().splitToList(readings));
    }

    @Test
    void a_rulebook_that_cannot_govern_is_refused_and_the_one_that_can_is_named() {
        ObjectNode dossier = parts("2024-05-04", "31", "24", "30");
        for (String id : RULEBOOKS.held()) {
            dossier.put("rulebook", id);
            if (id.equals("qd-148-2023")) {
                assertThat(Wire.answer(dossier).get("outcome").textValue()).isEqualTo("RATED");
            } else {
                JsonNode error = Wire.answer(dossier).get("error");
                assertThat(error.get("code").textValue()).isEqualTo("RULEBOOK_NOT_APPLICABLE");
                assertThat(error.get("message").textValue()).contains("qd-148-2023");
            }
        }
        dossier.put("rulebook", "qd-1489-2025").put("assessedOn", "2025-07-06");
        assertThat(Wire.answer(dossier).get("decidedBy").textValue()).isEqualTo("PROVINCE");
        dossier.put("rulebook", "qd-148-2023");
        assertThat(Wire.answer(dossier).get("error").get("message").textValue()).contains("qd-1489-2025");
    }

    /** The message blames the day by which another one governs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "–", textBlock = """
            2024-05-04 | –          | qd-26-2026   | qd-26-2026 cannot govern a filing of 2024-05-04; what governs: qd-148-2023
            2024-05-04 | 2025-07-05 | qd-26-2026   | qd-26-2026 cannot govern a filing of 2024-05-04; what governs: qd-148-2023
            2024-05-04 | 2025-07-06 | qd-148-2023  | qd-148-2023 cannot govern a filing of 2024-05-04 that is assessed on 2025-07-06; what governs: qd-1489-2025
            2024-05-04 | 2026-07-21 | qd-148-2023  | qd-148-2023 cannot govern a filing of 2024-05-04 that is assessed on 2026-07-21; what governs: qd-1489-2025
            2026-05-21 | 2026-07-21 | qd-26-2026   | qd-26-2026 cannot govern a filing of 2026-05-21; what governs: qd-1489-2025
            """)
    void a_rulebook_that_cannot_govern_is_told_by_the_day_that_decides(
            String filedOn, @Nullable String assessedOn, String rulebook, String message) {
        ObjectNode dossier = parts(filedOn, "31", "24", "30");
        if (assessedOn != null) {
            dossier.put("assessedOn", assessedOn);
        }
        dossier.put("rulebook", rulebook);
        JsonNode error = Wire.answer(dossier).get("error");
        assertThat(error.get("code").textValue()).isEqualTo("RULEBOOK_NOT_APPLICABLE");
        assertThat(error.get("at").textValue()).isEqualTo("rulebook");
        assertThat(error.get("message").textValue()).isEqualTo(message);
    }

    /** Where nothing governs, no other rulebook would help: the fault is the same as without one. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "–",
            value = {
                "2018-05-06, –, filing.filedOn",
                "2019-08-20, –, filing.filedOn",
                "2026-05-21, 2026-07-22, assessedOn"
            })
    void a_rulebook_asked_for_where_none_governs_is_no_rulebook(
            String filedOn, @Nullable String assessedOn, String at) {
        ObjectNode dossier = parts(filedOn, "31", "24", "30");
        if (assessedOn != null) {
            dossier.put("assessedOn", assessedOn);
        }
        JsonNode without = Wire.answer(dossier);
        assertThat(without.at("/error/code").textValue()).isEqualTo("NO_RULEBOOK");
        assertThat(without.at("/error/at").textValue()).isEqualTo(at);
        for (String id : RULEBOOKS.held()) {
            assertThat(Wire.answer(dossier.put("rulebook", id))).isEqualTo(without);
        }
        assertThat(Wire.answer(dossier.put("rulebook", "qd-0"))
                        .at("/error/code")
                        .textValue())
                .isEqualTo("UNKNOWN_RULEBOOK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-09-01", "2020-09-01", "2023-09-01", "2025-09-01"})
    void no_older_decision_says_who_sits_on_a_council(String filedOn) {
        Council council = Council.of(
                CouncilRules.builder().composition(Authority.PROVINCE).build(),
                List.of(Seat.of("m1", true, Optional.of(CouncilBody.PEOPLES_COMMITTEE))));
        ObjectNode dossier = parts(filedOn, "31", "24", "30");
        JsonNode error = Wire.answer(dossier, RULEBOOKS.with(council)).get("error");
        assertThat(error.get("code").textValue()).isEqualTo("COUNCIL_RULE");
        assertThat(error.get("at").textValue()).isEqualTo("parts");
        assertThat(error.get("message").textValue()).endsWith("/QĐ-TTg)");
        Council plain = Council.of(CouncilRules.plain(), List.of());
        assertThat(Wire.answer(dossier, RULEBOOKS.with(plain)).get("outcome").textValue())
                .isEqualTo("RATED");
    }

    @Test
    void a_set_there_is_not_is_told_with_the_sets_there_are() {
        ObjectNode dossier = parts("2024-05-04", "31", "24", "30");
        dossier.withObject("/product").put("criteriaSet", 27);
        assertFault(dossier, "UNKNOWN_CRITERIA_SET", "product.criteriaSet");
        assertThatThrownBy(() -> RULEBOOKS.get("qd-148-2023").criteriaSet(27))
                .hasMessageContaining("expected 1 to 26, given 27");
    }

    private static List<String> readings(JsonNode traced, String step) {
        for (JsonNode one : traced.get("trace")) {
            if (one.get("step").textValue().equals(step)) {
                return Streams.stream(one.get("readings"))
                        .map(JsonNode::textValue)
                        .toList();
            }
        }
        throw new AssertionError("no step " + step);
    }

    private static void assertFault(ObjectNode dossier, String code, String at) {
        JsonNode error = Objects.requireNonNull(Wire.answer(dossier).get("error"));
        assertThat(error.get("code").textValue()).isEqualTo(code);
        assertThat(error.get("at").textValue()).isEqualTo(at);
    }

    private static ObjectNode parts(String filedOn, String a, String b, String c) {
        ObjectNode dossier = Wire.frame(1);
        dossier.withObject("/filing").put("filedOn", filedOn);
        dossier.putObject("parts").put("A", a).put("B", b).put("C", c);
        return dossier;
    }
}
