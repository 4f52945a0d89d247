package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** So many of something, on a day, in a unit. */
@Value.Immutable
public abstract non-sealed class RegisteredTally implements RegisterRecord {
    /** The most that one record can count; of money, a million billion dong. */
    public static final long MOST = 1_000_000_000_000_000L;

    RegisteredTally() {}

    @Override
    public abstract String id();

    /** {@return of what} */
    public abstract TallyKind tally();

    /** {@return a name, as of a fair, where given} */
    public abstract Optional<String> name();

    /** {@return the unit, as the register calls it} */
    public abstract String unit();

    /** {@return the day} */
    public abstract LocalDate on();

    /** {@return how many, 0 to {@link #MOST}} A 0 says that there was none, which nothing at all does not say. */
    public abstract long count();

    @Override
    public RecordKind kind() {
        return RecordKind.TALLY;
    }

    @Value.Check
    void check() {
        checkArgument(count() >= 0 && count() <= MOST, "tally: expected 0 to %s, given %s", MOST, count());
    }

    /** {@return the same in a unit by its id: rows that call one unit by several names say the same} */
    RegisteredTally in(String id) {
        return builder().from(this).unit(id).build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a tally. */
    public static class Builder extends ImmutableRegisteredTally.Builder {
        Builder() {}
    }
}
