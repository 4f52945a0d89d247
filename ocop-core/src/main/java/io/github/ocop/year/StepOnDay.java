package io.github.ocop.year;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step on a day.
 *
 * @param step the step
 * @param status what it is
 * @param record what has happened to it by the end of the day
 * @param opens the first day of the window that is open, or that opens next; of the last one where none does
 * @param ends the last day of the last window
 * @param daysLate by how many days it is late, or was when it was done; 0 where it is not
 * @param waitsFor the step that has to begin before it may, if there is one
 */
public record StepOnDay(
        YearStep step,
        StepStatus status,
        StepRecord record,
        LocalDate opens,
        LocalDate ends,
        int daysLate,
        Optional<String> waitsFor) {
    /** {@return whether it has not begun, and may} */
    public boolean mayBegin() {
        return record.standing() == StepStanding.WAITING && waitsFor.isEmpty();
    }
}
