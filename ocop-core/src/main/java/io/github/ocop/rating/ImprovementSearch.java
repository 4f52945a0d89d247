package io.github.ocop.rating;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the cheapest way from a sheet to a number of stars, exactly.
 *
 * <p>What each group of criteria that hang together can be raised by is known with its least price. From the last group to
 * the first, the least price is kept for every number of points by which the groups from there on can be raised; none is
 * left out, so the best of them is the best there is.
 */
final class ImprovementSearch {
    private static final long NO_WAY = Long.MAX_VALUE;

    private final ScoreSheet sheet;
    private final ChangeCosts costs;
    private final StarGoal goal;
    private final ImmutableList<ImmutableList<LinkedChange>> groups;
    private final int most;

    ImprovementSearch(ScoreSheet sheet, ChangeCosts costs, StarGoal goal) {
        this.sheet = sheet;
        this.costs = costs;
        this.goal = goal;
        this.groups = LinkedCriteria.of(sheet.set()).stream()
                .map(linked -> LinkedChange.of(linked, sheet, costs, goal))
                .collect(toImmutableList());
        this.most = groups.stream()
                .mapToInt(group -> group.isEmpty() ? 0 : group.get(0).raised())
                .sum();
    }

    /** {@return the cheapest way; nothing where there is none} */
    Optional<Improvement> find() {
        long[][] prices = prices();
        int best = 0;
        long least = NO_WAY;
        for (int points = Math.max(0, goal.total() - sheet.total()); points <= most; points++) {
            // of equal measure the fewest points: those come first
            if (prices[0][points] != NO_WAY && LinkedChange.measure(prices[0][points]) < least) {
                least = LinkedChange.measure(prices[0][points]);
                best = points;
            }
        }
        return least == NO_WAY ? Optional.empty() : Optional.of(improvement(prices, best));
    }

    /** {@return the least price at which the groups from one on, the first index, are raised by so many points, the second} */
    private long[][] prices() {
        long[][] prices = new long[groups.size() + 1][most + 1];
        Arrays.fill(prices[groups.size()], NO_WAY);
        prices[groups.size()][0] = 0;
        for (int i = groups.size() - 1; i >= 0; i--) {
            Arrays.fill(prices[i], NO_WAY);
            for (LinkedChange change : groups.get(i)) {
                for (int rest = 0; rest <= most - change.raised(); rest++) {
                    if (prices[i + 1][rest] != NO_WAY) {
                        int points = rest + change.raised();
                        prices[i][points] = Math.min(prices[i][points], prices[i + 1][rest] + change.price());
                    }
                }
            }
        }
        return prices;
    }

    /** Follows the prices from the first group on; where several ways cost the same, what is printed first rises most. */
    private Improvement improvement(long[][] prices, int points) {
        int[] places = IntStream.range(0, sheet.set().criteria().size())
                .map(sheet::place)
                .toArray();
        int rest = points;
        for (int i = 0; i < groups.size(); i++) {
            LinkedChange change = cheapest(i, prices, rest);
            change.answers().putInto(places);
            rest -= change.raised();
        }
        ScoreSheet improved = ScoreSheet.of(sheet.set(), sheet.member(), places);
        return Improvement.of(
                goal.stars(),
                improved,
                IntStream.range(0, places.length)
                        .filter(index -> places[index] != sheet.place(index))
                        .mapToObj(index -> change(index, improved))
                        .collect(toImmutableList()),
                costs);
    }

    private LinkedChange cheapest(int group, long[][] prices, int points) {
        return groups.get(group).stream()
                .filter(change -> change.raised() <= points && prices[group + 1][points - change.raised()] != NO_WAY)
                .filter(change -> prices[group + 1][points - change.raised()] + change.price() == prices[group][points])
                .findFirst()
                .orElseThrow();
    }

    private Change change(int index, ScoreSheet improved) {
        String number = sheet.set().criteria().get(index).number();
        return new Change(
                number,
                sheet.choice(index),
                improved.choice(index),
                improved.points(index) - sheet.points(index),
                costs.of(number));
    }
}
