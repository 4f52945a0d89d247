package io.github.ocop.json;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.plan.RegisterRecord;
import io.github.ocop.rating.Fault;
import java.util.Optional;
import org.immutables.value.Value;

/** What came of reading a record of a register: its id where it can be read, and the record or what is wrong. */
@Value.Immutable
public abstract class RegisterReading implements RecordReading {
    RegisterReading() {}

    @Override
    @Value.Parameter
    public abstract Optional<String> id();

    /** {@return the record, unless there is a fault} */
    @Value.Parameter
    public abstract Optional<RegisterRecord> record();

    /** {@return the first fault found, if any} */
    @Value.Parameter
    public abstract Optional<Fault> fault();

    static RegisterReading of(RegisterRecord record) {
        return ImmutableRegisterReading.of(Optional.of(record.id()), Optional.of(record), Optional.empty());
    }

    static RegisterReading of(Optional<String> id, Fault fault) {
        return ImmutableRegisterReading.of(id, Optional.empty(), Optional.of(fault));
    }

    @Value.Check
    void check() {
        checkArgument(record().isPresent() != fault().isPresent(), "reading: expected a record or a fault");
    }
}
