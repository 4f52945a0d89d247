package io.github.ocop.conformance.making;

import java.util.ArrayList;
import java.util.List;

/** Applications under 1048, and under 781, which has the same procedure: the district only proposes. */
final class OlderWorkflowOf1048 {
    private static final List<String> DOSSIER =
            List.of("idea-registration", "business-plan", "organisation-profile", "product-samples");
    private static final List<String> DISTRICT = List.of("district-letter", "district-council-minutes");

    private OlderWorkflowOf1048() {}

    static void add(OlderRun older, String year) {
        HistoryRun table = older.table();
        String district = Regime.LAW_1048.rule("district-passes-up-from-50");
        String province = Regime.LAW_1048.rule("province-passes-up-from-90");
        String filed = "FILED " + year + "-07-01 SUBJECT" + OlderRun.docs(DOSSIER) + " > FILED_WITH_DISTRICT\n";
        String low = filed + "RATED_BY_DISTRICT " + year
                + "-08-03 DISTRICT_COUNCIL stars=2 points=49.99 > DISTRICT_RATED_LOW\n";
        table.add(
                "district-below-50",
                older.says("huyện chấm 49,99 điểm: không chuyển lên", "49.99 points in the district go no further"),
                HistoryRun.FIRST,
                low + "PROPOSED " + year + "-08-10 DISTRICT" + OlderRun.docs(DISTRICT)
                        + " > DISTRICT_RATED_LOW !NOT_HERE\n" + "NOT_CERTIFIED " + year
                        + "-08-10 DISTRICT > NOT_CERTIFIED\nNOTIFIED " + year + "-08-11 DISTRICT > UNCERTIFIED",
                district);
        String high = filed + "RATED_BY_DISTRICT " + year
                + "-08-03 DISTRICT_COUNCIL stars=3 points=50 > DISTRICT_RATED_HIGH\n";
        String proposed = high + "PROPOSED " + year + "-08-10 DISTRICT" + OlderRun.docs(DISTRICT) + " > PROPOSED\n";
        table.add(
                "district-50",
                older.says(
                        "huyện chấm 50 điểm: chuyển lên, không công nhận",
                        "50 points in the district go on, and the district recognises nothing"),
                HistoryRun.FIRST,
                high + "RECOGNISED " + year + "-08-10 DISTRICT > DISTRICT_RATED_HIGH !NOT_HERE\n" + "PROPOSED " + year
                        + "-08-10 DISTRICT" + OlderRun.docs(DISTRICT) + " > PROPOSED",
                district);
        String reported = proposed + "RECEIVED " + year + "-08-17 PROVINCE_UNIT > RECEIVED\nREPORTED " + year
                + "-09-07 PROVINCE_TEAM > REPORTED\n";
        table.certified(
                "province-below-90",
                older.says("tỉnh chấm 89,99 điểm: tỉnh công nhận", "89.99 points in the province stay there"),
                reported + "RATED_BY_PROVINCE " + year + "-10-05 PROVINCE_COUNCIL stars=4 points=89.99 > RATED\n"
                        + "PROPOSED_UP " + year + "-10-12 PROVINCE > RATED !NOT_HERE\n" + "RECOGNISED " + year
                        + "-10-12 PROVINCE > RECOGNISED\nNOTIFIED " + year + "-10-13 PROVINCE_UNIT > CERTIFIED",
                older.certificate(4, Integer.parseInt(year), "-10-12", "PROVINCE"),
                province,
                Regime.LAW_1048.rule("province-recognises-3-and-4-stars"));
        table.certified(
                "province-90",
                older.says("tỉnh chấm 90 điểm: chuyển lên bộ", "90 points in the province go on to the ministry"),
                reported + "RATED_BY_PROVINCE " + year + "-10-05 PROVINCE_COUNCIL stars=5 points=90 > RATED_HIGH\n"
                        + "RECOGNISED " + year + "-10-12 PROVINCE > RATED_HIGH !NOT_HERE\nAPPROVED " + year
                        + "-10-12 PROVINCE > APPROVED\nPROPOSED_UP " + year
                        + "-10-19 PROVINCE docs=province-letter,province-council-minutes > APPROVED !DOCUMENT_MISSING\n"
                        + "PROPOSED_UP " + year
                        + "-10-19 PROVINCE docs=province-letter,province-council-minutes,province-approval > PROPOSED_UP\n"
                        + OlderRun.ministry(year, "-11"),
                older.certificate(5, Integer.parseInt(year), "-11-23", "MINISTRY"),
                province,
                Regime.LAW_1048.rule("ministry-recognises-5-stars"),
                Regime.LAW_1048.rule("dossier-of-1048"));
        dossier(older, year, filed);
    }

    /** The papers of the subject and those of the district; registration and supporting papers where there are any. */
    private static void dossier(OlderRun older, String year, String filed) {
        HistoryRun table = older.table();
        List<String> all = new ArrayList<>(DOSSIER);
        all.addAll(DISTRICT);
        String rated =
                "RATED_BY_DISTRICT " + year + "-08-03 DISTRICT_COUNCIL stars=3 points=50 > DISTRICT_RATED_HIGH\n";
        for (String label : all) {
            table.add(
                    "without-" + label,
                    older.says("thiếu " + label, label + " is missing"),
                    HistoryRun.FIRST,
                    "FILED " + year + "-07-01 SUBJECT > FILED_WITH_DISTRICT\n" + rated + "PROPOSED " + year
                            + "-08-10 DISTRICT" + OlderRun.docs(OlderRun.without(all, label))
                            + " > DISTRICT_RATED_HIGH !DOCUMENT_MISSING\n" + "PROPOSED " + year
                            + "-08-11 DISTRICT" + OlderRun.docs(all) + " > PROPOSED",
                    Regime.LAW_1048.rule("dossier-of-1048"));
        }
        table.add(
                "tourism",
                older.says("du lịch không cần mẫu", "no samples of tourism"),
                OlderRun.TOURISM,
                filed.replace(",product-samples", "") + rated + "PROPOSED " + year + "-08-10 DISTRICT"
                        + OlderRun.docs(DISTRICT) + " > PROPOSED",
                Regime.LAW_1048.rule("dossier-of-1048"));
    }
}
