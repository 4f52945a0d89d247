package io.github.ocop.cycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ocop.calendar.UnknownYearException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One event held against the table: the row by which it happens, or the first thing that keeps it from happening, in the order in
 * which an officer would ask: has it ended, does that happen here, in such a case, today, by you, with what papers.
 */
final class Attempt {
    private final Progress before;
    private final Event event;
    private final ImmutableSet<String> asked;

    /**
     * Holds an event against a table.
     *
     * @throws IllegalArgumentException if the table has no such event, or a fact of it has a value that it cannot have
     */
    Attempt(Progress before, Event event) {
        EventKind kind = before.workflow().events().get(event.type());
        checkArgument(
                kind != null,
                "%s: expected one of %s, given %s",
                before.workflow().id(),
                before.workflow().events().keySet(),
                event.type());
        FactCheck.values(before.workflow(), event.facts(), kind.asks());
        this.before = before;
        this.event = event;
        this.asked = kind.asks();
    }

    Firing fire() {
        if (before.state().isEnd()) {
            return refuse(RefusalCode.ENDED, Optional.empty()).build();
        }
        List<Transition> here = before.workflow().from(before.state(), event.type());
        if (here.isEmpty()) {
            return refuse(RefusalCode.NOT_HERE, Optional.empty()).build();
        }
        Optional<LocalDate> last = before.lastDay().filter(day -> event.on().isBefore(day));
        if (last.isPresent()) {
            return refuse(RefusalCode.DAY_GOES_BACK, Optional.empty())
                    .addExpected(last.get().toString())
                    .build();
        }
        Facts given = before.facts().and(event.facts());
        Optional<String> missing =
                asked.stream().filter(name -> event.facts().get(name).isEmpty()).findFirst();
        if (missing.isPresent()) {
            return refuse(RefusalCode.FACT_MISSING, Optional.of(here.get(0)))
                    .fact(missing)
                    .build();
        }
        Optional<CaseRules.Contradiction> wrong = before.rules().contradiction(event);
        if (wrong.isPresent()) {
            return refuse(RefusalCode.FACTS_DISAGREE, Optional.empty())
                    .fact(wrong.get().fact())
                    .given(event.facts().get(wrong.get().fact()))
                    .addExpected(wrong.get().expected())
                    .citation(wrong.get().citation())
                    .build();
        }
        return among(here, given.and(before.rules().derived(before, event)));
    }

    private Firing among(List<Transition> here, Facts facts) {
        List<Transition> such = here.stream().filter(row -> row.holds(facts)).toList();
        if (such.isEmpty()) {
            return notInThisCase(here, facts);
        }
        Optional<Transition> row =
                such.stream().filter(law -> law.isLaw(event.on())).findFirst();
        if (row.isEmpty()) {
            return refuse(RefusalCode.NOT_ON_THIS_DAY, Optional.empty())
                    .citation(such.get(0).inBy())
                    .addAllExpected(such.stream()
                            .flatMap(other -> other.in().stream())
                            .map(Object::toString)
                            .toList())
                    .build();
        }
        Optional<Wait> wait =
                before.waiting(row.get()).filter(until -> event.on().isBefore(until.from()));
        if (wait.isPresent()) {
            return refuse(RefusalCode.TOO_EARLY, Optional.empty())
                    .citation(wait.get().citation())
                    .addExpected(wait.get().from().toString())
                    .build();
        }
        return by(row.get(), facts);
    }

    /** Told by the row that comes nearest to the case, and what it and those as near ask for. */
    private Firing notInThisCase(List<Transition> here, Facts facts) {
        int most = here.stream().mapToInt(row -> row.agreed(facts)).max().orElseThrow();
        List<Transition> near =
                here.stream().filter(row -> row.agreed(facts) == most).toList();
        Optional<String> fact = near.get(0).against(facts);
        return refuse(RefusalCode.NOT_IN_THIS_CASE, Optional.of(near.get(0)))
                .fact(fact)
                .given(fact.flatMap(facts::get))
                .addAllExpected(fact.map(name -> near.stream()
                                .flatMap(row -> row.when().get(name).stream())
                                .distinct()
                                .toList())
                        .orElse(List.of()))
                .build();
    }

    private Firing by(Transition row, Facts facts) {
        if (!row.by().contains(event.by())) {
            return refuse(RefusalCode.NOT_BY_THEM, Optional.of(row))
                    .addAllExpected(row.by().stream().map(Actor::name).toList())
                    .build();
        }
        ImmutableSet<String> documents =
                Sets.union(before.documents(), event.documents()).immutableCopy();
        Optional<CaseRules.Lacking> lacking =
                row.needs().isEmpty() ? Optional.empty() : before.rules().lacking(facts, documents, row.needs());
        if (lacking.isPresent()) {
            return refuse(RefusalCode.DOCUMENT_MISSING, Optional.empty())
                    .citation(lacking.get().citation())
                    .addExpected(lacking.get().document())
                    .build();
        }
        try {
            return new Fired(
                    event,
                    row,
                    Progress.builder()
                            .from(before)
                            .state(before.workflow().state(row.to()))
                            .facts(facts.and(row.sets()))
                            .documents(documents)
                            .addSteps(new Progress.Step(row, event))
                            .started(limits(row, facts))
                            .build());
        } catch (UnknownYearException e) {
            return refuse(RefusalCode.BEYOND_CALENDAR, Optional.of(row))
                    .addExpected(Integer.toString(e.year()))
                    .build();
        }
    }

    /** Those that still run, and those that begin. */
    private ImmutableMap<String, RunningLimit> limits(Transition row, Facts facts) {
        ImmutableSet<String> running = before.workflow().state(row.to()).limits();
        ImmutableMap.Builder<String, RunningLimit> limits = ImmutableMap.builder();
        before.started().forEach((name, limit) -> {
            if (running.contains(name)) {
                limits.put(name, limit);
            }
        });
        row.starts()
                .forEach(name ->
                        before.rules().limit(name, facts, event.on()).ifPresent(limit -> limits.put(name, limit)));
        return limits.buildKeepingLast();
    }

    private Refusal.Builder refuse(RefusalCode code, Optional<Transition> broken) {
        return Refusal.of(code, event, before).citation(broken.flatMap(Transition::citation));
    }
}
