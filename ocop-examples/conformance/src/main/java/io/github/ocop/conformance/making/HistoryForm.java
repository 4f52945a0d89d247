package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A history written by hand, an event a line, and what has to come of each:
 *
 * <pre>{@code
 * FILED 2026-08-03 SUBJECT docs=registration-form > FILED COMMUNE_CHECK=2026-08-24
 * RATED_BY_PROVINCE 2026-11-12 PROVINCE_COUNCIL stars=4 points=78.5 > RATED
 * RECOGNISED 2026-12-01 MINISTRY > RATED !NOT_BY_THEM
 * }</pre>
 *
 * Behind the arrow stand the state after it, limits that then run with their last days, and the code of a refusal.
 */
final class HistoryForm {
    private final List<ObjectNode> events = new ArrayList<>();
    private final List<ObjectNode> steps = new ArrayList<>();

    private HistoryForm() {}

    static HistoryForm of(String text) {
        HistoryForm form = new HistoryForm();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(form::add);
        return form;
    }

    private void add(String line) {
        String[] halves = line.split(" > ", -1);
        String[] words = halves[0].split(" ", -1);
        ObjectNode event =
                Made.object().put("type", words[0]).put("on", words[1]).put("by", words[2]);
        ObjectNode step = event.deepCopy();
        for (int i = 3; i < words.length; i++) {
            String[] fact = words[i].split("=", -1);
            if (fact[0].equals("docs")) {
                event.set("documents", Made.array(List.of(fact[1].split(",", -1))));
            } else if (fact[0].equals("stars")) {
                event.withObject("/facts").put("stars", Integer.parseInt(fact[1]));
            } else {
                event.withObject("/facts").put(fact[0], fact[1]);
            }
        }
        String[] then = halves[1].split(" ", -1);
        step.put("state", then[0]).putNull("refusal");
        List<ObjectNode> limits = new ArrayList<>();
        for (int i = 1; i < then.length; i++) {
            if (then[i].startsWith("!")) {
                step.putObject("refusal").put("code", then[i].substring(1));
            } else {
                String[] limit = then[i].split("=", -1);
                limits.add(Made.object().put("limit", limit[0]).put("due", limit[1]));
            }
        }
        if (!limits.isEmpty()) {
            step.set("limits", Made.nodes(limits));
        }
        events.add(event);
        steps.add(step);
    }

    ObjectNode input(String id, String workflow, String opening) {
        ObjectNode input = Made.object().put("id", id).put("workflow", workflow);
        input.set("case", Made.json(opening));
        input.set("events", Made.nodes(events));
        return input;
    }

    /** Returns what is expected: the steps, and the state in the end. */
    ObjectNode expect() {
        ObjectNode expect = Made.object();
        expect.set("steps", Made.nodes(steps));
        expect.set("state", steps.get(steps.size() - 1).get("state"));
        return expect;
    }
}
