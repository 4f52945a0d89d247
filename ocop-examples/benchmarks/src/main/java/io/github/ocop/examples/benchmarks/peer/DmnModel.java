package io.github.ocop.examples.benchmarks.peer;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.StarMinimum;
import io.github.ocop.rating.StarBand;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The set as a decision model: the sum, a table of bands, a table of minimums of which the least counts, and the answer. */
final class DmnModel {
    /** The decision that is asked for. */
    static final String ANSWER = "answer";

    private static final String NAMESPACE = "https://github.com/ocop/benchmarks";

    private final SetRules rules;

    DmnModel(SetRules rules) {
        this.rules = rules;
    }

    /** Returns the same as one expression. */
    String feel() {
        String bands = rules.bands().stream()
                .map(band -> "if sum(points) >= " + band.edge() + " then " + band.stars())
                .collect(joining(" else "));
        String caps = rules.minimums().stream()
                .map(minimum -> "if points[" + (minimum.index() + 1) + "] < " + minimum.points() + " then "
                        + (minimum.stars() - 1) + " else 5")
                .collect(joining(", "));
        return "{total: sum(points), band: " + bands + " else 0, stars: min([band, " + caps + "])}";
    }

    /** Returns the model as DMN 1.3. */
    String xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="ocop" name="ocop" namespace="%1$s">
                  <inputData id="in_points" name="points"><variable name="points"/></inputData>
                  <decision id="total" name="total"><variable name="total"/>%2$s
                    <literalExpression id="total_l"><text>sum(points)</text></literalExpression>
                  </decision>
                  <decision id="band" name="band"><variable name="band"/>%3$s%4$s</decision>
                  <decision id="cap" name="cap"><variable name="cap"/>%2$s%5$s</decision>
                  <decision id="answer" name="answer"><variable name="answer"/>%6$s
                    <literalExpression id="answer_l">
                      <text>{total: total, band: band, stars: if band &lt; cap then band else cap}</text>
                    </literalExpression>
                  </decision>
                </definitions>
                """.formatted(
                        NAMESPACE, input("points"), needs("total"), bands(), caps(), needs("total", "band", "cap"));
    }

    private static String input(String name) {
        return "<informationRequirement><requiredInput href=\"#in_" + name + "\"/></informationRequirement>";
    }

    private static String needs(String... decisions) {
        return Arrays.stream(decisions)
                .map(name ->
                        "<informationRequirement><requiredDecision href=\"#" + name + "\"/></informationRequirement>")
                .collect(joining());
    }

    private String bands() {
        ImmutableList<StarBand> bands = rules.bands();
        String rows = IntStream.range(0, bands.size())
                .mapToObj(i -> row(
                        "band" + i,
                        ImmutableList.of(
                                i == 0
                                        ? ">= " + bands.get(0).edge()
                                        : "[" + bands.get(i).edge() + ".."
                                                + (bands.get(i - 1).edge() - 1) + "]"),
                        bands.get(i).stars()))
                .collect(joining());
        return "<decisionTable id=\"band_t\" hitPolicy=\"UNIQUE\">" + column("band_in", "total") + result("band") + rows
                + "</decisionTable>";
    }

    /** One column for each criterion that has a minimum; the last row holds always. */
    private String caps() {
        ImmutableList<Integer> columns = rules.minimums().stream()
                .map(StarMinimum::index)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
        String head = columns.stream()
                .map(index -> column("cap_in" + index, "points[" + (index + 1) + "]"))
                .collect(joining());
        String rows = rules.minimums().stream()
                .map(minimum -> cap(columns, Optional.of(minimum), minimum.stars() - 1))
                .collect(joining());
        return "<decisionTable id=\"cap_t\" hitPolicy=\"COLLECT\" aggregation=\"MIN\">" + head + result("cap") + rows
                + cap(columns, Optional.empty(), 5) + "</decisionTable>";
    }

    private static String cap(ImmutableList<Integer> columns, Optional<StarMinimum> minimum, int stars) {
        Map<Integer, String> tested = minimum.map(known -> Map.of(known.index(), "< " + known.points()))
                .orElse(Map.of());
        Function<Integer, String> cell = index -> tested.getOrDefault(index, "-");
        String id = minimum.map(known -> "cap" + known.stars() + "_" + known.index())
                .orElse("cap_else");
        return row(id, columns.stream().map(cell).collect(ImmutableList.toImmutableList()), stars);
    }

    private static String column(String id, String expression) {
        return "<input id=\"" + id + "\"><inputExpression id=\"" + id + "_e\" typeRef=\"number\"><text>" + expression
                + "</text></inputExpression></input>";
    }

    private static String result(String name) {
        return "<output id=\"" + name + "_out\" name=\"" + name + "\" typeRef=\"number\"/>";
    }

    private static String row(String id, ImmutableList<String> cells, int stars) {
        String tests = IntStream.range(0, cells.size())
                .mapToObj(i -> "<inputEntry id=\"" + id + "_" + i + "\"><text>"
                        + cells.get(i).replace("<", "&lt;").replace(">", "&gt;") + "</text></inputEntry>")
                .collect(joining());
        return "<rule id=\"" + id + "\">" + tests + "<outputEntry id=\"" + id + "_o\"><text>" + stars
                + "</text></outputEntry></rule>";
    }
}
