package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Sets as they are printed for a council: their grounds, the rule on zeros and the most points of each part. */
final class PrintedSetCases {
    private PrintedSetCases() {}

    static CaseBook book() {
        CaseBook book = new CaseBook(
                "rating/printed-sets",
                Made.text("Bộ tiêu chí in ra", "Printed sets"),
                Made.text(
                        "Số liệu in trong văn bản (facts), không dùng thư viện.",
                        "The printed figures (facts), without the library."));
        List<SetFacts> newest = SetFacts.read("26-2026.txt");
        for (int set : List.of(1, 16, 26)) {
            add(book, Regime.LAW_26, newest.get(set - 1));
        }
        add(book, Regime.LAW_148, SetFacts.read("148-2023.txt").get(0));
        add(book, Regime.LAW_1048, SetFacts.read("1048-2019.txt").get(0));
        for (SetFacts set : KnownMinimumCases.sets()) {
            if (set.number() == 1 || set.number() == 26) {
                add(book, Regime.LAW_781, set);
            }
        }
        book.named("set", "--set", "7", "--rulebook", Regime.LAW_148.id(), "--format", "json")
                .lines(
                        "set-148-7",
                        List.of(Regime.LAW_148.sets()),
                        Made.text("Bộ không đủ không in được", "An incomplete set cannot be printed"),
                        List.of(),
                        Made.object().put("exit", 2));
        return book;
    }

    private static void add(CaseBook book, Regime regime, SetFacts set) {
        ObjectNode expect = Made.object().put("rulebook", regime.id()).put("criteriaSet", set.number());
        List<ObjectNode> grounds = new ArrayList<>();
        set.grounds()
                .forEach((finding, outcome) ->
                        grounds.add(Made.object().put("finding", finding).put("outcome", outcome)));
        expect.set("grounds", Made.nodes(grounds));
        if (set.zeros().isEmpty()) {
            expect.putNull("zeroRule");
        } else {
            expect.putObject("zeroRule").put("outcome", "STOPPED").set("criteria", Made.array(set.zeros()));
        }
        ArrayNode parts = expect.putArray("parts");
        for (String part : List.of("A", "B", "C")) {
            parts.addObject().put("part", part).put("points", regime.most(part));
        }
        book.named("set", "--set", Integer.toString(set.number()), "--rulebook", regime.id(), "--format", "json")
                .lines(
                        "set-" + regime.prefix() + "-" + set.number(),
                        List.of(regime.sets(set.number())),
                        Made.text(
                                "QĐ " + regime.name() + ", bộ " + set.number() + ": căn cứ, các phần",
                                "Decision " + regime.name() + ", set " + set.number() + ": grounds and parts"),
                        List.of(),
                        expect);
    }
}
