package io.github.ocop.plan;

import com.google.common.collect.ImmutableList;
import io.github.ocop.subject.Subject;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A subject of a register: who, where, from when, with which marks. */
@Value.Immutable
public abstract non-sealed class RegisteredSubject implements RegisterRecord {
    RegisteredSubject() {}

    @Override
    public abstract String id();

    /** {@return the subject} */
    public abstract Subject subject();

    /** {@return the unit it is in, as the register calls it} */
    public abstract String unit();

    /** {@return the day from which it takes part} */
    public abstract LocalDate joinedOn();

    /** {@return the day from which it does not any more, where it has left} */
    public abstract Optional<LocalDate> leftOn();

    /** {@return its marks} */
    public abstract ImmutableList<MarkedOn> marks();

    @Override
    public RecordKind kind() {
        return RecordKind.SUBJECT;
    }

    /** {@return the same in a unit by its id: rows that call one unit by several names say the same} */
    RegisteredSubject in(String id) {
        return builder().from(this).unit(id).build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a subject. */
    public static class Builder extends ImmutableRegisteredSubject.Builder {
        Builder() {}
    }
}
