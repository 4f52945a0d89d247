package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** Part results under each decision: the edges of the bands, the most points of each part, what is no decimal. */
final class PartCases {
    private static final String SMALLEST = "0.0000000001";

    private PartCases() {}

    static CaseBook book() {
        CaseBook book = new CaseBook(
                "rating/part-results",
                Made.text("Kết quả theo phần A, B, C", "Results by parts A, B and C"),
                Made.text(
                        "Tính từ điểm tối đa các phần và các mức sao trong văn bản.",
                        "Worked out from the maxima of the parts and the bands of each decision."));
        CaseBook.RunBook run = book.run("rate", "-");
        for (Regime regime : Regime.ALL) {
            edges(run, regime);
            maxima(run, regime);
        }
        wrong(run);
        return book;
    }

    private static String id(Regime regime, String what) {
        return "parts-" + regime.prefix() + "-" + what;
    }

    private static ObjectNode head(Regime regime, String what) {
        return DossierForm.head(id(regime, what), "FIRST", regime.filedOn(), 6, "FARM");
    }

    private static void edges(CaseBook.RunBook run, Regime regime) {
        for (String total :
                List.of("0", "29.99", "30", "49.9999999999", "50", "69.99", "70", "89.9999999999", "90", "100")) {
            PartRating rating = PartRating.of(regime, total);
            run.add(
                    rating.band() < 3
                            ? List.of(regime.band(rating.band()))
                            : List.of(regime.band(rating.band()), recogniser(regime, rating.band())),
                    Made.text(
                            "QĐ " + regime.name() + ": các phần cộng lại " + total,
                            "Decision " + regime.name() + ": parts that make " + total),
                    rating.dossier(head(regime, total)),
                    rating.answer(regime, 6));
        }
    }

    private static String recogniser(Regime regime, int stars) {
        return switch (regime.id()) {
            case "qd-26-2026" ->
                regime.rule(stars == 5 ? "ministry-certifies-5-stars" : "province-certifies-3-and-4-stars");
            case "qd-148-2023" ->
                regime.rule(
                        stars == 5
                                ? "ministry-recognises-5-stars"
                                : stars == 4 ? "province-recognises-4-stars" : "district-recognises-3-stars");
            case "qd-781-2020" ->
                Regime.LAW_1048.rule(stars == 5 ? "ministry-recognises-5-stars" : "province-recognises-3-and-4-stars");
            default -> regime.rule(stars == 5 ? "ministry-recognises-5-stars" : "province-recognises-3-and-4-stars");
        };
    }

    private static void maxima(CaseBook.RunBook run, Regime regime) {
        for (String part : List.of("A", "B", "C")) {
            String above = new BigDecimal(SMALLEST)
                    .add(BigDecimal.valueOf(regime.most(part)))
                    .toPlainString();
            for (String wrong : List.of(above, "-" + SMALLEST)) {
                ObjectNode dossier = PartRating.of(regime, "0").dossier(head(regime, part + wrong));
                ((ObjectNode) dossier.get("parts")).put(part, wrong);
                run.add(
                        List.of(regime.part(part)),
                        Made.text(
                                "QĐ " + regime.name() + ", phần " + part + ": " + wrong,
                                "Decision " + regime.name() + ", part " + part + ": " + wrong),
                        dossier,
                        Made.error("parts." + part, "PART_OUT_OF_RANGE"));
            }
        }
    }

    private static void wrong(CaseBook.RunBook run) {
        Regime regime = Regime.LAW_26;
        for (String text : List.of("", "31,5", "1e1", "+3", " 3", "3.", ".5", "ba")) {
            ObjectNode dossier = PartRating.of(regime, "60").dossier(head(regime, "text'" + text + "'"));
            ((ObjectNode) dossier.get("parts")).put("A", text);
            run.add(
                    List.of(),
                    Made.text("Không phải số thập phân: '" + text + "'", "No decimal: '" + text + "'"),
                    dossier,
                    Made.error("parts.A", "WRONG_TYPE"));
        }
        ObjectNode number = PartRating.of(regime, "60").dossier(head(regime, "number"));
        ((ObjectNode) number.get("parts")).put("A", 31);
        run.add(
                List.of(),
                Made.text("Số thay cho chữ số thập phân", "A number where decimal text is expected"),
                number,
                Made.error("parts.A", "WRONG_TYPE"));
        ObjectNode missing = PartRating.of(regime, "60").dossier(head(regime, "missing"));
        ((ObjectNode) missing.get("parts")).remove("C");
        run.add(
                List.of(),
                Made.text("Thiếu phần C", "Part C is missing"),
                missing,
                Made.error("parts.C", "MISSING_FIELD"));
        PartRating cut = new PartRating("31.999", "24.0049", "13.9959");
        run.add(
                List.of(),
                Made.text("Cắt bớt, không làm tròn", "Cut, not rounded"),
                cut.dossier(head(regime, "cut")),
                cut.answer(regime, 6));
    }
}
