package io.github.ocop.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Something the text prints wrongly, or may: what is printed, what is applied, and how sure it is.
 *
 * <p>Only a figure that the text itself proves wrong ({@link Certainty#CLEAR}) is corrected; every other figure is applied
 * as printed. How doubtful words are read is said in an open reading.
 */
@Value.Immutable
public abstract class Misprint {
    Misprint() {}

    /** What is printed wrongly. */
    public enum Kind {
        /** The points of an option, a heading or a part. */
        POINTS,
        /** A star mark of an option, its stars 3 to 5, no mark being nothing; or the marks of a criterion as a whole. */
        STARS,
        /** The words. */
        WORDING,
        /** A line or an option that is there, or is not. */
        STRUCTURE
    }

    /** {@return the id in the register, for example {@code S2}} */
    public abstract String id();

    /** {@return where it stands} */
    public abstract Citation at();

    /** {@return the option's place in the printed order, first 1, where one option is meant} */
    public abstract OptionalInt option();

    /** {@return what is printed wrongly} */
    public abstract Kind kind();

    /** {@return the printed figure, empty where nothing is printed; none where no one figure is meant} */
    public abstract Optional<String> printed();

    /** {@return the figure that is applied, in the same form} */
    public abstract Optional<String> applied();

    /** {@return the figure that may have been meant and is not applied} */
    public abstract Optional<String> possible();

    /** {@return how sure it is} */
    public abstract Certainty certainty();

    /** {@return the label of the proof} */
    public abstract String proof();

    /** {@return whether another figure is applied than is printed} */
    public boolean isCorrected() {
        return !printed().equals(applied());
    }

    @Value.Check
    void check() {
        boolean figure = kind() == Kind.POINTS || (kind() == Kind.STARS && option().isPresent());
        checkArgument(
                printed().isPresent() == figure && applied().isPresent() == figure,
                "misprint %s: expected printed and applied figures where and only where it is one of figures",
                id());
        checkArgument(
                !isCorrected() || certainty() == Certainty.CLEAR,
                "misprint %s: expected it to be clear before it is corrected, given %s",
                id(),
                certainty());
        checkArgument(
                possible().isEmpty() || !possible().equals(applied()),
                "misprint %s: expected a possible figure unlike the applied one",
                id());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a misprint. */
    public static class Builder extends ImmutableMisprint.Builder {
        Builder() {}
    }
}
