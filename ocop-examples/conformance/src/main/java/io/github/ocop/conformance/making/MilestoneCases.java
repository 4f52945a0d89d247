package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days of a certificate to know of in a period: the notice of 148, the window to file again, the end of the term. */
final class MilestoneCases {
    private static final int NOTICE = 30;
    private static final LocalDate WINDOWS_FROM = LocalDate.parse("2026-05-22");

    private MilestoneCases() {}

    static CaseBook book() {
        CaseBook book = new CaseBook(
                "certificates/milestones",
                Made.text("Các mốc ngày của giấy chứng nhận", "Days of a certificate to know of"),
                Made.text(
                        "Đếm ngược từ ngày hết hạn: 180, 120 ngày (7.6.a), 30 ngày (148).",
                        "Counted back from the last day: 180 and 120 days (7.6.a), 30 days (148)."));
        CaseBook.RunBook run = book.named("certificate", "--from", "2023-01-01", "--through", "2031-12-31", "-");
        for (String issued : List.of("2023-02-24", "2024-03-15", "2025-06-30", "2026-03-01")) {
            add(run, issued, true);
        }
        for (String issued : List.of("2023-02-23", "2022-10-03", "2026-05-22", "2027-01-11")) {
            add(run, issued, false);
        }
        edges(book);
        return book;
    }

    private static void add(CaseBook.RunBook run, String issued, boolean noticed) {
        LocalDate end = PlainCertificate.term(LocalDate.parse(issued));
        List<ObjectNode> days = new ArrayList<>();
        LocalDate opens = end.minusDays(180);
        // a window that had closed, or would have opened, before it was the law is another matter: extensions
        if (!opens.isBefore(WINDOWS_FROM)) {
            days.add(day(opens, "REFILING_OPENS"));
            days.add(day(end.minusDays(120), "REFILING_CLOSES"));
        }
        if (noticed) {
            days.add(day(end.minusDays(NOTICE), "NOTICE_DUE"));
        }
        days.add(day(end, "TERM_ENDS"));
        ObjectNode expect = Made.object().put("validThrough", end.toString());
        expect.set("days", Made.nodes(days));
        run.add(
                rules(noticed, !opens.isBefore(WINDOWS_FROM)),
                Made.text(
                        "Cấp " + issued + ": " + (noticed ? "báo trước 30 ngày" : "không phải báo trước"),
                        "Issued on " + issued + ": " + (noticed ? "notice 30 days before" : "no notice")),
                Made.object().put("id", "milestones-" + issued).put("stars", 4).put("issuedOn", issued),
                expect);
    }

    private static List<String> rules(boolean noticed, boolean window) {
        List<String> rules = new ArrayList<>();
        if (noticed) {
            rules.add(Regime.LAW_148.rule("notice-30-days-before"));
        }
        if (window) {
            rules.add(Regime.LAW_26.rule("re-rating-window-180-120-days"));
        }
        return rules;
    }

    /** The last day of 2025-02-17 is 2028-02-17; 30 days before it is 18 January. */
    private static void edges(CaseBook book) {
        for (List<String> period : List.of(
                List.of("2028-01-18", "2028-01-18", "notice", "{'days': [{'on': '2028-01-18', 'kind': 'NOTICE_DUE'}]}"),
                List.of("2028-01-19", "2028-02-16", "between", "{'days': []}"),
                List.of("2028-02-17", "2028-02-17", "end", "{'days': [{'on': '2028-02-17', 'kind': 'TERM_ENDS'}]}"))) {
            book.named("certificate", "--from", period.get(0), "--through", period.get(1), "-")
                    .add(
                            List.of(Regime.LAW_148.rule("notice-30-days-before")),
                            Made.text(
                                    "Từ " + period.get(0) + " đến " + period.get(1),
                                    "From " + period.get(0) + " to " + period.get(1)),
                            Made.json(
                                    "{'id': 'milestones-" + period.get(2) + "', 'stars': 3, 'issuedOn': '2025-02-17'}"),
                            Made.json(period.get(3)));
        }
    }

    private static ObjectNode day(LocalDate on, String kind) {
        return Made.object().put("on", on.toString()).put("kind", kind);
    }
}
