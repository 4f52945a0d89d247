package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is due when in the course of a dossier: running, overdue, met and met late, on the last day and the day after. */
final class DeadlineCases {
    private final CaseBook book = new CaseBook(
            "workflows/deadlines",
            Made.text("Thời hạn giải quyết", "Deadlines"),
            Made.text(
                    "Đếm tay trên lịch theo 5, 7.2, 7.6, 8.4 và 12.2; ngày làm việc theo Bộ luật Lao động.",
                    "Counted by hand on the calendar, by 5, 7.2, 7.6, 8.4 and 12.2; working days by the Labour Code."));

    private DeadlineCases() {}

    static CaseBook book() {
        DeadlineCases cases = new DeadlineCases();
        cases.commune();
        cases.rounds();
        cases.renewals();
        cases.revocations();
        cases.transition();
        cases.refused();
        return cases.book;
    }

    /** Filed on Monday 3 August: the 15th working day after it is Monday the 24th. */
    private void commune() {
        String rule = "commune-15-working-days";
        for (String on : List.of(
                "2026-08-24 RUNNING daysLeft=0 workingDaysLeft=0",
                "2026-08-25 OVERDUE daysLate=1 workingDaysLate=1",
                "2026-08-20 RUNNING daysLeft=4 workingDaysLeft=2")) {
            String[] words = on.split(" ", 2);
            add(
                    "commune-" + words[0],
                    words[0],
                    "xã kiểm tra",
                    "the commune's check",
                    "FIRST 2026-08-03",
                    List.of(),
                    List.of("COMMUNE_CHECK FILED 2026-08-03 2026-08-24 - " + words[1]),
                    rule);
        }
        add(
                "commune-met",
                "2026-09-15",
                "xã đề nghị ngày cuối",
                "proposed on the last day",
                "UPGRADE 2026-08-03",
                List.of("PROPOSED_BY_COMMUNE 2026-08-24"),
                List.of(
                        "COMMUNE_CHECK FILED 2026-08-03 2026-08-24 2026-08-24 MET",
                        "PROVINCE_ROUND PROPOSED_BY_COMMUNE 2026-08-24 2026-12-29 - RUNNING daysLeft=105"),
                rule);
        add(
                "commune-late",
                "2026-09-15",
                "xã đề nghị chậm",
                "proposed late",
                "FIRST 2026-08-03",
                List.of("PROPOSED_BY_COMMUNE 2026-08-26"),
                List.of(
                        "COMMUNE_CHECK FILED 2026-08-03 2026-08-24 2026-08-26 MET_LATE daysLate=2 workingDaysLate=2",
                        "PROVINCE_ROUND PROPOSED_BY_COMMUNE 2026-08-26 2026-12-29 - RUNNING daysLeft=105"),
                rule);
    }

    private void rounds() {
        List<String> events = List.of(
                "PROPOSED_BY_COMMUNE 2026-08-24",
                "DECIDED_BY_PROVINCE 2026-12-01",
                "PROPOSED_BY_PROVINCE 2026-12-15",
                "DECIDED_BY_MINISTRY 2027-03-30");
        add(
                "rounds",
                "2027-04-01",
                "hai cấp, trung ương chậm một ngày",
                "both levels, the centre late by a day",
                "FIRST 2026-08-03",
                events,
                List.of(
                        "COMMUNE_CHECK FILED 2026-08-03 2026-08-24 2026-08-24 MET",
                        "PROVINCE_ROUND PROPOSED_BY_COMMUNE 2026-08-24 2026-12-29 2026-12-01 MET",
                        "MINISTRY_ROUND PROPOSED_BY_PROVINCE 2026-12-15 2027-03-29 2027-03-30 MET_LATE daysLate=1"),
                "provincial-rounds-june-and-december",
                "central-rounds-september-and-march");
        add(
                "rounds-not-yet",
                "2026-12-10",
                "việc sau ngày hỏi chưa xảy ra",
                "what is later has not happened",
                "FIRST 2026-08-03",
                events,
                List.of(
                        "COMMUNE_CHECK FILED 2026-08-03 2026-08-24 2026-08-24 MET",
                        "PROVINCE_ROUND PROPOSED_BY_COMMUNE 2026-08-24 2026-12-29 2026-12-01 MET"),
                "provincial-rounds-june-and-december");
    }

    /** 45 days from Tuesday 2 February are Friday 19 March; from 2 March a day off, so Monday 19 April. */
    private void renewals() {
        add(
                "renewal",
                "2027-03-20",
                "đánh giá lại quá 45 ngày",
                "a re-rating past its 45 days",
                "RE_RATING 2027-01-11",
                List.of("PROPOSED_BY_COMMUNE 2027-02-01"),
                List.of(
                        "COMMUNE_CHECK FILED 2027-01-11 2027-02-01 2027-02-01 MET",
                        "PROVINCE_RE_RATING PROPOSED_BY_COMMUNE 2027-02-01 2027-03-18 - OVERDUE daysLate=2"),
                "re-rating-45-days",
                "re-rating-commune-15-working-days");
        add(
                "renewal-ministry",
                "2027-04-19",
                "đánh giá lại ở bộ, ngày cuối lùi khỏi Giỗ Tổ",
                "a re-rating at the ministry, its last day moved off a day off",
                "RE_RATING 2027-01-11",
                List.of("PROPOSED_BY_COMMUNE 2027-02-01", "PROPOSED_BY_PROVINCE 2027-03-02"),
                List.of(
                        "COMMUNE_CHECK FILED 2027-01-11 2027-02-01 2027-02-01 MET",
                        "PROVINCE_RE_RATING PROPOSED_BY_COMMUNE 2027-02-01 2027-03-18 2027-03-02 MET",
                        "MINISTRY_RE_RATING PROPOSED_BY_PROVINCE 2027-03-02 2027-04-19 - RUNNING daysLeft=0"),
                "re-rating-45-days",
                "re-rating-five-stars");
    }

    /** 15 days after Friday 18 September are a Saturday: Monday 5 October. */
    private void revocations() {
        add(
                "revocation",
                "2026-10-06",
                "thu hồi chậm",
                "a revocation overdue",
                "",
                List.of("VIOLATION_CONCLUDED 2026-09-18"),
                List.of("REVOCATION VIOLATION_CONCLUDED 2026-09-18 2026-10-05 - OVERDUE daysLate=1"),
                "revocation-15-days");
        add(
                "revocation-met",
                "2026-10-06",
                "thu hồi đúng hạn",
                "revoked in time",
                "",
                List.of("CEASED_CONFIRMED 2026-09-18", "REVOKED 2026-10-05"),
                List.of("REVOCATION CEASED_CONFIRMED 2026-09-18 2026-10-05 2026-10-05 MET"),
                "revocation-15-days");
    }

    private void transition() {
        add(
                "transition",
                "2026-07-21",
                "chuyển tiếp, ngày cuối",
                "in transition, the last day",
                "FIRST 2026-03-02",
                List.of(),
                List.of("TRANSITION IN_FORCE 2026-05-22 2026-07-21 - RUNNING daysLeft=0"),
                "pending-first-and-upgrade-60-days");
        add(
                "transition-over",
                "2026-07-22",
                "chuyển tiếp, quá hạn",
                "in transition, overdue",
                "UPGRADE 2026-03-02",
                List.of(),
                List.of("TRANSITION IN_FORCE 2026-05-22 2026-07-21 - OVERDUE daysLate=1"),
                "pending-first-and-upgrade-60-days");
        add(
                "transition-renewal",
                "2026-06-22",
                "chuyển tiếp, đánh giá lại",
                "in transition, a re-rating",
                "RE_RATING 2026-03-02",
                List.of(),
                List.of("TRANSITION IN_FORCE 2026-05-22 2026-06-22 - RUNNING daysLeft=0"),
                "pending-re-rating-30-days");
    }

    private void refused() {
        CaseBook.RunBook run = run("2026-09-15");
        for (List<String> wrong : List.of(
                List.of(
                        "decided-before-proposed",
                        "quyết định khi xã chưa đề nghị",
                        "decided without a proposal",
                        "DECIDED_BY_PROVINCE 2026-08-20"),
                List.of(
                        "proposed-before-filed",
                        "đề nghị trước khi nộp",
                        "proposed before it was filed",
                        "PROPOSED_BY_COMMUNE 2026-08-02"))) {
            run.add(
                    List.of(),
                    Made.text("Không thể xảy ra: " + wrong.get(1), "Cannot have happened: " + wrong.get(2)),
                    input(wrong.get(0), "FIRST 2026-08-03", List.of(wrong.get(3))),
                    Made.error("", "EVENT_REFUSED"));
        }
        run.add(
                List.of(),
                Made.text("Một việc hai lần", "One thing twice"),
                input(
                        "proposed-twice",
                        "FIRST 2026-08-03",
                        List.of("PROPOSED_BY_COMMUNE 2026-08-20", "PROPOSED_BY_COMMUNE 2026-08-21")),
                Made.error("", "EVENT_REFUSED"));
        run.add(
                List.of(),
                Made.text("Không có hồ sơ, không có sự kiện", "Neither a filing nor events"),
                input("nothing", "", List.of()),
                Made.error("", "MISSING_FIELD"));
        run.add(
                List.of(),
                Made.text("Trước tiêu chí quốc gia", "Before national criteria"),
                input("before", "FIRST 2019-08-20", List.of()),
                Made.error("", "NO_RULEBOOK"));
        book.named("deadlines", "-")
                .add(
                        List.of(),
                        Made.text("Không nói ngày nào", "No day is named"),
                        input("no-day", "FIRST 2026-08-03", List.of()),
                        Made.object().put("exit", 2));
    }

    private CaseBook.RunBook run(String on) {
        return book.named("deadlines", "--on", on, "-");
    }

    private void add(
            String name,
            String on,
            String vi,
            String en,
            String filing,
            List<String> events,
            List<String> deadlines,
            String... rules) {
        ObjectNode expect = Made.object().put("on", on);
        expect.set(
                "deadlines",
                Made.nodes(deadlines.stream().map(DeadlineCases::deadline).toList()));
        run(on).add(
                        Stream.of(rules).map(Regime.LAW_26::rule).toList(),
                        Made.text("Vào " + on + ": " + vi, "On " + on + ": " + en),
                        input(name, filing, events),
                        expect);
    }

    private static ObjectNode input(String name, String filing, List<String> events) {
        ObjectNode input = Made.object().put("id", "deadline-" + name);
        if (!filing.isEmpty()) {
            String[] words = filing.split(" ", -1);
            input.putObject("filing").put("kind", words[0]).put("filedOn", words[1]);
        }
        List<ObjectNode> happened = new ArrayList<>();
        for (String event : events) {
            String[] words = event.split(" ", -1);
            happened.add(Made.object().put("type", words[0]).put("on", words[1]));
        }
        if (!happened.isEmpty()) {
            input.set("events", Made.nodes(happened));
        }
        return input;
    }

    /** Reads {@code LIMIT AFTER START DUE DONE STATE name=number…}; numbers that are not named are null. */
    private static ObjectNode deadline(String text) {
        String[] words = text.split(" ", -1);
        ObjectNode deadline = Made.object()
                .put("deadline", words[0])
                .put("after", words[1])
                .put("start", words[2])
                .put("due", words[3]);
        deadline.put("done", words[4].equals("-") ? null : words[4]).put("state", words[5]);
        for (String number : List.of("daysLeft", "daysLate", "workingDaysLeft", "workingDaysLate")) {
            deadline.putNull(number);
        }
        for (int i = 6; i < words.length; i++) {
            String[] number = words[i].split("=", -1);
            deadline.put(number[0], Integer.parseInt(number[1]));
        }
        return deadline;
    }
}
