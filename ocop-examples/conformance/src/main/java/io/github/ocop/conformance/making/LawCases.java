package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Which decision governs: the first and the last day of each, the day of assessment, the transition, what is asked for. */
final class LawCases {
    private static final List<String> KINDS = List.of("FIRST", "UPGRADE", "RE_RATING");
    private static final PartRating SIXTY = new PartRating("20", "15", "25");

    private final CaseBook.RunBook run;

    private LawCases(CaseBook.RunBook run) {
        this.run = run;
    }

    static List<CaseBook> books() {
        return List.of(filings(), assessed(), asked());
    }

    private static CaseBook book(String name, String vi, String en) {
        return new CaseBook(
                "law/" + name,
                Made.text(vi, en),
                Made.text(
                        "Các ngày có hiệu lực và khoản chuyển tiếp của năm quyết định, viết tay.",
                        "The days of the five decisions and the transition, written by hand."));
    }

    private static CaseBook filings() {
        CaseBook book = book("filings", "Theo ngày nộp", "By the day of filing");
        LawCases cases = new LawCases(book.run("rate", "-"));
        for (String kind : KINDS) {
            for (String day : List.of("2018-05-06", "2018-05-07", "2019-08-20")) {
                cases.none(kind, day, "", "filing.filedOn");
            }
            for (int i = 0; i < Regime.ALL.size(); i++) {
                Regime regime = Regime.ALL.get(i);
                cases.governs(kind, regime.from(), "", regime, "");
                cases.governs(kind, LocalDate.parse(regime.from()).plusDays(1).toString(), "", regime, "");
                if (i > 0) {
                    String last = LocalDate.parse(regime.from()).minusDays(1).toString();
                    cases.governs(kind, last, "", Regime.ALL.get(i - 1), "");
                }
            }
        }
        return book;
    }

    private static CaseBook assessed() {
        CaseBook book = book("assessments", "Theo ngày chấm; chuyển tiếp", "By the day of assessment; the transition");
        LawCases cases = new LawCases(book.run("rate", "-"));
        for (String kind : KINDS) {
            cases.governs(kind, "2025-07-01", "2025-07-05", Regime.LAW_148, "");
            cases.governs(kind, "2025-07-01", "2025-07-06", Regime.LAW_1489, "");
            cases.governs(kind, "2026-05-01", "2026-05-21", Regime.LAW_1489, "");
            String last = kind.equals("RE_RATING") ? "2026-06-22" : "2026-07-21";
            for (String filed : List.of("2019-08-21", "2020-06-08", "2023-02-24", "2025-07-06", "2026-05-21")) {
                cases.governs(kind, filed, "2026-05-22", Regime.LAW_1489, last);
                cases.governs(kind, filed, LocalDate.parse(last).minusDays(1).toString(), Regime.LAW_1489, last);
                cases.governs(kind, filed, last, Regime.LAW_1489, last);
                cases.none(kind, filed, LocalDate.parse(last).plusDays(1).toString(), "assessedOn");
            }
            cases.governs(kind, "2026-05-22", "2026-05-22", Regime.LAW_26, "");
            cases.governs(kind, "2026-05-22", "2026-12-01", Regime.LAW_26, "");
        }
        return book;
    }

    private static CaseBook asked() {
        CaseBook book = book("asked-for", "Văn bản được yêu cầu", "The rulebook asked for");
        LawCases cases = new LawCases(book.run("rate", "-"));
        for (Regime governing : Regime.ALL) {
            for (Regime asked : Regime.ALL) {
                String id = "asked-" + asked.name().replace('/', '-') + "-on-" + governing.filedOn();
                ObjectNode dossier = SIXTY.dossier(DossierForm.head(id, "FIRST", governing.filedOn(), 6, "FARM")
                        .put("rulebook", asked.id()));
                cases.run.add(
                        List.of(),
                        Made.text(
                                "Nộp " + governing.filedOn() + ", yêu cầu " + asked.name(),
                                "Filed on " + governing.filedOn() + ", " + asked.name() + " asked for"),
                        dossier,
                        asked.equals(governing)
                                ? SIXTY.answer(governing, 6)
                                : Made.error("rulebook", "RULEBOOK_NOT_APPLICABLE"));
            }
        }
        ObjectNode none = SIXTY.dossier(DossierForm.head("asked-where-none-governs", "FIRST", "2019-08-20", 6, "FARM")
                .put("rulebook", "qd-1048-2019"));
        cases.run.add(
                List.of(),
                Made.text("Không văn bản nào điều chỉnh", "No decision governs"),
                none,
                Made.error("filing.filedOn", "NO_RULEBOOK"));
        return book;
    }

    private void governs(String kind, String filed, String assessed, Regime regime, String finishBy) {
        ObjectNode answer = SIXTY.answer(regime, 6);
        if (!finishBy.isEmpty()) {
            answer.put("finishBy", finishBy);
        }
        add(kind, filed, assessed, rule(regime, kind, finishBy), answer);
    }

    private static List<String> rule(Regime regime, String kind, String finishBy) {
        if (!finishBy.isEmpty()) {
            return kind.equals("RE_RATING")
                    ? List.of(
                            Regime.LAW_26.rule("pending-dossiers-go-on"),
                            Regime.LAW_26.rule("pending-re-rating-30-days"))
                    : List.of(
                            Regime.LAW_26.rule("pending-dossiers-go-on"),
                            Regime.LAW_26.rule("pending-first-and-upgrade-60-days"),
                            Regime.LAW_26.rule("old-decisions-cease-after-60-days"));
        }
        return regime.equals(Regime.LAW_26) ? List.of(regime.rule("in-force-from-2026-05-22")) : List.of();
    }

    private void none(String kind, String filed, String assessed, String at) {
        List<String> rules = at.equals("assessedOn") ? rule(Regime.LAW_1489, kind, assessed) : List.of();
        add(kind, filed, assessed, rules, Made.error(at, "NO_RULEBOOK"));
    }

    private void add(String kind, String filed, String assessed, List<String> rules, ObjectNode expect) {
        String id = "law-" + kind + "-" + filed + (assessed.isEmpty() ? "" : "-" + assessed);
        ObjectNode dossier = DossierForm.head(id, kind, filed, 6, "FARM");
        if (!assessed.isEmpty()) {
            dossier.put("assessedOn", assessed);
        }
        run.add(
                rules,
                Made.text(
                        kind + ": nộp " + filed + (assessed.isEmpty() ? "" : ", chấm " + assessed),
                        kind + ": filed on " + filed + (assessed.isEmpty() ? "" : ", assessed on " + assessed)),
                SIXTY.dossier(dossier),
                expect);
    }
}
