package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Wording;
import io.github.ocop.plan.EachUnit;
import io.github.ocop.plan.Every;
import io.github.ocop.plan.Goal;
import io.github.ocop.plan.GoalKind;
import io.github.ocop.plan.Measure;
import io.github.ocop.plan.Parts;
import io.github.ocop.plan.PlanReading;
import io.github.ocop.plan.Target;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The fields of one target of a plan. */
final class TargetFields {
    private static final ImmutableList<String> FIELDS = ImmutableList.of(
            "target", "title", "citation", "measure", "goal", "each", "units", "every", "by", "reading", "parts");

    private final RecordParser record;
    private final PlanWords words;
    private final Set<String> given = new HashSet<>();
    private final Map<String, BigInteger> units = new LinkedHashMap<>();
    private Optional<String> id = Optional.empty();
    private Optional<Wording> title = Optional.empty();
    private Optional<Wording> citation = Optional.empty();
    private Optional<Measure> measure = Optional.empty();
    private Optional<Goal> goal = Optional.empty();
    private Optional<EachUnit> each = Optional.empty();
    private Optional<Every> every = Optional.empty();
    private OptionalInt by = OptionalInt.empty();
    private Optional<PlanReading> reading = Optional.empty();
    private Optional<Parts> parts = Optional.empty();

    TargetFields(RecordParser record) {
        this.record = record;
        this.words = new PlanWords(record);
    }

    /** Reads the target; nothing where the record is at fault. */
    Optional<Target> read(Place at) throws IOException {
        record.object(at, FIELDS, this::field);
        for (String name : List.of("target", "title", "citation", "measure")) {
            record.require(given.contains(name), at, name);
        }
        record.require(given.contains("goal") || given.contains("each"), at, "goal");
        if (given.contains("goal") && given.contains("each")) {
            record.note(FaultReason.UNKNOWN_FIELD, at.under("each"), "each", "goal");
        }
        goTogether(at);
        goal.ifPresent(asked -> whole(asked, at.under("goal")));
        each.ifPresent(asked -> whole(asked.goal(), at.under("each").under("goal")));
        return record.fault().isPresent()
                ? Optional.empty()
                : Optional.of(Target.builder()
                        .id(id.orElseThrow())
                        .title(title.orElseThrow())
                        .citation(citation.orElseThrow())
                        .measure(measure.orElseThrow())
                        .goal(goal)
                        .each(each)
                        .units(units)
                        .every(every)
                        .by(by)
                        .reading(reading)
                        .parts(parts)
                        .build());
    }

    private void goTogether(Place at) {
        Optional<GoalKind> kind = goal.map(Goal::kind);
        if (!units.isEmpty() && !kind.filter(TargetFields::isNumber).isPresent()) {
            record.note(FaultReason.UNKNOWN_FIELD, at.under("units"), "units", "goal");
        }
        boolean ofTallies = measure.flatMap(Measure::tally).isPresent();
        boolean atLeast = goal.or(() -> each.map(EachUnit::goal))
                .map(asked -> asked.kind() == GoalKind.AT_LEAST)
                .orElse(false);
        if (every.isPresent() && (!ofTallies || !atLeast || !units.isEmpty())) {
            record.note(FaultReason.UNKNOWN_FIELD, at.under("every"), "every", "measure.tally, goal.least");
        }
    }

    private void whole(Goal asked, Place at) {
        asked.whole()
                .filter(whole -> measure.isPresent() && !measure.get().goesWith(whole))
                .ifPresent(whole -> record.note(
                        FaultReason.NOT_IN_LIST,
                        at.under("of").under("counts"),
                        whole.counts(),
                        measure.orElseThrow().counts()));
    }

    private static boolean isNumber(GoalKind kind) {
        return kind == GoalKind.AT_LEAST || kind == GoalKind.EXACTLY || kind == GoalKind.BETWEEN;
    }

    private void field(String name, Place at) throws IOException {
        given.add(name);
        switch (name) {
            case "target" -> id = words.id(at);
            case "title" -> title = words.wording(at);
            case "citation" -> citation = words.wording(at);
            case "measure" -> measure = new MeasureFields(record).read(at);
            case "goal" -> goal = new GoalFields(record).read(at);
            case "each" -> each = new TargetPartFields(record).each(at);
            case "units" ->
                record.fields(
                        at,
                        (unit, place) -> GoalFields.number(record, place).ifPresent(number -> units.put(unit, number)));
            case "every" -> every = record.word(at, Every.class);
            case "by" -> words.year(at).ifPresent(year -> by = OptionalInt.of(year.intValue()));
            case "reading" -> reading = new TargetPartFields(record).reading(at);
            default -> parts = new TargetPartFields(record).parts(at);
        }
    }
}
