package io.github.ocop.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.PartName;
import io.github.ocop.criteria.StarMinimum;
import io.github.ocop.subject.Eligibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rates the products of one criteria set under one decision, by sheets or by part results. Immutable. */
public final class Rater extends PartsRater {
    private final CriteriaSet set;

    Rater(CriteriaSet set, ScoringRules rules, Eligibility eligibility, RatingSettings settings) {
        super(set, rules, eligibility, settings);
        this.set = set;
    }

    /**
     * {@return the rater of a set, by the readings this library adopts}
     *
     * @param set the criteria set
     * @param rules the rules
     * @param eligibility who may register for what
     */
    public static Rater of(CriteriaSet set, ScoringRules rules, Eligibility eligibility) {
        return new Rater(set, rules, eligibility, RatingSettings.standard());
    }

    @Override
    public Rater with(RatingSettings other) {
        return other.equals(settings()) ? this : new Rater(set.with(other.wholeMark()), rules(), eligibility(), other);
    }

    @Override
    public Optional<Rater> ofSheets() {
        return Optional.of(this);
    }

    @Override
    public CriteriaSet set() {
        return set;
    }

    /**
     * {@return which of the sheets, 1 or more, reach a star minimum, and whether the council does}
     *
     * @param minimum the star minimum
     * @param sheets the members' sheets, one or more, of one set
     */
    public Tally reaching(StarMinimum minimum, List<ScoreSheet> sheets) {
        return Tally.reaching(
                minimum.points(), minimum.index(), sheets, settings().minimumTest());
    }

    /**
     * {@return which of the sheets, 1 or more, have 0 points on a criterion, and whether the council does}
     *
     * @param criterion the printed number of the criterion, such as {@code 3.5}
     * @param sheets the members' sheets, one or more, of one set
     * @throws IllegalArgumentException if the set has no criterion of that number
     */
    public Tally zeros(String criterion, List<ScoreSheet> sheets) {
        return bars().zeros(criterion, sheets);
    }

    /**
     * {@return what a sheet with gaps can still become, whatever bars the product otherwise}
     *
     * @param sheet the sheet
     */
    public RatingRange range(PartialSheet sheet) {
        checkSet(sheet.set());
        return new RangeSearch(rules(), sheet).range();
    }

    /**
     * {@return a sheet whose gaps are filled for the most points; where several ways have as many, one of them}
     *
     * @param sheet the sheet
     */
    public ScoreSheet highest(PartialSheet sheet) {
        checkSet(sheet.set());
        return new RangeSearch(rules(), sheet).highest();
    }

    /**
     * {@return a sheet whose gaps are filled for the fewest points; where several ways have as few, one of them}
     *
     * @param sheet the sheet
     */
    public ScoreSheet lowest(PartialSheet sheet) {
        checkSet(sheet.set());
        return new RangeSearch(rules(), sheet).lowest();
    }

    /**
     * {@return the cheapest way from a sheet to a number of stars, whatever bars the product otherwise; nothing where too
     * much is fixed} A criterion whose answer tells something of a person is changed only where no other way is as cheap.
     *
     * @param sheet the sheet
     * @param stars 1 to 5
     * @param costs what each change costs
     * @throws IllegalArgumentException if the stars are out of range, the sheet is of another set, or a cost is of a
     *     criterion that the set does not have
     */
    public Optional<Improvement> improve(ScoreSheet sheet, int stars, ChangeCosts costs) {
        checkSet(sheet.set());
        costs.checkOf(set);
        return new ImprovementSearch(sheet, costs, StarGoal.of(set, rules(), stars)).find();
    }

    /**
     * {@return the cheapest way from a sheet to each number of stars that can be reached, fewest first}
     *
     * @param sheet the sheet
     * @param costs what each change costs
     * @throws IllegalArgumentException as {@link #improve}
     */
    public ImmutableMap<Integer, Improvement> improveAll(ScoreSheet sheet, ChangeCosts costs) {
        ImmutableMap.Builder<Integer, Improvement> ways = ImmutableMap.builder();
        for (int stars = 1; stars <= StarGoal.MOST; stars++) {
            improve(sheet, stars, costs).ifPresent(way -> ways.put(way.to(), way));
        }
        return ways.buildOrThrow();
    }

    /**
     * Rates a council's sheets, or says what in the sheets themselves stops the assessment.
     *
     * @param sheets the members' sheets, one or more, of one set
     * @return a rating, what bars it, or what is wrong with the record
     * @throws IllegalArgumentException as {@link #rate(List)}
     */
    public Answer answer(List<ScoreSheet> sheets) {
        Rating rating = rate(sheets);
        return bars().find(sheets).<Answer>map(barred -> barred).orElse(rating);
    }

    /**
     * Rates a council's sheets, whatever bars the product: means, band, star minimums, who recognises.
     *
     * @param sheets the members' sheets, one or more, of one set
     * @return the rating
     * @throws IllegalArgumentException if there is no sheet, or one of another set
     */
    public Rating rate(List<ScoreSheet> sheets) {
        checkArgument(!sheets.isEmpty(), "sheets: expected 1 or more, given none");
        for (ScoreSheet sheet : sheets) {
            checkSet(sheet.set());
        }
        PartResults results =
                PartResults.of(mean(PartName.A, sheets), mean(PartName.B, sheets), mean(PartName.C, sheets));
        int band = band(results);
        ImmutableList<UnmetMinimum> unmet = unmet(sheets, band);
        // sorted by stars, so the first unmet minimum is the lowest: one star less is what remains
        int stars = unmet.isEmpty() ? band : unmet.get(0).minimum().stars() - 1;
        return rating(results, band, stars, unmet, rules().minimums());
    }

    private static Points mean(PartName part, List<ScoreSheet> sheets) {
        long sum = 0;
        for (ScoreSheet sheet : sheets) {
            sum += sheet.points(part);
        }
        return Points.mean(sum, sheets.size());
    }

    private void checkSet(CriteriaSet other) {
        checkArgument(
                other.number() == set.number() && other.rulebook().equals(set.rulebook()),
                "sheets: expected sheets of set %s, given one of set %s",
                set.number(),
                other.number());
    }

    private ImmutableList<UnmetMinimum> unmet(List<ScoreSheet> sheets, int band) {
        List<UnmetMinimum> unmet = new ArrayList<>(0);
        for (StarMinimum minimum : set.minimums()) {
            if (minimum.stars() > band) {
                break;
            }
            Tally tally = reaching(minimum, sheets);
            if (!tally.holds()) {
                unmet.add(UnmetMinimum.of(minimum, tally.mean(), tally.sheets(), tally.of()));
            }
        }
        return ImmutableList.copyOf(unmet);
    }
}
