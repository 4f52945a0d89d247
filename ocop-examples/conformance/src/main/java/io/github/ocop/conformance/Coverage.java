package io.github.ocop.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which operative rules have cases, how many of each level, and which have none.
 *
 * @param cases the number of cases of each rule by level; every rule is there
 */
public record Coverage(Map<Rule, Map<Level, Integer>> cases) {
    /**
     * Counts.
     *
     * @param rules all operative rules
     * @param files the cases
     * @return how many cases each rule has
     * @throws IllegalArgumentException if a case names a rule that is not there
     */
    public static Coverage of(List<Rule> rules, List<CaseFile> files) {
        Map<String, Map<Level, Integer>> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), new TreeMap<>()));
        for (CaseFile file : files) {
            for (ConformanceCase one : file.cases()) {
                for (String rule : one.rules()) {
                    if (!byId.containsKey(rule)) {
                        throw new IllegalArgumentException(
                                one.id() + ": expected a rule as ocop law lists them, given " + rule);
                    }
                    byId.getOrDefault(rule, Map.of()).merge(file.level(), 1, Integer::sum);
                }
            }
        }
        Map<Rule, Map<Level, Integer>> cases = new LinkedHashMap<>();
        rules.forEach(rule -> cases.put(rule, byId.getOrDefault(rule.id(), Map.of())));
        return new Coverage(cases);
    }

    /** {@return the rules that have no case} */
    public List<Rule> without() {
        return cases.entrySet().stream()
                .filter(rule -> rule.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns the report as text.
     *
     * @param language its language
     * @return lines, each with its end
     */
    public String told(Language language) {
        Words words = Words.of(language);
        List<Rule> without = without();
        List<String> lines = new ArrayList<>();
        lines.add(words.get("coverage", cases.size() - without.size(), cases.size()));
        lines.add("");
        lines.add(words.get("none") + ": " + without.size());
        without.forEach(rule -> lines.add("  " + told(rule, language)));
        lines.add("");
        lines.add(words.get("held") + ": " + (cases.size() - without.size()));
        cases.forEach((rule, counted) -> {
            if (!counted.isEmpty()) {
                List<String> counts = new ArrayList<>();
                counted.forEach((level, number) -> counts.add(words.get(level.word()) + " " + number));
                lines.add("  " + told(rule, language) + " – " + String.join(", ", counts));
            }
        });
        return String.join("\n", lines) + "\n";
    }

    private static String told(Rule rule, Language language) {
        return rule.clause() + " " + rule.text().in(language) + " [" + rule.id() + "]";
    }
}
