package io.github.ocop.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The coverage for people: what has no case first, and what needs none apart from it. */
final class CoverageText {
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    CoverageText(Words words) {
        this.words = words;
    }

    String write(Coverage coverage) {
        List<Rule> without = coverage.without();
        List<Rule> notShown = coverage.notShown();
        List<Code> noCodes = coverage.codesWithout();
        int held = coverage.cases().size() - without.size() - notShown.size();
        lines.add(words.get("coverage", held, coverage.cases().size()));
        lines.add(words.get(
                "codes",
                coverage.codes().size() - noCodes.size(),
                coverage.codes().size()));
        heading("none", without.size());
        without.forEach(rule -> lines.add("  " + told(rule)));
        heading("notShown", notShown.size());
        for (Rule rule : notShown) {
            lines.add("  " + told(rule));
            rule.notShown().ifPresent(why -> lines.add("    " + why.in(words.language())));
        }
        heading("noCodes", noCodes.size());
        noCodes.forEach(code -> lines.add("  " + told(code)));
        heading("held", held);
        counted(coverage.cases().entrySet(), this::told);
        lines.add("");
        counted(coverage.codes().entrySet(), this::told);
        return String.join("\n", lines) + "\n";
    }

    private void heading(String key, int number) {
        lines.add("");
        lines.add(words.get(key) + ": " + number);
    }

    /** How one thing that is counted is told. */
    private interface Telling<K> {
        String told(K key);
    }

    private <K> void counted(Set<Map.Entry<K, Map<Level, Integer>>> entries, Telling<K> telling) {
        for (Map.Entry<K, Map<Level, Integer>> entry : entries) {
            if (!entry.getValue().isEmpty()) {
                List<String> counts = new ArrayList<>();
                entry.getValue().forEach((level, number) -> counts.add(words.get(level.word()) + " " + number));
                lines.add("  " + telling.told(entry.getKey()) + " – " + String.join(", ", counts));
            }
        }
    }

    private String told(Rule rule) {
        return rule.clause() + " " + rule.text().in(words.language()) + " [" + rule.id() + "]";
    }

    private String told(Code code) {
        return words.get(code.kind().name()) + " " + code.name();
    }
}
