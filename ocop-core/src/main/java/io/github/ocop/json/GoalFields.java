package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.plan.Goal;
import io.github.ocop.plan.GoalKind;
import io.github.ocop.plan.Measure;
import io.github.ocop.plan.RegisteredTally;
import io.github.ocop.plan.Share;
import io.github.ocop.plan.UnitLevel;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The fields of a goal: which belong to it its kind says, maybe last. */
final class GoalFields {
    private static final ImmutableList<String> FIELDS =
            ImmutableList.of("kind", "least", "most", "number", "share", "of", "level");

    private final RecordParser record;
    private final Set<String> given = new LinkedHashSet<>();
    private Optional<GoalKind> kind = Optional.empty();
    private Optional<BigInteger> least = Optional.empty();
    private Optional<BigInteger> most = Optional.empty();
    private Optional<BigInteger> number = Optional.empty();
    private Optional<Share> share = Optional.empty();
    private Optional<Measure> whole = Optional.empty();
    private Optional<UnitLevel> level = Optional.empty();

    GoalFields(RecordParser record) {
        this.record = record;
    }

    /** Reads the goal; nothing where the record is at fault. */
    Optional<Goal> read(Place at) throws IOException {
        record.object(at, FIELDS, this::field);
        record.require(given.contains("kind"), at, "kind");
        kind.ifPresent(known -> belong(of(known), at));
        if (least.isPresent() && most.isPresent() && most.get().compareTo(least.get()) < 0) {
            record.note(FaultReason.OUT_OF_BOUNDS, at.under("most"), most.get(), least.get(), RegisteredTally.MOST);
        }
        return record.fault().isPresent() ? Optional.empty() : kind.map(this::goal);
    }

    private static ImmutableList<String> of(GoalKind kind) {
        return switch (kind) {
            case AT_LEAST -> ImmutableList.of("kind", "least");
            case BETWEEN -> ImmutableList.of("kind", "least", "most");
            case EXACTLY -> ImmutableList.of("kind", "number");
            case SHARE_OF -> ImmutableList.of("kind", "share", "of");
            case ALL_OF -> ImmutableList.of("kind", "of");
            case AVERAGE -> ImmutableList.of("kind", "level", "least", "most");
        };
    }

    private void belong(ImmutableList<String> known, Place at) {
        known.forEach(name -> record.require(given.contains(name), at, name));
        given.stream()
                .filter(name -> !known.contains(name))
                .forEach(
                        name -> record.note(FaultReason.UNKNOWN_FIELD, at.under(name), name, String.join(", ", known)));
    }

    private Goal goal(GoalKind known) {
        return switch (known) {
            case AT_LEAST -> new Goal.AtLeast(least.orElseThrow());
            case BETWEEN -> new Goal.Between(least.orElseThrow(), most.orElseThrow());
            case EXACTLY -> new Goal.Exactly(number.orElseThrow());
            case SHARE_OF -> new Goal.ShareOf(share.orElseThrow(), whole.orElseThrow());
            case ALL_OF -> new Goal.AllOf(whole.orElseThrow());
            case AVERAGE -> new Goal.Average(level.orElseThrow(), least.orElseThrow(), most.orElseThrow());
        };
    }

    private void field(String name, Place at) throws IOException {
        given.add(name);
        switch (name) {
            case "kind" -> kind = record.word(at, GoalKind.class);
            case "least" -> least = number(record, at);
            case "most" -> most = number(record, at);
            case "number" -> number = number(record, at);
            case "share" -> share = share(at);
            case "of" -> whole = new MeasureFields(record).read(at);
            default -> level = record.word(at, UnitLevel.class);
        }
    }

    static Optional<BigInteger> number(RecordParser record, Place at) throws IOException {
        return record.wholeNumber(at, 0, RegisteredTally.MOST).map(BigInteger::valueOf);
    }

    private Optional<Share> share(Place at) throws IOException {
        Optional<String> text = record.text(at);
        try {
            return text.map(Share::parse);
        } catch (IllegalArgumentException e) {
            record.note(FaultReason.NOT_A_SHARE, at, text.orElse(""));
            return Optional.empty();
        }
    }
}
