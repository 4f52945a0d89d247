package io.github.ocop.trace;

import com.google.common.collect.ImmutableList;
import io.github.ocop.rating.Assessment;
import io.github.ocop.rating.RatingRange;
import java.util.Optional;

/** What is known of a sheet with gaps, and what it can still become. Of what is missing nothing is told. */
final class PartialSteps {
    private final Assessment assessment;
    private final Doubter doubter;
    private final RatingRange range;

    PartialSteps(Assessment assessment, Doubter doubter, RatingRange range) {
        this.assessment = assessment;
        this.doubter = doubter;
        this.range = range;
    }

    ImmutableList<Step> told() {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        new GroundSteps(assessment, doubter)
                .asked(Optional.empty()).stream().filter(this::isKnown).forEach(steps::add);
        new CriterionSteps(assessment.sheetRater().set(), assessment.sheets(), doubter, assessment.subject())
                .scored().stream().filter(this::isKnown).forEach(steps::add);
        Doubts doubts = doubter.at(StepKind.RANGE).doubts();
        return steps.add(new Step.RangeFound(assessment.rater().set().citation(), doubts, range))
                .build();
    }

    private boolean isKnown(Step step) {
        if (step instanceof Step.ZeroAsked zero) {
            return !range.missing().contains(zero.criterion());
        }
        return !(step instanceof Step.CriterionScored scored)
                || !range.missing().contains(scored.criterion().number());
    }
}
