package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import io.github.ocop.cycle.Actor;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.History;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fields of a history of a life cycle as they come, in any order; that its names are of the table is checked later. */
final class CaseFields implements RecordFields<CaseReading> {
    private static final ImmutableList<String> EVENT = ImmutableList.of("type", "on", "by", "facts", "documents");

    private final RecordParser record;
    private final History.Builder history = History.builder();
    private final Once<String> workflow = new Once<>();
    private final Once<Facts> opening = new Once<>();
    private Optional<String> id = Optional.empty();
    private boolean idSeen;

    CaseFields(RecordParser record) {
        this.record = record;
    }

    @Override
    public void field(String name, Place at) throws IOException {
        switch (name) {
            case "id" -> {
                idSeen = true;
                id = record.name(at, Limits.ID_CHARACTERS);
            }
            case "workflow" -> workflow.set(record.text(at));
            case "edition" ->
                record.wholeNumber(at, FaultReason.NOT_A_WHOLE_NUMBER)
                        .ifPresent(edition ->
                                history.edition((int) Math.max(-1, Math.min(Integer.MAX_VALUE, edition))));
            case "case" -> opening.set(Optional.of(facts(at)));
            case "events" -> record.events(at, this::event);
            default -> throw new IllegalArgumentException("field: expected one of a history, given '" + name + "'");
        }
    }

    /** Facts are words, or whole numbers. */
    private Facts facts(Place at) throws IOException {
        Map<String, String> facts = new TreeMap<>();
        record.fields(at, (name, place) -> {
            Optional<String> value = record.token() == JsonToken.VALUE_NUMBER_INT
                    ? record.wholeNumber(place, FaultReason.NOT_A_WHOLE_NUMBER).map(Object::toString)
                    : record.text(place);
            value.ifPresent(text -> facts.put(name, text));
        });
        return Facts.of(facts);
    }

    private void event(int index, Place at) throws IOException {
        Once<String> type = new Once<>();
        Once<LocalDate> on = new Once<>();
        Once<Actor> by = new Once<>();
        Event.Builder event = Event.builder();
        record.object(at, EVENT, (name, place) -> {
            switch (name) {
                case "type" -> type.set(record.text(place));
                case "on" -> on.set(record.date(place));
                case "by" -> by.set(record.word(place, Actor.class));
                case "facts" -> event.facts(facts(place));
                default -> record.list(place, (i, one) -> record.text(one).ifPresent(event::addDocuments));
            }
        });
        record.require(type.seen(), at, "type");
        record.require(on.seen(), at, "on");
        record.require(by.seen(), at, "by");
        if (type.value().isPresent() && on.value().isPresent() && by.value().isPresent()) {
            history.addEvents(event.type(type.value().get())
                    .on(on.value().get())
                    .by(by.value().get())
                    .build());
        }
    }

    @Override
    public Optional<String> id() {
        return id;
    }

    @Override
    public CaseReading reading() {
        record.require(idSeen, Place.RECORD, "id");
        record.require(workflow.seen(), Place.RECORD, "workflow");
        record.require(opening.seen(), Place.RECORD, "case");
        Optional<Fault> fault = record.fault();
        return fault.isPresent()
                ? CaseReading.of(id, fault.get())
                : CaseReading.of(
                        id.orElseThrow(),
                        history.workflow(workflow.value().orElseThrow())
                                .opening(opening.value().orElseThrow())
                                .build());
    }
}
