package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Sheets with gaps: a gap is no zero, and what it can become is told exactly. */
final class PartialCases {
    private final CaseBook.RunBook run;

    private PartialCases(CaseBook.RunBook run) {
        this.run = run;
    }

    static CaseBook book() {
        CaseBook book = new CaseBook(
                "rating/partial",
                Made.text("Phiếu chấm dở", "Sheets with gaps"),
                Made.text(
                        "Thử mọi cách điền các chỗ trống, mỗi cách cộng điểm và so mức tối thiểu.",
                        "Every way to fill the gaps is tried, added up and held against the minimums."));
        PartialCases cases = new PartialCases(book.run("rate", "--partial", "-"));
        for (SetFacts set : SetFacts.read("26-2026.txt")) {
            cases.gaps(Regime.LAW_26, set, "three", SheetOfTotal.of(set, 75), firstOfParts(set));
            if (set.number() != 26) {
                cases.gaps(Regime.LAW_26, set, "minimum", Sheet.top(set), List.of("3.5"));
            }
        }
        SetFacts noodles = SetFacts.read("26-2026.txt").get(5);
        Sheet none = Sheet.top(noodles).with("5.1", noodles.criterion("5.1").least());
        cases.gaps(Regime.LAW_26, noodles, "story", Sheet.top(noodles), List.of("5.1"));
        cases.gaps(Regime.LAW_26, noodles, "story-all", Sheet.top(noodles), List.of("5.1", "5.2", "5.3"));
        cases.gaps(Regime.LAW_26, noodles, "no-story", none, List.of("5.2", "5.3"));
        cases.gaps(Regime.LAW_26, noodles, "none", Sheet.least(noodles), List.of("1.1", "3.5", "4.1"));
        SetFacts water = SetFacts.read("26-2026.txt").get(15);
        cases.gaps(Regime.LAW_26, water, "water", Sheet.top(water), List.of("6.2", "6.3"));
        Sheet stopped = Sheet.top(water).with("6.1", water.criterion("6.1").least());
        cases.gaps(Regime.LAW_26, water, "stopped", stopped, List.of("6.2"));
        SetFacts of148 = SetFacts.read("148-2023.txt").get(0);
        cases.gaps(Regime.LAW_148, of148, "three", SheetOfTotal.of(of148, 75), firstOfParts(of148));
        cases.gaps(Regime.LAW_1489, of148, "three", SheetOfTotal.of(of148, 75), firstOfParts(of148));
        SetFacts of1048 = SetFacts.read("1048-2019.txt").get(0);
        cases.gaps(Regime.LAW_1048, of1048, "three", SheetOfTotal.of(of1048, 75), firstOfParts(of1048));
        SetFacts of781 = KnownMinimumCases.sets().get(0);
        cases.gaps(Regime.LAW_781, of781, "minimum", Sheet.top(of781), List.of("9.1"));
        cases.whole(noodles);
        cases.barred(noodles);
        cases.refused(noodles, none);
        return book;
    }

    private static List<String> firstOfParts(SetFacts set) {
        List<String> first = new ArrayList<>();
        for (String part : List.of("A", "B", "C")) {
            set.criteria().stream()
                    .filter(criterion -> criterion.part().equals(part))
                    .findFirst()
                    .ifPresent(criterion -> first.add(criterion.number()));
        }
        return first;
    }

    private static ObjectNode dossier(
            String id, Regime regime, Sheet sheet, List<String> missing, List<String> findings) {
        ObjectNode dossier = DossierForm.of(id, regime, sheet.set(), List.of(sheet), findings);
        ((ObjectNode) dossier.at("/sheets/0/choices")).remove(missing);
        return dossier;
    }

    private void gaps(Regime regime, SetFacts set, String name, Sheet sheet, List<String> missing) {
        String told = String.join(", ", missing);
        run.add(
                List.of(regime.sets(set.number())),
                Made.text(
                        "QĐ " + regime.name() + ", bộ " + set.number() + ": chưa chấm " + told,
                        "Decision " + regime.name() + ", set " + set.number() + ": " + told + " not answered yet"),
                dossier(id(regime, set, name), regime, sheet, missing, List.of()),
                new PlainRange(regime, sheet, missing).answer());
    }

    private static String id(Regime regime, SetFacts set, String name) {
        return "partial-" + regime.prefix() + "-" + set.number() + "-" + name;
    }

    /** A sheet without gaps is rated as ever, and its range is of one value; part results have none. */
    private void whole(SetFacts set) {
        Sheet sheet = SheetOfTotal.of(set, 69);
        ObjectNode answer =
                PlainRating.of(Regime.LAW_26, set, List.of(sheet), List.of()).answer();
        answer.set("range", new PlainRange(Regime.LAW_26, sheet, List.of()).json());
        run.add(
                List.of(),
                Made.text("Phiếu đủ", "A sheet without gaps"),
                dossier("partial-whole", Regime.LAW_26, sheet, List.of(), List.of()),
                answer);
        PartRating parts = PartRating.of(Regime.LAW_26, "69.5");
        run.add(
                List.of(),
                Made.text("Kết quả theo phần: không có khoảng", "Results by parts have no range"),
                parts.dossier(DossierForm.head("partial-parts", "FIRST", Regime.LAW_26.filedOn(), 6, "FARM")),
                parts.answer(Regime.LAW_26, 6));
    }

    /** What bars the product does so whatever the gaps become. */
    private void barred(SetFacts set) {
        List<String> missing = List.of("1.1", "3.5");
        ObjectNode answer = PlainRating.of(Regime.LAW_26, set, List.of(Sheet.top(set)), List.of("header"))
                .answer();
        answer.set("range", new PlainRange(Regime.LAW_26, Sheet.top(set), missing).json(true));
        run.add(
                List.of(Regime.LAW_26.rule("rejected-dossiers")),
                Made.text("Bị loại dù điền thế nào", "Rejected whatever the gaps become"),
                dossier("partial-barred", Regime.LAW_26, Sheet.top(set), missing, List.of("header")),
                answer);
    }

    private void refused(SetFacts set, Sheet none) {
        run.add(
                List.of(),
                Made.text("Hai phiếu", "Two sheets"),
                DossierForm.of("partial-two", Regime.LAW_26, set, List.of(Sheet.top(set), Sheet.top(set)), List.of()),
                Made.error("sheets", "WRONG_TYPE"));
        String told = "5.2";
        run.add(
                List.of(),
                Made.text("Không có câu chuyện mà 5.2 có điểm", "No story, and points at 5.2"),
                dossier(
                        "partial-inconsistent",
                        Regime.LAW_26,
                        none.forced(told, set.criterion(told).best()),
                        List.of("1.1"),
                        List.of()),
                Made.error("sheets[0].choices." + told, "INCONSISTENT_CHOICE"));
        ObjectNode unknown = dossier("partial-unknown", Regime.LAW_26, Sheet.top(set), List.of("1.1"), List.of());
        ((ObjectNode) unknown.at("/sheets/0/choices")).put("99.1", 1);
        run.add(
                List.of(),
                Made.text("Tiêu chí không có trong bộ", "A criterion the set does not have"),
                unknown,
                Made.error("sheets[0].choices.99.1", "UNKNOWN_CRITERION"));
    }
}
