package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Applications under the older decisions: what district and province pass on, what a dossier has to have, who recognises. */
final class OlderWorkflowCases {
    private static final String TOURISM = "{'kind': 'FIRST', 'tourism': 'YES'}";
    private static final List<String> DOSSIER_1048 =
            List.of("idea-registration", "business-plan", "organisation-profile", "product-samples");
    private static final List<String> DISTRICT_1048 = List.of("district-letter", "district-council-minutes");
    private static final List<String> DOSSIER_148 =
            List.of("rating-application", "self-assessment-by-criteria", "product-samples");
    private static final List<String> COMMUNE_1489 = List.of("commune-letter", "commune-assessment");

    private final CaseBook book = new CaseBook(
            "workflows/older-applications",
            Made.text("Hồ sơ theo các văn bản cũ", "Applications under the older decisions"),
            Made.text(
                    "Viết tay theo Phụ lục II của 1048, 148 và 1489: điểm chuyển lên cấp trên, hồ sơ, ai công nhận.",
                    "Written by hand, by Appendix II of 1048, 148 and 1489: who passes up, the dossier, who recognises."));
    private final CaseBook.RunBook run = book.named("replay", "-");

    private OlderWorkflowCases() {}

    static CaseBook book() {
        OlderWorkflowCases cases = new OlderWorkflowCases();
        cases.of1048(Regime.LAW_1048, "2020");
        cases.of1048(Regime.LAW_781, "2021");
        cases.of148();
        cases.of1489();
        cases.pending();
        return cases.book;
    }

    private HistoryRun table(Regime regime) {
        return new HistoryRun(run, regime.id() + "/application", "older-" + regime.prefix() + "-");
    }

    private static ObjectNode says(Regime regime, String vi, String en) {
        return Made.text("QĐ " + regime.name() + ": " + vi, "Decision " + regime.name() + ": " + en);
    }

    private static String docs(List<String> labels) {
        return " docs=" + String.join(",", labels);
    }

    private static List<String> without(List<String> labels, String label) {
        List<String> rest = new ArrayList<>(labels);
        rest.remove(label);
        return rest;
    }

    private void of1048(Regime regime, String year) {
        HistoryRun table = table(regime);
        String district = Regime.LAW_1048.rule("district-passes-up-from-50");
        String province = Regime.LAW_1048.rule("province-passes-up-from-90");
        String filed = "FILED " + year + "-07-01 SUBJECT" + docs(DOSSIER_1048) + " > FILED_WITH_DISTRICT\n";
        String low = filed + "RATED_BY_DISTRICT " + year
                + "-08-03 DISTRICT_COUNCIL stars=2 points=49.99 > DISTRICT_RATED_LOW\n";
        table.add(
                "district-below-50",
                says(regime, "huyện chấm 49,99 điểm: không chuyển lên", "49.99 points in the district go no further"),
                HistoryRun.FIRST,
                low + "PROPOSED " + year + "-08-10 DISTRICT" + docs(DISTRICT_1048)
                        + " > DISTRICT_RATED_LOW !NOT_HERE\n" + "NOT_CERTIFIED " + year
                        + "-08-10 DISTRICT > NOT_CERTIFIED\nNOTIFIED " + year + "-08-11 DISTRICT > UNCERTIFIED",
                district);
        String high = filed + "RATED_BY_DISTRICT " + year
                + "-08-03 DISTRICT_COUNCIL stars=3 points=50 > DISTRICT_RATED_HIGH\n";
        String proposed = high + "PROPOSED " + year + "-08-10 DISTRICT" + docs(DISTRICT_1048) + " > PROPOSED\n";
        table.add(
                "district-50",
                says(
                        regime,
                        "huyện chấm 50 điểm: chuyển lên, không công nhận",
                        "50 points in the district go on, and the district recognises nothing"),
                HistoryRun.FIRST,
                high + "RECOGNISED " + year + "-08-10 DISTRICT > DISTRICT_RATED_HIGH !NOT_HERE\n" + "PROPOSED " + year
                        + "-08-10 DISTRICT" + docs(DISTRICT_1048) + " > PROPOSED",
                district);
        String reported = proposed + "RECEIVED " + year + "-08-17 PROVINCE_UNIT > RECEIVED\nREPORTED " + year
                + "-09-07 PROVINCE_TEAM > REPORTED\n";
        table.certified(
                "province-below-90",
                says(regime, "tỉnh chấm 89,99 điểm: tỉnh công nhận", "89.99 points in the province stay there"),
                reported + "RATED_BY_PROVINCE " + year + "-10-05 PROVINCE_COUNCIL stars=4 points=89.99 > RATED\n"
                        + "PROPOSED_UP " + year + "-10-12 PROVINCE > RATED !NOT_HERE\n" + "RECOGNISED " + year
                        + "-10-12 PROVINCE > RECOGNISED\nNOTIFIED " + year + "-10-13 PROVINCE_UNIT > CERTIFIED",
                certificate(regime, 4, Integer.parseInt(year), "-10-12", "PROVINCE"),
                province,
                Regime.LAW_1048.rule("province-recognises-3-and-4-stars"));
        table.certified(
                "province-90",
                says(regime, "tỉnh chấm 90 điểm: chuyển lên bộ", "90 points in the province go on to the ministry"),
                reported + "RATED_BY_PROVINCE " + year + "-10-05 PROVINCE_COUNCIL stars=5 points=90 > RATED_HIGH\n"
                        + "RECOGNISED " + year + "-10-12 PROVINCE > RATED_HIGH !NOT_HERE\nAPPROVED " + year
                        + "-10-12 PROVINCE > APPROVED\nPROPOSED_UP " + year
                        + "-10-19 PROVINCE docs=province-letter,province-council-minutes > APPROVED !DOCUMENT_MISSING\n"
                        + "PROPOSED_UP " + year
                        + "-10-19 PROVINCE docs=province-letter,province-council-minutes,province-approval > PROPOSED_UP\n"
                        + ministry(year, "-11"),
                certificate(regime, 5, Integer.parseInt(year), "-11-23", "MINISTRY"),
                province,
                Regime.LAW_1048.rule("ministry-recognises-5-stars"),
                Regime.LAW_1048.rule("dossier-of-1048"));
        dossier1048(table, regime, year, filed);
    }

    /** The papers of the subject and those of the district; registration and supporting papers where there are any. */
    private static void dossier1048(HistoryRun table, Regime regime, String year, String filed) {
        List<String> all = new ArrayList<>(DOSSIER_1048);
        all.addAll(DISTRICT_1048);
        String rated =
                "RATED_BY_DISTRICT " + year + "-08-03 DISTRICT_COUNCIL stars=3 points=50 > DISTRICT_RATED_HIGH\n";
        for (String label : all) {
            table.add(
                    "without-" + label,
                    says(regime, "thiếu " + label, label + " is missing"),
                    HistoryRun.FIRST,
                    "FILED " + year + "-07-01 SUBJECT > FILED_WITH_DISTRICT\n" + rated + "PROPOSED " + year
                            + "-08-10 DISTRICT" + docs(without(all, label))
                            + " > DISTRICT_RATED_HIGH !DOCUMENT_MISSING\n" + "PROPOSED " + year
                            + "-08-11 DISTRICT" + docs(all) + " > PROPOSED",
                    Regime.LAW_1048.rule("dossier-of-1048"));
        }
        table.add(
                "tourism",
                says(regime, "du lịch không cần mẫu", "no samples of tourism"),
                TOURISM,
                filed.replace(",product-samples", "") + rated + "PROPOSED " + year + "-08-10 DISTRICT"
                        + docs(DISTRICT_1048) + " > PROPOSED",
                Regime.LAW_1048.rule("dossier-of-1048"));
    }

    private static String ministry(String year, String month) {
        return "RECEIVED " + year + month + "-02 MINISTRY_UNIT > RECEIVED_UP\nREPORTED " + year + month
                + "-09 MINISTRY_TEAM > REPORTED_UP\nRATED_BY_MINISTRY " + year + month
                + "-16 MINISTRY_COUNCIL stars=5 points=90 > RATED_UP\nRECOGNISED " + year + month
                + "-23 MINISTRY > RECOGNISED\nNOTIFIED " + year + month + "-24 MINISTRY > CERTIFIED";
    }

    private static String certificate(Regime regime, int stars, int year, String day, String by) {
        return "{'rulebook': '" + regime.id() + "', 'stars': " + stars + ", 'issuedOn': '" + year + day
                + "', 'validThrough': '" + (year + 3) + day + "', 'issuedBy': '" + by + "'}";
    }

    private void of148() {
        Regime regime = Regime.LAW_148;
        HistoryRun table = table(regime);
        String district = regime.rule("district-passes-up-from-70");
        String filed = "FILED 2024-03-04 SUBJECT" + docs(DOSSIER_148) + " > FILED_WITH_DISTRICT\n";
        table.certified(
                "district-below-70",
                says(regime, "huyện chấm 69,99 điểm: huyện công nhận", "69.99 points in the district stay there"),
                filed + """
                RATED_BY_DISTRICT 2024-04-01 DISTRICT_COUNCIL stars=3 points=69.99 > DISTRICT_RATED
                PROPOSED 2024-04-08 DISTRICT > DISTRICT_RATED !NOT_HERE
                RECOGNISED 2024-04-08 PROVINCE > DISTRICT_RATED !NOT_BY_THEM
                RECOGNISED 2024-04-08 DISTRICT > RECOGNISED
                NOTIFIED 2024-04-09 DISTRICT > CERTIFIED
                """,
                certificate(regime, 3, 2024, "-04-08", "DISTRICT"),
                district,
                regime.rule("district-recognises-3-stars"));
        table.add(
                "district-below-50",
                says(regime, "huyện chấm 49,99 điểm", "49.99 points in the district"),
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
                says(
                        regime,
                        "huyện chấm 70 điểm: chuyển lên, tỉnh công nhận 4 sao",
                        "70 points in the district go on, and the province recognises 4 stars"),
                proposed + """
                RATED_BY_PROVINCE 2024-06-03 PROVINCE_COUNCIL stars=4 points=89.99 > RATED
                PROPOSED_UP 2024-06-10 PROVINCE > RATED !NOT_HERE
                RECOGNISED 2024-06-10 PROVINCE > RECOGNISED
                """,
                certificate(regime, 4, 2024, "-06-10", "PROVINCE"),
                district,
                regime.rule("province-passes-up-from-90"),
                regime.rule("province-recognises-4-stars"));
        table.certified(
                "province-90",
                says(regime, "tỉnh chấm 90 điểm: chuyển lên bộ", "90 points in the province go on to the ministry"),
                proposed + """
                RATED_BY_PROVINCE 2024-06-03 PROVINCE_COUNCIL stars=5 points=90 > RATED_HIGH
                RECOGNISED 2024-06-10 PROVINCE > RATED_HIGH !NOT_HERE
                APPROVED 2024-06-10 PROVINCE > APPROVED
                PROPOSED_UP 2024-06-17 PROVINCE > PROPOSED_UP
                """ + ministry("2024", "-07"),
                certificate(regime, 5, 2024, "-07-23", "MINISTRY"),
                regime.rule("province-passes-up-from-90"),
                regime.rule("ministry-recognises-5-stars"));
        dossier148(table, regime);
        table.add(
                "first-day",
                says(regime, "nộp ngày đầu có hiệu lực", "filed on the first day in force"),
                HistoryRun.FIRST,
                """
                FILED 2023-02-23 SUBJECT > DRAFT !NOT_ON_THIS_DAY
                FILED 2023-02-24 SUBJECT > FILED_WITH_DISTRICT
                """);
        table.add(
                "district-gone",
                says(regime, "từ 6/7/2025 không còn cấp huyện", "no district from 6 July 2025 on"),
                HistoryRun.FIRST,
                "FILED 2025-06-30 SUBJECT" + docs(DOSSIER_148) + " > FILED_WITH_DISTRICT\n" + """
                RATED_BY_DISTRICT 2025-07-06 DISTRICT_COUNCIL stars=3 points=60 > FILED_WITH_DISTRICT !NOT_ON_THIS_DAY
                TAKEN_OVER 2025-07-07 PROVINCE > PROPOSED
                RECEIVED 2025-07-08 PROVINCE_UNIT > RECEIVED
                """);
    }

    private static void dossier148(HistoryRun table, Regime regime) {
        String rated = "RATED_BY_DISTRICT 2024-04-01 DISTRICT_COUNCIL stars=4 points=70 > DISTRICT_RATED_HIGH\n";
        for (String label : DOSSIER_148) {
            table.add(
                    "without-" + label,
                    says(regime, "thiếu " + label, label + " is missing"),
                    HistoryRun.FIRST,
                    "FILED 2024-03-04 SUBJECT" + docs(without(DOSSIER_148, label)) + " > FILED_WITH_DISTRICT\n"
                            + rated + "PROPOSED 2024-04-08 DISTRICT > DISTRICT_RATED_HIGH !DOCUMENT_MISSING\n"
                            + "PROPOSED 2024-04-09 DISTRICT docs=" + label + " > PROPOSED",
                    regime.rule("dossier-of-148"));
        }
        table.add(
                "tourism",
                says(regime, "du lịch không cần mẫu", "no samples of tourism"),
                TOURISM,
                "FILED 2024-03-04 SUBJECT" + docs(without(DOSSIER_148, "product-samples")) + " > FILED_WITH_DISTRICT\n"
                        + rated + "PROPOSED 2024-04-08 DISTRICT > PROPOSED",
                regime.rule("dossier-of-148"));
        table.add(
                "renewal",
                says(regime, "đánh giá lại: phiếu và báo cáo", "a re-rating: application and report"),
                "{'kind': 'RE_RATING', 'tourism': 'NO'}",
                "FILED 2024-03-04 SUBJECT docs=rating-application > FILED_WITH_DISTRICT\n" + rated
                        + "PROPOSED 2024-04-08 DISTRICT > DISTRICT_RATED_HIGH !DOCUMENT_MISSING\n"
                        + "PROPOSED 2024-04-09 DISTRICT docs=three-year-report > PROPOSED",
                regime.rule("dossier-of-148"));
    }

    private void of1489() {
        Regime regime = Regime.LAW_1489;
        HistoryRun table = table(regime);
        String commune = regime.rule("commune-receives-and-assesses");
        String filed = "FILED 2025-09-01 SUBJECT" + docs(DOSSIER_148) + " > FILED_WITH_COMMUNE\n";
        table.add(
                "commune",
                says(
                        regime,
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
        run.add(
                List.of(commune),
                says(regime, "huyện không còn chấm", "the district rates nothing any more"),
                district,
                Made.error("events[0].type", "WRONG_TYPE"));
        for (String label : COMMUNE_1489) {
            table.add(
                    "without-" + label,
                    says(regime, "xã thiếu " + label, label + " of the commune is missing"),
                    HistoryRun.FIRST,
                    filed + "PROPOSED 2025-09-22 COMMUNE" + docs(without(COMMUNE_1489, label))
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
                says(regime, "tỉnh công nhận 3 sao", "the province recognises 3 stars"),
                reported + """
                RATED_BY_PROVINCE 2025-11-03 PROVINCE_COUNCIL stars=3 points=50 > RATED
                RECOGNISED 2025-11-10 PROVINCE > RECOGNISED
                NOTIFIED 2025-11-11 PROVINCE_UNIT > CERTIFIED
                """,
                certificate(regime, 3, 2025, "-11-10", "PROVINCE"),
                regime.rule("province-recognises-3-and-4-stars"));
        table.add(
                "province-below-90",
                says(regime, "tỉnh chấm 89,99 điểm: không chuyển lên bộ", "89.99 points do not go on to the ministry"),
                HistoryRun.FIRST,
                reported + """
                RATED_BY_PROVINCE 2025-11-03 PROVINCE_COUNCIL stars=4 points=89.99 > RATED
                APPROVED 2025-11-10 PROVINCE > RATED !NOT_HERE
                RECOGNISED 2025-11-10 PROVINCE > RECOGNISED
                """,
                regime.rule("province-passes-up-from-90"));
        table.certified(
                "province-90",
                says(regime, "tỉnh chấm 90 điểm: chuyển lên bộ", "90 points go on to the ministry"),
                reported + """
                RATED_BY_PROVINCE 2025-11-03 PROVINCE_COUNCIL stars=5 points=90 > RATED_HIGH
                APPROVED 2025-11-10 PROVINCE > APPROVED
                PROPOSED_UP 2025-11-17 PROVINCE > PROPOSED_UP
                """ + ministry("2025", "-12"),
                certificate(regime, 5, 2025, "-12-23", "MINISTRY"),
                regime.rule("province-passes-up-from-90"),
                regime.rule("ministry-recognises-5-stars"));
    }

    /** Filed in time, it goes on under the older rules, to be rated by 21 July 2026. */
    private void pending() {
        Regime regime = Regime.LAW_1489;
        HistoryRun table = table(regime);
        String filed = "FILED 2026-05-21 SUBJECT" + docs(DOSSIER_148) + " > FILED_WITH_COMMUNE\n" + """
                PROPOSED 2026-06-01 COMMUNE docs=commune-letter,commune-assessment > PROPOSED TRANSITION=2026-07-21
                RECEIVED 2026-06-08 PROVINCE_UNIT > RECEIVED TRANSITION=2026-07-21
                REPORTED 2026-06-22 PROVINCE_TEAM > REPORTED TRANSITION=2026-07-21
                """;
        String[] rules = {
            Regime.LAW_26.rule("pending-dossiers-go-on"), Regime.LAW_26.rule("pending-first-and-upgrade-60-days")
        };
        table.add(
                "pending-last-day",
                says(regime, "chuyển tiếp, chấm ngày cuối", "in transition, rated on the last day"),
                HistoryRun.FIRST,
                filed + """
                RATED_BY_PROVINCE 2026-07-21 PROVINCE_COUNCIL stars=4 points=80 > RATED
                RECOGNISED 2026-07-27 PROVINCE > RECOGNISED
                """,
                rules);
        table.add(
                "pending-too-late",
                says(regime, "chuyển tiếp, chấm sau ngày cuối", "in transition, too late by a day"),
                HistoryRun.FIRST,
                filed + """
                LAPSED 2026-07-21 LAW > REPORTED !NOT_ON_THIS_DAY
                RATED_BY_PROVINCE 2026-07-22 PROVINCE_COUNCIL stars=4 points=80 > REPORTED !NOT_ON_THIS_DAY
                LAPSED 2026-07-22 LAW > LAPSED
                """,
                rules);
        table.add(
                "not-filed",
                says(regime, "từ 22/5/2026 không nộp theo văn bản cũ", "nothing is filed from 22 May 2026 on"),
                HistoryRun.FIRST,
                "FILED 2026-05-22 SUBJECT > DRAFT !NOT_ON_THIS_DAY",
                rules[0]);
    }
}
