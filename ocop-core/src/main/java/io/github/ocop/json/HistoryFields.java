package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.deadline.DossierEvent;
import io.github.ocop.deadline.DossierHistory;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** The fields of what happened to a dossier as they come, in any order. */
final class HistoryFields {
    private static final ImmutableList<String> FILING = ImmutableList.of("kind", "filedOn");
    private static final ImmutableList<String> EVENT = ImmutableList.of("type", "on");

    private final RecordParser record;
    private final DossierHistory.Builder history = DossierHistory.builder();
    private Optional<String> id = Optional.empty();
    private boolean idSeen;

    HistoryFields(RecordParser record) {
        this.record = record;
    }

    void field(String name, String at) throws IOException {
        switch (name) {
            case "id" -> {
                idSeen = true;
                id = record.name(at, Limits.ID_CHARACTERS);
            }
            case "filing" -> filing(at);
            case "events" -> record.list(at, this::event);
            default -> throw new IllegalArgumentException("field: expected one of a history, given '" + name + "'");
        }
    }

    private void filing(String at) throws IOException {
        Once<FilingKind> kind = new Once<>();
        Once<LocalDate> filedOn = new Once<>();
        record.object(at, FILING, (name, place) -> {
            if (name.equals("kind")) {
                kind.set(record.word(place, FilingKind.class));
            } else {
                filedOn.set(record.date(place));
            }
        });
        record.require(kind.seen(), at, "kind");
        record.require(filedOn.seen(), at, "filedOn");
        if (kind.value().isPresent() && filedOn.value().isPresent()) {
            history.filing(Filing.of(kind.value().get(), filedOn.value().get()));
        }
    }

    private void event(int index, String at) throws IOException {
        if (index >= Limits.EVENTS) {
            record.note(FaultReason.TOO_MANY_EVENTS, "events", Limits.EVENTS);
            record.skip();
            return;
        }
        Once<DossierEvent.Type> type = new Once<>();
        Once<LocalDate> on = new Once<>();
        record.object(at, EVENT, (name, place) -> {
            if (name.equals("type")) {
                type.set(record.word(place, DossierEvent.Type.class));
            } else {
                on.set(record.date(place));
            }
        });
        record.require(type.seen(), at, "type");
        record.require(on.seen(), at, "on");
        if (type.value().isPresent() && on.value().isPresent()) {
            history.addEvents(DossierEvent.of(type.value().get(), on.value().get()));
        }
    }

    /** Returns the id, as far as it was read. */
    Optional<String> id() {
        return id;
    }

    HistoryReading reading() {
        record.require(idSeen, "", "id");
        Optional<Fault> fault = record.fault();
        return fault.isPresent()
                ? HistoryReading.of(id, fault.get())
                : HistoryReading.of(id.orElseThrow(), history.build());
    }
}
