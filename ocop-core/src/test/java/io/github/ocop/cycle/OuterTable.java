package io.github.ocop.cycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A small table with the small one inside: it is started with it, goes on by its end, and waits before it starts again. */
final class OuterTable {
    static final LocalDate DAY = SmallTable.DAY;
    static final Facts SMALL = Facts.none().and("size", "SMALL");
    static final Facts LARGE = Facts.none().and("size", "LARGE");

    private OuterTable() {}

    static Workflow.Builder table() {
        return Workflow.builder()
                .id("test/outer")
                .edition(1)
                .factKinds(ImmutableMap.of(
                        "size",
                        new FactKind.Words(ImmutableSet.of("SMALL", "LARGE")),
                        "outcome",
                        new FactKind.Words(ImmutableSet.of("DONE", "STOPPED")),
                        "why",
                        new FactKind.Text(),
                        "open",
                        new FactKind.Words(ImmutableSet.of("YES", "NO"))))
                .opening(ImmutableSet.of("size"))
                .events(Maps.uniqueIndex(
                        Stream.of(
                                        kind("STARTED", ImmutableSet.of()),
                                        kind("INSIDE_ENDED", ImmutableSet.of("outcome")),
                                        kind("NOTED", ImmutableSet.of()),
                                        new EventKind("LEFT", ImmutableSet.of("why"), ImmutableSet.of("open")))
                                .toList(),
                        EventKind::name))
                .states(Maps.uniqueIndex(
                        Stream.of(
                                        new State("IDLE", ImmutableSet.of(), false),
                                        new State("BUSY", ImmutableSet.of(), false, Optional.of("SMALL_CASE")),
                                        new State("LOST", ImmutableSet.of(), false),
                                        new State("WON", ImmutableSet.of(), true))
                                .toList(),
                        State::name))
                .addTransitions(
                        SmallTable.row("ENTER", "IDLE", "STARTED", "BUSY")
                                .addBy(Actor.COMMUNE)
                                .sets(LARGE)
                                .build(),
                        SmallTable.row("REST", "LOST", "NOTED", "LOST")
                                .after(Optional.of("LONG_PAUSE"))
                                .build(),
                        SmallTable.row("ENTER_AGAIN", "LOST", "STARTED", "BUSY")
                                .after(Optional.of("PAUSE"))
                                .sets(LARGE)
                                .build(),
                        SmallTable.row("WIN", "BUSY", "INSIDE_ENDED", "WON")
                                .addBy(Actor.LAW)
                                .putWhen("outcome", "DONE")
                                .sets(SMALL)
                                .build(),
                        SmallTable.row("LOSE", "BUSY", "INSIDE_ENDED", "LOST")
                                .addBy(Actor.LAW)
                                .putWhen("outcome", "STOPPED")
                                .build(),
                        SmallTable.row("NOTE", "BUSY", "NOTED", "BUSY").build(),
                        SmallTable.row("LEAVE", "LOST", "LEFT", "WON")
                                .putWhen("open", "YES")
                                .build());
    }

    private static EventKind kind(String name, ImmutableSet<String> asks) {
        return new EventKind(name, asks, ImmutableSet.of());
    }

    static Progress begin() {
        return begin(table().build(), SmallTable.good().build());
    }

    static Progress begin(Workflow outer, Workflow inner) {
        return Progress.begin(outer, new Rules(inner), SMALL);
    }

    static Event started(LocalDate on) {
        return Event.of("STARTED", on, Actor.SUBJECT);
    }

    static Event judged(int rank, LocalDate on) {
        return Event.builder()
                .from(Event.of("JUDGED", on, Actor.SUBJECT))
                .facts(Facts.none().and("rank", Integer.toString(rank)))
                .build();
    }

    static Progress fired(Progress before, Event event) {
        return ((Fired) before.fire(event)).progress();
    }

    /** Inside is law since 1 August 2026, for what is large; a pause is of one week or two, and a leave is open in odd months. */
    private static final class Rules extends SmallTable.NoRules {
        private final Workflow inner;

        Rules(Workflow inner) {
            this.inner = inner;
        }

        @Override
        public Facts derived(Progress before, Event event) {
            return event.type().equals("LEFT")
                    ? Facts.none().and("open", event.on().getMonthValue() % 2 == 1 ? "YES" : "NO")
                    : Facts.none();
        }

        @Override
        public Optional<Wait> waiting(String name, Progress before) {
            return before.since()
                    .map(day -> new Wait(
                            name,
                            day.plusDays(name.equals("PAUSE") ? 7 : 14),
                            Optional.of(SmallTable.CLAUSE),
                            ImmutableList.of("a-week")));
        }

        @Override
        public InnerCases inner() {
            return new InnerCases() {
                @Override
                public ImmutableSet<String> events() {
                    return ImmutableSet.of("STARTED", "JUDGED", "STOPPED");
                }

                @Override
                public String ending() {
                    return "INSIDE_ENDED";
                }

                @Override
                public Optional<Progress> begin(String inside, Facts facts, LocalDate on) {
                    return on.isBefore(LocalDate.of(2026, 8, 1))
                                    || facts.get("size").equals(SMALL.get("size"))
                            ? Optional.empty()
                            : Optional.of(Progress.begin(inner, new SmallTable.NoRules(), LARGE));
                }

                @Override
                public Facts outcome(Progress ended) {
                    return Facts.none().and("outcome", ended.state().name());
                }
            };
        }
    }
}
