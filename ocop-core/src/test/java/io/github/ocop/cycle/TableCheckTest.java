package io.github.ocop.cycle;

import static io.github.ocop.cycle.SmallTable.CLAUSE;
import static io.github.ocop.cycle.SmallTable.FAIL;
import static io.github.ocop.cycle.SmallTable.PASS;
import static io.github.ocop.cycle.SmallTable.START;
import static io.github.ocop.cycle.SmallTable.STOP;
import static io.github.ocop.cycle.SmallTable.during;
import static io.github.ocop.cycle.SmallTable.events;
import static io.github.ocop.cycle.SmallTable.good;
import static io.github.ocop.cycle.SmallTable.judged;
import static io.github.ocop.cycle.SmallTable.row;
import static io.github.ocop.cycle.SmallTable.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.ocop.cycle.SmallTable.NoRules;
import io.github.ocop.document.Provider;
import io.github.ocop.law.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a table whole, on a small one that is broken in one place at a time. */
class TableCheckTest {
    private static final LocalDate DAY = SmallTable.DAY;

    static Stream<Arguments> broken() {
        State far = new State("FAR", ImmutableSet.of(), false);
        EventKind never = new EventKind("NEVER", ImmutableSet.of(), ImmutableSet.of());
        return Stream.of(
                broken("no edition", "expected an edition of 1 or more", table -> table.edition(0)),
                broken(
                        "an opening fact undeclared",
                        "fact colour: expected a declared one",
                        table -> table.addOpening("colour")),
                broken(
                        "an asked fact undeclared",
                        "fact colour: expected a declared one",
                        table -> table.events(
                                events(new EventKind("JUDGED", ImmutableSet.of("colour"), ImmutableSet.of())))),
                broken(
                        "a following fact undeclared",
                        "fact colour: expected a declared one",
                        table -> table.events(
                                events(new EventKind("JUDGED", ImmutableSet.of("rank"), ImmutableSet.of("colour"))))),
                broken(
                        "a deciding fact undeclared",
                        "fact colour: expected a declared one",
                        table -> table.addTransitions(row("PAINT", "OPEN", "STARTED", "GOING")
                                .putWhen("colour", "RED")
                                .build())),
                broken(
                        "a value a fact cannot have",
                        "transition FOUR: rank: no such value 4",
                        table ->
                                table.addTransitions(judged("FOUR", "DONE", "4").build())),
                broken(
                        "a fact that is set undeclared",
                        "fact colour: expected a declared one",
                        table -> table.addTransitions(row("PAINT", "GOING", "STARTED", "GOING")
                                .sets(Facts.none().and("colour", "RED"))
                                .build())),
                broken(
                        "a value that is set and a fact cannot have",
                        "transition GROW: size: no such value HUGE",
                        table -> table.addTransitions(row("GROW", "GOING", "STARTED", "GOING")
                                .sets(Facts.none().and("size", "HUGE"))
                                .build())),
                broken(
                        "from a state there is not",
                        "transition ODD: no state NOWHERE",
                        table -> table.addTransitions(
                                row("ODD", "NOWHERE", "STARTED", "GOING").build())),
                broken(
                        "to a state there is not",
                        "transition ODD: no state NOWHERE",
                        table -> table.addTransitions(
                                row("ODD", "GOING", "STARTED", "NOWHERE").build())),
                broken(
                        "from an end",
                        "transition REOPEN: from an end",
                        table -> table.addTransitions(
                                row("REOPEN", "DONE", "STARTED", "GOING").build())),
                broken(
                        "a name twice",
                        "transition PASS: twice",
                        table -> table.addTransitions(
                                row("PASS", "GOING", "STARTED", "GOING").build())),
                broken(
                        "an event that no row has",
                        "events: expected those of the rows",
                        table -> table.events(events(never))),
                broken(
                        "a row of an event there is not",
                        "events: expected those of the rows",
                        table -> table.addTransitions(
                                row("ODD", "GOING", "NEVER", "DONE").build())),
                broken(
                        "a state that nothing leads to",
                        "states: expected those that are reached",
                        table -> table.states(states(far))
                                .addTransitions(
                                        row("BACK", "FAR", "STARTED", "GOING").build())),
                broken(
                        "a state that no row knows",
                        "states: expected those that are reached",
                        table -> table.states(states(far))),
                broken(
                        "a state that cannot end",
                        "states: expected only those that can end",
                        table -> table.states(states(far))
                                .addTransitions(
                                        row("STRAY", "GOING", "STARTED", "FAR").build())),
                broken(
                        "two rows for every case",
                        "expected one row for STARTED",
                        table -> table.addTransitions(
                                row("AGAIN", "OPEN", "STARTED", "GOING").build())),
                broken(
                        "two rows for one value",
                        "expected one row for JUDGED",
                        table ->
                                table.addTransitions(judged("FAIR", "DONE", "2").build())),
                broken(
                        "two rows that ask for different facts",
                        "expected one row for JUDGED",
                        table -> table.addTransitions(row("BIG", "GOING", "JUDGED", "DONE")
                                .putWhen("size", "LARGE")
                                .build())),
                broken(
                        "a row for some days beside one for all",
                        "expected one row for STARTED",
                        table -> table.addTransitions(during(row("LATER", "OPEN", "STARTED", "GOING"), "2026-08-03/..")
                                .build())),
                broken(
                        "two rows whose days overlap by one",
                        "expected one row for STARTED",
                        table -> table.transitions(List.of(
                                PASS,
                                FAIL,
                                STOP,
                                during(row("ONE", "OPEN", "STARTED", "GOING"), "2026-01-01/2026-08-03")
                                        .build(),
                                during(row("TWO", "OPEN", "STARTED", "GOING"), "2026-08-03/..")
                                        .build()))),
                broken(
                        "the same with the later one in front",
                        "expected one row for STARTED",
                        table -> table.transitions(List.of(
                                during(row("TWO", "OPEN", "STARTED", "GOING"), "2026-08-03/..")
                                        .build(),
                                during(row("ONE", "OPEN", "STARTED", "GOING"), "2026-01-01/2026-08-03")
                                        .build(),
                                PASS,
                                FAIL,
                                STOP))),
                broken(
                        "a limit that does not run where it starts",
                        "transition LONG: expected BELL to run in GOING",
                        table -> table.addTransitions(row("LONG", "GOING", "STARTED", "GOING")
                                .addStarts("BELL")
                                .build())));
    }

    private static Arguments broken(String what, String message, UnaryOperator<Workflow.Builder> change) {
        return arguments(what, message, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_table_that_is_broken_is_none(String what, String message, UnaryOperator<Workflow.Builder> change) {
        Workflow.Builder table = change.apply(good());
        assertThatIllegalArgumentException()
                .as(what)
                .isThrownBy(table::build)
                .withMessageContaining("test/small: ")
                .withMessageContaining(message);
    }

    static Stream<Arguments> brokenRows() {
        return Stream.of(
                arguments(
                        "days without what they rest on",
                        row("R", "A", "E", "B").in(Period.parse("2026-01-01/.."))),
                arguments(
                        "what days rest on without days",
                        row("R", "A", "E", "B").inBy(CLAUSE)),
                arguments("from nowhere", row("R", "A", "E", "B").origins(ImmutableSet.of())),
                arguments("by nobody", row("R", "A", "E", "B").by(ImmutableSet.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenRows")
    void a_row_that_is_broken_is_none(String what, Transition.Builder row) {
        assertThatIllegalArgumentException().as(what).isThrownBy(row::build).withMessageContaining("transition R: ");
    }

    static Stream<Arguments> whole() {
        return Stream.of(
                whole("as it is", table -> table),
                whole(
                        "one row until a day and another since the next",
                        table -> table.transitions(List.of(
                                PASS,
                                FAIL,
                                STOP,
                                during(row("ONE", "OPEN", "STARTED", "GOING"), "2026-01-01/2026-08-02")
                                        .build(),
                                during(row("TWO", "OPEN", "STARTED", "GOING"), "2026-08-03/..")
                                        .build()))),
                whole(
                        "the same event from another state",
                        table -> table.addTransitions(
                                row("AGAIN", "GOING", "STARTED", "GOING").build())),
                whole(
                        "a limit that goes on and is started nowhere",
                        table -> table.states(states(new State("OPEN", ImmutableSet.of("BELL"), false)))),
                whole(
                        "a fact that is set",
                        table -> table.addTransitions(row("GROW", "GOING", "STARTED", "GOING")
                                .sets(Facts.none().and("size", "LARGE"))
                                .build())),
                whole(
                        "an event with documents",
                        table -> table.addTransitions(row("AGAIN", "GOING", "STARTED", "GOING")
                                .addNeeds(Provider.SUBJECT)
                                .build())));
    }

    private static Arguments whole(String what, UnaryOperator<Workflow.Builder> change) {
        return arguments(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whole")
    void a_table_without_a_break_is_one(String what, UnaryOperator<Workflow.Builder> change) {
        assertThat(change.apply(good()).build().start().name()).as(what).isEqualTo("OPEN");
    }

    @Test
    void a_table_since_a_day_has_only_what_matters_from_then() {
        Workflow table = good().states(states(new State("OLD", ImmutableSet.of(), false)))
                .events(events(new EventKind("AGED", ImmutableSet.of(), ImmutableSet.of())))
                .addTransitions(
                        during(row("AGE", "OPEN", "AGED", "OLD"), "2019-01-01/2026-08-02")
                                .build(),
                        during(row("REST", "OLD", "STOPPED", "STOPPED"), "2019-01-01/..")
                                .build(),
                        during(row("LEAVE", "GOING", "STARTED", "DONE"), "2019-01-01/2026-08-03")
                                .build(),
                        during(row("COME", "GOING", "STARTED", "GOING"), "2026-12-01/..")
                                .build())
                .build();
        Workflow since = table.since(DAY, "test/since");
        assertThat(since.id()).isEqualTo("test/since");
        assertThat(since.edition()).isEqualTo(1);
        assertThat(since.transitions())
                .extracting(row -> row.name() + row.in().map(days -> " " + days).orElse(""))
                .containsExactly("START", "PASS", "FAIL", "STOP", "LEAVE 2026-08-03/2026-08-03", "COME 2026-12-01/..");
        assertThat(since.states()).containsOnlyKeys("OPEN", "GOING", "DONE", "STOPPED");
        assertThat(since.events()).containsOnlyKeys("STARTED", "JUDGED", "STOPPED");
        assertThat(table.since(DAY.minusDays(1), "test/before").states()).containsKey("OLD");
    }

    @Test
    void an_older_edition_replays_its_own_histories_and_no_others() {
        Workflow first = good().build();
        Workflow second = good().edition(2)
                .transitions(List.of(
                        START,
                        PASS,
                        FAIL,
                        row("STOP", "OPEN", "STOPPED", "STOPPED").build()))
                .build();
        History history = history(1, "test/small");
        assertThat(Replay.of(first, new NoRules(), history).progress().state().name())
                .isEqualTo("STOPPED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replay.of(second, new NoRules(), history))
                .withMessageContaining("edition 2, given test/small, edition 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replay.of(first, new NoRules(), history(2, "test/small")))
                .withMessageContaining("edition 1, given test/small, edition 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replay.of(first, new NoRules(), history(1, "test/other")))
                .withMessageContaining("given test/other");
        assertThat(Replay.of(second, new NoRules(), history(2, "test/small"))
                        .progress()
                        .state()
                        .name())
                .isEqualTo("GOING");
    }

    private static History history(int edition, String table) {
        return History.builder()
                .workflow(table)
                .edition(edition)
                .opening(Facts.none().and("size", "SMALL"))
                .addEvents(Event.of("STARTED", DAY, Actor.SUBJECT), Event.of("STOPPED", DAY, Actor.SUBJECT))
                .build();
    }

    @Test
    void facts_have_the_values_of_their_kind() {
        FactKind words = new FactKind.Words(ImmutableSet.of("SMALL"));
        FactKind whole = new FactKind.Whole(Range.closed(1, 3));
        FactKind total = new FactKind.Total();
        assertThat(Stream.of("SMALL", "small", "").filter(words::takes)).containsExactly("SMALL");
        assertThat(Stream.of("0", "1", "3", "4", "-1", "01", "1.0", "", "x", "12345678901")
                        .filter(whole::takes))
                .containsExactly("1", "3");
        assertThat(Stream.of("0", "100", "100.01", "-0.1", "89.995", "x", "").filter(total::takes))
                .containsExactly("0", "100", "89.995");
        FactKind text = new FactKind.Text();
        assertThat(Stream.of("x", "mưa lũ", "x".repeat(2_000), "", "  ", "x".repeat(2_001))
                        .filter(text::takes))
                .containsExactly("x", "mưa lũ", "x".repeat(2_000));
        assertThat(Stream.of(words, whole, total, text).map(FactKind::expected))
                .containsExactly("[SMALL]", "[1, 3]", "0–100", "1–2000 characters");
    }

    static Stream<Facts> outside() {
        return Stream.of(
                Facts.none().and("colour", "RED"),
                Facts.none().and("rank", "4"),
                Facts.none().and("rank", "2").and("size", "LARGE"));
    }

    @ParameterizedTest
    @MethodSource("outside")
    void an_event_brings_only_what_it_is_asked_for(Facts facts) {
        Progress going = Replay.of(good().build(), new NoRules(), history(1, "test/small")).firings().stream()
                .map(Fired.class::cast)
                .map(Fired::progress)
                .findFirst()
                .orElseThrow();
        Event event = Event.builder()
                .type("JUDGED")
                .on(DAY)
                .by(Actor.SUBJECT)
                .facts(facts)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> going.fire(event))
                .withMessageStartingWith("test/small: ");
    }

    @Test
    void an_event_of_no_row_is_none() {
        Progress begun =
                Progress.begin(good().build(), new NoRules(), Facts.none().and("size", "SMALL"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun.fire(Event.of("NEVER", DAY, Actor.SUBJECT)))
                .withMessageContaining("given NEVER");
    }

    @Test
    void a_case_begins_with_what_the_table_asks_for_and_nothing_else() {
        for (Facts facts : new Facts[] {
            Facts.none(),
            Facts.none().and("size", "HUGE"),
            Facts.none().and("size", "SMALL").and("rank", "2")
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Progress.begin(good().build(), new NoRules(), facts))
                    .withMessageStartingWith("test/small: ");
        }
    }
}
