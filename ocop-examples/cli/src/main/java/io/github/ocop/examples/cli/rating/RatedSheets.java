package io.github.ocop.examples.cli.rating;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;

/** The sheets of a dossier that has been answered, so that nothing is wrong with them; one of them may have gaps. */
final class RatedSheets {
    private final Rater rater;
    private final ImmutableList<FilledSheet> filled;
    private final ImmutableList<ScoreSheet> whole;

    private RatedSheets(Rater rater, List<FilledSheet> filled) {
        this.rater = rater;
        this.filled = ImmutableList.copyOf(filled);
        boolean gaps = filled.stream()
                .anyMatch(
                        sheet -> sheet.choices().size() < rater.set().criteria().size());
        this.whole = gaps
                ? ImmutableList.of()
                : filled.stream()
                        .map(sheet -> ScoreSheet.of(rater.set(), sheet))
                        .collect(toImmutableList());
    }

    static RatedSheets of(Rulebook rulebook, int set, Dossier dossier, RatingSettings settings) {
        Rater rater = Rater.of(rulebook.criteriaSet(set), rulebook.rules(), rulebook.eligibility());
        return new RatedSheets(rater.with(settings), dossier.sheets());
    }

    Rater rater() {
        return rater;
    }

    CriteriaSet set() {
        return rater.set();
    }

    ImmutableList<FilledSheet> filled() {
        return filled;
    }

    /** Returns the sheets; none where one has gaps, or where only part results are known. */
    ImmutableList<ScoreSheet> whole() {
        return whole;
    }

    boolean isCouncil() {
        return filled.size() > 1;
    }

    /** Returns the answer on a criterion of the one sheet there is. */
    Optional<Choice> onlyChoice(Criterion criterion) {
        return filled.size() == 1
                ? Optional.ofNullable(filled.get(0).choices().get(criterion.number()))
                : Optional.empty();
    }

    /** Returns the points on a criterion, the mean of the members'; nothing where it has no answer. */
    Optional<Points> points(Criterion criterion) {
        ImmutableList<Choice> given = filled.stream()
                .flatMap(sheet -> Optional.ofNullable(sheet.choices().get(criterion.number())).stream())
                .collect(toImmutableList());
        if (given.isEmpty()) {
            return Optional.empty();
        }
        long sum = given.stream()
                .mapToLong(choice -> criterion.pointsOf((int) choice.place()))
                .sum();
        return Optional.of(Points.mean(sum, given.size()));
    }

    /** Returns the members who gave an answer, in the order of their sheets. */
    ImmutableList<String> whoChose(Criterion criterion, Choice choice) {
        return filled.stream()
                .filter(sheet -> choice.equals(sheet.choices().get(criterion.number())))
                .map(FilledSheet::member)
                .collect(toImmutableList());
    }
}
