package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Histories of one table of a life cycle, in one run.
 *
 * @param run the cases that one process answers
 * @param workflow the id of the table
 * @param prefix what ids of cases begin with
 */
record HistoryRun(CaseBook.RunBook run, String workflow, String prefix) {
    static final String FIRST = "{'kind': 'FIRST', 'tourism': 'NO'}";

    /** Adds a history, with the rules it holds, {@code rulebook/label}. */
    void add(String name, ObjectNode says, String opening, String history, String... rules) {
        HistoryForm form = HistoryForm.of(history);
        run.add(List.of(rules), says, form.input(prefix + name, workflow, opening), form.expect());
    }

    /** Adds a history at whose end a certificate was issued. */
    void certified(String name, ObjectNode says, String history, String certificate, String... rules) {
        HistoryForm form = HistoryForm.of(history);
        ObjectNode expect = form.expect();
        expect.set("certificate", Made.json(certificate));
        run.add(List.of(rules), says, form.input(prefix + name, workflow, FIRST), expect);
    }
}
