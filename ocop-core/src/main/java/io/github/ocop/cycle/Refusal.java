package io.github.ocop.cycle;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import java.util.Optional;
import org.immutables.value.Value;

/** That an event is refused, and why; nothing has changed. */
@Value.Immutable
public abstract non-sealed class Refusal implements Firing {
    Refusal() {}

    /** {@return why} */
    public abstract RefusalCode code();

    /** {@return the event} */
    public abstract Event event();

    /** {@return the state in which it was refused} */
    public abstract State state();

    /** {@return what was expected: actors, values of a fact, a document, a day, in the order of the table} */
    public abstract ImmutableList<String> expected();

    /** {@return the fact that it is about, where it is about one} */
    public abstract Optional<String> fact();

    /** {@return what that fact is, where it is known} */
    public abstract Optional<String> given();

    /** {@return the clause that it would break, where the text has one} */
    public abstract Optional<Citation> citation();

    /** {@return where the case was, and still is} */
    @Value.Auxiliary
    abstract Progress before();

    /** {@return what could be fired instead, on that day in such a case} It is found when first asked for. */
    @Value.Lazy
    public ImmutableList<Transition> instead() {
        return before().next(event().on()).stream().map(NextStep::transition).collect(toImmutableList());
    }

    /** {@return a builder that knows where the case was} */
    static Builder of(RefusalCode code, Event event, Progress before) {
        return builder().code(code).event(event).state(before.state()).before(before);
    }

    /** {@return a builder of what a case inside has refused: instead of it something of the case around may happen too} */
    static Builder of(Refusal inside, Progress around) {
        return builder().from(inside).before(around);
    }

    static Builder builder() {
        return new Builder();
    }

    static class Builder extends ImmutableRefusal.Builder {}
}
