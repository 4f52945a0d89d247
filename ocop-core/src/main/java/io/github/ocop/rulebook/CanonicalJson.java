package io.github.ocop.rulebook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.errorprone.annotations.Immutable;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value in the one text form it has here, so that equal values have equal text and equal hashes on every machine.
 *
 * <p>The form is that of RFC 8785 with whole numbers only: no white space, fields sorted by UTF-16 code units, nothing
 * escaped but what must be. Text is in NFC. Half a surrogate pair, which UTF-8 cannot say, is escaped; so no two values have
 * one form.
 */
@Immutable
public final class CanonicalJson {
    private static final CanonicalJson NULL = new CanonicalJson("null");

    private final String text;

    private CanonicalJson(String text) {
        this.text = text;
    }

    /** {@return null} */
    public static CanonicalJson nothing() {
        return NULL;
    }

    /**
     * {@return a text, in NFC}
     *
     * @param value the value
     */
    public static CanonicalJson text(String value) {
        return new CanonicalJson(quoted(nfc(value)));
    }

    /**
     * {@return a whole number}
     *
     * @param value the number
     */
    public static CanonicalJson number(long value) {
        return new CanonicalJson(Long.toString(value));
    }

    /**
     * {@return true or false}
     *
     * @param value the value
     */
    public static CanonicalJson flag(boolean value) {
        return new CanonicalJson(Boolean.toString(value));
    }

    /**
     * {@return a list, in the order given}
     *
     * @param values the values
     */
    public static CanonicalJson list(Iterable<CanonicalJson> values) {
        StringBuilder text = new StringBuilder("[");
        for (CanonicalJson value : values) {
            text.append(text.length() == 1 ? "" : ",").append(value.text);
        }
        return new CanonicalJson(text.append(']').toString());
    }

    /**
     * {@return an object} Names are in NFC, but where two of them would then be one: those are left as they are, so that
     * nothing is lost.
     *
     * @param fields the fields by name
     */
    public static CanonicalJson object(Map<String, CanonicalJson> fields) {
        ImmutableList<String> normal =
                fields.keySet().stream().map(CanonicalJson::nfc).distinct().collect(toImmutableList());
        boolean distinct = normal.size() == fields.size();
        Map<String, CanonicalJson> sorted = new TreeMap<>();
        fields.forEach((name, value) -> sorted.put(distinct ? nfc(name) : name, value));
        StringBuilder text = new StringBuilder("{");
        sorted.forEach((name, value) -> text.append(text.length() == 1 ? "" : ",")
                .append(quoted(name))
                .append(':')
                .append(value.text));
        return new CanonicalJson(text.append('}').toString());
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String quoted(String value) {
        StringBuilder text = new StringBuilder(value.length() + 2).append('"');
        value.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
                    if (character < ' ' || half) {
                        // four digits, without a formatter, whose digits would be the locale's
                        text.append("\\u").append(Integer.toHexString(0x10000 | character), 1, 5);
                    } else {
                        text.appendCodePoint(character);
                    }
                }
            }
        });
        return text.append('"').toString();
    }

    /** {@return the SHA-256 of the text in UTF-8, 64 hexadecimal digits in lower case} */
    public String sha256() {
        return Hashing.sha256().hashString(text, UTF_8).toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CanonicalJson json && text.equals(json.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the text, on one line} */
    @Override
    public String toString() {
        return text;
    }
}
