package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Period;
import io.github.ocop.law.Wording;
import io.github.ocop.plan.PlanUnit;
import io.github.ocop.plan.UnitLevel;
import io.github.ocop.plan.UnitName;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** The fields of one unit of a plan. */
final class UnitFields {
    private static final ImmutableList<String> FIELDS =
            ImmutableList.of("unit", "level", "name", "within", "also", "from", "through");
    private static final ImmutableList<String> ALSO = ImmutableList.of("name", "from", "through");

    private final RecordParser record;
    private final PlanWords words;
    private final ImmutableList.Builder<UnitName> also = ImmutableList.builder();
    private final Once<String> id = new Once<>();
    private final Once<UnitLevel> level = new Once<>();
    private final Once<Wording> name = new Once<>();
    private Optional<String> within = Optional.empty();
    private final Days days = new Days();

    UnitFields(RecordParser record) {
        this.record = record;
        this.words = new PlanWords(record);
    }

    /** Reads the unit; nothing where the record is at fault. */
    Optional<PlanUnit> read(Place at) throws IOException {
        record.object(at, FIELDS, this::field);
        record.require(id.seen(), at, "unit");
        record.require(level.seen(), at, "level");
        record.require(name.seen(), at, "name");
        Optional<Period> period = days.period(at);
        return record.fault().isPresent()
                ? Optional.empty()
                : Optional.of(PlanUnit.builder()
                        .id(id.value().orElseThrow())
                        .level(level.value().orElseThrow())
                        .name(name.value().orElseThrow())
                        .within(within)
                        .also(also.build())
                        .period(period)
                        .build());
    }

    private void field(String field, Place at) throws IOException {
        switch (field) {
            case "unit" -> id.set(words.id(at));
            case "level" -> level.set(record.word(at, UnitLevel.class));
            case "name" -> name.set(words.wording(at));
            case "within" -> within = record.name(at, Limits.ID_CHARACTERS);
            case "also" -> record.list(at, (i, place) -> also(place));
            default -> days.field(field, at);
        }
    }

    private void also(Place at) throws IOException {
        Once<String> called = new Once<>();
        Days then = new Days();
        record.object(at, ALSO, (field, place) -> {
            if (field.equals("name")) {
                called.set(words.name(place));
            } else {
                then.field(field, place);
            }
        });
        record.require(called.seen(), at, "name");
        Optional<Period> period = then.period(at);
        if (record.fault().isEmpty()) {
            also.add(UnitName.of(called.value().orElseThrow(), period));
        }
    }

    /** The first and the last day of a name or of a unit, each of which may be open. */
    private final class Days {
        private Optional<LocalDate> first = Optional.empty();
        private Optional<LocalDate> last = Optional.empty();

        void field(String name, Place at) throws IOException {
            if (name.equals("from")) {
                first = record.date(at);
            } else {
                last = record.date(at);
            }
        }

        Optional<Period> period(Place at) {
            if (last.isEmpty()) {
                return first.map(Period::startingOn);
            }
            // a name that only has a last day goes back further than any register
            LocalDate begin = first.orElse(LocalDate.of(1, 1, 1));
            if (last.get().isBefore(begin)) {
                record.note(FaultReason.DAYS_BACKWARDS, at.under("through"), last.get(), begin);
                return Optional.empty();
            }
            return Optional.of(Period.of(begin, last.get()));
        }
    }
}
