package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.plan.RecordKind;
import io.github.ocop.plan.RegisterRecord;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of a record of a register as they come, in any order: which belong to it its type says, maybe last. */
final class RegisterFields implements RecordFields<RegisterReading> {
    private static final ImmutableMap<RecordKind, ImmutableList<String>> OF_KIND = ImmutableMap.of(
            RecordKind.SUBJECT,
            ImmutableList.of("type", "id", "name", "unit", "kind", "joinedOn", "leftOn", "marks", "representative"),
            RecordKind.PRODUCT,
            ImmutableList.of("type", "id", "name", "unit", "registeredOn", "owners", "marks"),
            RecordKind.RECOGNITION,
            ImmutableList.of("type", "id", "product", "rulebook", "stars", "issuedOn", "validThrough", "events"),
            RecordKind.TALLY,
            ImmutableList.of("type", "id", "name", "unit", "tally", "on", "count"));

    static final ImmutableList<String> KNOWN = OF_KIND.values().stream()
            .flatMap(ImmutableList::stream)
            .distinct()
            .collect(ImmutableList.toImmutableList());

    private final RecordParser record;
    private final CertificateFields certificate;
    private final EntryFields entry;
    private final Once<RecordKind> type = new Once<>();
    private final Set<String> given = new LinkedHashSet<>();

    RegisterFields(RecordParser record) {
        this.record = record;
        this.certificate = new CertificateFields(record);
        this.entry = new EntryFields(record);
    }

    @Override
    public void field(String name, Place at) throws IOException {
        given.add(name);
        switch (name) {
            case "type" -> type.set(record.word(at, RecordKind.class));
            case "id", "rulebook", "stars", "issuedOn", "validThrough", "events" -> certificate.field(name, at);
            default -> entry.field(name, at);
        }
    }

    @Override
    public Optional<String> id() {
        return certificate.id();
    }

    @Override
    public RegisterReading reading() {
        record.require(given.contains("id"), Place.RECORD, "id");
        record.require(type.seen(), Place.RECORD, "type");
        type.value().ifPresent(this::belong);
        Optional<RegisterRecord> read =
                record.fault().isPresent() ? Optional.empty() : type.value().flatMap(kind -> read(kind));
        return record.fault()
                .map(fault -> RegisterReading.of(id(), fault))
                .orElseGet(() -> RegisterReading.of(read.orElseThrow()));
    }

    private void belong(RecordKind kind) {
        ImmutableList<String> known = OF_KIND.getOrDefault(kind, ImmutableList.of());
        given.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> record.note(
                        FaultReason.UNKNOWN_FIELD, Place.RECORD.under(name), name, String.join(", ", known)));
        required(kind).forEach(name -> record.require(given.contains(name), Place.RECORD, name));
    }

    private static Stream<String> required(RecordKind kind) {
        return switch (kind) {
            case SUBJECT -> Stream.of("unit", "kind", "joinedOn");
            case PRODUCT -> Stream.of("unit");
            case RECOGNITION -> Stream.of("product", "stars", "issuedOn");
            case TALLY -> Stream.of("unit", "tally", "on", "count");
        };
    }

    private Optional<RegisterRecord> read(RecordKind kind) {
        String id = id().orElseThrow();
        return switch (kind) {
            case SUBJECT -> entry.subject(id);
            case PRODUCT -> entry.product(id);
            case RECOGNITION ->
                certificate.reading().certificate().map(certificate -> entry.recognition(id, certificate));
            case TALLY -> Optional.of(entry.tally(id));
        };
    }
}
