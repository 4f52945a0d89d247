package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.certificate.CertificateEvent;
import io.github.ocop.certificate.EventType;
import io.github.ocop.certificate.RevocationGround;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of one event of a certificate as they come, in any order: which belong to it its type says, maybe last. */
final class CertificateEventFields {
    private static final ImmutableList<String> FIELDS = ImmutableList.of("type", "on", "stars", "ground", "by");

    private final RecordParser record;
    private final Once<EventType> type = new Once<>();
    private final Once<LocalDate> on = new Once<>();
    private final Set<EventType.Field> given = EnumSet.noneOf(EventType.Field.class);
    private Optional<Integer> stars = Optional.empty();
    private Optional<RevocationGround> ground = Optional.empty();
    private Optional<Authority> by = Optional.empty();

    CertificateEventFields(RecordParser record) {
        this.record = record;
    }

    /** Reads the event; nothing where it is at fault. */
    Optional<CertificateEvent> read(Place at) throws IOException {
        record.object(at, FIELDS, this::field);
        record.require(type.seen(), at, "type");
        record.require(on.seen(), at, "on");
        if (type.value().isEmpty()) {
            return Optional.empty();
        }
        EventType known = type.value().get();
        for (EventType.Field field : EventType.Field.values()) {
            if (known.fields().contains(field)) {
                record.require(given.contains(field), at, field.wire());
            } else if (given.contains(field)) {
                record.note(FaultReason.UNKNOWN_FIELD, at.under(field.wire()), field.wire(), names(known));
            }
        }
        return record.fault().isPresent() ? Optional.empty() : Optional.of(event(known));
    }

    private void field(String name, Place at) throws IOException {
        switch (name) {
            case "type" -> type.set(record.word(at, EventType.class));
            case "on" -> on.set(record.date(at));
            case "stars" -> {
                given.add(EventType.Field.STARS);
                stars = stars(at);
            }
            case "ground" -> {
                given.add(EventType.Field.GROUND);
                ground = ground(at);
            }
            default -> {
                given.add(EventType.Field.BY);
                by = record.word(at, Authority.class);
            }
        }
    }

    private Optional<Integer> stars(Place at) throws IOException {
        Optional<Long> number = record.wholeNumber(at, FaultReason.NOT_A_WHOLE_NUMBER);
        number.filter(given -> given < 1 || given > 5)
                .ifPresent(given -> record.note(FaultReason.NOT_STARS, at, given));
        return number.filter(given -> given >= 1 && given <= 5).map(Long::intValue);
    }

    private Optional<RevocationGround> ground(Place at) throws IOException {
        Optional<String> clause = record.text(at);
        Optional<RevocationGround> found = clause.flatMap(RevocationGround::find);
        if (clause.isPresent() && found.isEmpty()) {
            record.note(FaultReason.NOT_IN_LIST, at, clause.get(), "[" + RevocationGround.clauses() + "]");
        }
        return found;
    }

    private static String names(EventType type) {
        return Stream.concat(Stream.of("type", "on"), type.fields().stream().map(EventType.Field::wire))
                .collect(Collectors.joining(", "));
    }

    private CertificateEvent event(EventType known) {
        CertificateEvent.Builder event =
                CertificateEvent.builder().type(known).on(on.value().orElseThrow());
        stars.ifPresent(event::stars);
        return event.ground(ground).by(by).build();
    }
}
