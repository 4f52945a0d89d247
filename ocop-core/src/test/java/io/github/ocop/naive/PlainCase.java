package io.github.ocop.naive;

import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Facts;
import io.github.ocop.rulebook.Workflows;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** A machine that stands in a state of a table and changes: what the engine is held against. */
interface PlainCase {
    /** Returns a machine in the first state of a table. */
    static PlainCase begin(String id, Facts opening) {
        if (id.equals(Workflows.PRODUCT_YEAR)) {
            return PlainProductYear.begin(opening);
        }
        return id.endsWith("/province-year")
                ? new PlainProvinceYear(id.substring(0, id.indexOf('/')), opening)
                : PlainWorkflow.begin(id, opening);
    }

    String state();

    boolean isEnd();

    /** The names of all rows there are. */
    Set<String> rowNames();

    /** The last days of the limits that run on a day. */
    Map<String, LocalDate> limits(LocalDate on);

    /** Fires an event and returns the row by which it happened, or why it did not. */
    String fire(Event event);

    /** The rows that somebody can fire on a day, each with an event that does. */
    Map<String, Event> open(LocalDate on);
}
