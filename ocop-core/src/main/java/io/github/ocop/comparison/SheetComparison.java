package io.github.ocop.comparison;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Selection;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebook;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a sheet of one decision is under another: every answer whose criterion and option the other set has under the same
 * labels counts there, and where there is no match everything is still open, so that points and stars are a range. What bars
 * the product otherwise is not asked. Immutable.
 *
 * @param other the sheet under the other decision, with gaps where there is no match
 * @param range the points and stars that it can have there
 */
public record SheetComparison(PartialSheet other, RatingRange range) {
    private static final String CHOICES = "choices.";

    /**
     * Compares a sheet.
     *
     * @param sheet the sheet
     * @param right the other decision
     * @param set its set
     * @return the sheet comparison
     * @throws IllegalArgumentException if that is none of its complete sets
     */
    public static SheetComparison of(ScoreSheet sheet, Rulebook right, CriteriaSet set) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (Criterion criterion : set.criteria()) {
            match(sheet, criterion).ifPresent(choice -> choices.put(criterion.number(), choice));
        }
        PartialSheet other = consistent(set, sheet.member(), choices);
        return new SheetComparison(other, right.range(other));
    }

    /** An answer that cannot stand beside another under the other decision is open there. */
    private static PartialSheet consistent(CriteriaSet set, String member, Map<String, Choice> choices) {
        try {
            return PartialSheet.of(set, FilledSheet.of(member, ImmutableMap.copyOf(choices)));
        } catch (FaultException e) {
            choices.remove(e.fault().at().substring(CHOICES.length()));
            return consistent(set, member, choices);
        }
    }

    private static Optional<Choice> match(ScoreSheet sheet, Criterion criterion) {
        return IntStream.range(0, sheet.set().criteria().size())
                .filter(index -> sheet.set().criteria().get(index).label().equals(criterion.label()))
                .mapToObj(index -> match(sheet.set().criteria().get(index), sheet.choice(index), criterion))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Choice> match(Criterion from, Choice choice, Criterion to) {
        boolean yesNo = to.selection() == Selection.YES_NO;
        if (choice.isYesNo() || yesNo) {
            return choice.isYesNo() && yesNo ? Optional.of(choice) : Optional.empty();
        }
        if (choice.place() == 0) {
            // no box says that none of the options holds: that none of the other's does is known where they are the
            // same
            boolean same = from.options().stream()
                    .map(option -> option.label())
                    .toList()
                    .containsAll(
                            to.options().stream().map(option -> option.label()).toList());
            return same ? Optional.of(choice) : Optional.empty();
        }
        String label = from.options().get((int) choice.place() - 1).label();
        return IntStream.rangeClosed(1, to.options().size())
                .filter(box -> to.options().get(box - 1).label().equals(label))
                .mapToObj(Choice::box)
                .findFirst();
    }
}
