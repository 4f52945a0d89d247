package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Wording;
import io.github.ocop.plan.PlanUnit;
import io.github.ocop.plan.YearSpan;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.util.Optional;

/** The small values that a plan is made of: ids, texts in both languages, years. */
final class PlanWords {
    private static final ImmutableList<String> LANGUAGES = ImmutableList.of("vi", "en");
    private static final ImmutableList<String> YEARS = ImmutableList.of("from", "through");

    private final RecordParser record;

    PlanWords(RecordParser record) {
        this.record = record;
    }

    Optional<String> id(Place at) throws IOException {
        Optional<String> id = record.name(at, Limits.ID_CHARACTERS);
        id.filter(given -> !PlanUnit.isId(given)).ifPresent(given -> record.note(FaultReason.NOT_AN_ID, at, given));
        return id.filter(PlanUnit::isId);
    }

    Optional<Wording> wording(Place at) throws IOException {
        Once<String> vi = new Once<>();
        Once<String> en = new Once<>();
        record.object(at, LANGUAGES, (name, place) -> (name.equals("vi") ? vi : en).set(text(place)));
        record.require(vi.seen(), at, "vi");
        record.require(en.seen(), at, "en");
        return vi.value().flatMap(left -> en.value().map(right -> Wording.of(left, right)));
    }

    private Optional<String> text(Place at) throws IOException {
        return shown(record.text(at), at);
    }

    /** Reads a name of at most as many characters as an id, not blank. */
    Optional<String> name(Place at) throws IOException {
        return shown(record.name(at, Limits.ID_CHARACTERS), at);
    }

    private Optional<String> shown(Optional<String> text, Place at) {
        if (text.isPresent() && text.get().isBlank()) {
            record.note(FaultReason.EMPTY_TEXT, at);
            return Optional.empty();
        }
        return text;
    }

    Optional<YearSpan> years(Place at) throws IOException {
        Once<Long> from = new Once<>();
        Once<Long> through = new Once<>();
        record.object(at, YEARS, (name, place) -> (name.equals("from") ? from : through).set(year(place)));
        record.require(from.seen(), at, "from");
        record.require(through.seen(), at, "through");
        if (from.value().isEmpty() || through.value().isEmpty()) {
            return Optional.empty();
        }
        long first = from.value().get();
        long last = through.value().get();
        if (last < first) {
            record.note(FaultReason.DAYS_BACKWARDS, at.under("through"), last, first);
            return Optional.empty();
        }
        return Optional.of(YearSpan.of((int) first, (int) last));
    }

    Optional<Long> year(Place at) throws IOException {
        return record.wholeNumber(at, YearSpan.FIRST, YearSpan.LAST);
    }
}
