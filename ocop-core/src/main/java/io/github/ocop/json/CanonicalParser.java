package io.github.ocop.json;

import io.github.ocop.rating.FaultReason;
import io.github.ocop.rulebook.CanonicalJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a value of any form off a record, in canonical form; numbers are whole. */
final class CanonicalParser {
    private final RecordParser record;

    CanonicalParser(RecordParser record) {
        this.record = record;
    }

    /** Reads a value; null where it is at fault, which is noted. */
    CanonicalJson value(Place at) throws IOException {
        return value(at, Optional.empty());
    }

    /** Reads a value but for a field that is only words, wherever its objects have it. */
    CanonicalJson value(Place at, Optional<String> words) throws IOException {
        return switch (record.token()) {
            case START_OBJECT -> object(at, words);
            case START_ARRAY -> list(at, words);
            case VALUE_STRING -> record.text(at).map(CanonicalJson::text).orElse(CanonicalJson.nothing());
            case VALUE_TRUE -> CanonicalJson.flag(true);
            case VALUE_FALSE -> CanonicalJson.flag(false);
            case VALUE_NULL -> CanonicalJson.nothing();
            default ->
                record.wholeNumber(at, FaultReason.NOT_A_WHOLE_NUMBER)
                        .map(CanonicalJson::number)
                        .orElse(CanonicalJson.nothing());
        };
    }

    private CanonicalJson object(Place at, Optional<String> words) throws IOException {
        Map<String, CanonicalJson> fields = new LinkedHashMap<>();
        record.fields(at, (name, place) -> {
            if (words.filter(name::equals).isPresent()) {
                record.skip();
            } else {
                fields.put(name, value(place, words));
            }
        });
        return CanonicalJson.object(fields);
    }

    private CanonicalJson list(Place at, Optional<String> words) throws IOException {
        List<CanonicalJson> values = new ArrayList<>();
        record.list(at, (i, place) -> values.add(value(place, words)));
        return CanonicalJson.list(values);
    }
}
