package io.github.ocop.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which operative rules and which codes have cases, how many of each level, and which have none.
 *
 * @param cases the number of cases of each rule by level; every rule is there
 * @param codes the number of cases of each code by level; every code is there
 */
public record Coverage(Map<Rule, Map<Level, Integer>> cases, Map<Code, Map<Level, Integer>> codes) {
    /**
     * Counts.
     *
     * @param rules the operative rules
     * @param codes the codes of the wire
     * @param files the cases
     * @return how many cases each has
     * @throws IllegalArgumentException if a case names a rule that is not there, or one that nothing on the wire can show,
     *     or expects a code that is not there
     */
    public static Coverage of(List<Rule> rules, List<Code> codes, List<CaseFile> files) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        Map<Rule, Map<Level, Integer>> ofRules = empty(rules);
        Map<Code, Map<Level, Integer>> ofCodes = empty(codes);
        for (CaseFile file : files) {
            for (ConformanceCase one : file.cases()) {
                one.rules().forEach(rule -> count(ofRules, shown(byId, one, rule), file.level()));
                for (Code code : Code.of(one)) {
                    if (!ofCodes.containsKey(code)) {
                        throw new IllegalArgumentException(one.id() + ": expected a code of the wire, given " + code);
                    }
                    count(ofCodes, code, file.level());
                }
            }
        }
        return new Coverage(ofRules, ofCodes);
    }

    private static <K> Map<K, Map<Level, Integer>> empty(List<K> keys) {
        Map<K, Map<Level, Integer>> counts = new LinkedHashMap<>();
        keys.forEach(key -> counts.put(key, new TreeMap<>()));
        return counts;
    }

    private static <K> void count(Map<K, Map<Level, Integer>> counts, K key, Level level) {
        counts.getOrDefault(key, new TreeMap<>()).merge(level, 1, Integer::sum);
    }

    private static Rule shown(Map<String, Rule> byId, ConformanceCase one, String id) {
        Rule rule = byId.get(id);
        if (rule == null) {
            throw new IllegalArgumentException(one.id() + ": expected a rule as ocop law lists them, given " + id);
        }
        if (rule.notShown().isPresent()) {
            throw new IllegalArgumentException(one.id() + ": expected a rule that the wire can show, given " + id
                    + ", of which rules.json says: " + rule.notShown().get().en());
        }
        return rule;
    }

    /** {@return the rules that have no case and might} */
    public List<Rule> without() {
        return none(cases).stream().filter(rule -> rule.notShown().isEmpty()).toList();
    }

    /** {@return the rules that nothing on the wire can show, and that have no case for that reason} */
    public List<Rule> notShown() {
        return cases.keySet().stream()
                .filter(rule -> rule.notShown().isPresent())
                .toList();
    }

    /** {@return the codes that have no case} */
    public List<Code> codesWithout() {
        return none(codes);
    }

    private static <K> List<K> none(Map<K, Map<Level, Integer>> counts) {
        return counts.entrySet().stream()
                .filter(counted -> counted.getValue().isEmpty())
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
        return new CoverageText(Words.of(language)).write(this);
    }
}
