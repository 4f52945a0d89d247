package io.github.ocop.trace;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.Bar;
import io.github.ocop.rating.Assessment;
import io.github.ocop.rating.Barred;
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
     * Returns the answer of an assessment with the steps that led to it.
     *
     * @param before the steps that came first, as the choice of the rulebook
     */
    public static TracedAnswer trace(Assessment assessment, Register register, List<Step> before) {
        Doubter doubter = new Doubter(assessment.rater(), register);
        GroundSteps grounds = new GroundSteps(assessment, doubter);
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        steps.addAll(before);
        if (assessment.answer() instanceof Rating rating) {
            steps.addAll(grounds.asked(Optional.empty()));
            steps.addAll(new CriterionSteps(assessment, doubter).scored());
            steps.addAll(new ResultSteps(assessment, doubter).of(rating));
        } else if (assessment.answer() instanceof Barred barred) {
            steps.addAll(grounds.asked(Optional.of(barred.bar())));
            steps.add(outcome(assessment, barred, doubter));
        }
        Trace trace = Trace.of(assessment.rater().set(), steps.build());
        return TracedAnswer.of(assessment.answer(), trace);
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
