package io.github.ocop.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.Points;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one record off the stream and keeps the first fault.
 *
 * <p>A fault does not end the reading: the id may stand after it, and every answer carries its id.
 */
final class RecordParser {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final JsonParser json;
    private @Nullable Fault fault;

    RecordParser(JsonParser json) {
        this.json = json;
    }

    /** Reads the value of one field; the parser stands on it, and is left on its last token. */
    interface Field {
        void read(String name, String at) throws IOException;
    }

    /** Reads one element of a list; the parser stands on it, and is left on its last token. */
    interface Element {
        void read(int index, String at) throws IOException;
    }

    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /** {@return what the parser stands on} */
    JsonToken token() {
        return requireNonNull(json.currentToken());
    }

    void note(FaultReason reason, String at, Object... arguments) {
        if (fault == null) {
            fault = Fault.of(reason, at, arguments);
        }
    }

    /**
     * Reads the whole text as one object.
     *
     * @return what is wrong with the text as such, if anything is; then nothing that was read counts
     */
    Optional<Fault> whole(ImmutableList<String> known, Field field) {
        return whole(() -> object("", known, field));
    }

    /**
     * Reads the whole text as one object whose field names are data.
     *
     * @return what is wrong with the text as such, as above
     */
    Optional<Fault> whole(Field field) {
        return whole(() -> fields("", field));
    }

    private interface Whole {
        void read() throws IOException;
    }

    private Optional<Fault> whole(Whole object) {
        try {
            json.nextToken();
            if (json.currentToken() == null) {
                return malformed(json.currentLocation());
            }
            object.read();
            return json.nextToken() == null ? Optional.empty() : malformed(json.currentTokenLocation());
        } catch (StreamConstraintsException e) {
            // of Jackson's own limits only the depth is within a record's reach
            return Optional.of(Fault.of(FaultReason.TOO_DEEP, "", Limits.DEPTH));
        } catch (JacksonException e) {
            return malformed(e.getLocation());
        } catch (IOException e) {
            // a text in memory has no way to fail but by its content, and that is answered above
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Fault> malformed(JsonLocation where) {
        return Optional.of(Fault.of(FaultReason.NOT_JSON, "", where.getCharOffset() + 1));
    }

    /** Reads an object whose fields are known by name. */
    void object(String at, ImmutableList<String> known, Field field) throws IOException {
        fields(at, (name, place) -> {
            if (known.contains(name)) {
                field.read(name, place);
            } else {
                note(FaultReason.UNKNOWN_FIELD, place, name, String.join(", ", known));
                skip();
            }
        });
    }

    /** Reads an object whose field names are data. */
    void fields(String at, Field field) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            note(FaultReason.NOT_AN_OBJECT, at, given());
            skip();
            return;
        }
        Set<String> seen = new HashSet<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = WireText.nfc(json.currentName());
            boolean named = isGoodName(name, at);
            String place = named ? place(at, name) : at;
            json.nextToken();
            if (!named) {
                skip();
            } else if (!seen.add(name)) {
                note(FaultReason.DUPLICATE_FIELD, place, name);
                skip();
            } else {
                field.read(name, place);
            }
        }
    }

    /** Notes a required field that was not there. */
    void require(boolean seen, String at, String name) {
        if (!seen) {
            note(FaultReason.MISSING_FIELD, place(at, name), name);
        }
    }

    private static String place(String at, String name) {
        return at.isEmpty() ? name : at + "." + name;
    }

    private boolean isGoodName(String name, String at) {
        if (WireText.characters(name) > Limits.TEXT_CHARACTERS) {
            note(FaultReason.TEXT_TOO_LONG, at, Limits.TEXT_CHARACTERS);
            return false;
        }
        return true;
    }

    /** Reads a list. */
    void list(String at, Element element) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            note(FaultReason.NOT_A_LIST, at, given());
            skip();
            return;
        }
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            element.read(i, at + "[" + i + "]");
        }
    }

    /** Reads a list of events: more of them than a record may have are noted and passed over. */
    void events(String at, Element event) throws IOException {
        list(at, (index, place) -> {
            if (index < Limits.EVENTS) {
                event.read(index, place);
            } else {
                note(FaultReason.TOO_MANY_EVENTS, at, Limits.EVENTS);
                skip();
            }
        });
    }

    /** Reads text of at most so many characters, in NFC; nothing where it is at fault. */
    Optional<String> text(String at, int limit) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            note(FaultReason.NOT_TEXT, at, given());
            skip();
            return Optional.empty();
        }
        String text = json.getText();
        if (!WireText.isWhole(text)) {
            note(FaultReason.HALF_CHARACTER, at);
            return Optional.empty();
        }
        String normal = WireText.nfc(text);
        if (WireText.characters(normal) > limit) {
            note(FaultReason.TEXT_TOO_LONG, at, limit);
            return Optional.empty();
        }
        return Optional.of(normal);
    }

    Optional<String> text(String at) throws IOException {
        return text(at, Limits.TEXT_CHARACTERS);
    }

    /** Reads text that names somebody or something, and so is not empty. */
    Optional<String> name(String at, int limit) throws IOException {
        Optional<String> text = text(at, limit);
        if (text.isPresent() && text.get().isEmpty()) {
            note(FaultReason.EMPTY_TEXT, at);
            return Optional.empty();
        }
        return text;
    }

    /** Reads an ISO date, year of four digits. */
    Optional<LocalDate> date(String at) throws IOException {
        Optional<String> text = text(at);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = DATE.matcher(text.get()).matches() ? existing(text.get()) : Optional.empty();
        if (date.isEmpty()) {
            note(FaultReason.NOT_A_DATE, at, text.get());
        }
        return date;
    }

    private static Optional<LocalDate> existing(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads a word of a list of names. */
    <E extends Enum<E>> Optional<E> word(String at, Class<E> words) throws IOException {
        Optional<String> text = text(at);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> word = Enums.getIfPresent(words, text.get()).toJavaUtil();
        if (word.isEmpty()) {
            note(FaultReason.NOT_IN_LIST, at, text.get(), Arrays.toString(words.getEnumConstants()));
        }
        return word;
    }

    /** Reads true or false. */
    Optional<Boolean> flag(String at) throws IOException {
        return flag(at, this::given);
    }

    private Optional<Boolean> flag(String at, Given given) throws IOException {
        JsonToken token = json.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            note(FaultReason.NOT_TRUE_OR_FALSE, at, given.shown());
            skip();
            return Optional.empty();
        }
        return Optional.of(token == JsonToken.VALUE_TRUE);
    }

    /** Reads true or false that says something of a person: what is neither is not repeated in the message. */
    Optional<Boolean> privateFlag(String at) throws IOException {
        return flag(at, () -> "…");
    }

    /** Reads points as text: a whole number, a decimal or a fraction. */
    Optional<Points> points(String at) throws IOException {
        Optional<String> text = text(at);
        try {
            return text.map(Points::parse);
        } catch (IllegalArgumentException e) {
            note(FaultReason.NOT_A_FRACTION, at, text.orElse(""));
            return Optional.empty();
        }
    }

    /**
     * Reads an answer on a sheet: the number of a box, yes or no, or the numbers of lines. What is none of them is not repeated
     * in the message: it may tell something of a person.
     */
    Optional<Choice> choice(String at) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return Optional.of(Choice.yesNo(token == JsonToken.VALUE_TRUE));
        }
        if (token == JsonToken.START_ARRAY) {
            List<Long> lines = new ArrayList<>();
            list(
                    at,
                    (index, place) ->
                            wholeNumber(at, FaultReason.NOT_A_CHOICE, () -> "…").ifPresent(lines::add));
            return Optional.of(Choice.lines(lines));
        }
        return wholeNumber(at, FaultReason.NOT_A_CHOICE, () -> "…").map(Choice::box);
    }

    /** Reads a whole number; one that no {@code long} holds becomes the largest or the smallest that one does. */
    Optional<Long> wholeNumber(String at, FaultReason otherwise) throws IOException {
        return wholeNumber(at, otherwise, this::given);
    }

    /** Reads a whole number between two, both included. */
    Optional<Long> wholeNumber(String at, long least, long most) throws IOException {
        Optional<Long> number = wholeNumber(at, FaultReason.NOT_A_WHOLE_NUMBER);
        number.filter(given -> given < least || given > most)
                .ifPresent(given -> note(FaultReason.OUT_OF_BOUNDS, at, given, least, most));
        return number.filter(given -> given >= least && given <= most);
    }

    private Optional<Long> wholeNumber(String at, FaultReason otherwise, Given given) throws IOException {
        if (isTooLongNumber()) {
            note(FaultReason.NUMBER_TOO_LONG, at, Limits.NUMBER_CHARACTERS);
            return Optional.empty();
        }
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            note(otherwise, at, given.shown());
            skip();
            return Optional.empty();
        }
        if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            return Optional.of(json.getBigIntegerValue().signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE);
        }
        return Optional.of(json.getLongValue());
    }

    private boolean isTooLongNumber() throws IOException {
        JsonToken token = json.currentToken();
        return token != null && token.isNumeric() && json.getTextLength() > Limits.NUMBER_CHARACTERS;
    }

    /** Passes over a value that is already at fault. */
    void skip() throws IOException {
        json.skipChildren();
    }

    /** How a message shows what was given. */
    private interface Given {
        String shown() throws IOException;
    }

    /** {@return what stands here, for a message} */
    String given() throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return "{…}";
        }
        if (token == JsonToken.START_ARRAY) {
            return "[…]";
        }
        return token == JsonToken.VALUE_STRING ? "\"…\"" : json.getText();
    }
}
