package io.github.ocop.year;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What has happened to a step.
 *
 * @param standing where it is
 * @param begunOn the day on which it began, if it has
 * @param endedOn the day on which it was done or left, if it was
 * @param reason why it was left
 */
public record StepRecord(
        StepStanding standing, Optional<LocalDate> begunOn, Optional<LocalDate> endedOn, Optional<String> reason) {
    static final StepRecord NONE =
            new StepRecord(StepStanding.WAITING, Optional.empty(), Optional.empty(), Optional.empty());

    /** {@return whether it is done or left} */
    public boolean isOver() {
        return standing == StepStanding.DONE || standing == StepStanding.LEFT;
    }

    StepRecord begun(LocalDate on) {
        return new StepRecord(StepStanding.OPEN, begunOn.or(() -> Optional.of(on)), Optional.empty(), Optional.empty());
    }

    StepRecord done(LocalDate on) {
        return new StepRecord(StepStanding.DONE, begunOn, Optional.of(on), Optional.empty());
    }

    StepRecord left(LocalDate on, Optional<String> why) {
        return new StepRecord(StepStanding.LEFT, begunOn, Optional.of(on), why);
    }
}
