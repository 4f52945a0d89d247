package io.github.ocop.cycle;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.calendar.UnknownYearException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What may come after where a case is. */
final class Ahead {
    private final Progress here;

    Ahead(Progress here) {
        this.here = here;
    }

    ImmutableList<NextStep> next(LocalDate on) {
        if (here.lastDay().map(on::isBefore).orElse(false)) {
            return ImmutableList.of();
        }
        ImmutableList<RunningLimit> limits = here.ownLimits(on);
        return Stream.concat(
                        rows().filter(row -> row.isLaw(on) && isWithinCalendar(row, on))
                                .filter(row -> here.waiting(row)
                                        .map(wait -> !on.isBefore(wait.from()))
                                        .orElse(true))
                                .filter(row -> mayHold(row, on) && opens(row, on))
                                .map(row -> new NextStep(row, limits)),
                        inner().flatMap(inner -> inner.next(on).stream()))
                .collect(toImmutableList());
    }

    ImmutableList<NextStep> possible() {
        return Stream.concat(
                        rows().map(row -> new NextStep(row, ImmutableList.of())),
                        inner().flatMap(inner -> inner.possible().stream()))
                .collect(toImmutableList());
    }

    ImmutableList<LaterStep> later(LocalDate on) {
        return rows().flatMap(row -> here.waiting(row).stream().map(wait -> new LaterStep(row, wait)))
                .filter(step -> on.isBefore(step.until().from()))
                .filter(step -> step.transition().isLaw(step.until().from())
                        && mayHold(step.transition(), step.until().from()))
                .sorted(Comparator.comparing(step -> step.until().from()))
                .collect(toImmutableList());
    }

    private Stream<Progress> inner() {
        return here.inner().stream();
    }

    /** The rows from here that some event could make hold; what the end of an inner case fires, nobody does. */
    private Stream<Transition> rows() {
        return here.workflow().from(here.state()).stream()
                .filter(row -> !row.event().equals(here.rules().inner().ending()))
                .filter(row -> row.canHold(here.facts(), kind(row)));
    }

    private EventKind kind(Transition row) {
        return Objects.requireNonNull(here.workflow().events().get(row.event()));
    }

    /** Whether what follows from the event lets a row hold, where the row itself says what has to come with the event. */
    private boolean mayHold(Transition row, LocalDate on) {
        return given(row)
                .map(given -> {
                    Event event = Event.builder()
                            .type(row.event())
                            .on(on)
                            .by(row.by().iterator().next())
                            .facts(given)
                            .build();
                    return row.holds(here.facts().and(given).and(here.rules().derived(here, event)));
                })
                .orElse(true);
    }

    /** The only facts by which a row can hold, or nothing where there are several ways. */
    private Optional<Facts> given(Transition row) {
        Map<String, String> given = new HashMap<>();
        for (String fact : kind(row).asks()) {
            ImmutableSet<String> values = ImmutableSet.copyOf(row.when().get(fact));
            if (values.size() == 1) {
                given.put(fact, values.iterator().next());
            } else if (!(here.workflow().kind(fact) instanceof FactKind.Text)) {
                return Optional.empty();
            }
        }
        return Optional.of(Facts.of(given));
    }

    /** Whether the limits that a row starts end in a year that the calendar holds. */
    private boolean isWithinCalendar(Transition row, LocalDate on) {
        try {
            row.starts().forEach(name -> here.rules().limit(name, here.facts(), on));
            return true;
        } catch (UnknownYearException e) {
            return false;
        }
    }

    /** Whether the case that would begin by a row takes its event on a day. */
    private boolean opens(Transition row, LocalDate on) {
        Optional<String> inside = here.workflow().state(row.to()).inside();
        return inside.isEmpty()
                || here.inner().isPresent()
                || here.rules().inner().begin(inside.get(), here.facts().and(row.sets()), on).stream()
                        .flatMap(inner -> inner.next(on).stream())
                        .anyMatch(step -> step.transition().event().equals(row.event()));
    }
}
