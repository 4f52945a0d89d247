package io.github.ocop.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.Cases;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications under the decisions before 26/2026, and what became of them in 2025 and 2026. */
class OlderApplicationTest {
    private static final String FIRST = "kind=FIRST tourism=NO";

    private static List<String> told(String table, String opening, String lines) {
        return Cases.told(Cases.replay(table + "/application", opening, lines));
    }

    /** Under 1048 the district only proposes; under 148 it recognises 3 stars. */
    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, 2020-01-10, 3, DISTRICT_RATED_HIGH",
        "qd-1048-2019, 2020-01-10, 2, DISTRICT_RATED_LOW",
        "qd-781-2020,  2021-01-10, 4, DISTRICT_RATED_HIGH",
        "qd-148-2023,  2024-01-10, 3, DISTRICT_RATED",
        "qd-148-2023,  2024-01-10, 4, DISTRICT_RATED_HIGH",
        "qd-148-2023,  2024-01-10, 1, DISTRICT_RATED_LOW"
    })
    void what_a_district_decides(String table, String filed, int stars, String state) {
        assertThat(told(
                        table,
                        FIRST,
                        filed + " FILED SUBJECT +ALL\n" + filed + " RATED_BY_DISTRICT DISTRICT_COUNCIL stars=" + stars
                                + " points=95"))
                .containsExactly("FILED_WITH_DISTRICT", state);
    }

    @Test
    void decision_148_a_province_s_result_below_4_stars_goes_back_to_the_district() {
        assertThat(told("qd-148-2023", FIRST, """
                2024-01-10 FILED SUBJECT +ALL
                2024-02-10 RATED_BY_DISTRICT DISTRICT_COUNCIL stars=4 points=75
                2024-02-20 PROPOSED DISTRICT
                2024-03-01 RECEIVED PROVINCE_UNIT
                2024-03-10 REPORTED PROVINCE_TEAM
                2024-04-10 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=3 points=65
                2024-04-20 SENT_BACK PROVINCE
                2024-05-01 RECOGNISED DISTRICT
                2024-05-02 NOTIFIED DISTRICT
                """))
                .endsWith("RATED_BELOW", "SENT_BACK_TO_DISTRICT", "RECOGNISED", "CERTIFIED");
    }

    @Test
    void decision_1489_from_2025_07_06_districts_decide_nothing_and_the_province_takes_over() {
        String pending = "2025-06-20 FILED SUBJECT +ALL\n";
        assertThat(told(
                        "qd-148-2023",
                        FIRST,
                        pending + "2025-07-05 RATED_BY_DISTRICT DISTRICT_COUNCIL stars=3 points=60"))
                .endsWith("DISTRICT_RATED");
        assertThat(told("qd-148-2023", FIRST, pending + """
                2025-07-06 RATED_BY_DISTRICT DISTRICT_COUNCIL stars=3 points=60
                2025-07-05 TAKEN_OVER PROVINCE
                2025-07-06 TAKEN_OVER PROVINCE
                2025-07-10 RECEIVED PROVINCE_UNIT
                2025-07-20 REPORTED PROVINCE_TEAM
                2025-08-20 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=3 points=60
                2025-09-01 RECOGNISED PROVINCE
                """))
                .containsExactly(
                        "FILED_WITH_DISTRICT",
                        "✗NOT_ON_THIS_DAY",
                        "✗NOT_ON_THIS_DAY",
                        "PROPOSED",
                        "RECEIVED",
                        "REPORTED",
                        "RATED",
                        "RECOGNISED");
    }

    @Test
    void decision_1489_has_the_commune_in_the_place_of_the_district() {
        Workflow table = Rulebooks.standard().workflows().get("qd-1489-2025/application");
        assertThat(table.states().keySet())
                .contains("FILED_WITH_COMMUNE", "RATED")
                .noneMatch(state -> state.contains("DISTRICT"))
                .doesNotContain("RATED_BELOW");
        assertThat(table.events()).doesNotContainKeys("RATED_BY_DISTRICT", "TAKEN_OVER");
        assertThat(told("qd-1489-2025", FIRST, """
                2025-09-10 FILED SUBJECT +ALL
                2025-09-20 PROPOSED COMMUNE
                """)).containsExactly("FILED_WITH_COMMUNE", "PROPOSED");
    }

    @Test
    void decision_781_has_the_table_of_1048() {
        assertThat(Rulebooks.standard()
                        .workflows()
                        .get("qd-781-2020/application")
                        .states())
                .isEqualTo(Rulebooks.standard()
                        .workflows()
                        .get("qd-1048-2019/application")
                        .states());
    }

    /** Assessed on the last day it is in time; from the day after the law ends it, and nothing but the law. */
    @ParameterizedTest
    @CsvSource({
        "FIRST,     2026-07-21, RATED,            ✗NOT_ON_THIS_DAY",
        "FIRST,     2026-07-22, ✗NOT_ON_THIS_DAY, LAPSED",
        "UPGRADE,   2026-07-21, RATED,            ✗NOT_ON_THIS_DAY",
        "UPGRADE,   2026-07-22, ✗NOT_ON_THIS_DAY, LAPSED",
        "RE_RATING, 2026-06-22, RATED,            ✗NOT_ON_THIS_DAY",
        "RE_RATING, 2026-06-23, ✗NOT_ON_THIS_DAY, LAPSED"
    })
    void article_12_2_what_is_pending_is_assessed_by_the_last_day_or_ends(
            String kind, String day, String rated, String lapsed) {
        String pending = """
                2026-03-01 FILED SUBJECT +ALL
                2026-03-10 PROPOSED COMMUNE
                2026-03-20 RECEIVED PROVINCE_UNIT
                2026-04-01 REPORTED PROVINCE_TEAM
                """;
        String opening = "kind=" + kind + " tourism=NO";
        assertThat(told(
                        "qd-1489-2025",
                        opening,
                        pending + day + " RATED_BY_PROVINCE PROVINCE_COUNCIL stars=4 points=75"))
                .endsWith(rated);
        assertThat(told("qd-1489-2025", opening, pending + day + " LAPSED LAW")).endsWith(lapsed);
        Refusal refusal = (Refusal) Cases.replay(
                        "qd-1489-2025/application",
                        opening,
                        pending
                                + day
                                + (rated.startsWith("✗")
                                        ? " RATED_BY_PROVINCE PROVINCE_COUNCIL stars=4 points=75"
                                        : " LAPSED LAW"))
                .firings()
                .get(4);
        assertThat(refusal.citation().orElseThrow().locator())
                .isEqualTo(kind.equals("RE_RATING") ? "12.2.b" : "12.2.a");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-21, FIRST,     []",
        "2026-05-22, FIRST,     [TRANSITION 2026-07-21]",
        "2026-05-22, RE_RATING, [TRANSITION 2026-06-22]"
    })
    void article_12_2_the_transition_runs_from_the_day_of_the_new_decision(String day, String kind, String limits) {
        Progress progress = Cases.replay(
                        "qd-1489-2025/application", "kind=" + kind + " tourism=NO", "2026-05-20 FILED SUBJECT")
                .progress();
        assertThat(progress.limits(LocalDate.parse(day)).stream()
                        .map(limit -> limit.name() + " " + limit.due())
                        .toList())
                .hasToString(limits);
    }

    @Test
    void article_12_2_nothing_more_is_filed_under_1489_from_2026_05_22() {
        assertThat(told("qd-1489-2025", FIRST, "2026-05-21 FILED SUBJECT")).containsExactly("FILED_WITH_COMMUNE");
        assertThat(told("qd-1489-2025", FIRST, "2026-05-22 FILED SUBJECT")).containsExactly("✗NOT_ON_THIS_DAY");
    }

    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, 2020, 5, RATED_HIGH",
        "qd-1048-2019, 2020, 4, RATED",
        "qd-1048-2019, 2020, 3, RATED",
        "qd-148-2023,  2024, 5, RATED_HIGH",
        "qd-148-2023,  2024, 4, RATED"
    })
    void what_a_province_passes_on(String table, int year, int stars, String state) {
        assertThat(told(table, FIRST, """
                %1$s-01-10 FILED SUBJECT +ALL
                %1$s-02-10 RATED_BY_DISTRICT DISTRICT_COUNCIL stars=4 points=95
                %1$s-02-20 PROPOSED DISTRICT
                %1$s-03-01 RECEIVED PROVINCE_UNIT
                %1$s-03-10 REPORTED PROVINCE_TEAM
                %1$s-04-10 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=%2$s points=95
                """.formatted(year, stars))).endsWith(state);
    }

    @ParameterizedTest
    @CsvSource({"qd-1048-2019, 2020, idea-registration", "qd-148-2023, 2024, rating-application"})
    void a_dossier_goes_on_when_its_components_are_there(String table, int year, String first) {
        Replay replay = Cases.replay(table + "/application", FIRST, """
                %1$s-01-10 FILED SUBJECT
                %1$s-02-10 RATED_BY_DISTRICT DISTRICT_COUNCIL stars=4 points=95
                %1$s-02-20 PROPOSED DISTRICT
                """.formatted(year));
        assertThat(replay.firings().get(2)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(RefusalCode.DOCUMENT_MISSING);
            assertThat(refusal.expected()).containsExactly(first);
        });
    }

    /** Whatever a district did not do by then, it does no more. */
    @ParameterizedTest
    @CsvSource({"qd-1048-2019, 2023-02-20", "qd-781-2020, 2023-02-20", "qd-148-2023, 2025-06-20"})
    void decision_1489_no_district_acts_after_2025_07_05(String table, String filed) {
        String pending = filed + " FILED SUBJECT +ALL\n";
        assertThat(told(table, FIRST, pending + "2025-07-05 RETURNED DISTRICT")).endsWith("RETURNED_BY_DISTRICT");
        assertThat(told(table, FIRST, pending + "2025-07-06 RETURNED DISTRICT")).endsWith("✗NOT_ON_THIS_DAY");
        assertThat(Rulebooks.standard().workflows().get(table + "/application").transitions())
                .filteredOn(row -> row.by().contains(Actor.DISTRICT) || row.by().contains(Actor.DISTRICT_COUNCIL))
                .isNotEmpty()
                .noneMatch(row -> row.isLaw(LocalDate.of(2025, 7, 6)));
        assertThat(Rulebooks.standard()
                        .workflows()
                        .get("qd-1489-2025/application")
                        .transitions())
                .noneMatch(row -> row.by().contains(Actor.DISTRICT));
    }
}
