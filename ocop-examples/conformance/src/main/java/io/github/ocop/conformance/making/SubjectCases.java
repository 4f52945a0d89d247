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

    static List<CaseBook> books() {
        CaseBook newest = new CaseBook(
                "rating/subjects",
                Made.text("Chủ thể được đăng ký", "Who may register"),
                Made.text("Điều 2.3 của Quyết định 26/2026.", "Article 2.3 of Decision 26/2026."));
        kinds(newest.run("rate", "-"), Regime.LAW_26, "subject-");
        CaseBook older = new CaseBook(
                "rating/older-subjects",
                Made.text("Chủ thể được đăng ký theo các văn bản cũ", "Who may register under the older decisions"),
                Made.text(
                        "Chưa có bản văn: coi như 26/2026 (cách hiểu được chọn).",
                        "Not held: taken to be those of 26/2026, the reading adopted."));
        CaseBook.RunBook run = older.run("rate", "-");
        for (Regime regime : Regime.ALL) {
            if (!regime.equals(Regime.LAW_26)) {
                kinds(run, regime, "subject-" + regime.prefix() + "-");
            }
        }
        return List.of(newest, older);
    }

    private static void kinds(CaseBook.RunBook run, Regime regime, String prefix) {
        String vi = regime.equals(Regime.LAW_26) ? "" : "QĐ " + regime.name() + ", ";
        String en = regime.equals(Regime.LAW_26) ? "" : "Decision " + regime.name() + ", ";
        for (int set : List.of(6, 26)) {
            for (List<String> kinds : List.of(ALWAYS, TOURISM, NEVER)) {
                for (String kind : kinds) {
                    boolean may = kinds.equals(ALWAYS) || (kinds.equals(TOURISM) && set == 26);
                    PartRating rating = PartRating.of(regime, "60");
                    run.add(
                            List.of(regime.subjects()),
                            Made.text(
                                    vi + (vi.isEmpty() ? "Bộ " : "bộ ") + set + ", " + kind
                                            + (may ? ": được" : ": không được"),
                                    en + (en.isEmpty() ? "Set " : "set ") + set + ", " + kind
                                            + (may ? ": may" : ": may not")),
                            rating.dossier(
                                    DossierForm.head(prefix + set + "-" + kind, "FIRST", regime.filedOn(), set, kind)),
                            may ? rating.answer(regime, set) : barred(regime, set));
                }
            }
        }
    }

    /** Returns what is answered where the subject may not register. */
    static ObjectNode barred(Regime regime, int set) {
        return Made.json("{'rulebook': '" + regime.id() + "', 'criteriaSet': " + set
                + ", 'outcome': 'INELIGIBLE', 'grounds': [{'finding': 'subject'}]}");
    }
}
