package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.plan.Mark;
import io.github.ocop.plan.MarkedOn;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The fields of one mark of a register's record. */
final class MarkFields {
    private static final ImmutableList<String> FIELDS = ImmutableList.of("mark", "on", "stars");

    private final RecordParser record;
    private final Once<Mark> mark = new Once<>();
    private final Once<LocalDate> on = new Once<>();
    private final Once<Long> stars = new Once<>();

    MarkFields(RecordParser record) {
        this.record = record;
    }

    /** {@return the marks of products, or those of subjects, as a message lists them} */
    static String names(boolean products) {
        return Arrays.stream(Mark.values())
                .filter(mark -> mark.isOfProducts() == products)
                .map(Mark::name)
                .collect(Collectors.joining(", "));
    }

    /** Reads the mark; nothing where it is at fault. */
    Optional<MarkedOn> read(Place at) throws IOException {
        record.object(at, FIELDS, this::field);
        record.require(mark.seen(), at, "mark");
        record.require(on.seen(), at, "on");
        if (stars.seen()
                && mark.value().map(word -> word != Mark.DOSSIER_COMPLETED).orElse(false)) {
            record.note(FaultReason.UNKNOWN_FIELD, at.under("stars"), "stars", "mark, on");
        }
        if (record.fault().isPresent()) {
            return Optional.empty();
        }
        OptionalInt number =
                stars.value().map(given -> OptionalInt.of(given.intValue())).orElse(OptionalInt.empty());
        return Optional.of(MarkedOn.of(mark.value().orElseThrow(), on.value().orElseThrow(), number));
    }

    private void field(String name, Place at) throws IOException {
        switch (name) {
            case "mark" -> mark.set(record.word(at, Mark.class));
            case "on" -> on.set(record.date(at));
            default -> stars.set(record.wholeNumber(at, 3, 5));
        }
    }
}
