package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The choices of one member: a box by its place, 0 for none, 1 and 0 for yes and no.
 *
 * @param set the set
 * @param choices a choice for each criterion
 */
record Sheet(SetFacts set, Map<String, Integer> choices) {
    /** Returns the sheet with the most points. */
    static Sheet top(SetFacts set) {
        Map<String, Integer> choices = new LinkedHashMap<>();
        set.criteria().forEach(criterion -> choices.put(criterion.number(), criterion.best()));
        return new Sheet(set, choices);
    }

    /** Returns the sheet without points. */
    static Sheet least(SetFacts set) {
        Map<String, Integer> choices = new LinkedHashMap<>();
        set.criteria().forEach(criterion -> choices.put(criterion.number(), criterion.least()));
        return new Sheet(set, choices);
    }

    /** Returns the sheet with another choice; without a story, its further criteria have no points either. */
    Sheet with(String number, int choice) {
        Map<String, Integer> changed = new LinkedHashMap<>(choices);
        changed.put(number, choice);
        for (CriterionFacts criterion : set.criteria()) {
            if (criterion.needsStory() && set.criterion("5.1").pointsOf(changed.getOrDefault("5.1", 0)) == 0) {
                changed.put(criterion.number(), criterion.least());
            }
        }
        return new Sheet(set, changed);
    }

    /** Returns the sheet with another choice, whatever stands against it. */
    Sheet forced(String number, int choice) {
        Map<String, Integer> changed = new LinkedHashMap<>(choices);
        changed.put(number, choice);
        return new Sheet(set, changed);
    }

    int points(CriterionFacts criterion) {
        return criterion.pointsOf(choices.getOrDefault(criterion.number(), 0));
    }

    int total() {
        return set.criteria().stream().mapToInt(this::points).sum();
    }

    ObjectNode json() {
        ObjectNode json = Made.object();
        for (CriterionFacts criterion : set.criteria()) {
            int choice = choices.getOrDefault(criterion.number(), 0);
            if (criterion.yesNo()) {
                json.put(criterion.number(), choice == 1);
            } else {
                json.put(criterion.number(), choice);
            }
        }
        return json;
    }
}
