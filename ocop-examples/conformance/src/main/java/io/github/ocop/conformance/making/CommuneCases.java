package io.github.ocop.conformance.making;

import java.util.List;

/** What the commune does with a dossier by 7.2.a: it checks the components, judges local character in Form 03, and scores nothing. */
final class CommuneCases {
    private static final String FILED =
            "FILED 2026-08-03 SUBJECT docs=registration-form,self-assessment-report,product-samples > FILED COMMUNE_CHECK=2026-08-24\n";

    private CommuneCases() {}

    static CaseBook book() {
        CaseBook book = new CaseBook(
                "workflows/commune",
                Made.text("Việc của UBND cấp xã", "What the commune does"),
                Made.text("Viết tay theo 7.2.a, 6.1 và 6.2.", "Written by hand, by 7.2.a, 6.1 and 6.2."));
        HistoryRun table = new HistoryRun(book.named("replay", "-"), "qd-26-2026/application", "commune-");
        String rule = Regime.LAW_26.rule("commune-checks-local-character");
        for (String label : List.of("registration-form", "self-assessment-report", "product-samples")) {
            table.add(
                    "component-" + label,
                    Made.text("Xã kiểm tra thành phần: thiếu " + label, "Components checked: " + label + " is missing"),
                    HistoryRun.FIRST,
                    "FILED 2026-08-03 SUBJECT > FILED\n"
                            + "PROPOSED 2026-08-10 COMMUNE docs="
                            + rest(label)
                            + ",commune-proposal,commune-report > FILED !DOCUMENT_MISSING\n"
                            + "RETURNED 2026-08-10 COMMUNE > RETURNED_BY_COMMUNE\n"
                            + "COMPLETED 2026-08-12 SUBJECT docs=" + label + " > FILED\n"
                            + "PROPOSED 2026-08-13 COMMUNE docs="
                            + rest(label) + ",commune-proposal,commune-report > PROPOSED",
                    rule);
        }
        table.add(
                "no-judgement",
                Made.text(
                        "Chưa có báo cáo về nguồn gốc, lao động, ý tưởng, bản sắc",
                        "No report on origin, labour, idea and identity"),
                HistoryRun.FIRST,
                FILED + """
                PROPOSED 2026-08-10 COMMUNE docs=commune-proposal > FILED !DOCUMENT_MISSING
                PROPOSED 2026-08-11 COMMUNE docs=commune-proposal,commune-report > PROPOSED
                """,
                rule);
        table.add(
                "not-by-others",
                Made.text("Không ai làm thay xã", "Nobody does it in the commune's place"),
                HistoryRun.FIRST,
                FILED + """
                PROPOSED 2026-08-10 SUBJECT docs=commune-proposal,commune-report > FILED !NOT_BY_THEM
                PROPOSED 2026-08-10 PROVINCE_UNIT docs=commune-proposal,commune-report > FILED !NOT_BY_THEM
                PROPOSED 2026-08-11 COMMUNE docs=commune-proposal,commune-report > PROPOSED
                """,
                rule);
        table.add(
                "no-score",
                Made.text(
                        "Xã không chấm điểm, không loại sản phẩm", "The commune scores nothing and rejects no product"),
                HistoryRun.FIRST,
                FILED + """
                RATED_BY_PROVINCE 2026-08-10 COMMUNE stars=3 points=60 > FILED !NOT_HERE
                BARRED 2026-08-10 COMMUNE outcome=DISQUALIFIED > FILED !NOT_IN_THIS_CASE
                """,
                rule);
        return book;
    }

    private static String rest(String label) {
        return "registration-form,self-assessment-report,product-samples"
                .replace(label + ",", "")
                .replace("," + label, "");
    }
}
