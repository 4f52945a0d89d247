package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.ocop.cycle.Actor;
import io.github.ocop.cycle.CaseAnswer;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.Fired;
import io.github.ocop.cycle.History;
import io.github.ocop.cycle.Refusal;
import io.github.ocop.cycle.RefusalCode;
import io.github.ocop.document.Provider;
import io.github.ocop.fixtures.Cases;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of histories, by tables that are read for each test. */
class CaseAnswersTest {
    private static final String APPLICATION = "qd-26-2026/application";
    private static final String OPENING = "kind=FIRST tourism=NO";
    private static final String NEW = "tourism=NO recognised=NO";
    private static final String RECOGNISED = """
            2026-08-03 FILED SUBJECT +ALL
            2026-08-10 PROPOSED COMMUNE +ALL
            2026-08-11 RECEIVED PROVINCE_UNIT
            2026-09-01 REPORTED PROVINCE_TEAM
            2026-09-10 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=3 points=60
            2026-09-20 RECOGNISED PROVINCE
            """;
    private static final String AT_WORK = """
            2026-06-01 IDEA_REGISTERED SUBJECT
            2026-06-10 IDEA_SELECTED COMMUNE
            2026-06-20 PLAN_SUBMITTED SUBJECT
            2026-06-25 PLAN_APPROVED COMMUNE
            2026-07-01 WORK_BEGUN SUBJECT
            """;

    private final Workflows workflows = Rulebooks.load(DataSource.ofLibrary()).workflows();

    private Fault fault(History history) {
        CaseAnswer answer = workflows.answer(history);
        assertThat(answer.replay()).isEmpty();
        return answer.fault().orElseThrow();
    }

    @Test
    void a_table_that_is_not_there_is_named_beside_those_that_are() {
        Fault fault = fault(Cases.history("qd-27-2027/application", OPENING, ""));
        assertThat(fault.reason()).isEqualTo(FaultReason.NOT_IN_LIST);
        assertThat(fault.at()).isEqualTo("workflow");
        assertThat(fault.arguments().get(0)).isEqualTo("qd-27-2027/application");
        assertThat(fault.arguments().get(1)).startsWith("[qd-1048-2019/application, ");
    }

    @Test
    void a_table_has_one_edition() {
        History history = Cases.history(APPLICATION, OPENING, "");
        Fault fault = fault(History.builder().from(history).edition(2).build());
        assertThat(fault).isEqualTo(Fault.of(FaultReason.NOT_IN_LIST, "edition", 2, "[1]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind=FIRST                         | MISSING_FIELD | case.tourism | [tourism]
            kind=FIRST tourism=NO colour=RED   | UNKNOWN_FIELD | case.colour  | [colour, [kind, tourism]]
            kind=FIRST tourism=NO stars=5      | UNKNOWN_FIELD | case.stars   | [stars, [kind, tourism]]
            kind=SECOND tourism=NO             | NOT_IN_LIST   | case.kind    | [SECOND, [FIRST, UPGRADE, RE_RATING]]
            """)
    void what_a_case_begins_with_is_held_against_the_table(
            String opening, FaultReason reason, String at, String arguments) {
        Fault fault = fault(Cases.history(APPLICATION, opening, ""));
        assertThat(fault.reason()).isEqualTo(reason);
        assertThat(fault.at()).isEqualTo(at);
        assertThat(fault.arguments().toString().replace("[[", "[").replace("]]]", "]]"))
                .isEqualTo(arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-08-03 DREAMT SUBJECT                                 | NOT_IN_LIST   | events[0].type          | DREAMT
            2026-08-03 IDEA_REGISTERED SUBJECT                        | NOT_IN_LIST   | events[0].type          | IDEA_REGISTERED
            2026-08-03 FILED SUBJECT stars=3                          | UNKNOWN_FIELD | events[0].facts.stars   | stars
            2026-08-03 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=6     | NOT_IN_LIST   | events[0].facts.stars   | 6
            2026-08-03 RATED_BY_PROVINCE PROVINCE_COUNCIL colour=RED  | UNKNOWN_FIELD | events[0].facts.colour  | colour
            2026-08-03 FILED SUBJECT +no-such-paper                   | NOT_IN_LIST   | events[0].documents     | no-such-paper
            """)
    void an_event_is_held_against_the_table(String event, FaultReason reason, String at, String given) {
        Fault fault = fault(Cases.history(APPLICATION, OPENING, event));
        assertThat(fault.reason()).isEqualTo(reason);
        assertThat(fault.at()).isEqualTo(at);
        assertThat(fault.arguments().get(0)).isEqualTo(given);
    }

    @Test
    void an_event_of_no_table_is_named_beside_those_of_the_table() {
        Fault fault = fault(Cases.history("qd-26-2026/revocation", "stars=3", "2026-08-03 DREAMT SUBJECT"));
        assertThat(fault.arguments())
                .containsExactly(
                        "DREAMT", "[FOUND_IN_SUPERVISION, FOUND, VIOLATION_CONCLUDED, CEASED_CONFIRMED, VERIFIED, …");
    }

    @Test
    void a_whole_application_ends_with_its_certificate() {
        CaseAnswer answer = workflows.answer(Cases.history(APPLICATION, OPENING, RECOGNISED));
        assertThat(answer.fault()).isEmpty();
        assertThat(answer.certificate()).hasValueSatisfying(certificate -> {
            assertThat(certificate.stars()).isEqualTo(3);
            assertThat(certificate.issuedOn()).hasToString("2026-09-20");
        });
    }

    @Test
    void a_products_year_takes_the_events_of_the_application_inside_it() {
        CaseAnswer answer = workflows.answer(Cases.history(Workflows.PRODUCT_YEAR, NEW, AT_WORK + RECOGNISED));
        assertThat(answer.fault()).isEmpty();
        assertThat(answer.replay())
                .hasValueSatisfying(replay -> assertThat(replay.firings())
                        .hasSize(11)
                        .allSatisfy(firing -> assertThat(firing).isInstanceOf(Fired.class)));
        Fault fault = fault(Cases.history(
                Workflows.PRODUCT_YEAR, NEW, AT_WORK + "2026-08-03 RATED_BY_PROVINCE PROVINCE_COUNCIL stars=6"));
        assertThat(fault.at()).isEqualTo("events[5].facts.stars");
    }

    @Test
    void an_idea_that_was_returned_waits_as_the_table_of_waits_says() {
        Refusal refusal = (Refusal) workflows
                .replay(Cases.history(Workflows.PRODUCT_YEAR, NEW, """
                        2026-03-20 IDEA_REGISTERED SUBJECT
                        2026-04-01 IDEA_RETURNED COMMUNE
                        2026-04-14 IDEA_REGISTERED SUBJECT
                        """))
                .firings()
                .get(2);
        assertThat(refusal.code()).isEqualTo(RefusalCode.TOO_EARLY);
        assertThat(refusal.expected()).containsExactly("2026-04-15");
    }

    @Test
    void a_profile_of_ones_own_is_a_table_by_which_cases_go() {
        YearProfiles held = Rulebooks.standard().yearProfiles();
        Workflows more = workflows.with(held.get("quang-ninh"));
        assertThat(more.profile("quang-ninh/province-year")).contains(held.get("quang-ninh"));
        assertThat(more.get("quang-ninh/province-year"))
                .isEqualTo(held.get("quang-ninh").workflow());
    }

    @Test
    void who_may_do_something_is_told_where_another_tries() {
        Facts opening = Facts.of(Map.of("kind", "FIRST", "tourism", "NO"));
        Refusal refusal = (Refusal) workflows
                .begin("qd-26-2026/application", opening)
                .fire(Event.of("FILED", LocalDate.of(2026, 8, 3), Actor.COMMUNE));
        assertThat(Words.of(Language.EN).message(refusal)).startsWith("That is done by subject, not by commune");
    }

    @Test
    void a_case_without_the_facts_that_it_begins_with_is_an_error() {
        Timeline timeline = Timeline.load(DataSource.ofLibrary());
        Rulebook rulebook = Rulebooks.standard().newest();
        ApplicationRules rules = new ApplicationRules(
                rulebook,
                day -> rulebook,
                Rulebooks.standard().deadlines().rules(),
                Rulebooks.standard().calendar());
        assertThatThrownBy(() -> rules.lacking(Facts.none(), Set.of(), Set.of(Provider.SUBJECT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facts: expected a kind of filing");
        Applications applications = new Applications(workflows, timeline, ImmutableSet.of());
        assertThatThrownBy(() -> applications.begin("APPLICATION", Facts.none(), LocalDate.of(2026, 8, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facts: expected kind");
    }
}
