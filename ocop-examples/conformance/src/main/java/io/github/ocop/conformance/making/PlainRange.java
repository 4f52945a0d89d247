package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a sheet with gaps can become: every way to fill them is tried, one after the other.
 *
 * @param regime the decision
 * @param sheet the sheet; what it has on a criterion that is missing does not count
 * @param missing the criteria that are not answered, in the set's order
 */
record PlainRange(Regime regime, Sheet sheet, List<String> missing) {
    /** More ways than these take too long to try. */
    private static final int MOST = 20_000;

    /**
     * A way to fill the gaps.
     *
     * @param choices the choices of the missing criteria
     * @param points of the sheet then
     * @param stars of the sheet then, 0 where the assessment stops
     */
    private record Filled(Map<String, Integer> choices, int points, int stars) {
        Map<String, Integer> without(String number) {
            Map<String, Integer> rest = new LinkedHashMap<>(choices);
            rest.remove(number);
            return rest;
        }
    }

    private List<Filled> filled() {
        List<Sheet> ways = List.of(sheet);
        for (String number : missing) {
            List<Sheet> more = new ArrayList<>();
            for (Sheet way : ways) {
                // no box is a choice of its own where there is no story; its points are those of the box worth 0
                for (int choice : sheet.set().criterion(number).choices()) {
                    more.add(way.forced(number, choice));
                }
            }
            ways = more;
            if (ways.size() > MOST) {
                throw new IllegalArgumentException("too many gaps: " + missing);
            }
        }
        return ways.stream().filter(PlainRange::consistent).map(this::filled).toList();
    }

    /** Without a story nothing is said well of it. */
    private static boolean consistent(Sheet way) {
        List<CriterionFacts> told =
                way.set().criteria().stream().filter(CriterionFacts::needsStory).toList();
        return told.isEmpty()
                || way.points(way.set().criterion("5.1")) > 0
                || told.stream().allMatch(criterion -> way.points(criterion) == 0);
    }

    private Filled filled(Sheet way) {
        PlainRating rating = PlainRating.of(regime, sheet.set(), List.of(way), List.of());
        Map<String, Integer> choices = new LinkedHashMap<>();
        missing.forEach(number -> choices.put(number, way.choices().getOrDefault(number, 0)));
        return new Filled(choices, way.total(), rating.isStopped() ? 0 : rating.stars());
    }

    /** Those on which alone the stars depend, all else being equal. */
    private List<String> deciding(List<Filled> ways) {
        List<String> deciding = new ArrayList<>();
        for (String number : missing) {
            Map<Map<String, Integer>, Set<Integer>> alike = new LinkedHashMap<>();
            ways.forEach(way -> alike.computeIfAbsent(way.without(number), rest -> new LinkedHashSet<>())
                    .add(way.stars()));
            if (alike.values().stream().anyMatch(stars -> stars.size() > 1)) {
                deciding.add(number);
            }
        }
        return deciding;
    }

    private static ObjectNode ends(ObjectNode range, String name, IntStream values) {
        var counted = values.summaryStatistics();
        range.putArray(name).add(counted.getMin()).add(counted.getMax());
        return range;
    }

    /** Returns the field {@code range} of an answer. */
    ObjectNode json() {
        return json(false);
    }

    /** Returns the field {@code range} of an answer, without stars where the product is barred. */
    ObjectNode json(boolean barred) {
        List<Filled> ways = filled();
        ObjectNode range = Made.object();
        ends(range, "points", ways.stream().mapToInt(Filled::points));
        ends(range, "stars", ways.stream().mapToInt(way -> barred ? 0 : way.stars()));
        range.set("missing", Made.array(missing));
        range.set("deciding", Made.array(barred ? List.of() : deciding(ways)));
        return range;
    }

    /** Returns the answer to a sheet with gaps, without its id. */
    ObjectNode answer() {
        ObjectNode answer = Made.object();
        answer.put("rulebook", regime.id()).put("criteriaSet", sheet.set().number());
        answer.put("outcome", "PARTIAL").set("range", json());
        return answer;
    }
}
