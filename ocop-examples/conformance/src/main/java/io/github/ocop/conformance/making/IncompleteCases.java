package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Sets that add up in no copy at hand: sheets are refused, part results are rated. */
final class IncompleteCases {
    private static final Map<Regime, List<Integer>> SETS = Map.of(
            Regime.LAW_1048, List.of(19, 26),
            Regime.LAW_781, List.of(19),
            Regime.LAW_148, List.of(7, 11, 12, 13),
            Regime.LAW_1489, List.of(7, 11, 12, 13));

    private IncompleteCases() {}

    static CaseBook book() {
        CaseBook book = new CaseBook(
                "rating/incomplete-sets",
                Made.text("Bộ tiêu chí không đủ", "Incomplete sets"),
                Made.text(
                        "Các bộ không cộng đủ 100 điểm trong mọi bản chép được.",
                        "The sets that do not add up to 100 in any copy at hand."));
        CaseBook.RunBook run = book.run("rate", "-");
        for (Regime regime : Regime.ALL) {
            for (int set : SETS.getOrDefault(regime, List.of())) {
                add(run, regime, set);
            }
        }
        return book;
    }

    private static void add(CaseBook.RunBook run, Regime regime, int set) {
        String id = "incomplete-" + regime.name() + "-" + set;
        String vi = "QĐ " + regime.name() + ", bộ " + set;
        String en = "Decision " + regime.name() + ", set " + set;
        ObjectNode sheets = DossierForm.head(id + "-sheets", "FIRST", regime.filedOn(), set, "COOPERATIVE");
        sheets.putArray("sheets")
                .addObject()
                .put("member", "m1")
                .putObject("choices")
                .put("1.1", 1);
        run.add(
                List.of(regime.sets()),
                Made.text(vi + ": phiếu", en + ": sheets"),
                sheets,
                Made.error("", "INCOMPLETE_SET"));
        PartRating parts = PartRating.of(regime, "60");
        run.add(
                List.of(regime.sets()),
                Made.text(vi + ": theo phần", en + ": by parts"),
                parts.dossier(DossierForm.head(id + "-parts", "FIRST", regime.filedOn(), set, "COOPERATIVE")),
                parts.answer(regime, set));
    }
}
