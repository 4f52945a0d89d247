package io.github.ocop.trace;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ocop.criteria.Bar;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.PartName;
import io.github.ocop.criteria.Requirement;
import io.github.ocop.criteria.Selection;
import io.github.ocop.criteria.StarMinimum;
import io.github.ocop.criteria.ZeroStop;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Misprint;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.Decider;
import io.github.ocop.rating.MinimumsHeld;
import io.github.ocop.rating.PartMaximum;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rating.StarBand;
import io.github.ocop.rating.Tally;
import io.github.ocop.subject.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the steps of a rating after it is made, from what was read and what came out, so that a rating without a trace does
 * nothing for it.
 */
public final class Tracer {
    private static final ImmutableList<Misprint> NO_MISPRINTS = ImmutableList.of();

    private final Rater rater;
    private final CriteriaSet set;
    private final Register register;
    private final List<ScoreSheet> sheets;
    private final List<Step> steps = new ArrayList<>();

    private Tracer(Rater rater, Register register, List<ScoreSheet> sheets) {
        this.rater = rater;
        this.set = rater.set();
        this.register = register;
        this.sheets = sheets;
    }

    /**
     * Begins the steps of a rating.
     *
     * @param sheets the council's sheets; none where only part results are known
     */
    public static Tracer of(Rater rater, Register register, List<ScoreSheet> sheets) {
        return new Tracer(rater, register, sheets);
    }

    /** Adds a step. */
    public Tracer add(Step step) {
        steps.add(step);
        return this;
    }

    /** Adds whether the subject may register and, up to the bar that holds, whether each ground does. */
    public Tracer asked(SubjectKind subject, Set<String> findings, Optional<Bar> bar) {
        boolean admitted = rater.eligibility().admits(subject, set.number());
        add(new Step.SubjectAsked(
                rater.eligibility().citation(), doubts(StepKind.SUBJECT, "", NO_MISPRINTS), subject, admitted));
        for (Bar asked : Bar.values()) {
            if (bar.isPresent() && asked.compareTo(bar.get()) > 0) {
                break;
            }
            for (Ground ground : set.grounds()) {
                if (ground.bar() == asked) {
                    add(new Step.GroundAsked(
                            set.cite(ground.finding()),
                            doubts(StepKind.GROUND, ground.label(), misprintsAt(set.cite(ground.finding()))),
                            ground,
                            findings.contains(ground.finding())));
                }
            }
        }
        return this;
    }

    /** Adds what led to the answer and returns it with all steps. */
    public TracedAnswer finish(Answer answer) {
        if (answer instanceof Rating rating) {
            rated(rating);
        } else if (answer instanceof Barred barred) {
            barred(barred);
        }
        return TracedAnswer.of(answer, steps, set);
    }

    /** How the sheets stand to the rule that 0 points stop the assessment, and why there is no rating. */
    private void barred(Barred barred) {
        zeros(Optional.of(barred.bar()));
        Citation clause = barred.grounds().get(0).citation();
        add(new Step.OutcomeGiven(
                clause,
                doubts(StepKind.OUTCOME, "", NO_MISPRINTS, when(barred.bar() == Bar.STOPPED, Circumstance.STOPPED)),
                barred.bar()));
    }

    /** The points, the stars and who recognises. */
    private void rated(Rating rating) {
        zeros(Optional.empty());
        if (!sheets.isEmpty()) {
            criteria();
        }
        rating.points().forEach(this::part);
        band(rating);
        if (rating.minimums() == MinimumsHeld.CHECKED) {
            set.minimums().stream()
                    .filter(minimum -> minimum.stars() <= rating.band())
                    .forEach(minimum -> minimum(minimum, rating.band()));
        } else {
            add(new Step.MinimumsSkipped(set.citation(), doubts(StepKind.NOT_CHECKED, "", NO_MISPRINTS)));
        }
        stars(rating);
        decider(rating);
    }

    private void zeros(Optional<Bar> bar) {
        Optional<ZeroStop> stop = set.zeroStop()
                .filter(rule -> !sheets.isEmpty())
                .filter(rule -> bar.isEmpty() || rule.bar().compareTo(bar.get()) <= 0);
        if (stop.isEmpty()) {
            return;
        }
        for (String criterion : stop.get().criteria()) {
            Tally zeros = rater.zeros(criterion, sheets);
            add(new Step.ZeroAsked(
                    set.cite(criterion),
                    doubts(
                            StepKind.ZERO,
                            stop.get().label(),
                            misprintsAt(set.cite(criterion)),
                            when(isSplit(zeros), Circumstance.SPLIT)),
                    criterion,
                    rater.settings().minimumTest(),
                    zeros));
        }
    }

    private void criteria() {
        for (int i = 0; i < set.criteria().size(); i++) {
            criterion(set.criteria().get(i), i);
        }
    }

    private void criterion(Criterion criterion, int index) {
        Citation clause = set.cite(criterion.number());
        ImmutableList<Choice> choices =
                sheets.stream().map(sheet -> sheet.choice(index)).collect(toImmutableList());
        long sum = sheets.stream().mapToLong(sheet -> sheet.points(index)).sum();
        boolean noBox =
                criterion.selection() != Selection.YES_NO && choices.stream().anyMatch(choice -> choice.place() == 0);
        ImmutableList<Misprint> misprints = misprintsAt(clause).stream()
                .filter(misprint -> bears(misprint, choices))
                .collect(toImmutableList());
        boolean doubtfulMark = misprints.stream()
                .anyMatch(misprint -> misprint.kind() == Misprint.Kind.STARS && !misprint.isCorrected());
        add(new Step.CriterionScored(
                clause,
                doubts(
                        StepKind.CRITERION,
                        criterion.label(),
                        misprints,
                        Sets.union(when(noBox, Circumstance.NO_BOX), when(doubtfulMark, Circumstance.DOUBTFUL_MARK))),
                set.partNames().get(index),
                criterion,
                criterion.personal() ? ImmutableList.of() : choices,
                Points.mean(sum, sheets.size())));
        for (Requirement requirement : criterion.requirements()) {
            Doubts doubts = doubts(StepKind.REQUIREMENT, requirement.label(), NO_MISPRINTS);
            add(new Step.RequirementNoted(clause, doubts, criterion.number(), requirement));
        }
    }

    /** A misprint of one option bears on a criterion only where that option is chosen; one of its mark bears always. */
    private static boolean bears(Misprint misprint, ImmutableList<Choice> choices) {
        return misprint.kind() == Misprint.Kind.STARS
                || misprint.option().isEmpty()
                || choices.stream()
                        .anyMatch(choice -> choice.place() == misprint.option().getAsInt());
    }

    private void part(PartName part, Points points) {
        PartMaximum maximum = rater.rules().part(part);
        // the one figure misprinted for a set as a whole is that of its part A
        ImmutableList<Misprint> misprints =
                part == PartName.A ? misprintsAt(set.citation(), Misprint.Kind.POINTS) : NO_MISPRINTS;
        add(new Step.PartSummed(
                maximum.citation(), doubts(StepKind.PART, "", misprints), part, points, maximum.points()));
    }

    private void band(Rating rating) {
        StarBand band = rater.rules().band(rating.total());
        OptionalInt below = rater.rules().bands().stream()
                .filter(higher -> higher.stars() == band.stars() + 1)
                .mapToInt(StarBand::edge)
                .findFirst();
        add(new Step.TotalBanded(
                band.citation(),
                doubts(StepKind.BAND, "", NO_MISPRINTS, when(sheets.size() > 1, Circumstance.COUNCIL)),
                rating.total(),
                band.edge(),
                below,
                band.stars()));
    }

    private void minimum(StarMinimum minimum, int band) {
        Tally reached = rater.reaching(minimum, sheets);
        boolean above = sheets.stream().anyMatch(sheet -> sheet.points(minimum.index()) > minimum.points());
        Citation clause = set.cite(minimum.criterion());
        String label = set.criteria().get(minimum.index()).label();
        add(new Step.MinimumAsked(
                clause,
                doubts(
                        StepKind.MINIMUM,
                        label,
                        misprintsAt(clause, Misprint.Kind.STARS),
                        Sets.union(
                                when(isSplit(reached), Circumstance.SPLIT),
                                Sets.union(
                                        when(minimum.stars() < band, Circumstance.BELOW_BAND),
                                        when(above, Circumstance.ABOVE_REQUIRED)))),
                minimum,
                rater.settings().minimumTest(),
                reached));
    }

    private void stars(Rating rating) {
        // what a minimum does to the stars is said in the set's closing note, where the set has one
        Doubts doubts = doubts(
                StepKind.STARS,
                "",
                misprintsAt(set.citation(), Misprint.Kind.STRUCTURE),
                Sets.union(
                        when(rating.stars() < rating.band(), Circumstance.CAPPED),
                        when(
                                rating.band() >= Rating.FEWEST_CERTIFIED && !rating.certifiable(),
                                Circumstance.NO_THREE_STARS)));
        add(new Step.StarsGiven(set.citation(), doubts, rating.band(), rating.stars()));
    }

    private void decider(Rating rating) {
        Optional<Decider> byPoints = rater.rules().decider(rating.band());
        Optional<Decider> byStars = rater.rules().decider(rating.stars());
        boolean differ = rating.certifiable() && !byPoints.map(Decider::by).equals(byStars.map(Decider::by));
        Citation clause = Stream.of(byStars, byPoints)
                .flatMap(Optional::stream)
                .filter(decider -> rating.decidedBy().equals(Optional.of(decider.by())))
                .map(Decider::citation)
                .findFirst()
                .orElse(rater.rules().uncertified());
        add(new Step.DeciderFound(
                clause,
                doubts(StepKind.DECIDER, "", NO_MISPRINTS, when(differ, Circumstance.HIGHER_BY_POINTS)),
                rating.stars(),
                rating.decidedBy()));
    }

    private static boolean isSplit(Tally tally) {
        return tally.sheets() > 0 && tally.sheets() < tally.of();
    }

    private ImmutableList<Misprint> misprintsAt(Citation place) {
        return register.misprintsAt(place);
    }

    private ImmutableList<Misprint> misprintsAt(Citation place, Misprint.Kind kind) {
        return misprintsAt(place).stream()
                .filter(misprint -> misprint.kind() == kind)
                .collect(toImmutableList());
    }

    private static ImmutableSet<Circumstance> when(boolean so, Circumstance circumstance) {
        return so ? ImmutableSet.of(circumstance) : ImmutableSet.of();
    }

    private Doubts doubts(StepKind kind, String label, ImmutableList<Misprint> misprints) {
        return doubts(kind, label, misprints, ImmutableSet.of());
    }

    private Doubts doubts(
            StepKind kind, String label, ImmutableList<Misprint> misprints, Set<Circumstance> circumstances) {
        return Doubts.of(
                register.readings(kind, label, set, circumstances, rater.settings()),
                misprints.stream().map(Misprint::id).collect(toImmutableList()));
    }
}
