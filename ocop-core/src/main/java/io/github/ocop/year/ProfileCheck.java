package io.github.ocop.year;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import io.github.ocop.cycle.Actor;
import java.util.Set;
import java.util.function.Function;

/**
 * A profile as a whole: every body and step that is named is there, and the order can be kept. What it says begins with the place
 * in the profile, as in a file of one.
 */
final class ProfileCheck {
    /** In the course of this year the districts ended. */
    private static final int LAST_WITH_DISTRICTS = 2025;

    private final YearProfile profile;

    ProfileCheck(YearProfile profile) {
        this.profile = profile;
    }

    void check() {
        checkArgument(
                profile.id().matches("[a-z0-9]+(-[a-z0-9]+)*"),
                "profile: expected lower-case words joined by hyphens, given '%s'",
                profile.id());
        checkArgument(profile.edition() > 0, "edition: expected 1 or more, given %s", profile.edition());
        profile.year()
                .ifPresent(year -> checkArgument(
                        YearTable.years().contains(year),
                        "year: expected one of %s, given %s",
                        YearTable.years(),
                        year));
        checkArgument(!profile.steps().isEmpty(), "steps: expected one or more");
        profile.steps().values().forEach(this::step);
        circle("after", YearStep::after);
        circle("doneAfter", YearStep::doneAfter);
    }

    private String at(YearStep step, String key) {
        return "steps[%s].%s".formatted(profile.steps().values().asList().indexOf(step), key);
    }

    private void step(YearStep step) {
        checkArgument(
                !step.id().equals(YearEvents.NONE), "%s: expected an id other than %s", at(step, "step"), step.id());
        known(step, "lead", step.lead(), profile.bodies().keySet());
        known(step, "with", step.with(), profile.bodies().keySet());
        known(step, "after", step.after(), profile.steps().keySet());
        known(step, "doneAfter", step.doneAfter(), profile.steps().keySet());
        profile.bodies(step.lead()).forEach(body -> {
            Actor actor = body.actor()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "%s: expected a body with an actor, given %s".formatted(at(step, "lead"), body.id())));
            checkArgument(
                    actor != Actor.DISTRICT || profile.year().orElse(Integer.MAX_VALUE) <= LAST_WITH_DISTRICTS,
                    "%s: expected no district but in a profile of a year through %s, given %s",
                    at(step, "lead"),
                    LAST_WITH_DISTRICTS,
                    body.id());
        });
        kept(step, "after", step.after());
        kept(step, "doneAfter", step.doneAfter());
    }

    private void known(YearStep step, String key, Set<String> given, Set<String> known) {
        given.forEach(name ->
                checkArgument(known.contains(name), "%s: expected some of %s, given %s", at(step, key), known, name));
    }

    /** What opens only when the other has to be over cannot go before it. */
    private void kept(YearStep step, String key, Set<String> before) {
        before.forEach(name -> checkArgument(
                !profile.step(name)
                        .windows()
                        .get(0)
                        .first()
                        .isAfter(step.windows().get(step.windows().size() - 1).last()),
                "%s: expected a step that opens by %s, given %s",
                at(step, key),
                step.windows().get(step.windows().size() - 1).last(),
                name));
    }

    private void circle(String key, Function<YearStep, Set<String>> before) {
        MutableGraph<String> order =
                GraphBuilder.directed().allowsSelfLoops(true).build();
        profile.steps().values().forEach(step -> before.apply(step).forEach(name -> order.putEdge(name, step.id())));
        profile.steps()
                .keySet()
                .forEach(id -> checkArgument(
                        !order.nodes().contains(id)
                                || order.predecessors(id).stream()
                                        .noneMatch(name ->
                                                Graphs.reachableNodes(order, id).contains(name)),
                        "%s: expected no circle, given %s",
                        at(profile.step(id), key),
                        before.apply(profile.step(id))));
    }
}
