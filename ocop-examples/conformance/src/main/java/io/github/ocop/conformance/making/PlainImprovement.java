package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The cheapest way up: every change of one criterion is tried, then every change of two. Fewest criteria first, then fewest
 * points; a sheet for which several ways cost the same is no case.
 *
 * @param regime the decision
 * @param sheet from which to rise, with a story
 * @param stars wanted
 */
record PlainImprovement(Regime regime, Sheet sheet, int stars) {
    /**
     * Another box on a criterion.
     *
     * @param criterion which
     * @param to the box
     */
    private record Change(CriterionFacts criterion, int to) {
        int raises(Sheet sheet) {
            return criterion.pointsOf(to) - sheet.points(criterion);
        }
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (CriterionFacts criterion : sheet.set().criteria()) {
            for (int choice : criterion.choices()) {
                Change change = new Change(criterion, choice);
                if (change.raises(sheet) > 0) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    private boolean reaches(List<Change> way) {
        Sheet changed = sheet;
        for (Change change : way) {
            changed = changed.forced(change.criterion().number(), change.to());
        }
        PlainRating rating = PlainRating.of(regime, sheet.set(), List.of(changed), List.of());
        return !rating.isStopped() && rating.stars() >= stars;
    }

    private int raises(List<Change> way) {
        return way.stream().mapToInt(change -> change.raises(sheet)).sum();
    }

    private List<List<Change>> ways() {
        List<List<Change>> ones = changes().stream().map(List::of).toList();
        List<List<Change>> twos = new ArrayList<>();
        for (List<Change> one : ones) {
            for (List<Change> other : ones) {
                if (sheet.set().criteria().indexOf(one.get(0).criterion())
                        < sheet.set().criteria().indexOf(other.get(0).criterion())) {
                    twos.add(List.of(one.get(0), other.get(0)));
                }
            }
        }
        for (List<List<Change>> of : List.of(List.<List<Change>>of(List.of()), ones, twos)) {
            List<List<Change>> found = of.stream().filter(this::reaches).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Change> cheapest() {
        List<List<Change>> ways = ways();
        int fewest = ways.stream().mapToInt(this::raises).min().orElseThrow();
        List<List<Change>> best =
                ways.stream().filter(way -> raises(way) == fewest).toList();
        if (best.size() != 1) {
            throw new IllegalArgumentException("set " + sheet.set().number() + ": expected one cheapest way to " + stars
                    + " stars, found " + best);
        }
        return best.get(0);
    }

    /** Returns the answer, without its id. */
    ObjectNode answer() {
        List<Change> way = new ArrayList<>(cheapest());
        way.sort(Comparator.comparing(change -> sheet.set().criteria().indexOf(change.criterion())));
        ObjectNode answer = Made.object().put("to", stars).put("reachable", true);
        answer.set(
                "changes", Made.nodes(way.stream().map(change -> change(change)).toList()));
        answer.put("criteriaChanged", way.size()).put("pointsRaised", raises(way));
        return answer.put("total", sheet.total() + raises(way));
    }

    private ObjectNode change(Change change) {
        CriterionFacts criterion = change.criterion();
        int from = sheet.choices().getOrDefault(criterion.number(), 0);
        ObjectNode json = Made.object().put("criterion", criterion.number());
        if (criterion.yesNo()) {
            json.put("from", from == 1).put("to", change.to() == 1);
        } else {
            json.put("from", from).put("to", change.to());
        }
        return json.put("points", change.raises(sheet));
    }
}
