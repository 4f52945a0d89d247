package io.github.ocop.year;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import io.github.ocop.cycle.Actor;
import io.github.ocop.cycle.EventKind;
import io.github.ocop.cycle.FactKind;
import io.github.ocop.cycle.State;
import io.github.ocop.cycle.Transition;
import io.github.ocop.cycle.Workflow;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table that a profile makes: while a year runs each of its steps begins, is done or left undone by those who lead it, and it is
 * closed when none is open. Steps overlap, so that all of them are rows of the one state.
 */
final class YearTable {
    /** From that of the programme to the last that is written with four digits. */
    private static final int FIRST_YEAR = 2018;

    private static final int LAST_YEAR = 9999;

    private static final String RUNNING = "YEAR_RUNNING";
    private static final ImmutableSet<Actor> CLOSING = ImmutableSet.of(Actor.PROVINCE_UNIT, Actor.PROVINCE);

    private final YearProfile profile;

    YearTable(YearProfile profile) {
        this.profile = profile;
    }

    /** The years there can be: since the programme began, as far as the wire has days. */
    static Range<Integer> years() {
        return Range.closed(FIRST_YEAR, LAST_YEAR);
    }

    Workflow workflow() {
        Workflow.Builder table = Workflow.builder()
                .id(profile.table())
                .edition(profile.edition())
                .factKinds(facts())
                .opening(ImmutableSet.of(YearEvents.YEAR))
                .events(events())
                .states(states());
        profile.steps().values().forEach(step -> rows(step).forEach(table::addTransitions));
        return table.addTransitions(closed("YEAR_IS_CLOSED", "YEAR_CLOSED", "NO"))
                .addTransitions(closed("YEAR_IS_CLOSED_WITH_REASONS", "YEAR_CLOSED_WITH_REASONS", "YES"))
                .build();
    }

    private ImmutableMap<String, FactKind> facts() {
        ImmutableSet<String> steps = profile.steps().keySet();
        ImmutableSet<String> stepOrNone =
                Sets.union(ImmutableSet.of(YearEvents.NONE), steps).immutableCopy();
        return ImmutableMap.<String, FactKind>builder()
                .put(
                        YearEvents.YEAR,
                        new FactKind.Whole(
                                profile.year().isPresent()
                                        ? Range.singleton(profile.year().getAsInt())
                                        : years()))
                .put(YearEvents.STEP, new FactKind.Words(steps))
                .put(YearEvents.REASON, new FactKind.Text())
                .put(
                        YearEvents.STANDING,
                        new FactKind.Words(Stream.of(StepStanding.values())
                                .map(StepStanding::name)
                                .collect(toImmutableSet())))
                .put(YearEvents.BEFORE, new FactKind.Words(stepOrNone))
                .put(YearEvents.OPEN, new FactKind.Words(stepOrNone))
                .put(YearEvents.UNDONE, new FactKind.Words(ImmutableSet.of("YES", "NO")))
                .buildOrThrow();
    }

    private static ImmutableMap<String, EventKind> events() {
        ImmutableSet<String> step = ImmutableSet.of(YearEvents.STEP);
        ImmutableSet<String> standing = ImmutableSet.of(YearEvents.STANDING);
        ImmutableSet<String> order = ImmutableSet.of(YearEvents.STANDING, YearEvents.BEFORE);
        return Stream.of(
                        new EventKind(YearEvents.BEGUN, step, order),
                        new EventKind(YearEvents.DONE, step, order),
                        new EventKind(YearEvents.LEFT, ImmutableSet.of(YearEvents.STEP, YearEvents.REASON), standing),
                        new EventKind(YearEvents.REOPENED, step, standing),
                        new EventKind(
                                YearEvents.CLOSED,
                                ImmutableSet.of(),
                                ImmutableSet.of(YearEvents.OPEN, YearEvents.UNDONE)))
                .collect(toImmutableMap(EventKind::name, kind -> kind));
    }

    private static ImmutableMap<String, State> states() {
        return Stream.of(
                        new State(RUNNING, ImmutableSet.of(), false),
                        new State("YEAR_CLOSED", ImmutableSet.of(), true),
                        new State("YEAR_CLOSED_WITH_REASONS", ImmutableSet.of(), true))
                .collect(toImmutableMap(State::name, state -> state));
    }

    private Stream<Transition> rows(YearStep step) {
        return Stream.of(
                row(step, "_BEGINS", YearEvents.BEGUN, StepStanding.WAITING)
                        .putWhen(YearEvents.BEFORE, YearEvents.NONE)
                        .after(Optional.of(YearEvents.IN_YEAR))
                        .build(),
                row(step, "_IS_DONE", YearEvents.DONE, StepStanding.OPEN)
                        .putWhen(YearEvents.BEFORE, YearEvents.NONE)
                        .build(),
                row(step, "_IS_LEFT", YearEvents.LEFT, StepStanding.WAITING, StepStanding.OPEN)
                        .after(Optional.of(YearEvents.IN_YEAR))
                        .build(),
                row(step, "_IS_REOPENED", YearEvents.REOPENED, StepStanding.DONE, StepStanding.LEFT)
                        .build());
    }

    private Transition.Builder row(YearStep step, String what, String event, StepStanding... standing) {
        Transition.Builder row = row(step.id() + what, event, RUNNING, actors(step.lead()))
                .putWhen(YearEvents.STEP, step.id())
                .citation(step.citation())
                .readings(profile.readings());
        Stream.of(standing).forEach(one -> row.putWhen(YearEvents.STANDING, one.name()));
        return row;
    }

    private static Transition closed(String name, String to, String undone) {
        return row(name, YearEvents.CLOSED, to, CLOSING)
                .putWhen(YearEvents.OPEN, YearEvents.NONE)
                .putWhen(YearEvents.UNDONE, undone)
                .build();
    }

    private static Transition.Builder row(String name, String event, String to, Set<Actor> by) {
        return Transition.builder()
                .name(name)
                .addOrigins(RUNNING)
                .event(event)
                .to(to)
                .by(by);
    }

    private ImmutableSet<Actor> actors(Set<String> bodies) {
        return profile.bodies(bodies).flatMap(body -> body.actor().stream()).collect(toImmutableSet());
    }
}
