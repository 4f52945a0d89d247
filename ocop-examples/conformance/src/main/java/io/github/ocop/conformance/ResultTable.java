package io.github.ocop.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results as text: a table by level, and the first differences. */
final class ResultTable {
    private final Words words;
    private final int shown;

    ResultTable(Words words, int shown) {
        this.words = words;
        this.shown = shown;
    }

    String write(List<CaseResult> results) {
        List<String> lines = new ArrayList<>();
        lines.add(row(
                words.get("level"),
                words.get("cases"),
                words.get("passed"),
                words.get("failed"),
                words.get("unanswered")));
        for (Level level : Level.values()) {
            List<CaseResult> own =
                    results.stream().filter(result -> result.level() == level).toList();
            if (!own.isEmpty()) {
                lines.add(row(words.get(level.word()), own));
            }
        }
        lines.add(row(words.get("all"), results));
        differences(results, lines);
        return String.join("\n", lines) + "\n";
    }

    private String row(String name, List<CaseResult> results) {
        return row(
                name,
                String.valueOf(results.size()),
                count(results, Verdict.PASSED),
                count(results, Verdict.FAILED),
                count(results, Verdict.NOT_ANSWERED));
    }

    private static String count(List<CaseResult> results, Verdict verdict) {
        return String.valueOf(
                results.stream().filter(result -> result.verdict() == verdict).count());
    }

    private static String row(String name, String... cells) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-20s", name));
        for (String cell : cells) {
            row.append(String.format(Locale.ROOT, " %14s", cell));
        }
        return row.toString();
    }

    private void differences(List<CaseResult> results, List<String> lines) {
        List<CaseResult> wrong = results.stream()
                .filter(result -> result.verdict() != Verdict.PASSED)
                .toList();
        int first = Math.min(shown, wrong.size());
        if (first == 0) {
            return;
        }
        lines.add("");
        lines.add(words.get("first", first, wrong.size()));
        for (CaseResult result : wrong.subList(0, first)) {
            lines.add("");
            lines.add(words.get(result.verdict().name()) + " " + result.id() + " (" + result.file() + ".json)");
            lines.add("  " + result.says().in(words.language()));
            for (Difference difference : result.differences()) {
                lines.add("  " + (difference.at().isEmpty() ? "" : difference.at() + ": ")
                        + words.get("expected") + " " + difference.expected() + ", " + words.get("given") + " "
                        + difference.given());
            }
        }
        if (wrong.size() > first) {
            lines.add("");
            lines.add(words.get("more", wrong.size() - first));
        }
    }
}
