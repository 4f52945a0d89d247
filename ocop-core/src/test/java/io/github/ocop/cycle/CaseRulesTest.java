package io.github.ocop.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.certificate.CertificateEvent;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Workflows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law around a table says to a case: to whom a rating goes on, which papers, until when. */
class CaseRulesTest {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();
    private static final Workflows BY_STARS = RULEBOOKS.workflows();
    private static final Workflows BY_POINTS =
            RULEBOOKS.withReadings(List.of("proposed-by-points")).workflows();

    private static Event event(String type, String on, Actor by) {
        return Event.of(type, LocalDate.parse(on), by);
    }

    private static Event rated(String type, String on, Actor by, int stars, String points) {
        return Event.builder()
                .from(event(type, on, by))
                .facts(Facts.of(Map.of("stars", Integer.toString(stars), "points", points)))
                .build();
    }

    /** The state of a case that has come to be rated, after the rating. */
    private static String after(Workflows workflows, String rulebook, Event rating) {
        String id = rulebook + "/application";
        Facts opening = Facts.of(Map.of("kind", "FIRST", "tourism", "NO"));
        ImmutableList<String> papers = RULEBOOKS.documentLabels().asList();
        String filed = rulebook.equals("qd-26-2026") ? "2026-08-03" : "2025-06-02";
        History.Builder history = History.builder()
                .workflow(id)
                .opening(opening)
                .addEvents(Event.builder()
                        .from(event("FILED", filed, Actor.SUBJECT))
                        .documents(papers)
                        .build());
        if (rulebook.equals("qd-26-2026")) {
            history.addEvents(event("PROPOSED", filed, Actor.COMMUNE));
        } else if (!rating.type().equals("RATED_BY_DISTRICT")) {
            history.addEvents(
                    rated("RATED_BY_DISTRICT", filed, Actor.DISTRICT_COUNCIL, 4, "75"),
                    event("PROPOSED", filed, Actor.DISTRICT));
        }
        if (!rating.type().equals("RATED_BY_DISTRICT")) {
            history.addEvents(
                    event("RECEIVED", filed, Actor.PROVINCE_UNIT), event("REPORTED", filed, Actor.PROVINCE_TEAM));
        }
        if (rating.type().equals("RATED_BY_MINISTRY")) {
            history.addEvents(
                    rated("RATED_BY_PROVINCE", filed, Actor.PROVINCE_COUNCIL, 5, "92"),
                    event("APPROVED", filed, Actor.PROVINCE),
                    event("PROPOSED_UP", filed, Actor.PROVINCE),
                    event("RECEIVED", filed, Actor.MINISTRY_UNIT),
                    event("REPORTED", filed, Actor.MINISTRY_TEAM));
        }
        Replay replay = workflows.replay(history.addEvents(rating).build());
        assertThat(replay.firings()).allMatch(Fired.class::isInstance);
        return replay.progress().state().name();
    }

    @ParameterizedTest
    @CsvSource({
        "qd-26-2026,  PROVINCE, 2026-10-01, 5, 92, RATED_HIGH,          RATED_HIGH",
        "qd-26-2026,  PROVINCE, 2026-10-01, 4, 92, RATED,               RATED_HIGH",
        "qd-26-2026,  PROVINCE, 2026-10-01, 3, 75, RATED,               RATED",
        "qd-26-2026,  PROVINCE, 2026-10-01, 2, 92, RATED_LOW,           RATED_LOW",
        "qd-26-2026,  MINISTRY, 2026-10-01, 5, 92, RATED_UP,            RATED_UP",
        "qd-26-2026,  MINISTRY, 2026-10-01, 4, 92, RATED_UP_BELOW,      RATED_UP_BELOW",
        "qd-148-2023, DISTRICT, 2025-06-20, 3, 69, DISTRICT_RATED,      DISTRICT_RATED",
        "qd-148-2023, DISTRICT, 2025-06-20, 3, 70, DISTRICT_RATED,      DISTRICT_RATED_HIGH",
        "qd-148-2023, DISTRICT, 2025-06-20, 4, 70, DISTRICT_RATED_HIGH, DISTRICT_RATED_HIGH",
        "qd-148-2023, PROVINCE, 2025-07-05, 3, 60, RATED_BELOW,         RATED_BELOW",
        "qd-148-2023, PROVINCE, 2025-07-06, 3, 60, RATED,               RATED",
        "qd-148-2023, PROVINCE, 2025-07-05, 3, 75, RATED_BELOW,         RATED",
        "qd-148-2023, PROVINCE, 2025-07-05, 4, 75, RATED,               RATED",
    })
    void a_rating_goes_on_by_stars_or_by_points(
            String rulebook, String level, String on, int stars, String points, String byStars, String byPoints) {
        Event rating = rated("RATED_BY_" + level, on, Actor.valueOf(level + "_COUNCIL"), stars, points);
        assertThat(after(BY_STARS, rulebook, rating)).isEqualTo(byStars);
        assertThat(after(BY_POINTS, rulebook, rating)).isEqualTo(byPoints);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2025-07-05, RECOGNISED, PROVINCE, SENT_BACK,             ''",
        "3, 2025-07-05, SENT_BACK,  PROVINCE, SENT_BACK_TO_DISTRICT, ''",
        "3, 2025-07-06, SENT_BACK,  PROVINCE, SENT_BACK,             ''",
        "3, 2025-07-06, RECOGNISED, PROVINCE, RECOGNISED,            PROVINCE",
        "4, 2025-07-05, RECOGNISED, PROVINCE, RECOGNISED,            PROVINCE",
        "4, 2025-07-05, SENT_BACK,  PROVINCE, SENT_BACK,             ''",
    })
    void on_the_central_result_whoever_decides_at_so_many_stars_recognises(
            int stars, String on, String type, Actor by, String state, String issuedBy) {
        String day = "2025-06-02";
        CaseAnswer answer = BY_STARS.answer(History.builder()
                .workflow("qd-148-2023/application")
                .opening(Facts.of(Map.of("kind", "FIRST", "tourism", "NO")))
                .addEvents(
                        Event.builder()
                                .from(event("FILED", day, Actor.SUBJECT))
                                .documents(RULEBOOKS.documentLabels())
                                .build(),
                        rated("RATED_BY_DISTRICT", day, Actor.DISTRICT_COUNCIL, 5, "92"),
                        event("PROPOSED", day, Actor.DISTRICT),
                        event("RECEIVED", day, Actor.PROVINCE_UNIT),
                        event("REPORTED", day, Actor.PROVINCE_TEAM),
                        rated("RATED_BY_PROVINCE", day, Actor.PROVINCE_COUNCIL, 5, "92"),
                        event("APPROVED", day, Actor.PROVINCE),
                        event("PROPOSED_UP", day, Actor.PROVINCE),
                        event("RECEIVED", day, Actor.MINISTRY_UNIT),
                        event("REPORTED", day, Actor.MINISTRY_TEAM),
                        rated("RATED_BY_MINISTRY", day, Actor.MINISTRY_COUNCIL, stars, "75"),
                        event("SENT_BACK", day, Actor.MINISTRY),
                        event(type, on, by))
                .build());
        assertThat(answer.replay().orElseThrow().progress().state().name()).isEqualTo(state);
        assertThat(answer.certificate().map(one -> one.issuedBy().name()).orElse(""))
                .isEqualTo(issuedBy);
    }

    private static List<RunningLimit> limits(Workflows workflows, String kind, Event... events) {
        Replay replay = workflows.replay(History.builder()
                .workflow("qd-26-2026/application")
                .opening(Facts.of(Map.of("kind", kind, "tourism", "YES")))
                .addEvents(events)
                .build());
        return replay.progress().limits(events[events.length - 1].on());
    }

    private static Event filed(String on) {
        return Event.builder()
                .from(event("FILED", on, Actor.SUBJECT))
                .documents(RULEBOOKS.documentLabels())
                .build();
    }

    @Test
    void a_swapped_day_off_moves_a_limit() {
        Workflows swapped =
                BY_STARS.with(RULEBOOKS.calendar().withSwap(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 29)));
        assertThat(limits(BY_STARS, "FIRST", filed("2026-08-03")))
                .extracting(RunningLimit::due)
                .containsExactly(LocalDate.of(2026, 8, 24));
        assertThat(limits(swapped, "FIRST", filed("2026-08-03")))
                .extracting(RunningLimit::due)
                .containsExactly(LocalDate.of(2026, 8, 25));
    }

    @Test
    void an_extra_round_takes_what_it_takes() {
        Workflows more = BY_STARS.withRounds(List.of(ExtraRound.builder()
                .level(AssessmentLevel.PROVINCE)
                .regulation("1/QĐ")
                .plan("2/KH")
                .proposedThrough(LocalDate.of(2026, 8, 31))
                .lastDay(LocalDate.of(2026, 9, 30))
                .build()));
        Event[] events = {filed("2026-08-03"), event("PROPOSED", "2026-08-20", Actor.COMMUNE)};
        assertThat(limits(BY_STARS, "FIRST", events))
                .extracting(RunningLimit::due)
                .containsExactly(LocalDate.of(2026, 12, 29));
        assertThat(limits(more, "FIRST", events))
                .extracting(RunningLimit::due)
                .containsExactly(LocalDate.of(2026, 9, 30));
    }

    @Test
    void a_limit_names_its_clause_and_its_readings() {
        Event[] events = {filed("2026-08-03"), event("PROPOSED", "2026-08-20", Actor.COMMUNE)};
        assertThat(limits(BY_STARS, "RE_RATING", events))
                .extracting(limit -> limit.name() + " " + limit.start() + " " + limit.due() + " "
                        + limit.citation().locator() + " " + limit.readings())
                .containsExactly(
                        "PROVINCE_RE_RATING 2026-08-20 2026-10-05 7.6.g [limits-roll-terms-do-not, calendar-days-unless-said]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-21 | [limits-roll-terms-do-not, calendar-days-unless-said, revocation-grounds-on-any-day]
            2026-05-22 | [limits-roll-terms-do-not, calendar-days-unless-said]
            2026-05-23 | [limits-roll-terms-do-not, calendar-days-unless-said]
            """)
    void a_revocation_before_the_decision_rests_on_a_reading(String on, String readings) {
        Progress progress = BY_STARS.begin(Workflows.REVOCATION, Facts.none().and("stars", "5"));
        Firing firing = progress.fire(Event.builder()
                .from(event("VIOLATION_CONCLUDED", on, Actor.COMPETENT_BODY))
                .facts(Facts.none().and("ground", "8.1.c"))
                .build());
        List<RunningLimit> limits = ((Fired) firing).progress().limits(LocalDate.parse(on));
        assertThat(limits).hasSize(1);
        assertThat(limits.get(0).start()).isEqualTo(on);
        assertThat(limits.get(0).citation().locator()).isEqualTo("8.4");
        assertThat(limits.get(0).readings()).hasToString(readings);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-21, FIRST,     ''",
        "2026-05-22, FIRST,     TRANSITION 2026-05-22 2026-07-21 12.2.a",
        "2026-08-01, UPGRADE,   TRANSITION 2026-05-22 2026-07-21 12.2.a",
        "2026-05-22, RE_RATING, TRANSITION 2026-05-22 2026-06-22 12.2.b",
    })
    void the_transition_runs_for_what_is_pending_since_the_decision(String on, String kind, String limit) {
        Progress begun = BY_STARS.begin("qd-1489-2025/application", Facts.of(Map.of("kind", kind, "tourism", "NO")));
        assertThat(begun.limits(LocalDate.parse(on)).stream()
                        .map(one -> one.name() + " " + one.start() + " " + one.due() + " "
                                + one.citation().locator()))
                .isEqualTo(limit.isEmpty() ? List.of() : List.of(limit));
    }

    @ParameterizedTest
    @CsvSource({
        "3, PROVINCE, 8.1.c, VIOLATION_CONCLUDED 2026-09-01 8.1.c, REVOKED 2026-09-04 8.1.c PROVINCE",
        "5, MINISTRY, 8.1.e, VIOLATION_CONCLUDED 2026-09-01 8.1.e, REVOKED 2026-09-04 8.1.e MINISTRY",
        "4, PROVINCE, 8.1.đ, CEASED_CONFIRMED 2026-09-01, REVOKED 2026-09-04 8.1.đ PROVINCE",
    })
    void a_revocation_is_taken_down(String stars, String by, String ground, String concluded, String revoked) {
        boolean ceased = ground.equals("8.1.đ");
        Actor unit = Actor.valueOf(by + "_UNIT");
        Event first = ceased
                ? event("CEASED_CONFIRMED", "2026-09-01", Actor.COMMUNE)
                : Event.builder()
                        .from(event("VIOLATION_CONCLUDED", "2026-09-01", Actor.COMPETENT_BODY))
                        .facts(Facts.none().and("ground", ground))
                        .build();
        Replay replay = BY_STARS.replay(History.builder()
                .workflow(Workflows.REVOCATION)
                .opening(Facts.none().and("stars", stars))
                .addEvents(
                        first,
                        event("VERIFIED", "2026-09-02", unit),
                        event("SUBMITTED", "2026-09-03", unit),
                        event("REVOKED", "2026-09-04", Actor.valueOf(by)),
                        event("SENT", "2026-09-05", unit))
                .build());
        assertThat(replay.progress().state().name()).isEqualTo("SENT");
        assertThat(CertificateEffects.of(replay.progress()).events())
                .extracting(CertificateEvent::toString)
                .containsExactly(concluded, revoked);
    }
}
