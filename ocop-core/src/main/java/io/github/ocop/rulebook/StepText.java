package io.github.ocop.rulebook;

import io.github.ocop.council.RuleCheck;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.Tally;
import io.github.ocop.trace.Step;
import java.util.List;

/** Tells the steps of a trace in words, a sentence each. It names no answer that would tell something of a person. */
public final class StepText {
    private final Words words;
    private final ListedSet set;

    private StepText(Words words, ListedSet set) {
        this.words = words;
        this.set = set;
    }

    /**
     * {@return the teller of traces on a set}
     *
     * @param words the words of messages and labels
     * @param set the criteria set
     */
    public static StepText of(Words words, ListedSet set) {
        return new StepText(words, set);
    }

    /**
     * {@return a step as a sentence}
     *
     * @param step the step
     */
    public String tell(Step step) {
        return switch (step.kind()) {
            case RULEBOOK -> rulebook((Step.RulebookChosen) step);
            case COUNCIL -> council(((Step.CouncilAsked) step).check());
            case SUBJECT -> subject((Step.SubjectAsked) step);
            case GROUND -> ground((Step.GroundAsked) step);
            case ZERO -> zero((Step.ZeroAsked) step);
            case CRITERION -> criterion((Step.CriterionScored) step) + warning((Step.CriterionScored) step);
            case REQUIREMENT -> requirement((Step.RequirementNoted) step);
            case RANGE -> range(((Step.RangeFound) step).range());
            case PART -> part((Step.PartSummed) step);
            case BAND -> band((Step.TotalBanded) step);
            case MINIMUM -> minimum((Step.MinimumAsked) step);
            case NOT_CHECKED -> words.phrase("minimums-not-checked");
            case STARS -> stars((Step.StarsGiven) step);
            case DECIDER -> decider((Step.DeciderFound) step);
            case OUTCOME -> tell(StepPattern.OUTCOME, words.bar(((Step.OutcomeGiven) step).bar()));
        };
    }

    private String rulebook(Step.RulebookChosen chosen) {
        String kind = words.filing(chosen.filing().kind());
        String day = words.day(chosen.filing().filedOn());
        return tell(StepPattern.RULEBOOK, kind, day, chosen.instrument());
    }

    private String council(RuleCheck check) {
        if (!check.holds()) {
            return words.message(check.fault());
        }
        List<String> figures = check.figures();
        return switch (check.rule()) {
            case SIZE -> tell(StepPattern.COUNCIL_SIZE, figures.toArray());
            case BODIES -> tell(StepPattern.COUNCIL_BODIES, figures.get(1));
            case CHAIR_BODY -> tell(StepPattern.COUNCIL_CHAIR_BODY, figures.get(0));
            case PRESENT -> tell(StepPattern.COUNCIL_PRESENT, figures.get(0), figures.get(1));
            case CHAIR -> tell(StepPattern.COUNCIL_CHAIR, figures.get(0));
            case SPREAD -> tell(StepPattern.COUNCIL_SPREAD, figures.toArray());
            case SEATED -> throw new IllegalArgumentException("check: expected one told where it fails only");
        };
    }

    private String range(RatingRange range) {
        return tell(
                StepPattern.RANGE,
                range.missing().size(),
                range.lowestPoints(),
                range.highestPoints(),
                range.lowestStars(),
                words.stars(range.highestStars()));
    }

    private String subject(Step.SubjectAsked asked) {
        StepPattern pattern = asked.admitted() ? StepPattern.SUBJECT_ADMITTED : StepPattern.SUBJECT_REFUSED;
        return tell(pattern, words.subject(asked.subject()));
    }

    private String ground(Step.GroundAsked asked) {
        String ground = words.ground(set, asked.ground());
        return asked.holds()
                ? tell(
                        StepPattern.GROUND_HOLDS,
                        ground,
                        words.bar(asked.ground().bar()))
                : tell(StepPattern.GROUND_ABSENT, ground);
    }

    private String zero(Step.ZeroAsked asked) {
        StepPattern pattern = asked.zeros().holds() ? StepPattern.ZERO_STOPS : StepPattern.ZERO_PASSES;
        Tally zeros = asked.zeros();
        return tell(pattern, asked.criterion(), name(asked.criterion()), zeros.sheets(), zeros.of());
    }

    private String requirement(Step.RequirementNoted noted) {
        return tell(
                StepPattern.REQUIREMENT,
                noted.criterion(),
                words.requirement(noted.requirement().label()));
    }

    private String criterion(Step.CriterionScored scored) {
        Criterion criterion = scored.criterion();
        String points = points(scored.points());
        if (criterion.personal()) {
            return tell(StepPattern.CRITERION_PERSONAL, criterion.number(), points, criterion.points());
        }
        String name = words.criterion(set, criterion);
        return scored.choices().size() == 1
                ? tell(
                        StepPattern.CRITERION_ANSWERED,
                        criterion.number(),
                        name,
                        words.choice(set, criterion, scored.choices().get(0)),
                        points,
                        criterion.points())
                : tell(
                        StepPattern.CRITERION_MEAN,
                        criterion.number(),
                        name,
                        scored.choices().size(),
                        points,
                        criterion.points());
    }

    private String warning(Step.CriterionScored scored) {
        return scored.against()
                .map(kind -> "; " + tell(StepPattern.BOX_OF_OTHERS, words.subject(kind)))
                .orElse("");
    }

    private String part(Step.PartSummed summed) {
        String name = words.part(summed.part());
        return tell(StepPattern.PART, summed.part(), name, points(summed.points()), summed.maximum());
    }

    private String band(Step.TotalBanded banded) {
        String total = points(banded.total());
        String stars = words.stars(banded.stars());
        return banded.below().isPresent()
                ? tell(StepPattern.BAND, total, banded.from(), banded.below().getAsInt(), stars)
                : tell(StepPattern.BAND_TOP, total, banded.from(), stars);
    }

    private String stars(Step.StarsGiven given) {
        return tell(StepPattern.STARS, words.stars(given.stars()), words.stars(given.band()));
    }

    private String decider(Step.DeciderFound found) {
        String stars = words.stars(found.stars());
        StepPattern pattern = found.proposed() ? StepPattern.PROPOSED : StepPattern.DECIDED;
        return found.by()
                .map(by -> tell(pattern, stars, words.authority(by, set.rulebook())))
                .orElseGet(() -> tell(StepPattern.UNDECIDED, stars));
    }

    private String minimum(Step.MinimumAsked asked) {
        Tally reached = asked.reached();
        String number = asked.minimum().criterion();
        return tell(
                reached.holds() ? StepPattern.MINIMUM_MET : StepPattern.MINIMUM_UNMET,
                words.stars(asked.minimum().stars()),
                number,
                name(number),
                asked.minimum().points(),
                points(reached.mean()),
                reached.sheets(),
                reached.of());
    }

    private String name(String criterion) {
        return words.criterion(set, set.complete().orElseThrow().criterion(criterion));
    }

    private String points(Points points) {
        return words.decimal(points);
    }

    private String tell(StepPattern pattern, Object... arguments) {
        return words.tell(pattern, arguments);
    }
}
