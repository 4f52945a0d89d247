package io.github.ocop.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ocop.rating.Points;
import java.util.Map;

/**
 * Two members' totals and how far they are apart (chênh lệch điểm). Immutable.
 *
 * @param high the member of the higher total
 * @param highest that total
 * @param low the member of the lower total
 * @param lowest that total
 */
public record Spread(String high, Points highest, String low, Points lowest) {
    /**
     * {@return the highest and the lowest of the members' totals; where several members have it, the first of them}
     *
     * @param totals the total of each sheet by its member
     * @throws IllegalArgumentException if there is no total
     */
    public static Spread of(Map<String, Points> totals) {
        checkArgument(!totals.isEmpty(), "totals: expected 1 or more, given none");
        Map.Entry<String, Points> high = totals.entrySet().iterator().next();
        Map.Entry<String, Points> low = high;
        for (Map.Entry<String, Points> total : totals.entrySet()) {
            high = total.getValue().compareTo(high.getValue()) > 0 ? total : high;
            low = total.getValue().compareTo(low.getValue()) < 0 ? total : low;
        }
        return new Spread(high.getKey(), high.getValue(), low.getKey(), low.getValue());
    }

    /**
     * {@return every two members whose totals are more than so many points apart, in the members' order}
     *
     * @param limit how far totals may lie apart, in points
     * @param totals the total of each sheet by its member
     */
    public static ImmutableList<Spread> beyond(Points limit, Map<String, Points> totals) {
        ImmutableList<Map.Entry<String, Points>> members = ImmutableList.copyOf(totals.entrySet());
        ImmutableList.Builder<Spread> beyond = ImmutableList.builder();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                Spread spread = of(Map.ofEntries(members.get(i), members.get(j)));
                if (!spread.isWithin(limit)) {
                    beyond.add(spread);
                }
            }
        }
        return beyond.build();
    }

    /** {@return how many points they are apart} */
    public Points by() {
        return highest.minus(lowest);
    }

    /**
     * {@return whether they are at most so many points apart}
     *
     * @param limit how far totals may lie apart, in points
     */
    public boolean isWithin(Points limit) {
        return by().compareTo(limit) <= 0;
    }
}
