package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Applications under 148 as amended by 1489: the commune in the place of the district; and what is pending in 2026. */
final class OlderWorkflowOf1489 {
    private static final List<String> COMMUNE = List.of("commune-letter", "commune-assessment");

    private OlderWorkflowOf1489() {}

    static void add(OlderRun older) {
        Regime regime = older.regime();
        HistoryRun table = older.table();
        String commune = regime.rule("commune-receives-and-assesses");
        String filed = "FILED 2025-09-01 SUBJECT" + OlderRun.docs(OlderRun.DOSSIER_148) + " > FILED_WITH_COMMUNE\n";
        table.add(
                "commune",
                older.says(
                        "xã nhận, báo cáo, gửi tỉnh; không còn huyện",
                        "the commune receives, reports and writes; no district"),
                HistoryRun.FIRST,
                filed + """
                RETURNED 2025-09-08 COMMUNE > RETURNED_BY_COMMUNE
                COMPLETED 2025-09-15 SUBJECT > FILED_WITH_COMMUNE
                PROPOSED 2025-09-22 DISTRICT docs=commune-letter,commune-assessment > FILED_WITH_COMMUNE !NOT_BY_THEM
                PROPOSED 2025-09-22 COMMUNE docs=commune-letter,commune-assessment > PROPOSED
                RECEIVED 2025-09-29 PROVINCE_UNIT > RECEIVED
                """,
                commune);
        ObjectNode district = HistoryForm.of("RATED_BY_DISTRICT 2025-09-08 DISTRICT_COUNCIL stars=3 points=60 > DRAFT")
                .input("older-1489-district", table.workflow(), HistoryRun.FIRST);
        table.run()
                .add(
                        List.of(commune),
                        older.says("huyện không còn chấm", "the district rates nothing any more"),
                        district,
                        Made.error("events[0].type", "WRONG_TYPE"));
        for (String label : COMMUNE) {
            table.add(
                    "without-" + label,
                    older.says("xã thiếu " + label, label + " of the commune is missing"),
                    HistoryRun.FIRST,
                    filed + "PROPOSED 2025-09-22 COMMUNE" + OlderRun.docs(OlderRun.without(COMMUNE, label))
                            + " > FILED_WITH_COMMUNE !DOCUMENT_MISSING",
                    commune);
        }
        String reported = filed + """
                PROPOSED 2025-09-22 COMMUNE docs=commune-letter,commune-assessment > PROPOSED
                RECEIVED 2025-09-29 PROVINCE_UNIT > RECEIVED
                REPORTED 2025-10-13 PROVINCE_TEAM > REPORTED
                """;
        table.certified(
                "province-3",
                older.says("tỉnh công nhận 3 sao", "the province recognises 3 stars"),
                reported + """
                RATED_BY_PROVINCE 2025-11-03 PROVINCE_COUNCIL stars=3 points=50 > RATED
                RECOGNISED 2025-11-10 PROVINCE > RECOGNISED
                NOTIFIED 2025-11-11 PROVINCE_UNIT > CERTIFIED
                """,
                older.certificate(3, 2025, "-11-10", "PROVINCE"),
                regime.rule("province-recognises-3-and-4-stars"));
        table.add(
                "province-below-90",
                older.says("tỉnh chấm 89,99 điểm: không chuyển lên bộ", "89.99 points do not go on to the ministry"),
                HistoryRun.FIRST,
                reported + """
                RATED_BY_PROVINCE 2025-11-03 PROVINCE_COUNCIL stars=4 points=89.99 > RATED
                APPROVED 2025-11-10 PROVINCE > RATED !NOT_HERE
                RECOGNISED 2025-11-10 PROVINCE > RECOGNISED
                """,
                regime.rule("province-passes-up-from-90"));
        table.certified(
                "province-90",
                older.says("tỉnh chấm 90 điểm: chuyển lên bộ", "90 points go on to the ministry"),
                reported + """
                RATED_BY_PROVINCE 2025-11-03 PROVINCE_COUNCIL stars=5 points=90 > RATED_HIGH
                APPROVED 2025-11-10 PROVINCE > APPROVED
                PROPOSED_UP 2025-11-17 PROVINCE > PROPOSED_UP
                """ + OlderRun.ministry("2025", "-12"),
                older.certificate(5, 2025, "-12-23", "MINISTRY"),
                regime.rule("province-passes-up-from-90"),
                regime.rule("ministry-recognises-5-stars"));
    }

    /** Filed in time, it goes on under the older rules, to be rated by 21 July 2026. */
    static void pending(OlderRun older) {
        HistoryRun table = older.table();
        String filed =
                "FILED 2026-05-21 SUBJECT" + OlderRun.docs(OlderRun.DOSSIER_148) + " > FILED_WITH_COMMUNE\n" + """
                PROPOSED 2026-06-01 COMMUNE docs=commune-letter,commune-assessment > PROPOSED TRANSITION=2026-07-21
                RECEIVED 2026-06-08 PROVINCE_UNIT > RECEIVED TRANSITION=2026-07-21
                REPORTED 2026-06-22 PROVINCE_TEAM > REPORTED TRANSITION=2026-07-21
                """;
        String[] rules = {
            Regime.LAW_26.rule("pending-dossiers-go-on"), Regime.LAW_26.rule("pending-first-and-upgrade-60-days")
        };
        table.add(
                "pending-last-day",
                older.says("chuyển tiếp, chấm ngày cuối", "in transition, rated on the last day"),
                HistoryRun.FIRST,
                filed + """
                RATED_BY_PROVINCE 2026-07-21 PROVINCE_COUNCIL stars=4 points=80 > RATED
                RECOGNISED 2026-07-27 PROVINCE > RECOGNISED
                """,
                rules);
        table.add(
                "pending-too-late",
                older.says("chuyển tiếp, chấm sau ngày cuối", "in transition, too late by a day"),
                HistoryRun.FIRST,
                filed + """
                LAPSED 2026-07-21 LAW > REPORTED !NOT_ON_THIS_DAY
                RATED_BY_PROVINCE 2026-07-22 PROVINCE_COUNCIL stars=4 points=80 > REPORTED !NOT_ON_THIS_DAY
                LAPSED 2026-07-22 LAW > LAPSED
                """,
                rules);
        table.add(
                "not-filed",
                older.says("từ 22/5/2026 không nộp theo văn bản cũ", "nothing is filed from 22 May 2026 on"),
                HistoryRun.FIRST,
                "FILED 2026-05-22 SUBJECT > DRAFT !NOT_ON_THIS_DAY",
                rules[0]);
    }
}
