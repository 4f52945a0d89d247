package io.github.ocop.cycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ocop.document.Provider;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One row of a table: from these states this event leads to that state. */
@Value.Immutable
public abstract class Transition {
    Transition() {}

    /** {@return the name, in capitals; no two of a table have the same} */
    public abstract String name();

    /** {@return the states it leads from} */
    public abstract ImmutableSet<String> origins();

    /** {@return the type of the event} */
    public abstract String event();

    /** {@return the state it leads to} */
    public abstract String to();

    /** {@return who may make it happen} */
    public abstract ImmutableSet<Actor> by();

    /** {@return in which cases: the facts that matter, each with the values for which this row is the one} */
    public abstract ImmutableListMultimap<String, String> when();

    /** {@return on which days this is the law, where not on all} */
    public abstract Optional<Period> in();

    /** {@return what the period rests on} */
    public abstract Optional<Citation> inBy();

    /** {@return what has to be waited for, where it does not happen at once} */
    public abstract Optional<String> after();

    /** {@return what is known once it has happened, beside what came with the event} */
    @Value.Default
    public Facts sets() {
        return Facts.none();
    }

    /** {@return whose documents have to be together by then} */
    public abstract ImmutableSet<Provider> needs();

    /** {@return the time limits that start with it} */
    public abstract ImmutableSet<String> starts();

    /** {@return what it does to a certificate} */
    public abstract Optional<Effect> effect();

    /** {@return where this is said; nothing where it is practice and the text is silent} */
    public abstract Optional<Citation> citation();

    /** {@return the open readings it rests on} */
    public abstract ImmutableList<String> readings();

    /**
     * {@return whether it holds in a case; a fact that is not known decides nothing in its favour}
     *
     * @param facts what is known of the case
     */
    public boolean holds(Facts facts) {
        return against(facts).isEmpty();
    }

    /** {@return the first fact for which it does not hold in a case, if there is one} */
    Optional<String> against(Facts facts) {
        return when().keySet().stream().filter(name -> !agrees(name, facts)).findFirst();
    }

    /** {@return how many of its facts a case agrees with before the first that it does not} */
    int agreed(Facts facts) {
        return (int)
                when().keySet().stream().takeWhile(name -> agrees(name, facts)).count();
    }

    /** {@return whether it can still hold in a case, whatever the event itself makes known} */
    boolean canHold(Facts facts, EventKind kind) {
        return when().keySet().stream().allMatch(name -> kind.makes(name) || agrees(name, facts));
    }

    private boolean agrees(String name, Facts facts) {
        return facts.get(name).map(when().get(name)::contains).orElse(false);
    }

    /**
     * {@return whether it is the law on a day}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     */
    public boolean isLaw(LocalDate day) {
        return in().map(days -> days.contains(day)).orElse(true);
    }

    /** {@return whether there is a state, an event, a case and a day on which both would be the row} */
    boolean meets(Transition other) {
        return event().equals(other.event())
                && !Sets.intersection(origins(), other.origins()).isEmpty()
                && when().keySet().stream()
                        .filter(other.when()::containsKey)
                        .allMatch(name ->
                                when().get(name).stream().anyMatch(other.when().get(name)::contains))
                && (isLaw(firstDay(other)) || other.isLaw(firstDay(this)));
    }

    private static LocalDate firstDay(Transition row) {
        return row.in().map(Period::first).orElse(LocalDate.MIN);
    }

    @Value.Check
    void check() {
        checkArgument(
                !origins().isEmpty() && !by().isEmpty(), "transition %s: expected where from and by whom", name());
        checkArgument(
                in().isPresent() == inBy().isPresent(), "transition %s: expected days with what they rest on", name());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a transition. */
    public static class Builder extends ImmutableTransition.Builder {
        Builder() {}
    }
}
