package io.github.ocop.cycle;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;

/** The cases that go on inside a state of another: applications inside a product's year. */
public interface InnerCases {
    /** No cases inside. */
    InnerCases NONE = new NoInnerCases();

    /** {@return the types of events of all tables that such a case may go by} */
    ImmutableSet<String> events();

    /** {@return the type of the event by which the case around one takes down that it has ended; nobody else fires it} */
    String ending();

    /**
     * Begins a case inside, in its first state, or nothing where no table is the law that day.
     *
     * @param inside the kind of case
     * @param facts what is known of the case around it
     * @param on the day
     * @return the case at its beginning, or nothing where none begins
     */
    Optional<Progress> begin(String inside, Facts facts, LocalDate on);

    /**
     * {@return what the case around one knows by its end}
     *
     * @param ended the case that has ended
     */
    Facts outcome(Progress ended);
}
