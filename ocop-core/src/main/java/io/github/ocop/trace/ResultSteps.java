package io.github.ocop.trace;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.PartName;
import io.github.ocop.criteria.StarMinimum;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Misprint;
import io.github.ocop.rating.Assessment;
import io.github.ocop.rating.Decider;
import io.github.ocop.rating.MinimumsHeld;
import io.github.ocop.rating.PartMaximum;
import io.github.ocop.rating.PartsRater;
import io.github.ocop.rating.PassUp;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.StarBand;
import io.github.ocop.rating.Tally;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** From the parts to the stars and who recognises. */
final class ResultSteps {
    private final Assessment assessment;
    private final PartsRater rater;
    private final ListedSet set;
    private final Doubter doubter;

    ResultSteps(Assessment assessment, Doubter doubter) {
        this.assessment = assessment;
        this.rater = assessment.rater();
        this.set = rater.set();
        this.doubter = doubter;
    }

    ImmutableList<Step> of(Rating rating) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        rating.points().forEach((part, points) -> steps.add(part(part, points)));
        steps.add(band(rating));
        if (rating.minimums() != MinimumsHeld.NOT_CHECKED) {
            assessment.sheetRater().set().minimums().stream()
                    .filter(minimum -> minimum.stars() <= rating.band())
                    .forEach(minimum -> steps.add(minimum(minimum, rating.band())));
        } else {
            steps.add(new Step.MinimumsSkipped(
                    set.citation(), doubter.at(StepKind.NOT_CHECKED).doubts()));
        }
        return steps.add(stars(rating)).add(decider(rating)).build();
    }

    private Step part(PartName part, Points points) {
        PartMaximum maximum = rater.rules().part(part);
        // the one figure misprinted for a set as a whole is that of its part A
        List<Misprint> misprints =
                part == PartName.A ? doubter.misprintsAt(set.citation(), Misprint.Kind.POINTS) : ImmutableList.of();
        Doubts doubts = doubter.at(StepKind.PART).with(misprints).doubts();
        return new Step.PartSummed(maximum.citation(), doubts, part, points, maximum.points());
    }

    private Step band(Rating rating) {
        StarBand band = rater.rules().band(rating.total());
        OptionalInt below = rater.rules().bands().stream()
                .filter(higher -> higher.stars() == band.stars() + 1)
                .mapToInt(StarBand::edge)
                .findFirst();
        boolean between = below.isPresent() && rating.total().compareTo(Points.of(below.getAsInt() - 1)) > 0;
        Doubts doubts = doubter.at(StepKind.BAND)
                .when(between, Circumstance.BETWEEN_EDGES)
                .when(assessment.sheets().size() > 1, Circumstance.COUNCIL)
                .doubts();
        return new Step.TotalBanded(band.citation(), doubts, rating.total(), band.edge(), below, band.stars());
    }

    private Step minimum(StarMinimum minimum, int band) {
        CriteriaSet complete = assessment.sheetRater().set();
        Tally reached = assessment.sheetRater().reaching(minimum, assessment.sheets());
        boolean above =
                assessment.sheets().stream().anyMatch(sheet -> sheet.points(minimum.index()) > minimum.points());
        Criterion criterion = complete.criteria().get(minimum.index());
        Citation clause = set.cite(minimum.criterion());
        Doubts doubts = doubter.at(StepKind.MINIMUM, criterion.label())
                .when(reached.isSplit(), Circumstance.SPLIT)
                .when(minimum.stars() < band, Circumstance.BELOW_BAND)
                .when(above, Circumstance.ABOVE_REQUIRED)
                .when(
                        CriterionSteps.lacksNeed(complete, criterion, assessment.sheets()),
                        Circumstance.NEED_WITHOUT_POINTS)
                .with(doubter.misprintsAt(clause).stream()
                        .filter(misprint ->
                                misprint.kind() == Misprint.Kind.STARS || isOfMark(misprint, criterion, minimum))
                        .toList())
                .doubts();
        return new Step.MinimumAsked(clause, doubts, minimum, rater.settings().minimumTest(), reached);
    }

    /** {@return whether a misprint stands in the option that the minimum is marked on} */
    private static boolean isOfMark(Misprint misprint, Criterion criterion, StarMinimum minimum) {
        return misprint.option().stream()
                .mapToObj(box -> criterion.options().get(box - 1))
                .anyMatch(option -> option.minimumFor().equals(OptionalInt.of(minimum.stars())));
    }

    private Step stars(Rating rating) {
        boolean uncertified = rating.band() >= Rating.FEWEST_CERTIFIED && !rating.certifiable();
        // what a minimum does to the stars is said in the set's closing note, where the set has one
        Doubts doubts = doubter.at(StepKind.STARS)
                .when(rating.stars() < rating.band(), Circumstance.CAPPED)
                .when(uncertified, Circumstance.NO_THREE_STARS)
                .with(note(rating))
                .doubts();
        return new Step.StarsGiven(set.citation(), doubts, rating.band(), rating.stars());
    }

    /** The misprints of the closing note, where it was read. */
    private List<Misprint> note(Rating rating) {
        return rating.minimums() != MinimumsHeld.NOT_CHECKED && rating.band() >= Rating.FEWEST_CERTIFIED
                ? doubter.misprintsAt(set.citation(), Misprint.Kind.STRUCTURE)
                : ImmutableList.of();
    }

    private Step decider(Rating rating) {
        Optional<Decider> byStars = rater.rules().decider(rating.stars());
        Optional<Decider> byPoints = rater.rules().decider(rating.band());
        boolean differ = rating.certifiable() && !byPoints.map(Decider::by).equals(byStars.map(Decider::by));
        Doubts doubts = doubter.at(StepKind.DECIDER)
                .when(differ, Circumstance.HIGHER_BY_POINTS)
                .doubts();
        boolean proposed = !rating.decidedBy().equals(byStars.map(Decider::by));
        Citation clause = rating.decidedBy()
                .filter(by -> proposed)
                .flatMap(rater.rules()::passUpTo)
                .map(PassUp::citation)
                .or(() -> byStars.map(Decider::citation))
                .orElse(rater.rules().uncertified());
        return new Step.DeciderFound(clause, doubts, rating.stars(), rating.decidedBy(), proposed);
    }
}
