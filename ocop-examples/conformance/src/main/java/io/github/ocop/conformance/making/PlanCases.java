package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A made-up plan against small registers: every kind of goal met, missed by one, and on the edge of the year. */
final class PlanCases {
    private static final String PLAN =
            "{'plan': 'conformance', 'title': {'vi': 'Kế hoạch thử', 'en': 'A plan to test with'},"
                    + " 'body': {'vi': 'Ủy ban nhân dân tỉnh', 'en': 'A province'}, 'years': {'from': 2027, 'through': 2027},"
                    + " 'units': [{'unit': 'p', 'level': 'PROVINCE', 'name': {'vi': 'Tỉnh P', 'en': 'P'}},"
                    + " {'unit': 'x', 'level': 'COMMUNE', 'name': {'vi': 'Xã X', 'en': 'X'}, 'within': 'p'},"
                    + " {'unit': 'y', 'level': 'COMMUNE', 'name': {'vi': 'Xã Y', 'en': 'Y'}, 'within': 'p'}], 'targets': [%s]}";

    private static final String TARGET = "{'target': '%s', 'title': {'vi': 'Mục tiêu', 'en': 'A target'},"
            + " 'citation': {'vi': 'mục 1', 'en': 'item 1'}, 'measure': %s, 'goal': %s}";

    private static final String NEW = "{'counts': 'NEW_PRODUCTS', 'stars': {'from': 3, 'through': 5}}";
    private static final String SUBJECTS = "{'counts': 'SUBJECTS'}";

    private PlanCases() {}

    static List<CaseBook> books() {
        return List.of(goals(), days(), registers());
    }

    private static CaseBook book(String name, String vi, String en) {
        return new CaseBook(
                "plans/" + name,
                Made.text(vi, en),
                Made.text(
                        "Viết tay; đếm bằng tay trên sổ vài dòng.",
                        "By hand; registers of a few lines, counted by hand."));
    }

    private static CaseBook goals() {
        CaseBook book = book("goals", "Các loại chỉ tiêu", "Kinds of goals");
        String atLeast = "{'kind': 'AT_LEAST', 'least': 2}";
        String between = "{'kind': 'BETWEEN', 'least': 2, 'most': 3}";
        String exactly = "{'kind': 'EXACTLY', 'number': 2}";
        for (int count = 1; count <= 4; count++) {
            goal(
                    book,
                    "at-least-2-has-" + count,
                    NEW,
                    atLeast,
                    products(count),
                    count,
                    "null",
                    count >= 2,
                    Math.max(0, 2 - count),
                    0);
            goal(
                    book,
                    "2-to-3-has-" + count,
                    NEW,
                    between,
                    products(count),
                    count,
                    "null",
                    count >= 2,
                    Math.max(0, 2 - count),
                    Math.max(0, count - 3));
            goal(
                    book,
                    "exactly-2-has-" + count,
                    NEW,
                    exactly,
                    products(count),
                    count,
                    "null",
                    count == 2,
                    Math.max(0, 2 - count),
                    Math.max(0, count - 2));
        }
        String half = "{'kind': 'SHARE_OF', 'share': '50%', 'of': " + SUBJECTS + "}";
        String cooperatives = "{'counts': 'SUBJECTS', 'kinds': ['COOPERATIVE']}";
        for (int some = 0; some <= 3; some++) {
            List<String> rows = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                rows.add(subject(i, i <= some ? "COOPERATIVE" : "FARM", ""));
            }
            goal(
                    book,
                    "half-has-" + some + "-of-3",
                    cooperatives,
                    half,
                    rows,
                    some,
                    "3",
                    2 * some >= 3,
                    Math.max(0, 2 - some),
                    -1);
        }
        String all = "{'kind': 'ALL_OF', 'of': " + SUBJECTS + "}";
        String trained = "{'counts': 'MARKED_SUBJECTS', 'marks': ['TRAINED']}";
        for (int some = 1; some <= 2; some++) {
            String mark = ", 'marks': [{'mark': 'TRAINED', 'on': '2027-05-03'}]";
            List<String> rows = List.of(subject(1, "FARM", mark), subject(2, "FARM", some == 2 ? mark : ""));
            goal(book, "all-has-" + some + "-of-2", trained, all, rows, some, "2", some == 2, 2 - some, -1);
        }
        return book;
    }

    private static CaseBook days() {
        CaseBook book = book("days", "Ngày đầu, ngày cuối kỳ; sao", "The first and the last day; stars");
        String one = "{'kind': 'AT_LEAST', 'least': 1}";
        for (String day : List.of("2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01")) {
            boolean counts = day.startsWith("2027");
            goal(
                    book,
                    "new-on-" + day,
                    NEW,
                    one,
                    List.of(subject(1, "FARM", ""), product(1), recognition(1, 3, day, "")),
                    counts ? 1 : 0,
                    "null",
                    counts,
                    counts ? 0 : 1,
                    0);
        }
        for (int stars = 3; stars <= 5; stars++) {
            String four = "{'counts': 'NEW_PRODUCTS', 'stars': {'from': 4, 'through': 5}}";
            goal(
                    book,
                    "new-at-4-has-" + stars,
                    four,
                    one,
                    List.of(subject(1, "FARM", ""), product(1), recognition(1, stars, "2027-06-01", "")),
                    stars >= 4 ? 1 : 0,
                    "null",
                    stars >= 4,
                    stars >= 4 ? 0 : 1,
                    0);
        }
        String upgraded = "{'counts': 'UPGRADED_PRODUCTS', 'stars': {'from': 3, 'through': 5}}";
        for (String day : List.of("2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01")) {
            boolean counts = day.startsWith("2027");
            String event = ", 'events': [{'type': 'UPGRADED', 'on': '" + day + "', 'stars': 4}]";
            goal(
                    book,
                    "upgraded-on-" + day,
                    upgraded,
                    one,
                    List.of(subject(1, "FARM", ""), product(1), recognition(1, 3, "2026-06-01", event)),
                    counts ? 1 : 0,
                    "null",
                    counts,
                    counts ? 0 : 1,
                    0);
        }
        String recognised = "{'counts': 'RECOGNISED_PRODUCTS', 'stars': {'from': 3, 'through': 5}}";
        for (String day : List.of("2027-12-31", "2028-01-01")) {
            boolean stands = day.startsWith("2028");
            String event =
                    ", 'events': [{'type': 'REVOKED', 'on': '" + day + "', 'ground': '8.1.a', 'by': 'PROVINCE'}]";
            goal(
                    book,
                    "revoked-on-" + day,
                    recognised,
                    one,
                    List.of(subject(1, "FARM", ""), product(1), recognition(1, 3, "2027-06-01", event)),
                    stands ? 1 : 0,
                    "null",
                    stands,
                    stands ? 0 : 1,
                    0);
        }
        return book;
    }

    private static CaseBook registers() {
        CaseBook book = book("registers", "Sổ trống, dòng sai, theo đơn vị", "Empty registers, wrong rows, by unit");
        ObjectNode outside = Made.json(
                "{'used': 0, 'targets': [{'target': 't', 'outcome': 'OUTSIDE', 'outside': 'NOT_IN_REGISTER'}], 'errors': []}");
        run(book, NEW, "{'kind': 'AT_LEAST', 'least': 1}")
                .lines(
                        "plan-empty",
                        List.of(),
                        Made.text("Sổ trống: ngoài sổ, không phải 0", "An empty register: outside, not 0"),
                        List.of(),
                        outside);
        List<String> rows = List.of(
                subject(1, "FARM", ""),
                product(1),
                recognition(1, 3, "2027-06-01", ""),
                recognition(9, 3, "2027-06-01", ""),
                "{'type': 'SUBJECT', 'id': 'CT7', 'name': 'Bảy', 'unit': 'z', 'kind': 'FARM', 'joinedOn': '2027-01-05'}",
                "{'type': 'RECOGNITION', 'id': 'CN8', 'product': 'SP1', 'stars': 2, 'issuedOn': '2027-06-01'}");
        ObjectNode errors = Made.json(
                "{'used': 3, 'targets': [{'target': 't', 'figure': {'count': 1}, 'outcome': 'MET'}], 'errors': ["
                        + "{'line': 4, 'type': 'RECOGNITION', 'id': 'CN9'}, {'line': 5, 'type': 'SUBJECT', 'id': 'CT7'}, {'line': 6, 'type': 'RECOGNITION', 'id': 'CN8'}]}");
        run(book, NEW, "{'kind': 'AT_LEAST', 'least': 1}")
                .lines(
                        "plan-wrong-rows",
                        List.of(),
                        Made.text("Ba dòng sai không được tính", "Three wrong rows are not used"),
                        json(rows),
                        errors);
        return book;
    }

    private static CaseBook.RunBook run(CaseBook book, String measure, String goal) {
        return book.named("plan", "{plan}", "-")
                .file("plan", Made.json(PLAN.formatted(TARGET.formatted("t", measure, goal))));
    }

    /** Over is not compared where it is below 0: the text of a share tells none. */
    private static void goal(
            CaseBook book,
            String id,
            String measure,
            String goal,
            List<String> rows,
            int count,
            String of,
            boolean met,
            int missing,
            int over) {
        ObjectNode expect = Made.json("{'plan': 'conformance', 'on': '2027-12-31', 'used': " + rows.size()
                + ", 'targets': [{'target': 't', 'figure': {'count': " + count + ", 'of': " + of + "}, 'outcome': '"
                + (met ? "MET" : "NOT_MET") + "', 'missing': " + missing + (over < 0 ? "" : ", 'over': " + over)
                + "}], 'errors': []}");
        run(book, measure, goal)
                .lines("plan-" + id, List.of(), Made.text("Kế hoạch: " + id, "A plan: " + id), json(rows), expect);
    }

    private static List<ObjectNode> json(List<String> rows) {
        return rows.stream().map(Made::json).toList();
    }

    private static List<String> products(int count) {
        return Stream.iterate(1, i -> i <= count, i -> i + 1)
                .flatMap(i -> Stream.of(subject(i, "FARM", ""), product(i), recognition(i, 3, "2027-06-01", "")))
                .toList();
    }

    private static String subject(int number, String kind, String more) {
        return "{'type': 'SUBJECT', 'id': 'CT%d', 'name': 'Chủ thể %d', 'unit': 'x', 'kind': '%s', 'joinedOn': '2026-02-10'%s}"
                .formatted(number, number, kind, more);
    }

    private static String product(int number) {
        return ("{'type': 'PRODUCT', 'id': 'SP%d', 'name': 'Sản phẩm %d', 'unit': 'x',"
                        + " 'owners': [{'subject': 'CT%d', 'from': '2026-03-20'}]}")
                .formatted(number, number, number);
    }

    private static String recognition(int number, int stars, String issued, String more) {
        return "{'type': 'RECOGNITION', 'id': 'CN%d', 'product': 'SP%d', 'stars': %d, 'issuedOn': '%s'%s}"
                .formatted(number, number, stars, issued, more);
    }
}
