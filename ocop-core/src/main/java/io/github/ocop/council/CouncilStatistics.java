package io.github.ocop.council;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.ScoreSheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/** Where the members of a council differ: in their totals, and criterion by criterion, since that is where feeling shows. */
@Value.Immutable
public abstract class CouncilStatistics {
    CouncilStatistics() {}

    /** {@return the members' totals, in the order of their sheets} */
    @Value.Parameter
    public abstract ImmutableMap<String, Points> totals();

    /** {@return the criteria in the set's order} */
    @Value.Parameter
    public abstract ImmutableList<CriterionStatistics> criteria();

    /** {@return how many points apart the council's rules allow two totals to be, where they say} */
    @Value.Parameter
    public abstract Optional<Points> limit();

    /** {@return the mean of the totals, which is the total of the means} */
    public Points mean() {
        Points sum = totals().values().stream().reduce(Points.ZERO, Points::plus);
        return sum.dividedBy(totals().size());
    }

    /** {@return the highest and the lowest total} */
    public Spread spread() {
        return Spread.of(totals());
    }

    /** {@return every two members whose totals are further apart than the rules allow, in the order of their sheets} */
    public ImmutableList<Spread> tooFar() {
        return limit().map(limit -> Spread.beyond(limit, totals())).orElse(ImmutableList.of());
    }

    /**
     * {@return the statistics of a council's sheets}
     *
     * @param sheets the members' sheets, one or more, of one set
     * @param limit how many points apart the council's rules allow two totals to be, where they say
     * @throws IllegalArgumentException if there is no sheet, they are of different sets, or two are of one member
     */
    public static CouncilStatistics of(List<ScoreSheet> sheets, Optional<Points> limit) {
        checkArgument(!sheets.isEmpty(), "sheets: expected 1 or more, given none");
        CriteriaSet set = sheets.get(0).set();
        checkArgument(sheets.stream().allMatch(sheet -> sheet.set().equals(set)), "sheets: expected sheets of one set");
        return ImmutableCouncilStatistics.of(
                CouncilCheck.totals(sheets),
                IntStream.range(0, set.criteria().size())
                        .mapToObj(index -> CriterionStatistics.of(sheets, index))
                        .collect(toImmutableList()),
                limit);
    }
}
