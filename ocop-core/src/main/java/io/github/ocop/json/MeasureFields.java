package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.plan.Counted;
import io.github.ocop.plan.Mark;
import io.github.ocop.plan.Measure;
import io.github.ocop.plan.Owning;
import io.github.ocop.plan.StarBand;
import io.github.ocop.plan.TallyKind;
import io.github.ocop.plan.YearSpan;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.subject.SubjectKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of a measure: which go with it is said by what it counts, maybe last. */
final class MeasureFields {
    private static final ImmutableList<String> FIELDS =
            ImmutableList.of("counts", "stars", "marks", "kinds", "owning", "registered", "tally");
    private static final ImmutableList<String> STARS = ImmutableList.of("from", "through");

    private final RecordParser record;
    private final Set<String> given = new LinkedHashSet<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<SubjectKind> kinds = new ArrayList<>();
    private Optional<Counted> counts = Optional.empty();
    private Optional<StarBand> stars = Optional.empty();
    private Optional<Owning> owning = Optional.empty();
    private Optional<YearSpan> registered = Optional.empty();
    private Optional<TallyKind> tally = Optional.empty();

    MeasureFields(RecordParser record) {
        this.record = record;
    }

    /** Reads the measure; nothing where the record is at fault. */
    Optional<Measure> read(Place at) throws IOException {
        record.object(at, FIELDS, this::field);
        record.require(given.contains("counts"), at, "counts");
        counts.ifPresent(counted -> goTogether(counted, at));
        return record.fault().isPresent()
                ? Optional.empty()
                : Optional.of(Measure.builder()
                        .counts(counts.orElseThrow())
                        .stars(stars)
                        .marks(marks)
                        .kinds(kinds)
                        .owning(owning)
                        .registered(registered)
                        .tally(tally)
                        .build());
    }

    private void goTogether(Counted counted, Place at) {
        ImmutableList.Builder<String> fields = ImmutableList.<String>builder().add("counts");
        if (counted.hasStars() && (!counted.hasMarks() || marks.contains(Mark.DOSSIER_COMPLETED))) {
            fields.add("stars");
        }
        if (counted.hasMarks()) {
            fields.add("marks");
            record.require(!marks.isEmpty() || record.fault().isPresent(), at, "marks");
        }
        if (counted.isOfProducts()) {
            fields.add("registered");
        }
        if (counted.isOfSubjects()) {
            fields.add("kinds", "owning");
        }
        if (counted == Counted.TALLIED) {
            fields.add("tally");
            record.require(given.contains("tally"), at, "tally");
        }
        ImmutableList<String> known = fields.build();
        given.stream()
                .filter(name -> !known.contains(name))
                .forEach(
                        name -> record.note(FaultReason.UNKNOWN_FIELD, at.under(name), name, String.join(", ", known)));
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).isOfProducts() != counted.isOfProducts()) {
                record.note(
                        FaultReason.NOT_IN_LIST,
                        at.under("marks").at(i),
                        marks.get(i),
                        MarkFields.names(counted.isOfProducts()));
            }
        }
    }

    private void field(String name, Place at) throws IOException {
        given.add(name);
        switch (name) {
            case "counts" -> counts = record.word(at, Counted.class);
            case "stars" -> stars = stars(at);
            case "marks" ->
                record.list(at, (i, place) -> record.word(place, Mark.class).ifPresent(marks::add));
            case "kinds" ->
                record.list(
                        at, (i, place) -> record.word(place, SubjectKind.class).ifPresent(kinds::add));
            case "owning" -> owning = record.word(at, Owning.class);
            case "registered" -> registered = new PlanWords(record).years(at);
            default -> tally = record.word(at, TallyKind.class);
        }
    }

    private Optional<StarBand> stars(Place at) throws IOException {
        Once<Long> from = new Once<>();
        Once<Long> through = new Once<>();
        record.object(
                at,
                STARS,
                (name, place) -> (name.equals("from") ? from : through).set(record.wholeNumber(place, 3, 5)));
        record.require(from.seen(), at, "from");
        record.require(through.seen(), at, "through");
        if (from.value().isEmpty() || through.value().isEmpty()) {
            return Optional.empty();
        }
        long lowest = from.value().get();
        long highest = through.value().get();
        if (highest < lowest) {
            record.note(FaultReason.OUT_OF_BOUNDS, at.under("through"), highest, lowest, 5);
            return Optional.empty();
        }
        return Optional.of(StarBand.of((int) lowest, (int) highest));
    }
}
