package io.github.ocop.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An operative rule of a decision, as {@code ocop law} lists them.
 *
 * @param id {@code rulebook/label}
 * @param clause where it stands, as {@code 26/2026/QĐ-TTg#7.3.e}
 * @param text what it says, in short words of our own
 * @param notShown why nothing on the wire can show it, where that is so; then it has no case, and that is no gap
 */
public record Rule(String id, String clause, Text text, Optional<Text> notShown) {
    /**
     * Returns the rules of all decisions, in their order.
     *
     * @return the rules
     * @throws IOException if they cannot be read
     */
    public static List<Rule> all() throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (JsonNode rule : CaseFiles.read("rules.json").get("rules")) {
            rules.add(new Rule(
                    rule.get("rule").textValue(),
                    rule.get("clause").textValue(),
                    Text.of(rule.get("text")),
                    rule.has("notShown") ? Optional.of(Text.of(rule.get("notShown"))) : Optional.empty()));
        }
        return List.copyOf(rules);
    }
}
