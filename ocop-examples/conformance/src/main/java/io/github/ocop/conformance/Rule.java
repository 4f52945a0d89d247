package io.github.ocop.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An operative rule of a decision, as {@code ocop law} lists them.
 *
 * @param id {@code rulebook/label}
 * @param clause where it stands, as {@code 26/2026/QĐ-TTg#7.3.e}
 * @param text what it says, in short words of our own
 */
public record Rule(String id, String clause, Text text) {
    /**
     * Returns the rules of all decisions, in their order.
     *
     * @return the rules
     * @throws IOException if they cannot be read
     */
    public static List<Rule> all() throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (JsonNode rule : CaseFiles.read("rules.json").get("rules")) {
            rules.add(
                    new Rule(rule.get("rule").textValue(), rule.get("clause").textValue(), Text.of(rule.get("text"))));
        }
        return List.copyOf(rules);
    }
}
