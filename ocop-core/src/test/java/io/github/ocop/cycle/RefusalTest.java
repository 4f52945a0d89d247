package io.github.ocop.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.rulebook.Workflows;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a refusal says: why, by which clause, what was expected and what is there, and what could be done instead. */
class RefusalTest {
    private static final Workflows WORKFLOWS = Rulebooks.standard().workflows();
    private static final String PAPERS =
            "registration-form self-assessment-report product-samples commune-proposal commune-report"
                    + " changes-since-recognition results-since-recognition";

    /** Fires {@code FILED 2026-08-03 SUBJECT, RATED_BY_PROVINCE 2026-10-01 PROVINCE_COUNCIL stars=4 points=75} one by one. */
    private static Replay replay(String table, String opening, String events) {
        History.Builder history = History.builder().workflow(table).opening(facts(opening));
        for (String event : Splitter.on(", ").split(events)) {
            List<String> words = Splitter.on(' ').limit(4).splitToList(event);
            Event.Builder one = Event.builder()
                    .type(words.get(0))
                    .on(LocalDate.parse(words.get(1)))
                    .by(Actor.valueOf(words.get(2)));
            String rest = words.size() < 4 ? "" : words.get(3);
            if (rest.equals("papers")) {
                one.documents(Splitter.on(' ').split(PAPERS));
            } else {
                one.facts(facts(rest));
            }
            history.addEvents(one.build());
        }
        return WORKFLOWS.replay(history.build());
    }

    private static Facts facts(String text) {
        Map<String, String> facts = new HashMap<>();
        Splitter.on(' ').omitEmptyStrings().splitToStream(text).forEach(fact -> {
            List<String> words = Splitter.on('=').splitToList(fact);
            facts.put(words.get(0), words.get(1));
        });
        return Facts.of(facts);
    }

    private static Refusal refused(String table, String opening, String events) {
        return (Refusal) replay(table, opening, events).firings().reverse().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            WITHDRAWN 2026-08-03 SUBJECT, FILED 2026-08-03 SUBJECT | ENDED | - | [] | - | - | []
            RECEIVED 2026-08-03 PROVINCE_UNIT | NOT_HERE | - | [] | - | - | [SUBJECT_FILES, SUBJECT_UPLOADS, SUBJECT_WITHDRAWS]
            FILED 2026-05-21 SUBJECT | NOT_ON_THIS_DAY | 11.1 | [2026-05-22/..] | - | - | [SUBJECT_WITHDRAWS]
            FILED 2026-08-03 COMMUNE | NOT_BY_THEM | 7.1 | [SUBJECT] | - | - | [SUBJECT_FILES, SUBJECT_UPLOADS, SUBJECT_WITHDRAWS]
            FILED 2026-08-03 SUBJECT, BARRED 2026-08-03 COMMUNE | FACT_MISSING | 2.3 | [] | outcome | - | [COMMUNE_RETURNS, COMMUNE_BARS, COMMUNE_REPORTS_AND_PROPOSES, SUBJECT_WITHDRAWS]
            FILED 2026-08-03 SUBJECT, BARRED 2026-08-03 COMMUNE outcome=STOPPED | NOT_IN_THIS_CASE | 2.3 | [INELIGIBLE] | outcome | STOPPED | [COMMUNE_RETURNS, COMMUNE_BARS, COMMUNE_REPORTS_AND_PROPOSES, SUBJECT_WITHDRAWS]
            FILED 2026-08-03 SUBJECT, PROPOSED 2026-08-02 COMMUNE | DAY_GOES_BACK | - | [2026-08-03] | - | - | []
            FILED 2026-08-03 SUBJECT, PROPOSED 2026-08-03 COMMUNE | DOCUMENT_MISSING | 6.1.a | [registration-form] | - | - | [COMMUNE_RETURNS, COMMUNE_BARS, COMMUNE_REPORTS_AND_PROPOSES, SUBJECT_WITHDRAWS]
            FILED 2100-12-20 SUBJECT | BEYOND_CALENDAR | 7.1 | [2101] | - | - | [SUBJECT_WITHDRAWS]
            """)
    void a_refusal_says_why_and_what_instead(
            String events,
            RefusalCode code,
            String clause,
            String expected,
            String fact,
            String given,
            String instead) {
        Refusal refusal = refused("qd-26-2026/application", "kind=FIRST tourism=NO", events);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.citation().map(Citation::locator).orElse(null)).isEqualTo(clause);
        assertThat(refusal.expected()).hasToString(expected);
        assertThat(refusal.fact().orElse(null)).isEqualTo(fact);
        assertThat(refusal.given().orElse(null)).isEqualTo(given);
        assertThat(refusal.instead().stream().map(Transition::name).toList()).hasToString(instead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stars=5 points=89.99 | FACTS_DISAGREE   | 3.3.b | stars is expected ≤ 4, given 5
            points=89.99         | FACT_MISSING     | 7.3.d | stars is missing
            stars=5              | FACT_MISSING     | 7.3.d | points is missing
            """)
    void stars_go_with_points(String rating, RefusalCode code, String clause, String message) {
        Refusal refusal = refused(
                "qd-26-2026/application",
                "kind=FIRST tourism=NO",
                "FILED 2026-08-03 SUBJECT papers, PROPOSED 2026-08-20 COMMUNE papers, RECEIVED 2026-08-24 PROVINCE_UNIT,"
                        + " REPORTED 2026-09-10 PROVINCE_TEAM, RATED_BY_PROVINCE 2026-10-01 PROVINCE_COUNCIL "
                        + rating);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.citation().map(Citation::locator)).contains(clause);
        assertThat(Words.of(Language.EN).message(refusal)).startsWith(message + " (");
    }

    @Test
    void of_two_facts_that_decide_the_one_that_is_wrong_is_named() {
        Refusal refusal = refused(
                "qd-26-2026/application",
                "kind=RE_RATING tourism=YES",
                "FILED 2026-08-03 SUBJECT papers, PROPOSED 2026-08-20 COMMUNE papers, RECEIVED 2026-08-24 PROVINCE_UNIT,"
                        + " SITE_CHECKED 2026-09-10 PROVINCE_UNIT reason=COMPLEX");
        assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_IN_THIS_CASE);
        assertThat(refusal.fact()).contains("reason");
        assertThat(refusal.given()).contains("COMPLEX");
        assertThat(refusal.expected()).containsExactly("LARGE_CHANGE_OF_SCALE", "UNCLEAR_EVIDENCE");
        assertThat(refusal.citation().map(Citation::locator)).contains("7.6.c");
        assertThat(Words.of(Language.EN).message(refusal))
                .startsWith("reason has to be LARGE_CHANGE_OF_SCALE, UNCLEAR_EVIDENCE, and is COMPLEX (");
    }

    @Test
    void practice_breaks_no_clause_and_another_decision_is_cited_by_its_number() {
        Replay replay = replay(
                "qd-148-2023/application",
                "kind=FIRST tourism=NO",
                "FILED 2025-06-02 SUBJECT, RETURNED 2025-06-03 SUBJECT, RATED_BY_DISTRICT 2025-07-06 DISTRICT_COUNCIL stars=3 points=55,"
                        + " TAKEN_OVER 2025-07-07 DISTRICT, LAPSED 2026-07-21 LAW, LAPSED 2026-07-22 LAW");
        List<Refusal> refusals = replay.firings().stream()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .toList();
        assertThat(refusals)
                .extracting(refusal -> refusal.code() + " "
                        + refusal.citation().map(Citation::toString).orElse("-"))
                .containsExactly(
                        "NOT_BY_THEM -",
                        "NOT_ON_THIS_DAY 1489/QĐ-TTg#whole",
                        "NOT_BY_THEM -",
                        "NOT_ON_THIS_DAY 26/2026/QĐ-TTg#12.2.a");
        assertThat(replay.progress().state().name()).isEqualTo("LAPSED");
    }

    @Test
    void nothing_may_happen_before_the_last_event() {
        Progress filed = replay("qd-26-2026/application", "kind=FIRST tourism=NO", "FILED 2026-08-03 SUBJECT")
                .progress();
        assertThat(filed.next(LocalDate.of(2026, 8, 2))).isEmpty();
        assertThat(filed.next(LocalDate.of(2026, 8, 3))).hasSize(4);
    }

    @Test
    void every_step_that_may_come_names_the_limits_that_run_the_first_to_end_in_front() {
        Progress filed = replay("qd-26-2026/application", "kind=FIRST tourism=NO", "FILED 2026-08-03 SUBJECT")
                .progress();
        assertThat(filed.next(LocalDate.of(2026, 8, 3)))
                .allSatisfy(next -> assertThat(next.limits())
                        .extracting(limit -> limit.name() + " " + limit.start() + " " + limit.due() + " "
                                + limit.citation().locator() + " " + limit.readings())
                        .containsExactly("COMMUNE_CHECK 2026-08-03 2026-08-24 7.2 []"));
    }
}
