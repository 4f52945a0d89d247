package io.github.ocop.json;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.cycle.CaseAnswer;
import io.github.ocop.cycle.History;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Workflows;
import java.util.Optional;
import org.immutables.value.Value;

/** What came of reading a history: its id where it can be read, and the history or what is wrong. */
@Value.Immutable
public abstract class CaseReading implements RecordReading {
    CaseReading() {}

    @Override
    @Value.Parameter
    public abstract Optional<String> id();

    /** {@return the history, unless there is a fault} */
    @Value.Parameter
    public abstract Optional<History> history();

    /** {@return the first fault found, if any} */
    @Value.Parameter
    public abstract Optional<Fault> fault();

    /**
     * {@return the answer to the record: its fault, or what came of each event}
     *
     * @param workflows the tables
     */
    public CaseAnswer answer(Workflows workflows) {
        return fault().map(CaseAnswer::of)
                .orElseGet(() -> workflows.answer(history().orElseThrow()));
    }

    static CaseReading of(String id, History history) {
        return ImmutableCaseReading.of(Optional.of(id), Optional.of(history), Optional.empty());
    }

    static CaseReading of(Optional<String> id, Fault fault) {
        return ImmutableCaseReading.of(id, Optional.empty(), Optional.of(fault));
    }

    @Value.Check
    void check() {
        checkArgument(history().isPresent() != fault().isPresent(), "reading: expected a history or a fault");
    }
}
