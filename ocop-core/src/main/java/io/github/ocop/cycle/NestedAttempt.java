package io.github.ocop.cycle;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One event in a case that may have another one inside: the event that leads to a state with a case inside is the first of that
 * case too, what this table does not take there is the inner case's, and when that ends this one goes on.
 */
final class NestedAttempt {
    private final Progress before;
    private final Event event;
    private final InnerCases cases;

    NestedAttempt(Progress before, Event event) {
        this.before = before;
        this.event = event;
        this.cases = before.rules().inner();
    }

    Firing fire() {
        if (event.type().equals(cases.ending())) {
            return notHere();
        }
        if (cases.events().contains(event.type()) && !happensHere()) {
            return before.inner()
                    .filter(inner -> inner.workflow().events().containsKey(event.type()))
                    .map(this::inside)
                    .orElseGet(this::notHere);
        }
        Firing firing = new Attempt(before, event).fire();
        return firing instanceof Fired fired && before.inner().isEmpty()
                ? fired.progress()
                        .state()
                        .inside()
                        .map(kind -> begin(fired, kind))
                        .orElse(firing)
                : firing;
    }

    private boolean happensHere() {
        return happensHere(before);
    }

    private boolean happensHere(Progress progress) {
        return !progress.workflow().from(progress.state(), event.type()).isEmpty();
    }

    private Firing notHere() {
        RefusalCode code = before.state().isEnd() ? RefusalCode.ENDED : RefusalCode.NOT_HERE;
        return Refusal.of(code, event, before).build();
    }

    private Firing begin(Fired fired, String kind) {
        Optional<Progress> begun = cases.begin(kind, fired.progress().facts(), event.on());
        if (begun.isEmpty()) {
            return Refusal.of(RefusalCode.NO_LAW, event, before).build();
        }
        if (!begun.get().workflow().events().containsKey(event.type())) {
            return notHere();
        }
        Firing first = begun.get().fire(event);
        if (first instanceof Refusal refusal) {
            return Refusal.of(refusal, before).state(before.state()).build();
        }
        Fired opened = (Fired) first;
        Progress now = Progress.builder()
                .from(fired.progress())
                .addCases(opened.progress())
                .build();
        return new Fired(event, fired.transition(), now, ImmutableList.of(opened.transition()));
    }

    private Firing inside(Progress inner) {
        Optional<LocalDate> last = before.lastDay().filter(event.on()::isBefore);
        if (last.isPresent() && happensHere(inner)) {
            return Refusal.of(RefusalCode.DAY_GOES_BACK, event, before)
                    .state(inner.state())
                    .addExpected(last.get().toString())
                    .build();
        }
        Firing firing = inner.fire(event);
        if (firing instanceof Refusal refusal) {
            // instead of it something of the case around it may happen as well
            return Refusal.of(refusal, before).build();
        }
        Fired fired = (Fired) firing;
        ImmutableList<Progress> others =
                before.cases().subList(0, before.cases().size() - 1);
        Progress now = Progress.builder()
                .from(before)
                .cases(others)
                .addCases(fired.progress())
                .build();
        if (!fired.progress().state().isEnd()) {
            return new Fired(event, fired.transition(), now);
        }
        Event ending = Event.builder()
                .type(cases.ending())
                .on(event.on())
                .by(Actor.LAW)
                .facts(cases.outcome(fired.progress()))
                .build();
        Firing ended = new Attempt(now, ending).fire();
        checkState(
                ended instanceof Fired,
                "%s: expected a row for %s",
                before.workflow().id(),
                ending);
        Fired around = (Fired) ended;
        return new Fired(event, fired.transition(), around.progress(), ImmutableList.of(around.transition()));
    }
}
