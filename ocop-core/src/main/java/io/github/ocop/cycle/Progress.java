package io.github.ocop.cycle;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Where a case is, and how it came there. Immutable: firing an event gives another one, and one that is refused leaves this as it
 * is.
 */
@Value.Immutable
public abstract class Progress {
    private static final Comparator<RunningLimit> FIRST_DUE =
            Comparator.comparing(RunningLimit::due).thenComparing(RunningLimit::name);

    Progress() {}

    /** {@return the table} */
    public abstract Workflow workflow();

    /** {@return the law around it} */
    @Value.Auxiliary
    public abstract CaseRules rules();

    /** {@return the state} */
    public abstract State state();

    /** {@return what is known, and what follows from it} */
    public abstract Facts facts();

    /** {@return the labels of the documents that have come with the events} */
    public abstract ImmutableSet<String> documents();

    /** {@return the events that have led here, each with its row} */
    public abstract ImmutableList<Step> steps();

    /** {@return the limits that were started and still run in this state} */
    public abstract ImmutableMap<String, RunningLimit> started();

    /** {@return the cases that have gone on inside this one, the last of them the one that does where the state has one inside} */
    public abstract ImmutableList<Progress> cases();

    /**
     * A step on the way.
     *
     * @param transition the row
     * @param event the event
     */
    public record Step(Transition transition, Event event) {}

    /**
     * Begins a case.
     *
     * @param workflow the table
     * @param rules the rules
     * @param opening what is known of the case when it begins
     * @return the progress
     * @throws IllegalArgumentException if a fact that it has to begin with is missing, or is not one of the table
     */
    public static Progress begin(Workflow workflow, CaseRules rules, Facts opening) {
        FactCheck.opening(workflow, opening);
        return builder()
                .workflow(workflow)
                .rules(rules)
                .state(workflow.start())
                .facts(opening)
                .build();
    }

    /** {@return the case that goes on inside this one, if one does} */
    public Optional<Progress> inner() {
        return state().inside().map(kind -> cases().get(cases().size() - 1));
    }

    /** {@return the day of the last event, of this case or of the one inside, if there was any} */
    public Optional<LocalDate> lastDay() {
        return Stream.concat(
                        steps().reverse().stream()
                                .limit(1)
                                .map(step -> step.event().on()),
                        inner().flatMap(Progress::lastDay).stream())
                .max(Comparator.naturalOrder());
    }

    /** {@return the day on which it came into its state, if it has come from another} */
    public Optional<LocalDate> since() {
        Optional<LocalDate> since = Optional.empty();
        String from = workflow().start().name();
        for (Step step : steps()) {
            since = step.transition().to().equals(from)
                    ? since
                    : Optional.of(step.event().on());
            from = step.transition().to();
        }
        return since;
    }

    /**
     * Fires an event.
     *
     * @param event what happens, when and by whom
     * @return that it has happened and where the case is now, or why it cannot
     * @throws IllegalArgumentException if the table has no such event, or a fact of it has a value that it cannot have
     */
    public Firing fire(Event event) {
        return new NestedAttempt(this, event).fire();
    }

    /**
     * {@return what may happen next on a day, by whom and until when: nothing on a day before that of the last event}
     *
     * @param on the day, of Vietnam (UTC+7)
     */
    public ImmutableList<NextStep> next(LocalDate on) {
        return new Ahead(this).next(on);
    }

    /** {@return what may happen next on some day, whichever} */
    public ImmutableList<NextStep> possible() {
        return new Ahead(this).possible();
    }

    /**
     * {@return what on a day has to be waited for, what ends first in front}
     *
     * @param on the day, of Vietnam (UTC+7)
     */
    public ImmutableList<LaterStep> later(LocalDate on) {
        return new Ahead(this).later(on);
    }

    /** {@return what has to be waited for before a row} */
    Optional<Wait> waiting(Transition row) {
        return row.after().flatMap(name -> rules().waiting(name, this));
    }

    /**
     * {@return the limits that run on a day, those of a case inside included, those that end first in front}
     *
     * @param on the day, of Vietnam (UTC+7)
     */
    public ImmutableList<RunningLimit> limits(LocalDate on) {
        return Stream.concat(ownLimits(on).stream(), inner().stream().flatMap(inner -> inner.limits(on).stream()))
                .sorted(FIRST_DUE)
                .collect(toImmutableList());
    }

    /** {@return the limits of this case alone} */
    ImmutableList<RunningLimit> ownLimits(LocalDate on) {
        return state().limits().stream()
                .map(name -> Optional.ofNullable(started().get(name)).or(() -> rules().standing(name, facts(), on)))
                .flatMap(Optional::stream)
                .sorted(FIRST_DUE)
                .collect(toImmutableList());
    }

    static Builder builder() {
        return new Builder();
    }

    static class Builder extends ImmutableProgress.Builder {}
}
