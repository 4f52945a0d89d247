package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A province's year on a day, by a profile of its own, so that nothing but the file has to be known. */
final class YearCases {
    private static final ObjectNode PROFILE = Made.json("""
            {'profile': 'tinh-mau', 'edition': 1, 'name': {'vi': 'Tỉnh mẫu', 'en': 'A province made up'},
             'bodies': [{'body': 'OFFICE', 'actor': 'PROVINCE_UNIT', 'name': {'vi': 'Văn phòng', 'en': 'Office'}},
                        {'body': 'COMMUNES', 'actor': 'COMMUNE', 'name': {'vi': 'Các xã', 'en': 'Communes'}}],
             'steps': [{'step': 'IDEAS', 'name': {'vi': 'Nhận ý tưởng', 'en': 'Ideas'}, 'windows': ['02/03'], 'lead': ['COMMUNES'], 'practice': true},
                       {'step': 'PLANS', 'name': {'vi': 'Nhận phương án', 'en': 'Plans'}, 'windows': ['03/05'], 'lead': ['COMMUNES'], 'after': ['IDEAS'], 'practice': true},
                       {'step': 'ROUND', 'name': {'vi': 'Đánh giá', 'en': 'Round'}, 'windows': ['04-30/06-29', '10-30/12-29'], 'lead': ['OFFICE'], 'after': ['PLANS'], 'doneAfter': ['PLANS'], 'citation': '26/2026/QĐ-TTg#5.1'}]}
            """);

    private final CaseBook book = new CaseBook(
            "workflows/years",
            Made.text("Năm của một tỉnh", "A province's year"),
            Made.text(
                    "Viết tay: so ngày hỏi với các khoảng thời gian của một hồ sơ tỉnh mẫu.",
                    "Written by hand: the day held against the windows of a profile made up."));

    private YearCases() {}

    static CaseBook book() {
        YearCases cases = new YearCases();
        cases.windows();
        cases.events();
        cases.wrong();
        return cases.book;
    }

    private static final List<String> NOTHING = List.of();

    /** Nothing has happened: every step is where its window is. */
    private void windows() {
        on(
                "2027-01-31",
                NOTHING,
                "IDEAS AHEAD WAITING 0",
                "PLANS AHEAD WAITING 0 IDEAS",
                "ROUND AHEAD WAITING 0 PLANS");
        on("2027-02-01", NOTHING, "IDEAS OPEN WAITING 0", "PLANS AHEAD WAITING 0 IDEAS", "ROUND AHEAD WAITING 0 PLANS");
        on("2027-03-16", NOTHING, "IDEAS OPEN WAITING 0", "PLANS OPEN WAITING 0 IDEAS", "ROUND AHEAD WAITING 0 PLANS");
        on(
                "2027-03-17",
                NOTHING,
                "IDEAS DUE_SOON WAITING 0",
                "PLANS OPEN WAITING 0 IDEAS",
                "ROUND AHEAD WAITING 0 PLANS");
        on(
                "2027-03-31",
                NOTHING,
                "IDEAS DUE_SOON WAITING 0",
                "PLANS OPEN WAITING 0 IDEAS",
                "ROUND AHEAD WAITING 0 PLANS");
        on("2027-04-01", NOTHING, "IDEAS LATE WAITING 1", "PLANS OPEN WAITING 0 IDEAS", "ROUND AHEAD WAITING 0 PLANS");
        on("2027-06-29", NOTHING, "IDEAS LATE WAITING 90", "PLANS LATE WAITING 29 IDEAS", "ROUND OPEN WAITING 0 PLANS");
        on(
                "2027-06-30",
                NOTHING,
                "IDEAS LATE WAITING 91",
                "PLANS LATE WAITING 30 IDEAS",
                "ROUND AHEAD WAITING 0 PLANS");
        on(
                "2027-12-29",
                NOTHING,
                "IDEAS LATE WAITING 273",
                "PLANS LATE WAITING 212 IDEAS",
                "ROUND DUE_SOON WAITING 0 PLANS");
        on(
                "2027-12-30",
                NOTHING,
                "IDEAS LATE WAITING 274",
                "PLANS LATE WAITING 213 IDEAS",
                "ROUND LATE WAITING 1 PLANS");
    }

    private void events() {
        List<String> begun = List.of(
                "STEP_BEGUN 2027-02-15 COMMUNE IDEAS",
                "STEP_BEGUN 2027-03-01 COMMUNE PLANS",
                "STEP_DONE 2027-04-05 COMMUNE IDEAS",
                "STEP_BEGUN 2027-05-03 PROVINCE_UNIT ROUND");
        on("2027-03-01", begun, "IDEAS OPEN OPEN 0", "PLANS OPEN OPEN 0", "ROUND AHEAD WAITING 0");
        on("2027-05-20", begun, "IDEAS DONE DONE 5", "PLANS DUE_SOON OPEN 0", "ROUND OPEN OPEN 0");
        on("2027-07-01", begun, "IDEAS DONE DONE 5", "PLANS LATE OPEN 31", "ROUND OPEN OPEN 0");
        List<String> ended = new ArrayList<>(begun);
        ended.add("STEP_LEFT 2027-07-05 COMMUNE PLANS");
        ended.add("STEP_DONE 2027-12-20 PROVINCE_UNIT ROUND");
        on("2027-12-24", ended, "IDEAS DONE DONE 5", "PLANS LEFT LEFT 0", "ROUND DONE DONE 0");
        ObjectNode closed = year("closed", ended);
        closed.withArray("/events")
                .addObject()
                .put("type", "YEAR_CLOSED")
                .put("on", "2027-12-27")
                .put("by", "PROVINCE_UNIT");
        run("2027-12-28")
                .add(
                        List.of(),
                        Made.text(
                                "Năm đã khép, một bước bỏ có lý do",
                                "The year is closed, one step left with its reason"),
                        closed,
                        Made.json("{'closed': 'YEAR_CLOSED_WITH_REASONS', 'next': [], 'refused': []}"));
        run("2027-03-15")
                .add(
                        List.of(),
                        Made.text("Sai thứ tự, sai người: bị từ chối", "Out of order, by somebody else: refused"),
                        year(
                                "refused",
                                List.of(
                                        "STEP_BEGUN 2027-02-15 COMMUNE PLANS",
                                        "STEP_BEGUN 2027-02-16 PROVINCE_UNIT IDEAS",
                                        "STEP_DONE 2027-02-17 COMMUNE IDEAS")),
                        Made.json("""
                                {'refused': [{'at': 'events[0]', 'code': 'NOT_IN_THIS_CASE'}, {'at': 'events[1]', 'code': 'NOT_BY_THEM'},
                                             {'at': 'events[2]', 'code': 'NOT_IN_THIS_CASE'}], 'next': ['IDEAS']}
                                """));
    }

    private void wrong() {
        CaseBook.RunBook run = run("2027-03-15");
        ObjectNode other = year("other", NOTHING);
        other.put("workflow", "qd-26-2026/revocation");
        other.putObject("case").put("stars", 4);
        run.add(
                List.of(),
                Made.text("Không phải năm của tỉnh", "Not a province's year"),
                other,
                Made.error("workflow", "WRONG_TYPE"));
        book.named("year", "--profile", "{profile}", "-")
                .file("profile", PROFILE)
                .add(
                        List.of(),
                        Made.text("Không nói ngày nào", "No day is named"),
                        year("no-day", NOTHING),
                        Made.object().put("exit", 2));
        ObjectNode circle = PROFILE.deepCopy();
        ((ObjectNode) circle.at("/steps/0")).set("after", Made.array(List.of("ROUND")));
        book.named("year", "--profile", "{profile}", "--on", "2027-03-15", "-")
                .file("profile", circle)
                .add(
                        List.of(),
                        Made.text("Các bước chờ nhau", "Steps that wait for each other"),
                        year("circle", NOTHING),
                        Made.object().put("exit", 2));
    }

    private CaseBook.RunBook run(String on) {
        return book.named("year", "--profile", "{profile}", "--on", on, "-").file("profile", PROFILE);
    }

    private static ObjectNode year(String name, List<String> events) {
        ObjectNode year = Made.object().put("id", "year-" + name).put("workflow", "tinh-mau/province-year");
        year.putObject("case").put("year", 2027);
        List<ObjectNode> happened = new ArrayList<>();
        for (String event : events) {
            String[] words = event.split(" ", -1);
            ObjectNode json =
                    Made.object().put("type", words[0]).put("on", words[1]).put("by", words[2]);
            json.putObject("facts").put("step", words[3]);
            if (words[0].equals("STEP_LEFT")) {
                json.withObject("/facts").put("reason", "Không có phương án");
            }
            happened.add(json);
        }
        year.set("events", Made.nodes(happened));
        return year;
    }

    /** Reads {@code STEP STATUS STANDING DAYS_LATE WAITS_FOR}. */
    private void on(String day, List<String> events, String... steps) {
        List<ObjectNode> expected = new ArrayList<>();
        for (String step : steps) {
            String[] words = step.split(" ", -1);
            expected.add(Made.object()
                    .put("step", words[0])
                    .put("status", words[1])
                    .put("standing", words[2])
                    .put("daysLate", Integer.parseInt(words[3]))
                    .put("waitsFor", words.length > 4 ? words[4] : null));
        }
        ObjectNode expect =
                Made.json("{'profile': 'tinh-mau', 'year': 2027, 'on': '" + day + "', 'closed': null, 'refused': []}");
        expect.set("steps", Made.nodes(expected));
        String name = (events.isEmpty() ? "empty-" : events.size() + "-") + day;
        run(day).add(
                        List.of(),
                        Made.text(
                                "Năm 2027 vào " + day + ", " + events.size() + " việc",
                                "The year 2027 on " + day + ", " + events.size() + " events"),
                        year(name, events),
                        expect);
    }
}
