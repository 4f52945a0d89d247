package io.github.ocop.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.criteria.CriteriaSet;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What it costs to change the answer on a criterion: 1 unless the caller says otherwise, whatever the answer becomes.
 *
 * <p>With nothing said, the least cost is the fewest criteria.
 */
@Value.Immutable
public abstract class ChangeCosts {
    /** The most that one change may cost. */
    public static final int MOST = 1_000_000;

    ChangeCosts() {}

    /** {@return costs other than 1, by the number of the criterion} */
    public abstract ImmutableMap<String, Integer> costs();

    /** {@return the numbers of the criteria that cannot be changed} */
    public abstract ImmutableSet<String> fixed();

    /** {@return a cost of 1 for each criterion} */
    public static ChangeCosts each() {
        return builder().build();
    }

    /**
     * {@return these costs, and 1 for every other criterion}
     *
     * @param costs the cost of changing a criterion by its printed number, 0 or more
     * @throws IllegalArgumentException if one is below 0 or above {@link #MOST}
     */
    public static ChangeCosts of(Map<String, Integer> costs) {
        return builder().costs(costs).build();
    }

    /** {@return the numbers of all criteria of which something is said} */
    public ImmutableSet<String> criteria() {
        return ImmutableSet.copyOf(
                Stream.concat(costs().keySet().stream(), fixed().stream()).iterator());
    }

    int of(String criterion) {
        return costs().getOrDefault(criterion, 1);
    }

    /**
     * Checks that something is said of criteria of this set only.
     *
     * @throws IllegalArgumentException if the set has no criterion of such a number
     */
    void checkOf(CriteriaSet set) {
        criteria().forEach(set::index);
    }

    @Value.Check
    void check() {
        costs().forEach((criterion, cost) -> checkArgument(
                cost >= 0 && cost <= MOST, "costs: %s: expected 0 to %s, given %s", criterion, MOST, cost));
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds costs. */
    public static class Builder extends ImmutableChangeCosts.Builder {
        Builder() {}
    }
}
