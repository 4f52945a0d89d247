package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Plays a trace again from what its steps say they read, and gives what must have come out.
 *
 * <p>It knows the wire, the classes of Article 3.3, the majority, which decisions have star minimums and nothing else of
 * the library; what a step says
 * followed is held against what follows.
 */
final class TraceReplay {
    private static final List<String> BARS = List.of("INELIGIBLE", "DISQUALIFIED", "NOT_ASSESSED", "STOPPED");
    private static final int[] EDGES = {0, 30, 50, 70, 90};

    private final Map<String, Fraction> criteria = new TreeMap<>();
    private final Map<String, Fraction> parts = new TreeMap<>();
    private final Map<String, List<String>> grounds = new LinkedHashMap<>();
    private final List<Map<String, Object>> unmet = new ArrayList<>();
    private final Map<String, Object> answer = new LinkedHashMap<>();
    private int band;
    private int stars;
    private boolean checked = true;

    private TraceReplay() {}

    /** Returns the fields of the answer that the trace leads to. */
    static Map<String, Object> replay(JsonNode trace) {
        TraceReplay replay = new TraceReplay();
        trace.forEach(replay::step);
        return replay.answer;
    }

    private void step(JsonNode step) {
        JsonNode read = step.get("read");
        JsonNode result = step.get("result");
        switch (step.get("step").asText()) {
            case "RULEBOOK" -> answer.put("rulebook", result.get("rulebook").asText());
            case "SUBJECT" -> {
                if (!result.get("admitted").asBoolean()) {
                    ground("INELIGIBLE", "subject");
                }
            }
            case "GROUND" -> {
                if (read.get("found").asBoolean()) {
                    ground(result.get("outcome").asText(), read.get("finding").asText());
                }
            }
            case "ZERO" -> zero(read, result);
            case "CRITERION" -> criteria.merge(read.get("part").asText(), points(result), Fraction::plus);
            case "REQUIREMENT" -> assertThat(result).isEmpty();
            case "PART" -> part(read.get("part").asText(), result);
            case "BAND" -> band(read, result);
            case "MINIMUM" -> minimum(read, result);
            case "NOT_CHECKED" -> checked = false;
            case "STARS" -> stars(read, result);
            case "DECIDER" -> {
                assertThat(read.get("stars").asInt()).isEqualTo(stars);
                answer.put("certifiable", stars >= 3);
                answer.put(
                        "decidedBy",
                        result.get("decidedBy").isNull()
                                ? null
                                : result.get("decidedBy").asText());
                answer.put("minimums", checked ? held(answer.get("rulebook")) : "NOT_CHECKED");
            }
            case "OUTCOME" -> outcome(result.get("outcome").asText());
            default -> throw new AssertionError(step);
        }
    }

    private static String held(@Nullable Object rulebook) {
        return switch (String.valueOf(rulebook)) {
            case "qd-1048-2019" -> "NONE";
            case "qd-781-2020" -> "PARTLY_HELD";
            default -> "CHECKED";
        };
    }

    private void ground(String outcome, String finding) {
        grounds.computeIfAbsent(outcome, none -> new ArrayList<>()).add(finding);
    }

    private static Fraction points(JsonNode node) {
        return Fraction.parse(node.get("exact").asText());
    }

    private void zero(JsonNode read, JsonNode result) {
        boolean stops = holds(read, read.get("zeros").asInt(), points(read).equals(Fraction.ZERO));
        assertThat(result.get("stops").asBoolean()).as(read.toString()).isEqualTo(stops);
        if (stops) {
            ground("STOPPED", read.get("criterion").asText());
        }
    }

    private static boolean holds(JsonNode read, int sheets, boolean mean) {
        int of = read.get("of").asInt();
        return switch (read.get("test").asText()) {
            case "MAJORITY" -> sheets > of - sheets;
            case "UNANIMOUS" -> sheets == of;
            default -> mean;
        };
    }

    private void part(String part, JsonNode result) {
        Fraction points = criteria.isEmpty() ? points(result) : criteria.get(part);
        assertThat(points(result)).isEqualByComparingTo(points);
        parts.put(part, points);
    }

    private void band(JsonNode read, JsonNode result) {
        Fraction total = parts.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        assertThat(points(result)).isEqualByComparingTo(total);
        while (band < EDGES.length && total.compareTo(Fraction.of(EDGES[band])) >= 0) {
            band++;
        }
        stars = band;
        assertThat(result.get("band").asInt()).isEqualTo(band);
        assertThat(read.get("from").asInt()).isEqualTo(EDGES[band - 1]);
        assertThat(read.get("below").isNull()).isEqualTo(band == EDGES.length);
        assertThat(read.get("below").asInt()).isEqualTo(band == EDGES.length ? 0 : EDGES[band]);
        Map<String, String> cut = new TreeMap<>();
        parts.forEach((part, points) -> cut.put(part, points.cut()));
        answer.put("outcome", "RATED");
        answer.put("points", cut);
        answer.put("total", total.cut());
        answer.put("band", band);
    }

    private void minimum(JsonNode read, JsonNode result) {
        int required = read.get("required").asInt();
        boolean mean = points(read).compareTo(Fraction.of(required)) >= 0;
        boolean met = holds(read, read.get("reachedBy").asInt(), mean);
        assertThat(result.get("met").asBoolean()).as(read.toString()).isEqualTo(met);
        assertThat(read.get("stars").asInt()).isLessThanOrEqualTo(band);
        if (!met) {
            stars = Math.min(stars, read.get("stars").asInt() - 1);
            Map<String, Object> missed = new LinkedHashMap<>();
            missed.put("stars", read.get("stars").asInt());
            missed.put("criterion", read.get("criterion").asText());
            missed.put("required", required);
            missed.put("awarded", points(read).cut());
            missed.put("reachedBy", read.get("reachedBy").asInt());
            missed.put("of", read.get("of").asInt());
            unmet.add(missed);
        }
    }

    private void stars(JsonNode read, JsonNode result) {
        assertThat(read.get("band").asInt()).isEqualTo(band);
        assertThat(result.get("stars").asInt()).isEqualTo(stars);
        answer.put("stars", stars);
        answer.put("unmet", unmet);
    }

    private void outcome(String outcome) {
        String first = BARS.stream().filter(grounds::containsKey).findFirst().orElseThrow();
        assertThat(outcome).isEqualTo(first);
        answer.put("outcome", first);
        answer.put("grounds", grounds.get(first));
    }
}
