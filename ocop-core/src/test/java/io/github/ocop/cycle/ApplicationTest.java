package io.github.ocop.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.fixtures.Cases;
import io.github.ocop.fixtures.Law;
import io.github.ocop.product.Product;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.subject.Subject;
import io.github.ocop.subject.SubjectKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications under 26/2026, step by step. */
class ApplicationTest {
    private static final String TABLE = "qd-26-2026/application";
    private static final String FIRST = "kind=FIRST tourism=NO";
    private static final String RE_RATING = "kind=RE_RATING tourism=NO";
    private static final String AT_PROVINCE = """
            2026-08-03 FILED SUBJECT +ALL
            2026-08-20 PROPOSED COMMUNE
            2026-08-25 RECEIVED PROVINCE_UNIT
            2026-09-10 REPORTED PROVINCE_TEAM
            """;
    private static final String RE_RATING_AT_PROVINCE = AT_PROVINCE.replace("PROVINCE_TEAM", "PROVINCE_UNIT");
    private static final String AT_MINISTRY = AT_PROVINCE + """
            2026-10-01 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=5 points=93
            2026-10-05 APPROVED PROVINCE
            2026-10-10 PROPOSED_UP PROVINCE
            2026-11-01 RECEIVED MINISTRY_UNIT
            2026-12-01 REPORTED MINISTRY_TEAM
            """;

    private static Progress end(String opening, String lines) {
        return Cases.replay(TABLE, opening, lines).progress();
    }

    private static List<String> told(String opening, String lines) {
        return Cases.told(Cases.replay(TABLE, opening, lines));
    }

    private static Refusal refusal(String opening, String lines) {
        ImmutableList<Firing> firings = Cases.replay(TABLE, opening, lines).firings();
        return (Refusal) firings.get(firings.size() - 1);
    }

    @Test
    void clause_7_3_e_the_province_recognises_3_and_4_stars_publishes_and_notifies() {
        Progress progress = end(FIRST, AT_PROVINCE + """
                2026-10-01 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=4 points=78.5
                2026-10-12 RECOGNISED PROVINCE
                2026-10-13 PUBLISHED PROVINCE
                2026-10-14 NOTIFIED PROVINCE_UNIT
                """);
        assertThat(progress.state().name()).isEqualTo("CERTIFIED");
        assertThat(progress.state().isEnd()).isTrue();
        CertificateEffects effects = CertificateEffects.of(progress);
        assertThat(effects.issued().orElseThrow().stars()).isEqualTo(4);
        assertThat(effects.issued().orElseThrow().issuedOn()).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(effects.events()).isEmpty();
    }

    @Test
    void clause_4_1_a_at_1_or_2_stars_nothing_is_certified() {
        Progress progress = end(FIRST, AT_PROVINCE + """
                2026-10-01 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=2 points=78.5
                2026-10-12 RECOGNISED PROVINCE
                2026-10-12 NOT_CERTIFIED PROVINCE
                2026-10-14 NOTIFIED PROVINCE_UNIT
                """);
        assertThat(progress.state().name()).isEqualTo("UNCERTIFIED");
        assertThat(CertificateEffects.of(progress).issued()).isEmpty();
    }

    @Test
    void clause_7_4_e_the_ministry_recognises_5_stars() {
        Progress progress = end(FIRST, AT_MINISTRY + """
                2027-01-10 RATED_BY_MINISTRY MINISTRY_COUNCIL stars=5 points=91
                2027-02-10 RECOGNISED MINISTRY
                2027-02-11 PUBLISHED MINISTRY
                2027-02-12 NOTIFIED MINISTRY
                """);
        assertThat(progress.state().name()).isEqualTo("CERTIFIED");
        assertThat(CertificateEffects.of(progress).issued().orElseThrow().stars())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"4, 88, RECOGNISED, RECOGNISED", "3, 60, RECOGNISED, RECOGNISED", "2, 91, NOT_CERTIFIED, NOT_CERTIFIED"
    })
    void clause_7_4_g_below_90_points_the_province_decides_on_the_central_result(
            int stars, int points, String event, String state) {
        Progress progress = end(
                FIRST,
                AT_MINISTRY + "2027-01-10 RATED_BY_MINISTRY MINISTRY_COUNCIL stars=" + stars + " points=" + points
                        + "\n"
                        + "2027-01-20 RECOGNISED MINISTRY\n"
                        + "2027-01-20 SENT_BACK MINISTRY\n"
                        + "2027-02-01 " + event + " PROVINCE\n");
        assertThat(progress.state().name()).isEqualTo(state);
        assertThat(CertificateEffects.of(progress).issued().map(record -> record.stars()))
                .isEqualTo(stars < 3 ? java.util.Optional.empty() : java.util.Optional.of(stars));
    }

    @Test
    void clause_7_4_g_or_the_province_assesses_again() {
        assertThat(told(FIRST, AT_MINISTRY + """
                2027-01-10 RATED_BY_MINISTRY MINISTRY_COUNCIL stars=4 points=88
                2027-01-20 SENT_BACK MINISTRY
                2027-02-01 ASSESSED_AGAIN PROVINCE
                2027-03-01 REPORTED PROVINCE_TEAM
                2027-04-01 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=3 points=88
                """)).endsWith("SENT_BACK", "RECEIVED", "REPORTED", "RATED");
    }

    /** By its stars a product of 92 points and 4 stars is the province's; by its points it goes on. */
    @ParameterizedTest
    @CsvSource({
        "4, 92, , RATED",
        "4, 92, proposed-by-points, RATED_HIGH",
        "4, 89.9, proposed-by-points, RATED",
        "2, 92, proposed-by-points, RATED_LOW",
        "5, 90, , RATED_HIGH"
    })
    void clause_7_3_e_who_goes_on_to_the_ministry(int stars, String points, String reading, String state) {
        Rulebooks rulebooks = Rulebooks.standard()
                .withReadings(java.util.Optional.ofNullable(reading).stream().toList());
        Replay replay = rulebooks
                .workflows()
                .replay(Cases.history(
                        TABLE,
                        FIRST,
                        AT_PROVINCE + "2026-10-01 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=" + stars + " points="
                                + points));
        assertThat(replay.progress().state().name()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"5, 89.9, ≤ 4", "1, 29, fits", "2, 29.9, ≤ 1", "4, 70, fits"})
    void article_3_3_more_stars_than_the_points_allow_contradict_them(int stars, String points, String expected) {
        Firing firing = Cases.replay(
                        TABLE,
                        FIRST,
                        AT_PROVINCE + "2026-10-01 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=" + stars + " points="
                                + points)
                .firings()
                .get(4);
        if (expected.equals("fits")) {
            assertThat(firing).isInstanceOf(Fired.class);
        } else {
            assertThat(firing).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.code()).isEqualTo(RefusalCode.FACTS_DISAGREE);
                assertThat(refusal.expected()).containsExactly(expected);
            });
        }
    }

    @Test
    void clause_7_1_an_uploaded_dossier_is_as_good_as_paper() {
        Progress paper = end(FIRST, "2026-08-03 FILED SUBJECT");
        Progress uploaded = end(FIRST, "2026-08-03 UPLOADED SUBJECT");
        assertThat(uploaded.state()).isEqualTo(paper.state());
        assertThat(uploaded.started()).isEqualTo(paper.started());
        assertThat(uploaded.steps().get(0).transition().citation().orElseThrow().locator())
                .isEqualTo("7.1¶2");
    }

    @Test
    void clause_11_1_nothing_is_filed_under_it_before_2026_05_22() {
        Refusal refusal = refusal(FIRST, "2026-05-21 FILED SUBJECT");
        assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_ON_THIS_DAY);
        assertThat(refusal.citation().orElseThrow().locator()).isEqualTo("11.1");
        assertThat(told(FIRST, "2026-05-22 FILED SUBJECT")).containsExactly("FILED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FIRST NO      | registration-form                                                   | self-assessment-report | 6.1.a",
                "FIRST NO      | registration-form +self-assessment-report                           | product-samples        | 6.2.d",
                "FIRST YES     | registration-form +self-assessment-report                           | commune-proposal       | 6.2.a",
                "FIRST NO      | registration-form +self-assessment-report +product-samples +commune-proposal | commune-report | 6.2.b",
                "UPGRADE NO    | registration-form +self-assessment-report                           | changes-since-recognition | 6.1.b",
                "RE_RATING NO  | registration-form +self-assessment-report                           | results-since-recognition | 6.1.c"
            })
    void articles_6_1_and_6_2_a_dossier_goes_on_when_its_components_are_there(
            String opening, String documents, String missing, String clause) {
        List<String> words = com.google.common.base.Splitter.on(' ').splitToList(opening);
        Refusal refusal = refusal(
                "kind=" + words.get(0) + " tourism=" + words.get(1),
                "2026-08-03 FILED SUBJECT +" + documents + "\n2026-08-10 PROPOSED COMMUNE");
        assertThat(refusal.code()).isEqualTo(RefusalCode.DOCUMENT_MISSING);
        assertThat(refusal.expected()).containsExactly(missing);
        assertThat(refusal.citation().orElseThrow().locator()).isEqualTo(clause);
    }

    @Test
    void article_6_3_a_the_province_sends_its_papers_along() {
        String approved = AT_PROVINCE.replace(
                        "+ALL",
                        "+registration-form +self-assessment-report +product-samples"
                                + " +commune-proposal +commune-report")
                + """
                2026-10-01 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=5 points=93
                2026-10-05 APPROVED PROVINCE
                """;
        Refusal refusal = refusal(FIRST, approved + "2026-10-10 PROPOSED_UP PROVINCE +province-letter");
        assertThat(refusal.code()).isEqualTo(RefusalCode.DOCUMENT_MISSING);
        assertThat(refusal.citation().orElseThrow().locator()).startsWith("6.3.a");
        assertThat(told(FIRST, approved + "2026-10-10 PROPOSED_UP PROVINCE +ALL"))
                .endsWith("PROPOSED_UP");
    }

    @Test
    void clause_7_6_a_re_rating_has_no_advisory_team_and_goes_by_written_opinions() {
        assertThat(told(RE_RATING, AT_PROVINCE)).endsWith("✗NOT_BY_THEM");
        assertThat(told(RE_RATING, RE_RATING_AT_PROVINCE + """
                2026-09-20 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=4 points=75
                2026-09-20 OPINIONS_OF_PROVINCE PROVINCE_COUNCIL stars=4 points=75
                2026-09-28 RECOGNISED PROVINCE
                """))
                .endsWith("REPORTED", "✗NOT_IN_THIS_CASE", "RATED", "RECOGNISED");
        assertThat(told(FIRST, AT_PROVINCE + "2026-09-20 OPINIONS_OF_PROVINCE PROVINCE_COUNCIL stars=4 points=75"))
                .endsWith("✗NOT_IN_THIS_CASE");
    }

    @Test
    void clause_7_6_d_the_council_meets_where_opinions_differ_or_matters_are_complex() {
        assertThat(told(RE_RATING, RE_RATING_AT_PROVINCE + """
                2026-09-20 SESSION_CALLED PROVINCE_COUNCIL reason=UNCLEAR_EVIDENCE
                2026-09-20 SESSION_CALLED PROVINCE_COUNCIL reason=OPINIONS_DIFFER
                2026-09-24 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=3 points=75
                """)).endsWith("✗NOT_IN_THIS_CASE", "IN_SESSION", "RATED");
    }

    @Test
    void clause_7_6_c_on_site_only_for_a_large_change_of_scale_or_unclear_evidence() {
        String received =
                "2026-08-03 FILED SUBJECT +ALL\n2026-08-20 PROPOSED COMMUNE\n2026-08-25 RECEIVED PROVINCE_UNIT\n";
        assertThat(told(RE_RATING, received + """
                2026-09-01 SITE_CHECKED PROVINCE_UNIT reason=COMPLEX
                2026-09-01 SITE_CHECKED PROVINCE_UNIT reason=LARGE_CHANGE_OF_SCALE
                2026-09-02 SITE_CHECKED PROVINCE_UNIT reason=UNCLEAR_EVIDENCE
                """)).endsWith("✗NOT_IN_THIS_CASE", "RECEIVED", "RECEIVED");
        assertThat(told(FIRST, received + "2026-09-01 SITE_CHECKED PROVINCE_UNIT reason=UNCLEAR_EVIDENCE"))
                .endsWith("✗NOT_IN_THIS_CASE");
    }

    @Test
    void clause_6_3_b_a_re_rating_may_go_up_on_the_unit_s_report() {
        assertThat(told(RE_RATING, RE_RATING_AT_PROVINCE + "2026-09-20 PROPOSED_UP PROVINCE"))
                .endsWith("PROPOSED_UP");
        assertThat(told(FIRST, AT_PROVINCE + "2026-09-20 PROPOSED_UP PROVINCE")).endsWith("✗NOT_IN_THIS_CASE");
    }

    /** 15 working days at the commune; then the round, or 45 days of a re-rating. */
    @Test
    void the_limits_of_7_2_5_1_5_2_and_7_6_g_run_where_they_do() {
        assertThat(limits(end(FIRST, "2026-08-03 FILED SUBJECT"))).containsExactly("COMMUNE_CHECK 2026-08-24");
        assertThat(limits(end(FIRST, AT_PROVINCE))).containsExactly("PROVINCE_ROUND 2026-12-29");
        assertThat(limits(end(FIRST, AT_MINISTRY))).containsExactly("MINISTRY_ROUND 2027-03-29");
        assertThat(limits(end(RE_RATING, RE_RATING_AT_PROVINCE))).containsExactly("PROVINCE_RE_RATING 2026-10-05");
        assertThat(limits(end(RE_RATING, RE_RATING_AT_PROVINCE + "2026-09-20 PROPOSED_UP PROVINCE")))
                .containsExactly("MINISTRY_RE_RATING 2026-11-04");
    }

    private static List<String> limits(Progress progress) {
        return progress.limits(progress.lastDay().orElseThrow()).stream()
                .map(limit -> limit.name() + " " + limit.due())
                .toList();
    }

    /** What is returned is complete when it comes back, and the limit of a complete dossier runs from then. */
    @Test
    void a_returned_dossier_starts_the_limit_anew() {
        assertThat(limits(end(FIRST, """
                2026-08-03 FILED SUBJECT
                2026-08-05 RETURNED COMMUNE
                2026-08-10 COMPLETED SUBJECT
                """))).containsExactly("COMMUNE_CHECK 2026-08-31");
        assertThat(limits(end(FIRST, "2026-08-03 FILED SUBJECT\n2026-08-05 RETURNED COMMUNE")))
                .isEmpty();
    }

    @Test
    void clause_2_3_the_commune_bars_who_may_not_register_and_a_council_whom_appendix_II_does() {
        assertThat(told(FIRST, "2026-08-03 FILED SUBJECT\n2026-08-05 BARRED COMMUNE outcome=DISQUALIFIED"))
                .endsWith("✗NOT_IN_THIS_CASE");
        assertThat(told(FIRST, "2026-08-03 FILED SUBJECT\n2026-08-05 BARRED COMMUNE outcome=INELIGIBLE"))
                .endsWith("BARRED");
        assertThat(told(
                        FIRST,
                        AT_PROVINCE + "2026-10-01 BARRED PROVINCE_COUNCIL outcome=DISQUALIFIED\n"
                                + "2026-10-02 WITHDRAWN SUBJECT"))
                .endsWith("BARRED", "✗ENDED");
    }

    @Test
    void a_recognised_upgrade_supersedes_and_a_re_rating_tells_the_register() {
        String rated = AT_PROVINCE + """
                2026-10-01 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=4 points=75
                2026-10-12 RECOGNISED PROVINCE
                """;
        assertThat(events(end("kind=UPGRADE tourism=NO", rated))).containsExactly("UPGRADED 2026-10-12 4");
        String again = RE_RATING_AT_PROVINCE + "2026-10-01 OPINIONS_OF_PROVINCE PROVINCE_COUNCIL stars=%s points=75\n";
        assertThat(events(end(RE_RATING, again.formatted(3) + "2026-10-02 RECOGNISED PROVINCE")))
                .containsExactly("RE_RATING_FILED 2026-08-03", "RE_RATED 2026-10-02 3");
        assertThat(events(end(RE_RATING, again.formatted(2) + "2026-10-02 NOT_CERTIFIED PROVINCE")))
                .containsExactly("RE_RATING_FILED 2026-08-03", "RE_RATED 2026-10-02 2");
    }

    private static List<String> events(Progress progress) {
        return CertificateEffects.of(progress).events().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void days_do_not_go_back_and_what_is_refused_changes_nothing() {
        Progress before = end(FIRST, "2026-08-03 FILED SUBJECT");
        for (String line : List.of(
                "2026-08-02 RETURNED COMMUNE",
                "2026-08-04 RETURNED SUBJECT",
                "2026-08-04 RECOGNISED PROVINCE",
                "2026-08-04 BARRED COMMUNE",
                "2026-08-04 PROPOSED COMMUNE")) {
            assertThat(before.fire(Cases.event(line))).as(line).isInstanceOf(Refusal.class);
        }
        assertThat(before).isEqualTo(end(FIRST, "2026-08-03 FILED SUBJECT"));
    }

    @Test
    void what_may_happen_next_by_whom_and_until_when_is_one_call() {
        assertThat(end(FIRST, "2026-08-03 FILED SUBJECT").next(LocalDate.of(2026, 8, 10)))
                .extracting(next -> next.transition().name() + " "
                        + next.transition().by() + " " + next.limits().get(0).due())
                .containsExactly(
                        "COMMUNE_RETURNS [COMMUNE] 2026-08-24",
                        "COMMUNE_BARS [COMMUNE] 2026-08-24",
                        "COMMUNE_REPORTS_AND_PROPOSES [COMMUNE] 2026-08-24",
                        "SUBJECT_WITHDRAWS [SUBJECT] 2026-08-24");
    }

    @Test
    void clauses_7_3_dd_and_7_4_dd_the_unit_submits_for_recognition() {
        String rated = AT_PROVINCE + "2026-10-01 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=4 points=78.5\n";
        assertThat(told(FIRST, rated + """
                2026-10-02 SUBMITTED_FOR_RECOGNITION PROVINCE_COUNCIL
                2026-10-02 SUBMITTED_FOR_RECOGNITION PROVINCE_UNIT
                2026-10-12 RECOGNISED PROVINCE
                """)).endsWith("✗NOT_BY_THEM", "RATED", "RECOGNISED");
        assertThat(told(FIRST, AT_MINISTRY + """
                2027-01-10 RATED_BY_MINISTRY MINISTRY_COUNCIL stars=5 points=91
                2027-01-12 SUBMITTED_FOR_RECOGNITION MINISTRY_UNIT
                2027-02-10 RECOGNISED MINISTRY
                """)).endsWith("RATED_UP", "RATED_UP", "RECOGNISED_UP");
    }

    @Test
    void clause_7_6_e_a_re_rating_at_the_ministry_goes_by_written_opinions() {
        String received = RE_RATING_AT_PROVINCE + """
                2026-09-20 PROPOSED_UP PROVINCE
                2026-09-22 RECEIVED MINISTRY_UNIT
                2026-09-24 SITE_CHECKED MINISTRY_UNIT reason=UNCLEAR_EVIDENCE
                2026-09-26 REPORTED MINISTRY_UNIT
                """;
        assertThat(told(RE_RATING, received + "2026-10-10 OPINIONS_OF_MINISTRY MINISTRY_COUNCIL stars=5 points=92"))
                .endsWith("RECEIVED_UP", "RECEIVED_UP", "REPORTED_UP", "RATED_UP");
        assertThat(told(RE_RATING, received + """
                2026-10-10 RATED_BY_MINISTRY MINISTRY_COUNCIL stars=5 points=92
                2026-10-10 SESSION_CALLED MINISTRY_COUNCIL reason=COMPLEX
                2026-10-12 RATED_BY_MINISTRY MINISTRY_COUNCIL stars=4 points=88
                """)).endsWith("✗NOT_IN_THIS_CASE", "IN_SESSION_UP", "RATED_UP_BELOW");
    }

    /** The exact mean too, which no decimal may be. */
    @Test
    void what_a_council_has_rated_goes_into_the_case_as_it_is() {
        CriteriaSet set = Law.QD_26.criteriaSet(6);
        ScoreSheet top = ScoreSheet.top(set, "m1");
        Rating rating = (Rating) Law.QD_26.rate(top);
        Progress reported = end(FIRST, AT_PROVINCE);
        Event rated = Event.rated("RATED_BY_PROVINCE", LocalDate.of(2026, 10, 1), Actor.PROVINCE_COUNCIL, rating);
        assertThat(rated.facts()).isEqualTo(Facts.of(Map.of("stars", "5", "points", "100")));
        assertThat(((Fired) reported.fire(rated)).progress().state().name()).isEqualTo("RATED_HIGH");
        Rating third = (Rating) Law.QD_26.rate(
                top, ScoreSheet.top(set, "m2"), ScoreSheet.top(set, "m3").with("3.5", 1));
        assertThat(Event.rated("RATED_BY_PROVINCE", LocalDate.of(2026, 10, 1), Actor.PROVINCE_COUNCIL, third)
                        .facts()
                        .get("points")
                        .map(Points::parse))
                .contains(third.total());
        Barred barred = (Barred) Law.QD_26.rate(Dossier.builder()
                .filing(Filing.of(FilingKind.FIRST, LocalDate.of(2026, 8, 3)))
                .product(Product.of("?", 6))
                .subject(Subject.of("?", SubjectKind.LARGE_ENTERPRISE))
                .addSheets(FilledSheet.of("m1", top.choices()))
                .build());
        Event bar = Event.barred(LocalDate.of(2026, 10, 1), Actor.PROVINCE_COUNCIL, barred);
        assertThat(bar.facts().get("outcome")).contains("INELIGIBLE");
        assertThat(((Fired) reported.fire(bar)).progress().state().name()).isEqualTo("BARRED");
    }
}
