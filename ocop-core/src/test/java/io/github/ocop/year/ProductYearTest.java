package io.github.ocop.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.certificate.CertificateEvent;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.cycle.CertificateEffects;
import io.github.ocop.cycle.Fired;
import io.github.ocop.cycle.LaterStep;
import io.github.ocop.cycle.NextStep;
import io.github.ocop.cycle.Progress;
import io.github.ocop.cycle.Refusal;
import io.github.ocop.cycle.Replay;
import io.github.ocop.cycle.Transition;
import io.github.ocop.fixtures.Cases;
import io.github.ocop.rulebook.Workflows;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A product in its year, by the facts of the cycle: three misses, carry-over, two tries, upgrades and re-ratings. */
class ProductYearTest {
    private static final String NEW = "tourism=NO recognised=NO";
    private static final String RECOGNISED = "tourism=NO recognised=YES";
    private static final String PLANNED = """
            2026-06-01 IDEA_REGISTERED SUBJECT
            2026-06-10 IDEA_SELECTED COMMUNE
            2026-06-15 TRAINED PROVINCE_UNIT
            2026-06-20 PLAN_SUBMITTED SUBJECT
            2026-06-25 PLAN_APPROVED COMMUNE
            2026-07-01 WORK_BEGUN SUBJECT
            """;
    private static final String PROPOSED = """
            2026-08-03 FILED SUBJECT +ALL
            2026-08-10 PROPOSED COMMUNE +ALL
            2026-08-11 RECEIVED PROVINCE_UNIT
            2026-09-01 REPORTED PROVINCE_TEAM
            """;
    private static final String MISSED = PLANNED + PROPOSED + """
                    2026-09-10 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=2 points=45
                    2026-09-20 NOT_CERTIFIED PROVINCE
                    2026-09-25 NOTIFIED PROVINCE_UNIT
                    """;
    private static final String HELD = PLANNED + PROPOSED + """
                    2026-09-10 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=3 points=60
                    2026-09-20 RECOGNISED PROVINCE
                    2026-09-22 PUBLISHED PROVINCE
                    2026-09-25 NOTIFIED PROVINCE_UNIT
                    """;

    private static Replay play(String opening, String lines) {
        return Cases.replay(Workflows.PRODUCT_YEAR, opening, lines);
    }

    private static String last(String opening, String lines) {
        return Cases.lastTold(play(opening, lines));
    }

    private static Refusal refusal(String lines) {
        return (Refusal) play(NEW, lines).firings().reverse().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-04-14, ✗TOO_EARLY, 2026-04-15",
        "2026-04-01, 2026-04-15, IDEA_REGISTERED,",
        "2026-12-20, 2026-12-31, ✗TOO_EARLY, 2027-01-01",
        "2026-12-20, 2027-01-01, IDEA_REGISTERED,",
        "2026-12-31, 2027-01-01, IDEA_REGISTERED,",
    })
    void the_first_miss_an_idea_comes_again_after_two_weeks_or_next_year(
            String returned, String again, String told, String first) {
        String lines = """
                2026-03-20 IDEA_REGISTERED SUBJECT
                %s IDEA_RETURNED COMMUNE
                %s IDEA_REGISTERED SUBJECT
                """.formatted(returned, again);
        assertThat(last(NEW, lines)).isEqualTo(told);
        if (first != null) {
            assertThat(refusal(lines).expected()).containsExactly(first);
            assertThat(refusal(lines).instead()).extracting(Transition::name).containsExactly("SUBJECT_GIVES_UP");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, ✗TOO_EARLY", "2026-07-01, PLAN_RECEIVED"})
    void the_second_miss_a_plan_comes_again_after_a_week(String again, String told) {
        assertThat(last(NEW, """
                        2026-06-01 IDEA_REGISTERED SUBJECT
                        2026-06-10 IDEA_SELECTED COMMUNE
                        2026-06-20 PLAN_SUBMITTED SUBJECT
                        2026-06-24 PLAN_RETURNED COMMUNE
                        %s PLAN_SUBMITTED SUBJECT
                        """.formatted(again))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, ✗TOO_EARLY", "2025-01-01, IN_ASSESSMENT"})
    void the_third_miss_a_product_comes_again_next_year_under_148(String again, String told) {
        String lines = """
                2024-02-01 IDEA_REGISTERED SUBJECT
                2024-02-10 IDEA_SELECTED DISTRICT
                2024-03-01 PLAN_SUBMITTED SUBJECT
                2024-03-10 PLAN_APPROVED DISTRICT
                2024-03-20 WORK_BEGUN SUBJECT
                2024-06-03 FILED SUBJECT +ALL
                2024-07-01 RATED_BY_DISTRICT DISTRICT_COUNCIL stars=2 points=40
                2024-07-05 NOT_CERTIFIED DISTRICT
                2024-07-06 NOTIFIED DISTRICT
                %s FILED SUBJECT +ALL
                """.formatted(again);
        assertThat(Cases.told(play(NEW, lines)).subList(5, 10))
                .containsExactly("IN_ASSESSMENT", "IN_ASSESSMENT", "IN_ASSESSMENT", "MISSED", told);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-29, ✗TOO_EARLY", "2026-10-30, IN_ASSESSMENT", "2027-01-04, IN_ASSESSMENT"})
    void under_26_2026_5_1_a_product_that_missed_tries_again_in_another_round(String again, String told) {
        // proposed on 10 August, so that it went to the round that takes proposals through 29 October
        String lines = MISSED + again + " FILED SUBJECT +ALL";
        assertThat(last(NEW, lines)).isEqualTo(told);
        if (told.startsWith("✗")) {
            assertThat(refusal(lines).citation()).hasToString("Optional[26/2026/QĐ-TTg#5.1]");
            assertThat(refusal(lines).expected()).containsExactly("2026-10-30");
        }
    }

    @Test
    void a_year_holds_two_tries_under_26_2026() {
        Replay replay = play("tourism=NO recognised=NO", """
                2027-01-10 IDEA_REGISTERED SUBJECT
                2027-01-20 IDEA_SELECTED COMMUNE
                2027-02-01 PLAN_SUBMITTED SUBJECT
                2027-02-10 PLAN_APPROVED COMMUNE
                2027-02-20 WORK_BEGUN SUBJECT
                2027-03-10 FILED SUBJECT +ALL
                2027-03-20 PROPOSED COMMUNE +ALL
                2027-03-21 RECEIVED PROVINCE_UNIT
                2027-04-01 REPORTED PROVINCE_TEAM
                2027-05-10 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=1 points=20
                2027-05-20 NOT_CERTIFIED PROVINCE
                2027-05-25 NOTIFIED PROVINCE_UNIT
                2027-06-10 FILED SUBJECT +ALL
                2027-06-20 PROPOSED COMMUNE +ALL
                2027-06-21 RECEIVED PROVINCE_UNIT
                2027-07-01 REPORTED PROVINCE_TEAM
                2027-08-10 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=4 points=75
                2027-08-20 RECOGNISED PROVINCE
                2027-08-21 PUBLISHED PROVINCE
                2027-08-25 NOTIFIED PROVINCE_UNIT
                """);
        assertThat(Cases.told(replay)).doesNotContain("✗NOT_HERE").endsWith("HELD");
        assertThat(replay.progress().cases())
                .extracting(inner -> inner.state().name())
                .containsExactly("UNCERTIFIED", "CERTIFIED");
        assertThat(CertificateEffects.of(replay.progress()).issued().map(CertificateRecord::issuedOn))
                .contains(LocalDate.of(2027, 8, 20));
    }

    @ParameterizedTest
    @CsvSource({"2027-10-29, ✗TOO_EARLY", "2027-10-30, IN_ASSESSMENT"})
    void after_two_misses_the_round_of_the_second_counts(String again, String told) {
        assertThat(last(NEW, MISSED + """
                                2026-11-10 FILED SUBJECT +ALL
                                2027-05-10 PROPOSED COMMUNE +ALL
                                2027-05-11 RECEIVED PROVINCE_UNIT
                                2027-06-01 REPORTED PROVINCE_TEAM
                                2027-06-10 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=1 points=20
                                2027-06-20 NOT_CERTIFIED PROVINCE
                                2027-06-25 NOTIFIED PROVINCE_UNIT
                                %s FILED SUBJECT +ALL
                                """.formatted(again))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, ✗NOT_IN_THIS_CASE, 2026", "2027-01-01, UNDER_WAY, 2027"})
    void what_was_registered_and_not_assessed_is_carried_over(String on, String told, String year) {
        Replay replay = play(NEW, PLANNED + on + " CARRIED_OVER COMMUNE");
        assertThat(Cases.lastTold(replay)).isEqualTo(told);
        assertThat(replay.progress().facts().get("year")).contains(year);
    }

    @Test
    void the_dossier_is_the_first_event_of_the_application_and_its_end_moves_the_product() {
        Replay replay = play(NEW, HELD + "2026-10-01 PROMOTED PROVINCE_DEPARTMENT");
        Fired filed = (Fired) replay.firings().get(6);
        assertThat(filed.transition().name()).isEqualTo("SUBJECT_FILES_A_DOSSIER");
        assertThat(filed.also()).extracting(Transition::name).containsExactly("SUBJECT_FILES");
        assertThat(filed.progress().inner().orElseThrow().workflow().id()).isEqualTo("qd-26-2026/application");
        assertThat(filed.progress().limits(filed.event().on())).hasSize(1);
        Fired notified = (Fired) replay.firings().get(13);
        assertThat(notified.transition().name()).isEqualTo("PROVINCE_NOTIFIES");
        assertThat(notified.also()).extracting(Transition::name).containsExactly("PRODUCT_IS_RECOGNISED");
        assertThat(replay.progress().state().name()).isEqualTo("PROMOTED");
        assertThat(replay.progress().facts().get("recognised")).contains("YES");
    }

    @Test
    void a_filing_that_the_application_refuses_is_refused_and_nothing_begins() {
        // the commune's fifteen working days would end in a year that the calendar does not hold
        Replay replay = play(NEW, PLANNED + "2100-12-20 FILED SUBJECT +ALL");
        Refusal refusal = (Refusal) replay.firings().reverse().get(0);
        assertThat(refusal.code().name()).isEqualTo("BEYOND_CALENDAR");
        assertThat(refusal.state().name()).isEqualTo("UNDER_WAY");
        assertThat(refusal.expected()).containsExactly("2101");
        assertThat(replay.progress().cases()).isEmpty();
        assertThat(replay.progress().next(LocalDate.of(2100, 12, 20)))
                .extracting(step -> step.transition().event())
                .doesNotContain("FILED")
                .contains("GIVEN_UP");
    }

    @Test
    void an_upgrade_and_a_re_rating_are_years_of_the_same_product() {
        Replay replay = play(NEW, HELD + """
                        2027-03-01 IDEA_REGISTERED SUBJECT
                        2027-03-10 IDEA_SELECTED COMMUNE
                        2027-03-20 PLAN_SUBMITTED SUBJECT
                        2027-03-25 PLAN_APPROVED COMMUNE
                        2027-04-01 WORK_BEGUN SUBJECT
                        2027-07-01 FILED SUBJECT +ALL
                        2027-07-10 PROPOSED COMMUNE +ALL
                        2027-07-11 RECEIVED PROVINCE_UNIT
                        2027-08-01 REPORTED PROVINCE_TEAM
                        2027-09-10 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=4 points=75
                        2027-09-20 RECOGNISED PROVINCE
                        2027-09-22 PUBLISHED PROVINCE
                        2027-09-25 NOTIFIED PROVINCE_UNIT
                        2030-04-01 RENEWAL_BEGUN SUBJECT
                        2030-04-10 FILED SUBJECT +ALL
                        """);
        assertThat(Cases.told(replay)).endsWith("HELD", "RENEWING", "IN_ASSESSMENT");
        assertThat(replay.progress().cases())
                .extracting(inner -> inner.facts().get("kind").orElseThrow())
                .containsExactly("FIRST", "UPGRADE", "RE_RATING");
        CertificateRecord register =
                CertificateEffects.of(replay.progress()).register().orElseThrow();
        assertThat(register.stars()).isEqualTo(4);
        assertThat(CertificateEffects.of(replay.progress()).issued().map(CertificateRecord::stars))
                .contains(4);
        assertThat(register.events())
                .extracting(CertificateEvent::toString)
                .containsExactly("RE_RATING_FILED 2030-04-10");
        assertThat(CertificateEffects.of(replay.progress()).events())
                .extracting(CertificateEvent::toString)
                .containsExactly("UPGRADED 2027-09-20 4", "RE_RATING_FILED 2030-04-10");
    }

    @ParameterizedTest
    @CsvSource({"2029-09-20, ✗NOT_IN_THIS_CASE", "2029-09-21, CERTIFICATE_LAPSED"})
    void a_certificate_that_stands_has_not_expired(String on, String told) {
        assertThat(last(NEW, HELD + on + " CERTIFICATE_EXPIRED LAW")).isEqualTo(told);
    }

    @Test
    void an_upgrade_whose_certificate_ends_goes_on_as_a_first_rating() {
        Replay replay = play(RECOGNISED, """
                2026-06-01 IDEA_REGISTERED SUBJECT
                2026-06-05 CERTIFICATE_EXPIRED LAW
                """);
        assertThat(Cases.told(replay)).containsExactly("IDEA_REGISTERED", "IDEA_REGISTERED");
        assertThat(replay.progress().facts().get("kind")).contains("FIRST");
    }

    @Test
    void nobody_fires_the_end_of_an_application() {
        assertThat(last(NEW, PLANNED + PROPOSED + "2026-09-05 ASSESSMENT_ENDED LAW outcome=CERTIFIED"))
                .isEqualTo("✗NOT_HERE");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-02 UPLOADED SUBJECT +ALL, IN_ASSESSMENT",
        "2026-07-02 RATED_BY_DISTRICT DISTRICT_COUNCIL stars=3 points=60, ✗NOT_HERE",
        "2026-07-02 PROPOSED COMMUNE, ✗NOT_HERE",
        "2026-07-02 IDEA_SELECTED DISTRICT, ✗NOT_HERE",
    })
    void an_event_of_an_application_happens_inside_one(String event, String told) {
        assertThat(last(NEW, PLANNED + event)).isEqualTo(told);
    }

    @Test
    void an_event_of_another_decision_does_not_happen_inside_an_application() {
        assertThat(Cases.told(play(RECOGNISED, """
                        2024-02-01 RENEWAL_BEGUN SUBJECT
                        2024-03-01 FILED SUBJECT +ALL
                        2024-03-02 UPLOADED SUBJECT +ALL
                        2024-03-02 SITE_CHECKED PROVINCE_UNIT reason=UNCLEAR_EVIDENCE
                        """)))
                .containsExactly("RENEWING", "IN_ASSESSMENT", "✗NOT_HERE", "✗NOT_HERE");
    }

    @ParameterizedTest
    @CsvSource({"2025-07-05, IDEA_SELECTED", "2025-07-06, ✗NOT_BY_THEM"})
    void no_district_selects_once_there_are_none(String on, String told) {
        assertThat(last(NEW, "2025-06-01 IDEA_REGISTERED SUBJECT\n" + on + " IDEA_SELECTED DISTRICT"))
                .isEqualTo(told);
    }

    @Test
    void a_filing_before_national_criteria_has_no_law() {
        assertThat(last(NEW, """
                        2018-06-01 IDEA_REGISTERED SUBJECT
                        2018-06-10 IDEA_SELECTED DISTRICT
                        2018-06-20 PLAN_SUBMITTED SUBJECT
                        2018-06-25 PLAN_APPROVED DISTRICT
                        2018-07-01 WORK_BEGUN SUBJECT
                        2018-08-01 FILED SUBJECT +ALL
                        """)).isEqualTo("✗NO_LAW");
    }

    @Test
    void a_withdrawn_dossier_goes_back_to_the_plan_and_may_come_again_at_once() {
        assertThat(Cases.told(play(NEW, PLANNED + """
                                2026-08-03 FILED SUBJECT +ALL
                                2026-08-04 WITHDRAWN SUBJECT
                                2026-08-05 FILED SUBJECT +ALL
                                """))).endsWith("IN_ASSESSMENT", "UNDER_WAY", "IN_ASSESSMENT");
    }

    @Test
    void what_comes_next_and_what_only_later_are_told() {
        Progress missed = play(NEW, MISSED).progress();
        LocalDate day = LocalDate.of(2026, 9, 26);
        assertThat(missed.next(day))
                .extracting(NextStep::transition)
                .extracting(Transition::name)
                .containsExactly("MISSED_PRODUCT_REGISTERS_AGAIN", "SUBJECT_GIVES_UP");
        List<LaterStep> later = missed.later(day);
        assertThat(later)
                .extracting(step -> step.transition().name())
                .containsExactly("SUBJECT_FILES_AGAIN_FOR_ANOTHER_ROUND", "SUBJECT_UPLOADS_AGAIN_FOR_ANOTHER_ROUND");
        assertThat(later).extracting(step -> step.until().from()).containsOnly(LocalDate.of(2026, 10, 30));
        assertThat(later.get(0).until().readings()).containsExactly("one-try-a-round");
        assertThat(missed.next(LocalDate.of(2026, 10, 30))).hasSize(4);
        Progress assessed = play(NEW, PLANNED + PROPOSED).progress();
        assertThat(assessed.next(day))
                .extracting(step -> step.transition().event())
                .contains("RATED_BY_PROVINCE");
        assertThat(assessed.possible())
                .extracting(step -> step.transition().event())
                .contains("RATED_BY_PROVINCE");
    }

    private static final String RENEWAL = """
            2026-06-01 RENEWAL_BEGUN SUBJECT
            2026-06-03 FILED SUBJECT +ALL
            """;

    @Test
    void no_day_goes_back_behind_what_has_happened_around_an_application() {
        Replay replay = play(RECOGNISED, RENEWAL + """
                        2026-08-10 CERTIFICATE_REVOKED PROVINCE
                        2026-08-09 PROPOSED COMMUNE +ALL
                        2026-08-09 RECEIVED PROVINCE_UNIT
                        2026-08-10 PROPOSED COMMUNE +ALL
                        """);
        assertThat(Cases.told(replay)).endsWith("IN_ASSESSMENT", "✗DAY_GOES_BACK", "✗NOT_HERE", "IN_ASSESSMENT");
        Refusal refusal = (Refusal) replay.firings().get(3);
        assertThat(refusal.expected()).containsExactly("2026-08-10");
        assertThat(refusal.state().name()).isEqualTo("FILED");
        assertThat(refusal.instead()).isEmpty();
        assertThat(((Fired) replay.firings().get(2)).progress().lastDay()).contains(LocalDate.of(2026, 8, 10));
        assertThat(((Fired) replay.firings().get(2)).progress().next(LocalDate.of(2026, 8, 9)))
                .isEmpty();
    }

    @Test
    void instead_of_what_an_application_refuses_the_product_may_do_something_too() {
        Replay replay = play(RECOGNISED, RENEWAL + "2026-08-10 RECEIVED PROVINCE_UNIT");
        assertThat(((Refusal) replay.firings().get(2)).instead())
                .extracting(Transition::event)
                .contains("CERTIFICATE_EXPIRED", "CERTIFICATE_REVOKED", "PROPOSED", "WITHDRAWN");
    }

    @ParameterizedTest
    @CsvSource({"BARRED COMMUNE outcome=INELIGIBLE", "WITHDRAWN SUBJECT"})
    void a_re_rating_that_ends_after_its_certificate_leaves_a_product_without_one(String end) {
        Replay replay = play(RECOGNISED, RENEWAL + """
                        2026-08-10 CERTIFICATE_EXPIRED LAW
                        2026-08-11 %s
                        2026-08-12 IDEA_REGISTERED SUBJECT
                        """.formatted(end));
        assertThat(Cases.told(replay)).endsWith("IN_ASSESSMENT", "CERTIFICATE_LAPSED", "IDEA_REGISTERED");
        assertThat(replay.progress().facts().get("kind")).contains("FIRST");
    }

    @ParameterizedTest
    @CsvSource({"BARRED COMMUNE outcome=INELIGIBLE, MISSED", "WITHDRAWN SUBJECT, UNDER_WAY"})
    void an_upgrade_that_ends_after_its_certificate_goes_on_as_a_first_rating(String end, String told) {
        String filed = PLANNED + "2026-08-03 FILED SUBJECT +ALL\n";
        Replay without = play(RECOGNISED, filed + "2026-08-10 CERTIFICATE_REVOKED PROVINCE\n2026-08-11 " + end);
        assertThat(Cases.lastTold(without)).isEqualTo(told);
        assertThat(without.progress().facts().get("kind")).contains("FIRST");
        Replay with = play(RECOGNISED, filed + "2026-08-11 " + end);
        assertThat(Cases.lastTold(with)).isEqualTo(told);
        assertThat(with.progress().facts().get("kind")).contains("UPGRADE");
    }

    @Test
    void a_product_is_where_it_is_since_it_came_from_elsewhere() {
        Progress promoted = play(NEW, HELD + """
                        2026-10-01 PROMOTED COMMUNE
                        2026-11-01 PROMOTED COMMUNE
                        """).progress();
        assertThat(promoted.since()).contains(LocalDate.of(2026, 10, 1));
        assertThat(play(NEW, HELD).progress().since()).contains(LocalDate.of(2026, 9, 25));
        assertThat(play(NEW, "").progress().since()).isEmpty();
    }
}
