package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Applications under one of the older decisions.
 *
 * @param regime the decision
 * @param table its table
 */
record OlderRun(Regime regime, HistoryRun table) {
    static final String TOURISM = "{'kind': 'FIRST', 'tourism': 'YES'}";
    /** What a first dossier has to have, by 148 and as amended. */
    static final List<String> DOSSIER_148 =
            List.of("rating-application", "self-assessment-by-criteria", "product-samples");

    static OlderRun of(CaseBook.RunBook run, Regime regime) {
        return new OlderRun(
                regime, new HistoryRun(run, regime.id() + "/application", "older-" + regime.prefix() + "-"));
    }

    ObjectNode says(String vi, String en) {
        return Made.text("QĐ " + regime.name() + ": " + vi, "Decision " + regime.name() + ": " + en);
    }

    /** Returns papers as they stand in a history. */
    static String docs(List<String> labels) {
        return " docs=" + String.join(",", labels);
    }

    static List<String> without(List<String> labels, String label) {
        List<String> rest = new ArrayList<>(labels);
        rest.remove(label);
        return rest;
    }

    /** Returns how the ministry goes on with what it received in a month, to 5 stars. */
    static String ministry(String year, String month) {
        return "RECEIVED " + year + month + "-02 MINISTRY_UNIT > RECEIVED_UP\nREPORTED " + year + month
                + "-09 MINISTRY_TEAM > REPORTED_UP\nRATED_BY_MINISTRY " + year + month
                + "-16 MINISTRY_COUNCIL stars=5 points=90 > RATED_UP\nRECOGNISED " + year + month
                + "-23 MINISTRY > RECOGNISED\nNOTIFIED " + year + month + "-24 MINISTRY > CERTIFIED";
    }

    /** Returns the certificate of a day, which stands three years. */
    String certificate(int stars, int year, String day, String by) {
        return "{'rulebook': '" + regime.id() + "', 'stars': " + stars + ", 'issuedOn': '" + year + day
                + "', 'validThrough': '" + (year + 3) + day + "', 'issuedBy': '" + by + "'}";
    }
}
