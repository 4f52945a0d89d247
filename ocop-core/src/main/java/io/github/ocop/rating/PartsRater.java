package io.github.ocop.rating;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.law.Citation;
import io.github.ocop.subject.Eligibility;
import io.github.ocop.subject.SubjectKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Rates the products of one set under one decision by part results; a {@link Rater} rates sheets too. Immutable. */
public sealed class PartsRater permits Rater {
    private final ListedSet set;
    private final ScoringRules rules;
    private final Eligibility eligibility;
    private final RatingSettings settings;
    private final Bars bars;
    /** Who recognises at each number of stars, 0 to 5. */
    private final ImmutableList<Optional<Authority>> recognisers;

    PartsRater(ListedSet set, ScoringRules rules, Eligibility eligibility, RatingSettings settings) {
        this.set = set;
        this.rules = rules;
        this.eligibility = eligibility;
        this.settings = settings;
        this.bars = new Bars(set, eligibility, settings);
        this.recognisers = IntStream.rangeClosed(0, StarGoal.MOST)
                .mapToObj(stars -> rules.decider(stars).map(Decider::by))
                .collect(toImmutableList());
    }

    /**
     * {@return the rater of a set, by the readings this library adopts: a {@link Rater} where the set is complete}
     *
     * @param set the criteria set
     * @param rules the rules
     * @param eligibility who may register for what
     */
    public static PartsRater of(ListedSet set, ScoringRules rules, Eligibility eligibility) {
        RatingSettings settings = RatingSettings.standard();
        return set instanceof CriteriaSet complete
                ? new Rater(complete, rules, eligibility, settings)
                : new PartsRater(set, rules, eligibility, settings);
    }

    /**
     * {@return the rater of the same set by other readings}
     *
     * @param other the settings to use instead
     */
    public PartsRater with(RatingSettings other) {
        return other.equals(settings) ? this : new PartsRater(set, rules, eligibility, other);
    }

    /** {@return the rater of sheets, unless the set is incomplete} */
    public Optional<Rater> ofSheets() {
        return Optional.empty();
    }

    /** {@return the set} */
    public ListedSet set() {
        return set;
    }

    /** {@return what the decision says of points and stars} */
    public ScoringRules rules() {
        return rules;
    }

    /** {@return who may register} */
    public Eligibility eligibility() {
        return eligibility;
    }

    /** {@return the readings it rates by} */
    public RatingSettings settings() {
        return settings;
    }

    Bars bars() {
        return bars;
    }

    /**
     * {@return what bars the product from a rating, if anything does}
     *
     * @param subject the kind of subject
     * @param findings the grounds found to hold, each one of the set's
     * @param sheets the council's sheets; none where only part results are known
     */
    public Optional<Barred> barred(SubjectKind subject, Set<String> findings, List<ScoreSheet> sheets) {
        return bars.find(subject, findings, sheets);
    }

    /**
     * Rates part results, by band alone.
     *
     * @param results the council's points by part
     * @return the rating
     * @throws FaultException if a part is below 0 or above its maximum; the fault's place starts at {@code parts}
     */
    public Rating rate(PartResults results) {
        results.points().forEach((part, points) -> {
            PartMaximum maximum = rules.part(part);
            if (points.isNegative() || points.compareTo(Points.of(maximum.points())) > 0) {
                throw new FaultException(
                        Fault.of(FaultReason.PART_OUT_OF_RANGE, "parts." + part, points.plain(), maximum.points())
                                .cite(saidAt(maximum)));
            }
        });
        int band = band(results);
        return rating(results, band, band, ImmutableList.of(), MinimumsHeld.NOT_CHECKED);
    }

    /** Every set prints its maxima too: that is nearer than a decision as a whole, whose clause was not at hand. */
    private Citation saidAt(PartMaximum maximum) {
        return maximum.citation().isWhole() ? set.citation() : maximum.citation();
    }

    int band(PartResults results) {
        return rules.band(results.total()).stars();
    }

    Rating rating(PartResults results, int band, int stars, ImmutableList<UnmetMinimum> unmet, MinimumsHeld minimums) {
        // with all values at hand: of every dossier one is made, and nothing else
        return ImmutableRating.of(
                set.rulebook(),
                set.number(),
                results,
                band,
                stars,
                unmet,
                recognisers.get(settings.proposal().starsDecidedAt(stars, band)),
                minimums,
                Optional.empty(),
                settings);
    }
}
