package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** The fields of a filing, as dossiers and their histories have them. */
final class FilingFields {
    private static final ImmutableList<String> FIELDS = ImmutableList.of("kind", "filedOn");

    private FilingFields() {}

    /** Reads a filing; nothing where something is wrong with it. */
    static Optional<Filing> read(RecordParser record, Place at) throws IOException {
        Once<FilingKind> kind = new Once<>();
        Once<LocalDate> filedOn = new Once<>();
        record.object(at, FIELDS, (name, place) -> {
            if (name.equals("kind")) {
                kind.set(record.word(place, FilingKind.class));
            } else {
                filedOn.set(record.date(place));
            }
        });
        record.require(kind.seen(), at, "kind");
        record.require(filedOn.seen(), at, "filedOn");
        return kind.value().flatMap(known -> filedOn.value().map(day -> Filing.of(known, day)));
    }
}
