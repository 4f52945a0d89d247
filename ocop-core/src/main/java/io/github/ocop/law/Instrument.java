package io.github.ocop.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A legal instrument (văn bản) as issued: its number, its dates and what it does to older ones. */
@Value.Immutable
public abstract class Instrument {
    Instrument() {}

    /** {@return the id of the rulebook made from it, for example {@code qd-26-2026}} */
    public abstract String id();

    /** {@return the number as printed, for example {@code 26/2026/QĐ-TTg}} */
    public abstract String number();

    /** {@return who signed it, where that is known} */
    public abstract Optional<String> signer();

    /** {@return the day of signing} */
    public abstract LocalDate signedOn();

    /** {@return the days on which it is in force} */
    public abstract Period inForce();

    /** {@return the clause that puts it into force} */
    public abstract Citation inForceBy();

    /** {@return the numbers of the instruments that cease because of it} */
    public abstract ImmutableList<String> replaces();

    /** {@return the number of the instrument it amends, if it amends one} */
    public abstract Optional<String> amends();

    /** {@return how near to the signed text each fact that it lays down itself was read} */
    public abstract Sources sources();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an instrument. */
    public static class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}
