package io.github.ocop.rulebook;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.rating.RatingSettings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * What a dossier was rated by and what came of it, so that anybody who has the dossier can see later whether the same comes
 * of it again: {@link Rulebooks#verify}.
 *
 * <p>It holds no word of a language and nothing of the dossier but a hash. The text form, {@link #toString}, is canonical
 * JSON on one line; {@code ReceiptReader} of the wire reads it. Hashes are SHA-256, 64 hexadecimal digits in lower case.
 */
@Value.Immutable
public abstract class Receipt {
    /** The longest version of a library, in characters. */
    public static final int VERSION_CHARACTERS = 100;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    Receipt() {}

    /** {@return the version of the library, 1 to 100 characters} */
    public abstract String version();

    /** {@return the hash of the data files that chose the rulebook and that it was read from} */
    public abstract String data();

    /** {@return the id of the rulebook that governs; nothing where none does, which then is the result} */
    public abstract Optional<String> rulebook();

    /** {@return the hash of the dossier, whatever the order of its fields, sheets and findings} */
    public abstract String input();

    /** {@return the readings it was rated by, where the caller may choose} */
    public abstract RatingSettings settings();

    /** {@return the hash of the council whose rules were asked, if any were} */
    public abstract Optional<String> council();

    /** {@return the answer in the wire's form, without id, citations, messages and settings} */
    public abstract CanonicalJson result();

    /**
     * {@return whether a text has the form of a hash}
     *
     * @param text the text form
     */
    public static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    /** {@return all of it by part, the answer beside a receipt excepted} */
    @Value.Lazy
    public ImmutableMap<ReceiptPart, CanonicalJson> parts() {
        Map<ReceiptPart, CanonicalJson> parts = new EnumMap<>(ReceiptPart.class);
        parts.put(ReceiptPart.VERSION, CanonicalJson.text(version()));
        parts.put(ReceiptPart.DATA, CanonicalJson.text(data()));
        parts.put(ReceiptPart.RULEBOOK, optional(rulebook()));
        parts.put(ReceiptPart.INPUT, CanonicalJson.text(input()));
        parts.put(ReceiptPart.SETTINGS, ResultForm.settings(settings()));
        parts.put(ReceiptPart.COUNCIL, optional(council()));
        parts.put(ReceiptPart.RESULT, result());
        return ImmutableMap.copyOf(parts);
    }

    private static CanonicalJson optional(Optional<String> text) {
        return text.map(CanonicalJson::text).orElse(CanonicalJson.nothing());
    }

    @Value.Check
    void check() {
        int length = version().codePointCount(0, version().length());
        checkArgument(
                length >= 1 && length <= VERSION_CHARACTERS,
                "version: expected 1 to %s characters, given %s",
                VERSION_CHARACTERS,
                length);
        checkArgument(isHash(data()), "data: expected a SHA-256, given '%s'", data());
        checkArgument(isHash(input()), "input: expected a SHA-256, given '%s'", input());
        checkArgument(
                council().map(Receipt::isHash).orElse(true),
                "council: expected a SHA-256, given '%s'",
                council().orElse(""));
    }

    /** {@return the text form} */
    @Override
    public final String toString() {
        ImmutableMap.Builder<String, CanonicalJson> fields = ImmutableMap.builder();
        parts().forEach((part, value) -> fields.put(part.wireName(), value));
        return CanonicalJson.object(fields.buildOrThrow()).toString();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a receipt that was written down.
     *
     * <p>Building throws {@link IllegalArgumentException} where a hash is none or the version is too short or too long.
     */
    public static class Builder extends ImmutableReceipt.Builder {
        Builder() {}
    }
}
