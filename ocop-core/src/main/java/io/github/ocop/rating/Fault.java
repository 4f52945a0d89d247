package io.github.ocop.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import java.util.Optional;
import org.immutables.value.Value;

/** What is wrong with a record, and where: the answer of a dossier that cannot be rated. */
@Value.Immutable
public abstract non-sealed class Fault implements Answer, ImprovementAnswer {
    private static final int LONGEST_ARGUMENT = 80;

    Fault() {}

    /** {@return the reason, which gives the code} */
    public abstract FaultReason reason();

    /** {@return the place in the record, for example {@code sheets[0].choices.3.3}; empty for the record as a whole} */
    public abstract String at();

    /** {@return what fills the blanks of the message: what was expected, what was given} */
    public abstract ImmutableList<String> arguments();

    /** {@return the clause that was broken, where it is one of the law's} */
    public abstract Optional<Citation> citation();

    /** {@return the code on the wire} */
    public FaultCode code() {
        return reason().code();
    }

    /**
     * {@return a fault; arguments are shortened to 80 characters}
     *
     * @param reason the reason, which gives the code
     * @param at the place in the record, empty for the record as a whole
     * @param arguments what fills the blanks of the message
     */
    public static Fault of(FaultReason reason, String at, Object... arguments) {
        ImmutableFault.Builder fault =
                new ImmutableFault.Builder().reason(reason).at(at);
        for (Object argument : arguments) {
            fault.addArguments(shorten(argument.toString()));
        }
        return fault.build();
    }

    /**
     * {@return a fault whose arguments are the library's own words, told in full}
     *
     * @param reason the reason, which gives the code
     * @param at the place in the record, empty for the record as a whole
     * @param arguments what fills the blanks of the message
     */
    public static Fault told(FaultReason reason, String at, Iterable<String> arguments) {
        return new ImmutableFault.Builder()
                .reason(reason)
                .at(at)
                .arguments(arguments)
                .build();
    }

    /**
     * {@return this fault with the clause it breaks}
     *
     * @param clause the clause it rests on
     */
    public Fault cite(Citation clause) {
        return new ImmutableFault.Builder().from(this).citation(clause).build();
    }

    /**
     * {@return this fault seen from further out: {@code under("sheets[0]")} puts that before the place}
     *
     * @param place the place it is seen from
     */
    public Fault under(String place) {
        return new ImmutableFault.Builder().from(this).at(place + "." + at()).build();
    }

    /**
     * {@return this fault at another place, as where the record was not written in the wire's form}
     *
     * @param place the place
     */
    public Fault movedTo(String place) {
        return new ImmutableFault.Builder().from(this).at(place).build();
    }

    private static String shorten(String text) {
        if (text.length() <= LONGEST_ARGUMENT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_ARGUMENT - 2))
                ? LONGEST_ARGUMENT - 2
                : LONGEST_ARGUMENT - 1;
        return text.substring(0, end) + "…";
    }

    @Value.Check
    void check() {
        checkArgument(
                arguments().size() == reason().arguments(),
                "fault %s: expected %s arguments, given %s",
                reason(),
                reason().arguments(),
                arguments());
    }
}
