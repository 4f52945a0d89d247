package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A mark with its day. */
@Value.Immutable
public abstract class MarkedOn {
    MarkedOn() {}

    /** {@return the mark} */
    @Value.Parameter
    public abstract Mark mark();

    /** {@return the day} */
    @Value.Parameter
    public abstract LocalDate on();

    /** {@return the stars that the product may reach, 3 to 5; of a completed dossier only} */
    @Value.Parameter
    public abstract OptionalInt stars();

    /**
     * {@return a mark}
     *
     * @param mark what the register says
     * @param on the day, of Vietnam (UTC+7)
     */
    public static MarkedOn of(Mark mark, LocalDate on) {
        return ImmutableMarkedOn.of(mark, on, OptionalInt.empty());
    }

    /**
     * {@return a mark}
     *
     * @param mark what the register says
     * @param on the day, of Vietnam (UTC+7)
     * @param stars 1 to 5, where they are stated
     * @throws IllegalArgumentException if there are stars on another mark than a completed dossier, or not 3 to 5
     */
    public static MarkedOn of(Mark mark, LocalDate on, OptionalInt stars) {
        return ImmutableMarkedOn.of(mark, on, stars);
    }

    @Value.Check
    void check() {
        checkArgument(
                stars().isEmpty()
                        || (mark() == Mark.DOSSIER_COMPLETED
                                && StarBand.atLeast(3).contains(stars().getAsInt())),
                "mark %s: expected 3 to 5 stars on a completed dossier only, given %s",
                mark(),
                stars());
    }
}
