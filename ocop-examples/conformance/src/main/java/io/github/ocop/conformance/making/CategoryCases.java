package io.github.ocop.conformance.making;

import java.util.List;

/** What a decision covers: its kinds of filing, its 26 sets, and the last of its six categories, which takes tourism bodies. */
final class CategoryCases {
    private static final int SETS = 26;

    private CategoryCases() {}

    static CaseBook book() {
        CaseBook book = new CaseBook(
                "rating/categories",
                Made.text("Phạm vi, ngành và bộ tiêu chí", "Scope, categories and sets"),
                Made.text(
                        "Phụ lục I từng văn bản: 6 ngành, 26 bộ; chỉ ngành VI, bộ 26, là du lịch.",
                        "Appendix I of each decision: 6 categories, 26 sets; only category VI, set 26, is tourism."));
        CaseBook.RunBook run = book.run("rate", "-");
        for (Regime regime : Regime.ALL) {
            for (int set = 1; set <= SETS; set++) {
                tourism(run, regime, set);
            }
            beyond(run, regime);
        }
        for (String kind : List.of("FIRST", "UPGRADE", "RE_RATING")) {
            PartRating rating = PartRating.of(Regime.LAW_26, "60");
            run.add(
                    List.of(Regime.LAW_26.rule("what-the-decision-covers")),
                    Made.text("QĐ 26/2026: hồ sơ " + kind, "Decision 26/2026: a filing of the kind " + kind),
                    rating.dossier(
                            DossierForm.head("scope-" + kind, kind, Regime.LAW_26.filedOn(), SETS, "COOPERATIVE")),
                    rating.answer(Regime.LAW_26, SETS));
        }
        return book;
    }

    /** A tourism body may register a product of the tourism category, and of no other. */
    private static void tourism(CaseBook.RunBook run, Regime regime, int set) {
        PartRating rating = PartRating.of(regime, "60");
        boolean may = set == SETS;
        run.add(
                rules(regime, set),
                Made.text(
                        "QĐ " + regime.name() + ", bộ " + set + (may ? ": du lịch" : ": không phải du lịch"),
                        "Decision " + regime.name() + ", set " + set + (may ? ": tourism" : ": not tourism")),
                rating.dossier(DossierForm.head(
                        "category-" + regime.prefix() + "-" + set, "FIRST", regime.filedOn(), set, "ASSOCIATION")),
                may ? rating.answer(regime, set) : SubjectCases.barred(regime, set));
    }

    private static void beyond(CaseBook.RunBook run, Regime regime) {
        for (int set : List.of(0, SETS + 1)) {
            run.add(
                    rules(regime, set),
                    Made.text(
                            "QĐ " + regime.name() + ": không có bộ " + set,
                            "Decision " + regime.name() + ": there is no set " + set),
                    PartRating.of(regime, "60")
                            .dossier(DossierForm.head(
                                    "category-" + regime.prefix() + "-" + set, "FIRST", regime.filedOn(), set, "FARM")),
                    Made.error("product.criteriaSet", "UNKNOWN_CRITERIA_SET"));
        }
    }

    private static List<String> rules(Regime regime, int set) {
        return switch (regime.name()) {
            case "26/2026" ->
                set >= 1 && set <= SETS
                        ? List.of(regime.rule("six-product-categories"))
                        : List.of(regime.rule("what-the-decision-covers"));
            case "781" ->
                set == SETS
                        ? List.of(regime.rule("community-tourism-group"))
                        : List.of(Regime.LAW_1048.rule("older-categories-and-sets"));
            case "1048" -> List.of(regime.rule("older-categories-and-sets"));
            default -> List.of(Regime.LAW_148.rule("older-categories-and-sets"));
        };
    }
}
