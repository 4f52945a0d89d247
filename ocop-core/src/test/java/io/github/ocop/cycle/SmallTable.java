package io.github.ocop.cycle;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Period;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A small table: a case is open, goes on, and is done or stopped, by the rank that is judged. */
final class SmallTable {
    static final Citation CLAUSE = Citation.of("26/2026/QĐ-TTg", "7.1");
    static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    static final Transition START = row("START", "OPEN", "STARTED", "GOING")
            .starts(ImmutableSet.of("CLOCK"))
            .build();
    static final Transition PASS = judged("PASS", "DONE", "2", "3").build();
    static final Transition FAIL = judged("FAIL", "STOPPED", "1").build();
    static final Transition STOP =
            row("STOP", "OPEN", "STOPPED", "STOPPED").addOrigins("GOING").build();

    static Transition.Builder row(String name, String from, String event, String to) {
        return Transition.builder()
                .name(name)
                .addOrigins(from)
                .event(event)
                .to(to)
                .addBy(Actor.SUBJECT)
                .citation(CLAUSE);
    }

    static Transition.Builder judged(String name, String to, String... ranks) {
        return row(name, "GOING", "JUDGED", to)
                .when(ImmutableListMultimap.<String, String>builder()
                        .putAll("rank", ranks)
                        .build());
    }

    static Transition.Builder during(Transition.Builder row, String days) {
        return row.in(Period.parse(days)).inBy(CLAUSE);
    }

    static ImmutableMap<String, EventKind> events(EventKind... more) {
        ImmutableMap.Builder<String, EventKind> events = ImmutableMap.builder();
        Stream.concat(
                        Stream.of(
                                new EventKind("STARTED", ImmutableSet.of(), ImmutableSet.of()),
                                new EventKind("JUDGED", ImmutableSet.of("rank"), ImmutableSet.of()),
                                new EventKind("STOPPED", ImmutableSet.of(), ImmutableSet.of())),
                        Stream.of(more))
                .forEach(kind -> events.put(kind.name(), kind));
        return events.buildKeepingLast();
    }

    static ImmutableMap<String, State> states(State... more) {
        ImmutableMap.Builder<String, State> states = ImmutableMap.builder();
        Stream.concat(
                        Stream.of(
                                new State("OPEN", ImmutableSet.of(), false),
                                new State("GOING", ImmutableSet.of("CLOCK"), false),
                                new State("DONE", ImmutableSet.of(), true),
                                new State("STOPPED", ImmutableSet.of(), true)),
                        Stream.of(more))
                .forEach(state -> states.put(state.name(), state));
        return states.buildKeepingLast();
    }

    static Workflow.Builder good() {
        return Workflow.builder()
                .id("test/small")
                .edition(1)
                .factKinds(ImmutableMap.of(
                        "size", new FactKind.Words(ImmutableSet.of("SMALL", "LARGE")),
                        "rank", new FactKind.Whole(Range.closed(1, 3)),
                        "points", new FactKind.Total()))
                .opening(ImmutableSet.of("size"))
                .events(events())
                .states(states())
                .addTransitions(START, PASS, FAIL, STOP);
    }

    private SmallTable() {}

    /** No law around the table. */
    static class NoRules implements CaseRules {}
}
