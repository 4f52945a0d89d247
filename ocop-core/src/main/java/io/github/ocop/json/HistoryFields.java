package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.deadline.DossierEvent;
import io.github.ocop.deadline.DossierHistory;
import io.github.ocop.rating.Fault;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** The fields of what happened to a dossier as they come, in any order. */
final class HistoryFields implements RecordFields<HistoryReading> {
    private static final ImmutableList<String> EVENT = ImmutableList.of("type", "on");

    private final RecordParser record;
    private final DossierHistory.Builder history = DossierHistory.builder();
    private Optional<String> id = Optional.empty();
    private boolean idSeen;

    HistoryFields(RecordParser record) {
        this.record = record;
    }

    @Override
    public void field(String name, Place at) throws IOException {
        switch (name) {
            case "id" -> {
                idSeen = true;
                id = record.name(at, Limits.ID_CHARACTERS);
            }
            case "filing" -> filing(at);
            case "events" -> record.events(at, this::event);
            default -> throw new IllegalArgumentException("field: expected one of a history, given '" + name + "'");
        }
    }

    private void filing(Place at) throws IOException {
        FilingFields.read(record, at).ifPresent(history::filing);
    }

    private void event(int index, Place at) throws IOException {
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

    @Override
    public Optional<String> id() {
        return id;
    }

    @Override
    public HistoryReading reading() {
        record.require(idSeen, Place.RECORD, "id");
        Optional<Fault> fault = record.fault();
        return fault.isPresent()
                ? HistoryReading.of(id, fault.get())
                : HistoryReading.of(id.orElseThrow(), history.build());
    }
}
