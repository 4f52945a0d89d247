package io.github.ocop.deadline;

import com.google.common.collect.ImmutableList;
import io.github.ocop.rating.Fault;
import java.util.Optional;
import org.immutables.value.Value;

/** What comes of the question what is due when: the deadlines, or what is wrong with the record. */
@Value.Immutable
public abstract class DeadlineAnswer {
    DeadlineAnswer() {}

    /** {@return the deadlines that run or ran, by the day from which they run; none where there is a fault} */
    @Value.Parameter
    public abstract ImmutableList<Deadline> deadlines();

    /** {@return what is wrong with the record, if anything is} */
    @Value.Parameter
    public abstract Optional<Fault> fault();

    /**
     * {@return deadlines}
     *
     * @param deadlines the deadlines
     */
    public static DeadlineAnswer of(Iterable<Deadline> deadlines) {
        return ImmutableDeadlineAnswer.of(ImmutableList.copyOf(deadlines), Optional.empty());
    }

    /**
     * {@return what is wrong with a record}
     *
     * @param fault what is wrong with the record
     */
    public static DeadlineAnswer of(Fault fault) {
        return ImmutableDeadlineAnswer.of(ImmutableList.of(), Optional.of(fault));
    }
}
