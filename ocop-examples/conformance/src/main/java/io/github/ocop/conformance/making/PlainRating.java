package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What comes of sheets, read off the figures from top to bottom. Sums over all sheets stand for means: a mean is a sum over
 * their number, and is never divided but to be cut.
 *
 * @param regime the decision
 * @param set the set
 * @param sheets one for each member
 * @param findings grounds found to hold
 * @param test how sheets combine to a minimum
 */
record PlainRating(Regime regime, SetFacts set, List<Sheet> sheets, List<String> findings, MinimumReading test) {
    private static final List<String> BARS = List.of("DISQUALIFIED", "NOT_ASSESSED", "STOPPED");

    static PlainRating of(Regime regime, SetFacts set, List<Sheet> sheets, List<String> findings) {
        return new PlainRating(regime, set, sheets, findings, MinimumReading.MAJORITY);
    }

    /** Returns the answer, without its id. */
    ObjectNode answer() {
        ObjectNode answer = Made.object();
        answer.put("rulebook", regime.id()).put("criteriaSet", set.number());
        for (String bar : BARS) {
            List<String> grounds = grounds(bar);
            if (!grounds.isEmpty()) {
                answer.put("outcome", bar);
                answer.set(
                        "grounds",
                        Made.nodes(grounds.stream()
                                .map(ground -> Made.object().put("finding", ground))
                                .toList()));
                return settled(answer);
            }
        }
        answer.put("outcome", "RATED");
        ObjectNode points = answer.putObject("points");
        for (String part : List.of("A", "B", "C")) {
            points.put(part, cut(sum(part)));
        }
        answer.put("total", cut(total())).put("band", band());
        List<ObjectNode> unmet = unmet();
        int stars = stars();
        answer.put("stars", stars);
        answer.set("unmet", Made.nodes(unmet));
        answer.put("certifiable", stars >= 3);
        answer.put("decidedBy", stars < 3 ? null : regime.decidedBy(stars));
        answer.put("minimums", regime.minimums());
        return settled(answer);
    }

    /** An answer by another than the adopted reading says so. */
    private ObjectNode settled(ObjectNode answer) {
        if (test != MinimumReading.MAJORITY) {
            answer.putObject("settings")
                    .put("minimumTest", test.name())
                    .put("proposal", "BY_STARS")
                    .put("wholeMark", "ANY_OPTION");
        }
        return answer;
    }

    /** The rejection line first, then as they stand in the set. */
    private List<String> grounds(String bar) {
        List<String> found = new ArrayList<>();
        set.grounds().forEach((finding, follows) -> {
            if (follows.equals(bar) && findings.contains(finding)) {
                found.add(finding);
            }
        });
        if (bar.equals("STOPPED")) {
            for (String zero : set.zeros()) {
                if (test.zero(points(set.criterion(zero)))) {
                    found.add(zero);
                }
            }
        }
        return found;
    }

    private int sum(String part) {
        return set.criteria().stream()
                .filter(criterion -> criterion.part().equals(part))
                .mapToInt(this::sum)
                .sum();
    }

    private List<Integer> points(CriterionFacts criterion) {
        return sheets.stream().map(sheet -> sheet.points(criterion)).toList();
    }

    private int sum(CriterionFacts criterion) {
        return sheets.stream().mapToInt(sheet -> sheet.points(criterion)).sum();
    }

    int total() {
        return sheets.stream().mapToInt(Sheet::total).sum();
    }

    /** A mean, cut to two decimals. */
    private String cut(int sum) {
        int hundredths = sum * 100 / sheets.size();
        return "%d.%02d".formatted(hundredths / 100, hundredths % 100);
    }

    int band() {
        int stars = 1;
        for (int edge : List.of(30, 50, 70, 90)) {
            if (total() >= edge * sheets.size()) {
                stars++;
            }
        }
        return stars;
    }

    /** Returns whether zeros stop the assessment. */
    boolean isStopped() {
        return !grounds("STOPPED").isEmpty();
    }

    int stars() {
        int stars = band();
        for (ObjectNode minimum : unmet()) {
            stars = Math.min(stars, minimum.get("stars").intValue() - 1);
        }
        return stars;
    }

    private List<ObjectNode> unmet() {
        List<ObjectNode> unmet = new ArrayList<>();
        for (SetFacts.Minimum minimum : set.minimums()) {
            int reachedBy = (int) sheets.stream()
                    .filter(sheet -> sheet.points(minimum.criterion()) >= minimum.required())
                    .count();
            if (minimum.stars() <= band() && !test.reached(points(minimum.criterion()), minimum.required())) {
                unmet.add(Made.object()
                        .put("stars", minimum.stars())
                        .put("criterion", minimum.criterion().number())
                        .put("required", minimum.required())
                        .put("awarded", cut(sum(minimum.criterion())))
                        .put("reachedBy", reachedBy)
                        .put("of", sheets.size()));
            }
        }
        return unmet;
    }
}
