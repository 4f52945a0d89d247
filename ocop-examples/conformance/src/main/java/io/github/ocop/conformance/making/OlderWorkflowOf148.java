package io.github.ocop.conformance.making;

/** Applications under 148: the district recognises 3 stars and passes on from 70 points. */
final class OlderWorkflowOf148 {
    private OlderWorkflowOf148() {}

    static void add(OlderRun older) {
        Regime regime = older.regime();
        HistoryRun table = older.table();
        String district = regime.rule("district-passes-up-from-70");
        String filed = "FILED 2024-03-04 SUBJECT" + OlderRun.docs(OlderRun.DOSSIER_148) + " > FILED_WITH_DISTRICT\n";
        table.certified(
                "district-below-70",
                older.says("huyện chấm 69,99 điểm: huyện công nhận", "69.99 points in the district stay there"),
                filed + """
                RATED_BY_DISTRICT 2024-04-01 DISTRICT_COUNCIL stars=3 points=69.99 > DISTRICT_RATED
                PROPOSED 2024-04-08 DISTRICT > DISTRICT_RATED !NOT_HERE
                RECOGNISED 2024-04-08 PROVINCE > DISTRICT_RATED !NOT_BY_THEM
                RECOGNISED 2024-04-08 DISTRICT > RECOGNISED
                NOTIFIED 2024-04-09 DISTRICT > CERTIFIED
                """,
                older.certificate(3, 2024, "-04-08", "DISTRICT"),
                district,
                regime.rule("district-recognises-3-stars"));
        table.add(
                "district-below-50",
                older.says("huyện chấm 49,99 điểm", "49.99 points in the district"),
                HistoryRun.FIRST,
                filed + """
                RATED_BY_DISTRICT 2024-04-01 DISTRICT_COUNCIL stars=2 points=49.99 > DISTRICT_RATED_LOW
                RECOGNISED 2024-04-08 DISTRICT > DISTRICT_RATED_LOW !NOT_HERE
                NOT_CERTIFIED 2024-04-08 DISTRICT > NOT_CERTIFIED
                """,
                regime.rule("district-recognises-3-stars"));
        String proposed = filed + """
                RATED_BY_DISTRICT 2024-04-01 DISTRICT_COUNCIL stars=4 points=70 > DISTRICT_RATED_HIGH
                RECOGNISED 2024-04-08 DISTRICT > DISTRICT_RATED_HIGH !NOT_HERE
                PROPOSED 2024-04-08 DISTRICT > PROPOSED
                RECEIVED 2024-04-15 PROVINCE_UNIT > RECEIVED
                REPORTED 2024-05-06 PROVINCE_TEAM > REPORTED
                """;
        table.certified(
                "district-70",
                older.says(
                        "huyện chấm 70 điểm: chuyển lên, tỉnh công nhận 4 sao",
                        "70 points in the district go on, and the province recognises 4 stars"),
                proposed + """
                RATED_BY_PROVINCE 2024-06-03 PROVINCE_COUNCIL stars=4 points=89.99 > RATED
                PROPOSED_UP 2024-06-10 PROVINCE > RATED !NOT_HERE
                RECOGNISED 2024-06-10 PROVINCE > RECOGNISED
                """,
                older.certificate(4, 2024, "-06-10", "PROVINCE"),
                district,
                regime.rule("province-passes-up-from-90"),
                regime.rule("province-recognises-4-stars"));
        table.certified(
                "province-90",
                older.says("tỉnh chấm 90 điểm: chuyển lên bộ", "90 points in the province go on to the ministry"),
                proposed + """
                RATED_BY_PROVINCE 2024-06-03 PROVINCE_COUNCIL stars=5 points=90 > RATED_HIGH
                RECOGNISED 2024-06-10 PROVINCE > RATED_HIGH !NOT_HERE
                APPROVED 2024-06-10 PROVINCE > APPROVED
                PROPOSED_UP 2024-06-17 PROVINCE > PROPOSED_UP
                """ + OlderRun.ministry("2024", "-07"),
                older.certificate(5, 2024, "-07-23", "MINISTRY"),
                regime.rule("province-passes-up-from-90"),
                regime.rule("ministry-recognises-5-stars"));
        dossier(older);
        table.add(
                "first-day",
                older.says("nộp ngày đầu có hiệu lực", "filed on the first day in force"),
                HistoryRun.FIRST,
                """
                FILED 2023-02-23 SUBJECT > DRAFT !NOT_ON_THIS_DAY
                FILED 2023-02-24 SUBJECT > FILED_WITH_DISTRICT
                """);
        table.add(
                "district-gone",
                older.says("từ 6/7/2025 không còn cấp huyện", "no district from 6 July 2025 on"),
                HistoryRun.FIRST,
                "FILED 2025-06-30 SUBJECT" + OlderRun.docs(OlderRun.DOSSIER_148) + " > FILED_WITH_DISTRICT\n" + """
                RATED_BY_DISTRICT 2025-07-06 DISTRICT_COUNCIL stars=3 points=60 > FILED_WITH_DISTRICT !NOT_ON_THIS_DAY
                TAKEN_OVER 2025-07-07 PROVINCE > PROPOSED
                RECEIVED 2025-07-08 PROVINCE_UNIT > RECEIVED
                """);
    }

    private static void dossier(OlderRun older) {
        Regime regime = older.regime();
        HistoryRun table = older.table();
        String rated = "RATED_BY_DISTRICT 2024-04-01 DISTRICT_COUNCIL stars=4 points=70 > DISTRICT_RATED_HIGH\n";
        for (String label : OlderRun.DOSSIER_148) {
            table.add(
                    "without-" + label,
                    older.says("thiếu " + label, label + " is missing"),
                    HistoryRun.FIRST,
                    "FILED 2024-03-04 SUBJECT" + OlderRun.docs(OlderRun.without(OlderRun.DOSSIER_148, label))
                            + " > FILED_WITH_DISTRICT\n"
                            + rated + "PROPOSED 2024-04-08 DISTRICT > DISTRICT_RATED_HIGH !DOCUMENT_MISSING\n"
                            + "PROPOSED 2024-04-09 DISTRICT docs=" + label + " > PROPOSED",
                    regime.rule("dossier-of-148"));
        }
        table.add(
                "tourism",
                older.says("du lịch không cần mẫu", "no samples of tourism"),
                OlderRun.TOURISM,
                "FILED 2024-03-04 SUBJECT" + OlderRun.docs(OlderRun.without(OlderRun.DOSSIER_148, "product-samples"))
                        + " > FILED_WITH_DISTRICT\n" + rated + "PROPOSED 2024-04-08 DISTRICT > PROPOSED",
                regime.rule("dossier-of-148"));
        table.add(
                "renewal",
                older.says("đánh giá lại: phiếu và báo cáo", "a re-rating: application and report"),
                "{'kind': 'RE_RATING', 'tourism': 'NO'}",
                "FILED 2024-03-04 SUBJECT docs=rating-application > FILED_WITH_DISTRICT\n" + rated
                        + "PROPOSED 2024-04-08 DISTRICT > DISTRICT_RATED_HIGH !DOCUMENT_MISSING\n"
                        + "PROPOSED 2024-04-09 DISTRICT docs=three-year-report > PROPOSED",
                regime.rule("dossier-of-148"));
    }
}
