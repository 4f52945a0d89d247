package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Wording;
import io.github.ocop.plan.EachUnit;
import io.github.ocop.plan.Goal;
import io.github.ocop.plan.GoalKind;
import io.github.ocop.plan.Parts;
import io.github.ocop.plan.PlanReading;
import io.github.ocop.plan.UnitLevel;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.util.Optional;

/** The objects that a target has beside its goal: a goal of each unit, how it was read, its parts. */
final class TargetPartFields {
    private final RecordParser record;
    private final PlanWords words;

    TargetPartFields(RecordParser record) {
        this.record = record;
        this.words = new PlanWords(record);
    }

    Optional<EachUnit> each(Place at) throws IOException {
        Once<UnitLevel> level = new Once<>();
        Once<Goal> asked = new Once<>();
        record.object(at, ImmutableList.of("level", "goal"), (name, place) -> {
            if (name.equals("level")) {
                level.set(record.word(place, UnitLevel.class));
            } else {
                asked.set(new GoalFields(record).read(place));
            }
        });
        record.require(level.seen(), at, "level");
        record.require(asked.seen(), at, "goal");
        if (asked.value().map(Goal::kind).equals(Optional.of(GoalKind.AVERAGE))) {
            record.note(
                    FaultReason.NOT_IN_LIST,
                    at.under("goal").under("kind"),
                    GoalKind.AVERAGE,
                    "AT_LEAST, BETWEEN, EXACTLY");
            return Optional.empty();
        }
        return level.value().flatMap(of -> asked.value().map(goal -> EachUnit.of(of, goal)));
    }

    Optional<PlanReading> reading(Place at) throws IOException {
        Once<Wording> adopted = new Once<>();
        Once<Wording> other = new Once<>();
        record.object(
                at,
                ImmutableList.of("adopted", "other"),
                (name, place) -> (name.equals("adopted") ? adopted : other).set(words.wording(place)));
        record.require(adopted.seen(), at, "adopted");
        return adopted.value().map(taken -> PlanReading.of(taken, other.value()));
    }

    Optional<Parts> parts(Place at) throws IOException {
        Once<Parts.Kind> kind = new Once<>();
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        record.object(at, ImmutableList.of("kind", "targets"), (name, place) -> {
            if (name.equals("kind")) {
                kind.set(record.word(place, Parts.Kind.class));
            } else {
                record.list(place, (i, one) -> words.id(one).ifPresent(ids::add));
            }
        });
        record.require(kind.seen(), at, "kind");
        ImmutableList<String> targets = ids.build();
        record.require(!targets.isEmpty() || record.fault().isPresent(), at, "targets");
        return targets.isEmpty() ? Optional.empty() : kind.value().map(how -> Parts.of(how, targets));
    }
}
