package io.github.ocop.trace;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.Bar;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.PrintedNumber;
import io.github.ocop.criteria.ZeroStop;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Misprint;
import io.github.ocop.rating.Assessment;
import io.github.ocop.rating.Tally;
import io.github.ocop.subject.SubjectKind;
import java.util.Comparator;
import java.util.Optional;

/** Whether the subject may register, whether each ground holds, and whether 0 points stop the assessment. */
final class GroundSteps {
    private final Assessment assessment;
    private final ListedSet set;
    private final Doubter doubter;

    GroundSteps(Assessment assessment, Doubter doubter) {
        this.assessment = assessment;
        this.set = assessment.rater().set();
        this.doubter = doubter;
    }

    /** {@return what was asked, up to the bar that holds} */
    ImmutableList<Step> asked(Optional<Bar> last) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        assessment.subject().ifPresent(kind -> steps.add(subject(kind)));
        for (Bar bar : Bar.values()) {
            if (last.isPresent() && bar.compareTo(last.get()) > 0) {
                break;
            }
            // a note and zeros may stop together: header first, then the set's order
            steps.addAll(
                    ImmutableList.sortedCopyOf(Comparator.comparing(GroundSteps::at, PrintedNumber.ORDER), of(bar)));
        }
        return steps.build();
    }

    private ImmutableList<Step> of(Bar bar) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        if (assessment.subject().isPresent()) {
            set.grounds().stream()
                    .filter(ground -> ground.bar() == bar)
                    .map(this::ground)
                    .forEach(steps::add);
        }
        set.complete()
                .flatMap(CriteriaSet::zeroStop)
                .filter(stop -> stop.bar() == bar)
                .ifPresent(stop -> steps.addAll(zeros(stop)));
        return steps.build();
    }

    private static String at(Step step) {
        return step instanceof Step.GroundAsked asked ? asked.ground().finding() : ((Step.ZeroAsked) step).criterion();
    }

    private Step subject(SubjectKind kind) {
        boolean admitted = assessment.rater().eligibility().admits(kind, set.number());
        Citation clause = assessment.rater().eligibility().citation();
        return new Step.SubjectAsked(clause, doubter.at(StepKind.SUBJECT).doubts(), kind, admitted);
    }

    private Step ground(Ground ground) {
        Citation clause = set.cite(ground.finding());
        boolean holds = assessment.findings().contains(ground.finding());
        boolean zero = set.complete().stream()
                .flatMapToInt(complete -> complete.indexOf(ground.finding()).stream())
                .anyMatch(index -> assessment.sheets().stream().anyMatch(sheet -> sheet.points(index) == 0));
        Doubts doubts = doubter.at(StepKind.GROUND, ground.label())
                .when(zero && !holds, Circumstance.ZERO_WITHOUT_FINDING)
                .with(doubter.misprintsAt(clause, Misprint.Kind.WORDING))
                .doubts();
        return new Step.GroundAsked(clause, doubts, ground, holds);
    }

    private ImmutableList<Step> zeros(ZeroStop stop) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        if (!assessment.sheets().isEmpty()) {
            stop.criteria().forEach(criterion -> steps.add(zero(stop, criterion)));
        }
        return steps.build();
    }

    private Step zero(ZeroStop stop, String criterion) {
        Tally zeros = assessment.sheetRater().zeros(criterion, assessment.sheets());
        Doubts doubts = doubter.at(StepKind.ZERO, stop.label())
                .when(zeros.isSplit(), Circumstance.SPLIT)
                .doubts();
        return new Step.ZeroAsked(
                set.cite(criterion),
                doubts,
                criterion,
                assessment.rater().settings().minimumTest(),
                zeros);
    }
}
