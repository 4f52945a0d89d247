package io.github.ocop.cycle;

import io.github.ocop.document.Provider;
import io.github.ocop.law.Citation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a table leaves to the law around it: what follows from a rating, which documents are asked for, how long a limit or a wait
 * is, which case goes on inside. What a table leaves nothing of to it is left out.
 */
public interface CaseRules {
    /**
     * {@return what in an event contradicts itself, if anything does}
     *
     * @param event what happens, when and by whom
     */
    default Optional<Contradiction> contradiction(Event event) {
        return Optional.empty();
    }

    /**
     * A fact that cannot be beside the others.
     *
     * @param fact its name
     * @param expected what it may be
     * @param citation the clause by which it cannot be
     */
    record Contradiction(String fact, String expected, Citation citation) {}

    /**
     * {@return what follows from what came with an event, beside it}
     *
     * @param before where the case was
     * @param event what happens, when and by whom
     */
    default Facts derived(Progress before, Event event) {
        return Facts.none();
    }

    /**
     * {@return the first document that a case lacks of those who have to have added theirs}
     *
     * @param facts what is known of the case
     * @param documents the labels of the documents
     * @param of those who have to have added theirs
     */
    default Optional<Lacking> lacking(Facts facts, Set<String> documents, Set<Provider> of) {
        return Optional.empty();
    }

    /**
     * A document that is not there.
     *
     * @param document its label
     * @param citation the clause that asks for it
     */
    record Lacking(String document, Citation citation) {}

    /**
     * {@return a time limit, or nothing where there is none in such a case}
     *
     * @param name the name of the limit
     * @param facts what is known of the case
     * @param start the day on which it starts, which itself is not counted
     * @throws io.github.ocop.calendar.UnknownYearException if it ends in a year that the calendar does not hold
     */
    default Optional<RunningLimit> limit(String name, Facts facts, LocalDate start) {
        return Optional.empty();
    }

    /**
     * {@return from when on something happens again; nothing where it does at once}
     *
     * @param name the name of the wait
     * @param before where the case stood before
     */
    default Optional<Wait> waiting(String name, Progress before) {
        return Optional.empty();
    }

    /** {@return the cases that go on inside the states of this one} */
    default InnerCases inner() {
        return InnerCases.NONE;
    }

    /**
     * {@return a limit that runs on a day without any event having started it, or nothing}
     *
     * @param name the name of the limit
     * @param facts what is known of the case
     * @param on the day, of Vietnam (UTC+7)
     */
    default Optional<RunningLimit> standing(String name, Facts facts, LocalDate on) {
        return Optional.empty();
    }
}
