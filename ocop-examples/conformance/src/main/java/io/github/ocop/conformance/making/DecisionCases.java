package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What is told of each decision: its days, what it amends, how its minimums are held, which of its 26 sets are complete. */
final class DecisionCases {
    private DecisionCases() {}

    static CaseBook book() {
        CaseBook book = new CaseBook(
                "law/decisions",
                Made.text("Từng văn bản", "The decisions one by one"),
                Made.text(
                        "Viết tay: ngày ký, ngày hiệu lực, ngày nộp hồ sơ, 26 bộ của từng văn bản.",
                        "Written by hand: days of signing, force and filing, and the 26 sets of each."));
        add(book, Regime.LAW_1048, "2019-08-21 2023-02-23 2020-06-07 - NONE", List.of(19, 26), "sets-of-1048");
        add(book, Regime.LAW_781, "2020-06-08 2023-02-23 2023-02-23 1048/QĐ-TTg PARTLY_HELD", List.of(19));
        add(book, Regime.LAW_148, "2023-02-24 2026-07-21 2025-07-05 - CHECKED", List.of(7, 11, 12, 13), "sets-of-148");
        add(book, Regime.LAW_1489, "2025-07-06 2026-07-21 2026-05-21 148/QĐ-TTg CHECKED", List.of(7, 11, 12, 13));
        add(
                book,
                Regime.LAW_26,
                "2026-05-22 - - - CHECKED",
                List.of(),
                "criteria-in-26-sets",
                "in-force-from-2026-05-22");
        return book;
    }

    /** Reads {@code FROM FORCE_THROUGH FILINGS_THROUGH AMENDS MINIMUMS}, a dash for none. */
    private static void add(CaseBook book, Regime regime, String text, List<Integer> incomplete, String... labels) {
        String[] words = text.split(" ", -1);
        ObjectNode told = Made.object()
                .put("rulebook", regime.id())
                .put("instrument", regime.name() + "/QĐ-TTg")
                .put("signedOn", words[0])
                .put("amends", words[3].equals("-") ? null : words[3])
                .put("minimums", words[4]);
        told.set("inForce", period(words[0], words[1]));
        told.set("filings", period(words[0], words[2]));
        List<ObjectNode> sets = new ArrayList<>();
        for (int set = 1; set <= 26; set++) {
            sets.add(Made.object().put("criteriaSet", set).put("complete", !incomplete.contains(set)));
        }
        told.set("sets", Made.nodes(sets));
        ObjectNode expect = Made.object();
        expect.set("rulebooks", Made.nodes(List.of(told)));
        book.named("law", "--rulebook", regime.id(), "--format", "json")
                .lines(
                        "decision-" + regime.prefix(),
                        List.of(labels).stream().map(regime::rule).toList(),
                        Made.text("QĐ " + regime.name(), "Decision " + regime.name()),
                        List.of(),
                        expect);
    }

    private static ObjectNode period(String from, String through) {
        return Made.object().put("from", from).put("through", through.equals("-") ? null : through);
    }
}
