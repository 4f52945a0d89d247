package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Who may register: every kind of subject, for tourism and for what is not tourism. */
final class SubjectCases {
    private static final List<String> ALWAYS = List.of(
            "COOPERATIVE",
            "COOPERATIVE_GROUP",
            "SMALL_MEDIUM_ENTERPRISE",
            "FARM",
            "PRODUCTION_HOUSEHOLD",
            "REGISTERED_HOUSEHOLD");
    private static final List<String> TOURISM = List.of("ASSOCIATION", "MANAGEMENT_CENTRE", "EQUIVALENT_BODY");
    private static final List<String> NEVER = List.of("LARGE_ENTERPRISE", "UNREGISTERED_HOUSEHOLD", "OTHER");

    private SubjectCases() {}

    static CaseBook book() {
        CaseBook book = new CaseBook(
                "rating/subjects",
                Made.text("Chủ thể được đăng ký", "Who may register"),
                Made.text("Điều 2.3 của Quyết định 26/2026.", "Article 2.3 of Decision 26/2026."));
        CaseBook.RunBook run = book.run("rate", "-");
        for (int set : List.of(6, 26)) {
            for (List<String> kinds : List.of(ALWAYS, TOURISM, NEVER)) {
                for (String kind : kinds) {
                    boolean may = kinds.equals(ALWAYS) || (kinds.equals(TOURISM) && set == 26);
                    PartRating rating = PartRating.of(Regime.LAW_26, "60");
                    ObjectNode barred = Made.json("{'rulebook': 'qd-26-2026', 'criteriaSet': " + set
                            + ", 'outcome': 'INELIGIBLE', 'grounds': [{'finding': 'subject'}]}");
                    run.add(
                            List.of(Regime.LAW_26.rule("who-may-register")),
                            Made.text(
                                    "Bộ " + set + ", " + kind + (may ? ": được" : ": không được"),
                                    "Set " + set + ", " + kind + (may ? ": may" : ": may not")),
                            rating.dossier(DossierForm.head(
                                    "subject-" + set + "-" + kind, "FIRST", Regime.LAW_26.filedOn(), set, kind)),
                            may ? rating.answer(Regime.LAW_26, set) : barred);
                }
            }
        }
        return book;
    }
}
