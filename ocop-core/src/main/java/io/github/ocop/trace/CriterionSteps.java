package io.github.ocop.trace;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Requirement;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Misprint;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.subject.SubjectKind;
import java.util.List;
import java.util.Optional;

/** The points on each criterion, and what each asks for besides. */
final class CriterionSteps {
    private final CriteriaSet set;
    private final List<ScoreSheet> sheets;
    private final Doubter doubter;
    private final Optional<SubjectKind> subject;

    CriterionSteps(CriteriaSet set, List<ScoreSheet> sheets, Doubter doubter, Optional<SubjectKind> subject) {
        this.subject = subject;
        this.set = set;
        this.sheets = sheets;
        this.doubter = doubter;
    }

    /** {@return a step for each requirement, and where there are sheets for each criterion} */
    ImmutableList<Step> scored() {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (int i = 0; i < set.criteria().size(); i++) {
            Criterion criterion = set.criteria().get(i);
            if (!sheets.isEmpty()) {
                steps.add(criterion(criterion, i));
            }
            criterion.requirements().forEach(requirement -> steps.add(requirement(criterion, requirement)));
        }
        return steps.build();
    }

    private Step criterion(Criterion criterion, int index) {
        Citation clause = set.cite(criterion.number());
        ImmutableList<Choice> choices =
                sheets.stream().map(sheet -> sheet.choice(index)).collect(toImmutableList());
        long sum = sheets.stream().mapToLong(sheet -> sheet.points(index)).sum();
        boolean noBox = !criterion.hasZeroOption() && choices.stream().anyMatch(choice -> choice.place() == 0);
        ImmutableList<Misprint> misprints = doubter.misprintsAt(clause).stream()
                .filter(misprint -> bears(misprint, choices))
                .collect(toImmutableList());
        Doubts doubts = doubter.at(StepKind.CRITERION, criterion.label())
                .chosen(choices)
                .when(lacksNeed(set, criterion, sheets), Circumstance.NEED_WITHOUT_POINTS)
                .when(noBox, Circumstance.NO_BOX)
                .when(isLeft(misprints, true), Circumstance.DOUBTFUL_MARK)
                .when(isLeft(misprints, false), Circumstance.AS_PRINTED)
                .with(misprints)
                .doubts();
        return new Step.CriterionScored(
                clause,
                doubts,
                set.partNames().get(index),
                criterion,
                criterion.personal() ? ImmutableList.of() : choices,
                Points.mean(sum, sheets.size()),
                OrganisationBoxes.against(criterion, choices, subject));
    }

    /** {@return whether a sheet has no points on the criterion that this one presupposes} */
    static boolean lacksNeed(CriteriaSet set, Criterion criterion, List<ScoreSheet> sheets) {
        return criterion.needs().stream()
                .mapToInt(needs -> set.index(needs.criterion()))
                .anyMatch(needed -> sheets.stream().anyMatch(sheet -> sheet.points(needed) == 0));
    }

    /** A misprint in one option bears on a criterion where that option is chosen; of a mark or of the scale, always. */
    private static boolean bears(Misprint misprint, List<Choice> choices) {
        return switch (misprint.kind()) {
            case STARS, STRUCTURE -> true;
            case POINTS, WORDING ->
                misprint.option().isEmpty()
                        || choices.stream()
                                .anyMatch(choice ->
                                        choice.place() == misprint.option().getAsInt());
        };
    }

    private static boolean isLeft(List<Misprint> misprints, boolean marks) {
        return misprints.stream()
                .anyMatch(misprint -> !misprint.isCorrected() && (misprint.kind() == Misprint.Kind.STARS) == marks);
    }

    private Step requirement(Criterion criterion, Requirement requirement) {
        Doubts doubts = doubter.at(StepKind.REQUIREMENT, requirement.label()).doubts();
        return new Step.RequirementNoted(set.cite(criterion.number()), doubts, criterion.number(), requirement);
    }
}
