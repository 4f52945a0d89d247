package io.github.ocop.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.Points;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one record off the stream and keeps the first fault.
 *
 * <p>A fault does not end the reading: the id may stand after it, and every answer carries its id.
 */
final class RecordParser {
    /** Criteria of most sets. */
    private static final int USUAL_SHEET = 36;
    /** Digits that an {@code int} holds, whichever they are, with a sign. */
    private static final int MOST_DIGITS = 9;

    private final JsonParser json;
    private @Nullable Fault fault;

    RecordParser(JsonParser json) {
        this.json = json;
    }

    /** Reads the value of one field; the parser stands on it, and is left on its last token. */
    interface Field {
        void read(String name, Place at) throws IOException;
    }

    /** Reads one element of a list; the parser stands on it, and is left on its last token. */
    interface Element {
        void read(int index, Place at) throws IOException;
    }

    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /** {@return whether a text is no JSON and it is not known where, since the parser counts bytes} */
    boolean isUnplaced(Fault broken) {
        return broken.reason() == FaultReason.NOT_JSON && json.currentLocation().getCharOffset() < 0;
    }

    /** {@return what the parser stands on} */
    JsonToken token() {
        return requireNonNull(json.currentToken());
    }

    void note(FaultReason reason, Place at, Object... arguments) {
        if (fault == null) {
            fault = Fault.of(reason, at.toString(), arguments);
        }
    }

    /**
     * Reads the whole text as one object.
     *
     * @return what is wrong with the text as such, if anything is; then nothing that was read counts
     */
    Optional<Fault> whole(ImmutableList<String> known, Field field) {
        return whole(() -> object(Place.RECORD, known, field));
    }

    /**
     * Reads the whole text as one object whose field names are data.
     *
     * @return what is wrong with the text as such, as above
     */
    Optional<Fault> whole(Field field) {
        return whole(() -> fields(Place.RECORD, field));
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
    void object(Place at, ImmutableList<String> known, Field field) throws IOException {
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
    void fields(Place at, Field field) throws IOException {
        fields(at, name -> field.read(name, at.under(name)));
    }

    private interface Named {
        void read(String name) throws IOException;
    }

    private void fields(Place at, Named field) throws IOException {
        if (!opens(at)) {
            return;
        }
        SeenNames seen = new SeenNames();
        for (String name = nextName(at); name != null; name = nextName(at)) {
            if (seen.add(name)) {
                field.read(name);
            } else {
                note(FaultReason.DUPLICATE_FIELD, at.under(name), name);
                skip();
            }
        }
    }

    /** Reads the answers of a sheet by criterion; what stands for one at fault is of no account. */
    ImmutableMap<String, Choice> choices(Place at) throws IOException {
        ImmutableMap.Builder<String, Choice> choices = ImmutableMap.builderWithExpectedSize(USUAL_SHEET);
        fields(
                at,
                number -> choices.put(
                        number, isSmallNumber() ? Choice.box(json.getIntValue()) : choice(at.under(number))));
        return choices.buildOrThrow();
    }

    /** {@return whether a number stands here with which nothing can be wrong, as nearly every box is} */
    private boolean isSmallNumber() throws IOException {
        return json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getTextLength() <= MOST_DIGITS;
    }

    private boolean opens(Place at) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return true;
        }
        note(FaultReason.NOT_AN_OBJECT, at, given());
        skip();
        return false;
    }

    /** Goes to the next field that has a good name, and onto its value; null at the end of the object. */
    private @Nullable String nextName(Place at) throws IOException {
        for (String given = json.nextFieldName(); given != null; given = json.nextFieldName()) {
            String name = WireText.nfc(given);
            json.nextToken();
            if (isGoodName(name, at)) {
                return name;
            }
            skip();
        }
        return null;
    }

    /** Notes a required field that was not there. */
    void require(boolean seen, Place at, String name) {
        if (!seen) {
            note(FaultReason.MISSING_FIELD, at.under(name), name);
        }
    }

    private boolean isGoodName(String name, Place at) {
        if (WireText.isLonger(name, Limits.TEXT_CHARACTERS)) {
            note(FaultReason.TEXT_TOO_LONG, at, Limits.TEXT_CHARACTERS);
            return false;
        }
        return true;
    }

    /** Reads a list. */
    void list(Place at, Element element) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            note(FaultReason.NOT_A_LIST, at, given());
            skip();
            return;
        }
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            element.read(i, at.at(i));
        }
    }

    /** Reads a list of events: more of them than a record may have are noted and passed over. */
    void events(Place at, Element event) throws IOException {
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
    Optional<String> text(Place at, int limit) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            note(FaultReason.NOT_TEXT, at, given());
            skip();
            return Optional.empty();
        }
        String text = json.getText();
        if (WireText.isPlain(text) && text.length() <= limit) {
            return Optional.of(text);
        }
        if (!WireText.isWhole(text)) {
            note(FaultReason.HALF_CHARACTER, at);
            return Optional.empty();
        }
        String normal = WireText.nfc(text);
        if (WireText.isLonger(normal, limit)) {
            note(FaultReason.TEXT_TOO_LONG, at, limit);
            return Optional.empty();
        }
        return Optional.of(normal);
    }

    Optional<String> text(Place at) throws IOException {
        return text(at, Limits.TEXT_CHARACTERS);
    }

    /** Reads text that names somebody or something, and so is not empty. */
    Optional<String> name(Place at, int limit) throws IOException {
        Optional<String> text = text(at, limit);
        if (text.isPresent() && text.get().isEmpty()) {
            note(FaultReason.EMPTY_TEXT, at);
            return Optional.empty();
        }
        return text;
    }

    /** Reads an ISO date, year of four digits. */
    Optional<LocalDate> date(Place at) throws IOException {
        Optional<String> text = text(at);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = WireText.date(text.get());
        if (date.isEmpty()) {
            note(FaultReason.NOT_A_DATE, at, text.get());
        }
        return date;
    }

    /** Reads a word of a list of names. */
    <E extends Enum<E>> Optional<E> word(Place at, Class<E> words) throws IOException {
        Optional<String> text = text(at);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(text.get())) {
                return Optional.of(word);
            }
        }
        note(FaultReason.NOT_IN_LIST, at, text.get(), Arrays.toString(words.getEnumConstants()));
        return Optional.empty();
    }

    /** Reads true or false. */
    Optional<Boolean> flag(Place at) throws IOException {
        return flag(at, this::given);
    }

    private Optional<Boolean> flag(Place at, Given given) throws IOException {
        JsonToken token = json.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            note(FaultReason.NOT_TRUE_OR_FALSE, at, given.shown());
            skip();
            return Optional.empty();
        }
        return Optional.of(token == JsonToken.VALUE_TRUE);
    }

    /** Reads true or false that says something of a person: what is neither is not repeated in the message. */
    Optional<Boolean> privateFlag(Place at) throws IOException {
        return flag(at, () -> "…");
    }

    /** Reads points as text: a whole number, a decimal or a fraction. */
    Optional<Points> points(Place at) throws IOException {
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
    private Choice choice(Place at) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return Choice.yesNo(token == JsonToken.VALUE_TRUE);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Long> lines = new ArrayList<>();
            list(
                    at,
                    (index, place) ->
                            wholeNumber(at, FaultReason.NOT_A_CHOICE, () -> "…").ifPresent(lines::add));
            return Choice.lines(lines);
        }
        return wholeNumber(at, FaultReason.NOT_A_CHOICE, () -> "…")
                .map(Choice::box)
                .orElse(Choice.NO);
    }

    /** Reads a whole number; one that no {@code long} holds becomes the largest or the smallest that one does. */
    Optional<Long> wholeNumber(Place at, FaultReason otherwise) throws IOException {
        return wholeNumber(at, otherwise, this::given);
    }

    /** Reads a whole number between two, both included. */
    Optional<Long> wholeNumber(Place at, long least, long most) throws IOException {
        Optional<Long> number = wholeNumber(at, FaultReason.NOT_A_WHOLE_NUMBER);
        number.filter(given -> given < least || given > most)
                .ifPresent(given -> note(FaultReason.OUT_OF_BOUNDS, at, given, least, most));
        return number.filter(given -> given >= least && given <= most);
    }

    private Optional<Long> wholeNumber(Place at, FaultReason otherwise, Given given) throws IOException {
        if (isTooLongNumber()) {
            note(FaultReason.NUMBER_TOO_LONG, at, Limits.NUMBER_CHARACTERS);
            return Optional.empty();
        }
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            note(otherwise, at, given.shown());
            skip();
            return Optional.empty();
        }
        return Optional.of(
                switch (json.getNumberType()) {
                    case INT -> (long) json.getIntValue();
                    case LONG -> json.getLongValue();
                    default -> json.getBigIntegerValue().signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
                });
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
