package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.document.Holding;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The fields of a list of documents as they come, in any order. */
final class HoldingsRecord {
    private static final ImmutableList<String> FIELDS = ImmutableList.of("documents");
    private static final ImmutableList<String> HOLDING = ImmutableList.of("document", "issuedOn", "validThrough");

    private final RecordParser record;
    private final Set<String> labels;
    private final ImmutableList.Builder<Holding> holdings = ImmutableList.builder();
    private boolean seen;

    HoldingsRecord(RecordParser record, Set<String> labels) {
        this.record = record;
        this.labels = labels;
    }

    /** Reads the whole text and returns what is wrong with it as such, if anything is. */
    Optional<Fault> whole() {
        Optional<Fault> broken = record.whole(FIELDS, (name, at) -> {
            seen = true;
            record.list(at, (i, place) -> holding(place));
        });
        record.require(seen, Place.RECORD, "documents");
        return broken;
    }

    ImmutableList<Holding> holdings() {
        return holdings.build();
    }

    private void holding(Place at) throws IOException {
        Fields fields = new Fields();
        record.object(at, HOLDING, fields::field);
        record.require(fields.seen, at, "document");
        if (fields.endsBeforeIssued()) {
            record.note(
                    FaultReason.ENDS_BEFORE_ISSUED,
                    at.under("validThrough"),
                    fields.validThrough.orElseThrow(),
                    fields.issuedOn.orElseThrow());
        } else {
            fields.document.ifPresent(
                    document -> holdings.add(Holding.of(document, fields.issuedOn, fields.validThrough)));
        }
    }

    /** The fields of one document. */
    private final class Fields {
        private boolean seen;
        private Optional<String> document = Optional.empty();
        private Optional<LocalDate> issuedOn = Optional.empty();
        private Optional<LocalDate> validThrough = Optional.empty();

        void field(String name, Place at) throws IOException {
            switch (name) {
                case "document" -> {
                    seen = true;
                    document = known(at);
                }
                case "issuedOn" -> issuedOn = record.date(at);
                default -> validThrough = record.date(at);
            }
        }

        private Optional<String> known(Place at) throws IOException {
            Optional<String> label = record.name(at, Limits.TEXT_CHARACTERS);
            label.filter(given -> !labels.contains(given))
                    .ifPresent(given -> record.note(FaultReason.NOT_IN_LIST, at, given, String.join(", ", labels)));
            return label;
        }

        boolean endsBeforeIssued() {
            return issuedOn.isPresent()
                    && validThrough.isPresent()
                    && validThrough.get().isBefore(issuedOn.get());
        }
    }
}
