package io.github.ocop.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question the text leaves open, with the reading this library adopts and those it does not.
 *
 * <p>The words of readings and of what changes with them stand in the label files under their ids.
 */
@Value.Immutable
public abstract class OpenReading {
    OpenReading() {}

    /**
     * A reading not adopted.
     *
     * @param id its id, which is also its label
     * @param setting the setting that makes it the one applied, where it can be: {@code minimumTest=MEAN}
     */
    public record Alternative(String id, Optional<String> setting) {}

    /** {@return the id, which is also the label of the adopted reading and of what changes with the others} */
    public abstract String id();

    /** {@return the clauses that leave the question open} */
    public abstract ImmutableList<Citation> clauses();

    /** {@return the readings not adopted} */
    public abstract ImmutableList<Alternative> alternatives();

    @Value.Check
    void check() {
        checkArgument(!clauses().isEmpty(), "reading %s: expected the clauses that leave it open", id());
        checkArgument(!alternatives().isEmpty(), "reading %s: expected another way to read it", id());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an open reading. */
    public static class Builder extends ImmutableOpenReading.Builder {
        Builder() {}
    }
}
