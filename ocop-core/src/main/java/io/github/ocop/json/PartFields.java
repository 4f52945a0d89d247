package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.PartName;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.PartResults;
import io.github.ocop.rating.Points;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part results of a dossier: decimal text for A, B and C. */
final class PartFields {
    private static final ImmutableList<String> PARTS = ImmutableList.of("A", "B", "C");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d{1,10})?");
    /** Far beyond any part: what is as large as this is refused here, the rest is held against the decision's maxima. */
    private static final BigDecimal BEYOND = BigDecimal.valueOf(1_000_000);
    /** All points there are; no part of any decision has more. */
    private static final int ALL_POINTS = 100;

    private final RecordParser record;
    private final Map<PartName, Optional<Points>> fields = new EnumMap<>(PartName.class);

    PartFields(RecordParser record) {
        this.record = record;
    }

    /** {@return whether no part was there at all, right or wrong} */
    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Reads them; nothing where one is missing or at fault. */
    Optional<PartResults> read(Place at) throws IOException {
        record.object(at, PARTS, (name, place) -> fields.put(PartName.valueOf(name), decimal(place)));
        if (isEmpty()) {
            return Optional.empty();
        }
        for (PartName part : PartName.values()) {
            record.require(fields.containsKey(part), at, part.name());
        }
        return part(PartName.A)
                .flatMap(a -> part(PartName.B).flatMap(b -> part(PartName.C).map(c -> PartResults.of(a, b, c))));
    }

    private Optional<Points> part(PartName part) {
        return fields.getOrDefault(part, Optional.empty());
    }

    private Optional<Points> decimal(Place at) throws IOException {
        Optional<String> text = record.text(at);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().length() > Limits.NUMBER_CHARACTERS) {
            record.note(FaultReason.NUMBER_TOO_LONG, at, Limits.NUMBER_CHARACTERS);
            return Optional.empty();
        }
        if (!DECIMAL.matcher(text.get()).matches()) {
            record.note(FaultReason.NOT_A_DECIMAL, at, text.get());
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text.get());
        if (value.abs().compareTo(BEYOND) >= 0) {
            record.note(FaultReason.PART_OUT_OF_RANGE, at, text.get(), ALL_POINTS);
            return Optional.empty();
        }
        return Optional.of(Points.parse(value.toPlainString()));
    }
}
