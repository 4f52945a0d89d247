package io.github.ocop.json;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.deadline.DeadlineAnswer;
import io.github.ocop.deadline.DossierHistory;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Deadlines;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What came of reading what happened to a dossier: its id where it can be read, and the history or what is wrong. */
@Value.Immutable
public abstract class HistoryReading implements RecordReading {
    HistoryReading() {}

    @Override
    @Value.Parameter
    public abstract Optional<String> id();

    /** {@return the history, unless there is a fault} */
    @Value.Parameter
    public abstract Optional<DossierHistory> history();

    /** {@return the first fault found, if any} */
    @Value.Parameter
    public abstract Optional<Fault> fault();

    /**
     * {@return the answer to the record: its fault, or its deadlines on a day}
     *
     * @param deadlines the deadlines
     * @param on the day, of Vietnam (UTC+7)
     * @throws io.github.ocop.calendar.UnknownYearException if the calendar does not hold the day's year
     */
    public DeadlineAnswer answer(Deadlines deadlines, LocalDate on) {
        return fault().map(DeadlineAnswer::of)
                .orElseGet(() -> deadlines.answer(history().orElseThrow(), on));
    }

    static HistoryReading of(String id, DossierHistory history) {
        return ImmutableHistoryReading.of(Optional.of(id), Optional.of(history), Optional.empty());
    }

    static HistoryReading of(Optional<String> id, Fault fault) {
        return ImmutableHistoryReading.of(id, Optional.empty(), Optional.of(fault));
    }

    @Value.Check
    void check() {
        checkArgument(history().isPresent() != fault().isPresent(), "reading: expected a history or a fault");
    }
}
