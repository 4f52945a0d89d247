package io.github.ocop.cycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import org.immutables.value.Value;

/** What is said to have happened in a case, in the order in which it was taken down. Nothing of it is checked yet. */
@Value.Immutable
public abstract class History {
    History() {}

    /** {@return the id of the table} */
    public abstract String workflow();

    /** {@return the edition of the table} */
    @Value.Default
    public int edition() {
        return 1;
    }

    /** {@return the facts it begins with} */
    public abstract Facts opening();

    /** {@return the events} */
    public abstract ImmutableList<Event> events();

    /**
     * {@return the history as far as it had happened by the end of a day}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     */
    public History through(LocalDate day) {
        return builder()
                .from(this)
                .events(Iterables.filter(events(), event -> !event.on().isAfter(day)))
                .build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a history. */
    public static class Builder extends ImmutableHistory.Builder {
        Builder() {}
    }
}
