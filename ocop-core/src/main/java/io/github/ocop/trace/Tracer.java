package io.github.ocop.trace;

import com.google.common.collect.ImmutableList;
import io.github.ocop.council.CouncilRule;
import io.github.ocop.council.RuleCheck;
import io.github.ocop.criteria.Bar;
import io.github.ocop.rating.Assessment;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.PartialRating;
import io.github.ocop.rating.Rating;
import java.util.List;
import java.util.Optional;

/**
 * Tells the steps of a rating after it is made, from what was read and what came out, so that a rating without a trace does
 * nothing for it.
 */
public final class Tracer {
    private Tracer() {}

    /**
     * {@return the steps that led to the answer of an assessment} Where the answer is a range, the assessment has one sheet
     * whose gaps are filled in some way; nothing is told of what was filled in.
     *
     * @param assessment what was read
     * @param register the readings and misprints, and where they bear
     * @param before the steps that came first, as the choice of the rulebook
     * @param council what the council's rules asked
     */
    public static Trace trace(Assessment assessment, Register register, List<Step> before, List<RuleCheck> council) {
        Doubter doubter = new Doubter(assessment.rater(), register);
        GroundSteps grounds = new GroundSteps(assessment, doubter);
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        steps.addAll(before);
        council.forEach(check -> steps.add(council(check, doubter)));
        if (assessment.answer() instanceof Rating rating) {
            steps.addAll(grounds.asked(Optional.empty()));
            assessment
                    .rater()
                    .ofSheets()
                    .ifPresent(rater -> steps.addAll(
                            new CriterionSteps(rater.set(), assessment.sheets(), doubter, assessment.subject())
                                    .scored()));
            steps.addAll(new ResultSteps(assessment, doubter).of(rating));
        } else if (assessment.answer() instanceof PartialRating partial) {
            steps.addAll(new PartialSteps(assessment, doubter, partial.range()).told());
        } else if (assessment.answer() instanceof Barred barred) {
            steps.addAll(grounds.asked(Optional.of(barred.bar())));
            steps.add(outcome(assessment, barred, doubter));
        }
        return Trace.of(assessment.rater().set(), steps.build());
    }

    private static Step council(RuleCheck check, Doubter doubter) {
        boolean composition = check.rule() == CouncilRule.BODIES || check.rule() == CouncilRule.CHAIR_BODY;
        Doubts doubts = doubter.at(StepKind.COUNCIL)
                .when(composition, Circumstance.COMPOSITION)
                .when(!composition, Circumstance.REGULATION)
                .doubts();
        return new Step.CouncilAsked(check.clause(), doubts, check);
    }

    private static Step outcome(Assessment assessment, Barred barred, Doubter doubter) {
        boolean several = assessment.rater().set().grounds().stream()
                .filter(ground -> ground.bar().compareTo(barred.bar()) > 0)
                .anyMatch(ground -> assessment.findings().contains(ground.finding()));
        Doubts doubts = doubter.at(StepKind.OUTCOME)
                .when(barred.bar() == Bar.STOPPED, Circumstance.STOPPED)
                .when(several, Circumstance.SEVERAL_BARS)
                .doubts();
        return new Step.OutcomeGiven(barred.grounds().get(0).citation(), doubts, barred.bar());
    }
}
