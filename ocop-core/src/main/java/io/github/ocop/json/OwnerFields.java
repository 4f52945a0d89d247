package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.subject.Ownership;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** The fields of one owner of a product. */
final class OwnerFields {
    private static final ImmutableList<String> FIELDS = ImmutableList.of("subject", "from");

    private final RecordParser record;
    private final Once<String> subject = new Once<>();
    private final Once<LocalDate> from = new Once<>();

    OwnerFields(RecordParser record) {
        this.record = record;
    }

    /** Reads the owner; nothing where it is at fault. */
    Optional<Ownership> read(Place at) throws IOException {
        record.object(at, FIELDS, this::field);
        record.require(subject.seen(), at, "subject");
        record.require(from.seen(), at, "from");
        return subject.value().flatMap(id -> from.value().map(day -> Ownership.of(id, day)));
    }

    private void field(String name, Place at) throws IOException {
        if (name.equals("subject")) {
            subject.set(record.name(at, Limits.ID_CHARACTERS));
        } else {
            from.set(record.date(at));
        }
    }
}
