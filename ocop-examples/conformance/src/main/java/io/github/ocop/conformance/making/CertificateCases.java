package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Certificates: terms, the window to file again, the extension, revocations, what cannot have happened. */
final class CertificateCases {
    private static final String DAY = "2029-03-15";
    private static final String NEAR = "2026-08-03";
    private static final Regime LAW = Regime.LAW_26;

    private CertificateCases() {}

    static List<CaseBook> books() {
        return List.of(terms(), windows(), extensions(), endings(), refusals());
    }

    private static CaseBook book(String name, String vi, String en) {
        return new CaseBook(
                "certificates/" + name,
                Made.text(vi, en),
                Made.text(
                        "Tính theo Điều 4.3, 7.6.a, 8 và 12, không dùng thư viện.",
                        "Worked out by Articles 4.3, 7.6.a, 8 and 12, without the library."));
    }

    private static CaseBook.RunBook on(CaseBook book, String day) {
        return book.run("certificate", "--on", day, "-");
    }

    /** A record of 4 stars of the 2026 decision and its answer. */
    private static void stands(
            CaseBook.RunBook run,
            String day,
            String id,
            List<String> rules,
            String says,
            String issued,
            String... events) {
        stands(run, day, id, rules, says, issued, 4, "PROVINCE", false, events);
    }

    private static void stands(
            CaseBook.RunBook run,
            String day,
            String id,
            List<String> rules,
            String says,
            String issued,
            int stars,
            String issuedBy,
            boolean wide,
            String... events) {
        LocalDate from = LocalDate.parse(issued);
        List<PlainCertificate.Happened> happened =
                Stream.of(events).map(PlainCertificate.Happened::parse).toList();
        PlainCertificate plain =
                new PlainCertificate(stars, from, PlainCertificate.term(from), issuedBy, happened, wide);
        run.add(
                rules.stream()
                        .map(rule -> rule.contains("/") ? rule : LAW.rule(rule))
                        .toList(),
                Made.text(vi(says, issued, day), en(says, issued, day)),
                record(id, stars, issued, happened),
                plain.on(LocalDate.parse(day)));
    }

    private static String vi(String says, String issued, String day) {
        return "Cấp " + issued + ", vào " + day + in(0, says);
    }

    private static String en(String says, String issued, String day) {
        return "Issued on " + issued + ", on " + day + in(1, says);
    }

    /** Returns the half of what is said that is in a language: Vietnamese first, then English; a clause is the same in both. */
    private static String in(int language, String says) {
        List<String> halves = List.of(says.split(" / ", 2));
        return says.isEmpty() ? "" : "; " + halves.get(Math.min(language, halves.size() - 1));
    }

    private static ObjectNode record(String id, int stars, String issued, List<PlainCertificate.Happened> events) {
        ObjectNode record =
                Made.object().put("id", "certificate-" + id).put("stars", stars).put("issuedOn", issued);
        record.set(
                "events",
                Made.nodes(events.stream().map(PlainCertificate.Happened::json).toList()));
        return record;
    }

    private static CaseBook terms() {
        CaseBook book = book("terms", "Thời hạn 36 tháng; ai cấp", "The term of 36 months; who issued it");
        CaseBook.RunBook run = on(book, DAY);
        List<String> rule = List.of("term-36-months");
        stands(run, DAY, "before", rule, "", "2029-03-16");
        stands(run, DAY, "first-day", rule, "", "2029-03-15");
        stands(run, DAY, "last-day", rule, "", "2026-03-15");
        stands(run, DAY, "day-after", rule, "", "2026-03-14");
        CaseBook.RunBook old = on(book, "2023-02-01");
        for (String issued : List.of("2020-02-01", "2020-01-31")) {
            stands(
                    old,
                    "2023-02-01",
                    "of-1048-" + issued,
                    List.of("qd-1048-2019/certificates-36-months"),
                    "",
                    issued,
                    4,
                    "PROVINCE",
                    false);
        }
        CaseBook.RunBook leap = on(book, "2027-02-28");
        stands(leap, "2027-02-28", "leap-last", rule, "", "2024-02-29", 4, "PROVINCE", false);
        CaseBook.RunBook after = on(book, "2027-03-01");
        stands(after, "2027-03-01", "leap-after", rule, "", "2024-02-29", 4, "PROVINCE", false);
        stands(
                run,
                DAY,
                "by-district",
                List.of("old-classes-run-their-term", "qd-148-2023/certificates-36-months"),
                "3 sao / 3 stars",
                "2025-07-05",
                3,
                "DISTRICT",
                false);
        stands(
                run,
                DAY,
                "by-province-then",
                List.of("old-classes-run-their-term"),
                "3 sao / 3 stars",
                "2025-07-06",
                3,
                "PROVINCE",
                false);
        stands(
                run,
                DAY,
                "by-province-3",
                List.of("province-certifies-3-and-4-stars"),
                "3 sao / 3 stars",
                "2027-01-11",
                3,
                "PROVINCE",
                false);
        stands(
                run,
                DAY,
                "by-ministry",
                List.of("ministry-certifies-5-stars"),
                "5 sao / 5 stars",
                "2027-01-11",
                5,
                "MINISTRY",
                false);
        ObjectNode stated = record("stated-term", 3, "2025-06-16", List.of()).put("validThrough", "2029-03-15");
        PlainCertificate plain = new PlainCertificate(
                3, LocalDate.parse("2025-06-16"), LocalDate.parse("2029-03-15"), "DISTRICT", List.of(), false);
        run.add(
                List.of(LAW.rule("old-classes-run-their-term")),
                Made.text("Thời hạn ghi trong quyết định", "A term stated in the decision"),
                stated,
                plain.on(LocalDate.parse(DAY)));
        return book;
    }

    private static CaseBook windows() {
        CaseBook book = book("windows", "Khung nộp đánh giá lại", "The window to file again");
        CaseBook.RunBook run = on(book, DAY);
        LocalDate day = LocalDate.parse(DAY);
        List<String> rule = List.of("re-rating-window-180-120-days");
        for (int left : List.of(181, 180, 179, 121, 120, 119, 1, 0)) {
            String issued = day.plusDays(left).minusMonths(36).toString();
            stands(run, DAY, "left-" + left, rule, left + " ngày nữa hết hạn / " + left + " days left", issued);
            stands(
                    run,
                    DAY,
                    "left-" + left + "-filed",
                    rule,
                    "đã nộp hôm nay / filed today",
                    issued,
                    "RE_RATING_FILED " + DAY);
        }
        stands(
                run,
                DAY,
                "filed-tomorrow",
                rule,
                "nộp ngày mai / files tomorrow",
                day.plusDays(150).minusMonths(36).toString(),
                "RE_RATING_FILED 2029-03-16");
        stands(
                run,
                DAY,
                "filed-after-term",
                rule,
                "nộp sau khi hết hạn / filed after the end",
                day.minusDays(10).minusMonths(36).toString(),
                "RE_RATING_FILED 2029-03-10");
        CaseBook.RunBook first = on(book, "2026-05-22");
        CaseBook.RunBook before = on(book, "2026-05-21");
        for (String last :
                List.of("2026-05-21", "2026-05-22", "2026-09-18", "2026-09-19", "2026-11-18", "2026-11-19")) {
            String issued = LocalDate.parse(last).minusMonths(36).toString();
            stands(first, "2026-05-22", "in-force-" + last, rule, "", issued, 4, "PROVINCE", false);
            stands(before, "2026-05-21", "not-in-force-" + last, rule, "", issued, 4, "PROVINCE", false);
        }
        return book;
    }

    private static CaseBook extensions() {
        CaseBook book = book("extensions", "Kéo dài theo 12.3", "The extension of 12.3");
        List<String> rule = List.of("extension-at-most-180-days");
        CaseBook.RunBook run = on(book, NEAR);
        // last days 2026-08-02, 2026-02-04 and so on: how long ago the term ended
        for (String last : List.of("2026-08-02", "2026-08-03", "2026-07-01", "2026-05-22", "2026-05-21")) {
            String issued = LocalDate.parse(last).minusMonths(36).toString();
            stands(run, NEAR, "last-" + last, rule, "không nộp / not filed", issued, 4, "PROVINCE", false);
            stands(
                    run,
                    NEAR,
                    "last-" + last + "-filed-on-it",
                    rule,
                    "nộp ngày cuối / filed on the last day",
                    issued,
                    4,
                    "PROVINCE",
                    false,
                    "RE_RATING_FILED " + last);
            stands(
                    run,
                    NEAR,
                    "last-" + last + "-filed-after",
                    rule,
                    "nộp sau ngày cuối / filed the day after",
                    issued,
                    4,
                    "PROVINCE",
                    false,
                    "RE_RATING_FILED " + LocalDate.parse(last).plusDays(1));
            stands(
                    run,
                    NEAR,
                    "last-" + last + "-decided",
                    rule,
                    "đã có kết quả 2 sao / 2 stars came of it",
                    issued,
                    4,
                    "PROVINCE",
                    false,
                    "RE_RATING_FILED " + last,
                    "RE_RATED " + last + " 2");
        }
        for (int gone : List.of(179, 180, 181)) {
            String day = LocalDate.parse("2026-07-01").plusDays(gone).toString();
            CaseBook.RunBook then = on(book, day);
            stands(
                    then,
                    day,
                    "gone-" + gone,
                    rule,
                    gone + " ngày sau / " + gone + " days after",
                    "2023-07-01",
                    4,
                    "PROVINCE",
                    false,
                    "RE_RATING_FILED 2026-06-30");
            stands(
                    then,
                    day,
                    "gone-" + gone + "-decided",
                    rule,
                    "có kết quả 2 sao hôm đó / 2 stars on that day",
                    "2023-07-01",
                    4,
                    "PROVINCE",
                    false,
                    "RE_RATING_FILED 2026-06-30",
                    gone <= 180 ? "RE_RATED " + day + " 2" : "RE_RATED 2026-12-01 2");
        }
        for (String day : List.of("2026-05-21", "2026-05-22")) {
            stands(
                    on(book, day),
                    day,
                    "filed-early-" + day,
                    rule,
                    "nộp trước khi có 12.3 / filed before there was a 12.3",
                    "2023-07-01",
                    4,
                    "PROVINCE",
                    false,
                    "RE_RATING_FILED 2026-03-10");
        }
        for (String gone : List.of("2026-05-22", "2026-05-23")) {
            for (String end : List.of("REVOKED " + gone + " - 8.1.a PROVINCE", "UPGRADED " + gone + " 5")) {
                stands(
                        run,
                        NEAR,
                        "ended-" + gone + "-" + end.substring(0, end.indexOf(' ')),
                        rule,
                        "hết hiệu lực ngày " + gone + " / ended on " + gone,
                        "2023-07-01",
                        4,
                        "PROVINCE",
                        false,
                        end,
                        "RE_RATING_FILED 2026-06-15");
            }
        }
        CaseBook.RunBook wide = book.run("certificate", "--reading", "late-filing-helps-all", "--on", DAY, "-");
        String ended = LocalDate.parse(DAY).minusDays(10).minusMonths(36).toString();
        String late = LocalDate.parse(DAY).minusDays(20).toString();
        stands(
                wide,
                DAY,
                "wide",
                rule,
                "cách hiểu rộng / the wide reading",
                ended,
                4,
                "PROVINCE",
                true,
                "RE_RATING_FILED " + late);
        stands(
                on(book, DAY),
                DAY,
                "narrow",
                rule,
                "cách hiểu hẹp / the adopted reading",
                ended,
                4,
                "PROVINCE",
                false,
                "RE_RATING_FILED " + late);
        return book;
    }

    private static CaseBook endings() {
        CaseBook book = book("endings", "Thu hồi, nâng hạng, đánh giá lại", "Revocations, upgrades, re-ratings");
        CaseBook.RunBook run = on(book, DAY);
        String issued = "2027-01-11";
        for (List<String> ground : List.of(
                List.of("8.1.a", "revoked-for-untrue-information"), List.of("8.1.d", "revoked-for-misused-mark"))) {
            stands(
                    run,
                    DAY,
                    "revoked-" + ground.get(0),
                    List.of(ground.get(1), "province-revokes-3-and-4-stars"),
                    ground.get(0),
                    issued,
                    "REVOKED 2028-05-04 - " + ground.get(0) + " PROVINCE");
        }
        for (List<String> ground : List.of(
                List.of("8.1.b", "revoked-for-criteria-not-met"),
                List.of("8.1.c", "revoked-for-breaking-the-law"),
                List.of("8.1.e", "revoked-in-other-cases"))) {
            String concluded = "VIOLATION_CONCLUDED 2028-05-02 - " + ground.get(0);
            stands(
                    run,
                    DAY,
                    "revoked-" + ground.get(0),
                    List.of(ground.get(1)),
                    ground.get(0),
                    issued,
                    concluded,
                    "REVOKED 2028-05-04 - " + ground.get(0) + " PROVINCE");
            stands(
                    run,
                    DAY,
                    "concluded-" + ground.get(0),
                    List.of(ground.get(1), "revocation-15-days"),
                    ground.get(0),
                    issued,
                    concluded);
        }
        stands(
                run,
                DAY,
                "revoked-8.1.đ",
                List.of("revoked-for-production-ended"),
                "8.1.đ",
                issued,
                "CEASED_CONFIRMED 2028-05-02",
                "REVOKED 2028-05-04 - 8.1.đ PROVINCE");
        stands(
                run,
                DAY,
                "ceased",
                List.of("revoked-for-production-ended", "revocation-15-days"),
                "8.1.đ",
                issued,
                "CEASED_CONFIRMED 2028-05-02");
        stands(
                run,
                DAY,
                "revoked-by-ministry",
                List.of("minister-revokes-5-stars"),
                "5 sao / 5 stars",
                issued,
                5,
                "MINISTRY",
                false,
                "REVOKED 2028-05-04 - 8.1.a MINISTRY");
        stands(
                run,
                DAY,
                "concluded-today",
                List.of("revocation-15-days"),
                "",
                issued,
                "VIOLATION_CONCLUDED " + DAY + " - 8.1.b");
        stands(
                run,
                DAY,
                "concluded-tomorrow",
                List.of("revocation-15-days"),
                "",
                issued,
                "VIOLATION_CONCLUDED 2029-03-16 - 8.1.b");
        stands(
                run,
                DAY,
                "due-on-a-saturday",
                List.of("revocation-15-days"),
                "",
                issued,
                "VIOLATION_CONCLUDED 2029-02-09 - 8.1.b");
        stands(
                run,
                DAY,
                "due-on-a-holiday",
                List.of("revocation-15-days"),
                "30/4, 1/5",
                issued,
                "VIOLATION_CONCLUDED 2027-04-15 - 8.1.b");
        stands(
                run,
                DAY,
                "revoked-today",
                List.of("revocation-decided"),
                "",
                issued,
                "REVOKED " + DAY + " - 8.1.a PROVINCE");
        stands(
                run,
                DAY,
                "revoked-tomorrow",
                List.of("revocation-decided"),
                "",
                issued,
                "REVOKED 2029-03-16 - 8.1.a PROVINCE");
        stands(run, DAY, "upgraded", List.of("upgrade-follows-the-same-sequence"), "", issued, "UPGRADED 2028-05-04 5");
        stands(
                run,
                DAY,
                "upgraded-to-the-same",
                List.of("upgrade-follows-the-same-sequence"),
                "",
                issued,
                "UPGRADED 2028-05-04 4");
        for (int stars = 1; stars <= 5; stars++) {
            stands(
                    run,
                    DAY,
                    "re-rated-" + stars,
                    List.of("re-rating-at-end-of-term"),
                    stars + " sao / " + stars + " stars",
                    "2026-06-01",
                    "RE_RATING_FILED 2029-01-10",
                    "RE_RATED 2029-03-01 " + stars);
        }
        CaseBook.RunBook early = on(book, "2026-05-21");
        stands(
                early,
                "2026-05-21",
                "ground-before-in-force",
                List.of("revoked-for-misused-mark"),
                "",
                "2025-08-04",
                4,
                "PROVINCE",
                false,
                "REVOKED 2026-05-21 - 8.1.d PROVINCE");
        return book;
    }

    private static CaseBook refusals() {
        CaseBook book = book("refusals", "Việc không thể xảy ra", "What cannot have happened");
        CaseBook.RunBook run = on(book, DAY);
        String issued = "2027-01-11";
        refused(run, "below-3-stars", "province-certifies-3-and-4-stars", 2, issued);
        run.add(
                List.of(),
                Made.text("Trước ngày cấp", "Before the day of issue"),
                record(
                        "before-issue",
                        4,
                        issued,
                        List.of(PlainCertificate.Happened.parse("RE_RATING_FILED 2027-01-10"))),
                Made.error("", "BAD_DATE", "EVENT_REFUSED"));
        refused(run, "re-rated-after-end", "term-36-months", 4, "2026-01-05", "RE_RATED 2029-01-06 4");
        refused(run, "upgraded-after-end", "term-36-months", 4, "2026-01-05", "UPGRADED 2029-01-06 5");
        refused(run, "revoked-after-end", "term-36-months", 4, "2026-01-05", "REVOKED 2029-01-06 - 8.1.a PROVINCE");
        refused(
                run,
                "revoked-twice",
                "revocation-decided",
                4,
                issued,
                "REVOKED 2028-05-04 - 8.1.a PROVINCE",
                "REVOKED 2028-05-05 - 8.1.a PROVINCE");
        refused(
                run,
                "after-upgrade",
                "upgrade-follows-the-same-sequence",
                4,
                issued,
                "UPGRADED 2028-05-04 5",
                "UPGRADED 2028-05-05 5");
        refused(
                run,
                "after-re-rating",
                "re-rating-at-end-of-term",
                4,
                issued,
                "RE_RATED 2028-05-04 3",
                "RE_RATED 2028-05-05 4");
        refused(
                run,
                "past-extension",
                "extension-at-most-180-days",
                4,
                "2023-07-01",
                "RE_RATING_FILED 2026-06-30",
                "RE_RATED 2026-12-29 4");
        refused(run, "upgraded-below-3", "upgrade-follows-the-same-sequence", 4, issued, "UPGRADED 2028-05-04 2");
        refused(
                run,
                "4-by-ministry",
                "province-revokes-3-and-4-stars",
                4,
                issued,
                "REVOKED 2028-05-04 - 8.1.a MINISTRY");
        refused(run, "5-by-province", "minister-revokes-5-stars", 5, issued, "REVOKED 2028-05-04 - 8.1.a PROVINCE");
        for (List<String> ground : List.of(
                List.of("8.1.b", "revoked-for-criteria-not-met"),
                List.of("8.1.c", "revoked-for-breaking-the-law"),
                List.of("8.1.đ", "revoked-for-production-ended"),
                List.of("8.1.e", "revoked-in-other-cases"))) {
            refused(
                    run,
                    "unfounded-" + ground.get(0),
                    ground.get(1),
                    4,
                    issued,
                    "REVOKED 2028-05-04 - " + ground.get(0) + " PROVINCE");
        }
        refused(
                run,
                "another-ground",
                "revoked-for-breaking-the-law",
                4,
                issued,
                "VIOLATION_CONCLUDED 2028-05-02 - 8.1.b",
                "REVOKED 2028-05-04 - 8.1.c PROVINCE");
        wrong(
                run,
                "no-rulebook",
                "{'id': 'certificate-unknown-rulebook', 'stars': 4, 'issuedOn': '2027-01-11', 'rulebook': 'qd-490-2018'}",
                "rulebook",
                "UNKNOWN_RULEBOOK");
        wrong(
                run,
                "no-day",
                "{'id': 'certificate-no-day', 'stars': 4, 'issuedOn': '2027-02-30'}",
                "issuedOn",
                "BAD_DATE");
        wrong(run, "no-stars", "{'id': 'certificate-no-stars', 'issuedOn': '2027-01-11'}", "stars", "MISSING_FIELD");
        wrong(
                run,
                "unknown",
                "{'id': 'certificate-unknown-field', 'stars': 4, 'issuedOn': '2027-01-11', 'colour': 'red'}",
                "colour",
                "UNKNOWN_FIELD");
        wrong(
                run,
                "ground",
                "{'id': 'certificate-unknown-ground', 'stars': 4, 'issuedOn': '2027-01-11', 'events': [{'type': 'REVOKED', 'on': '2028-05-04', 'ground': '8.1.g', 'by': 'PROVINCE'}]}",
                "events[0].ground",
                "WRONG_TYPE");
        book.run("certificate", "-")
                .line(
                        "certificate-without-a-day",
                        List.of(),
                        Made.text("Thiếu --on: không có hôm nay", "Without --on: there is no today"),
                        "{}",
                        Made.object().put("exit", 2));
        return book;
    }

    private static void refused(
            CaseBook.RunBook run, String id, String rule, int stars, String issued, String... events) {
        run.add(
                List.of(LAW.rule(rule)),
                Made.text("Bị từ chối: " + id, "Refused: " + id),
                record(
                        "refused-" + id,
                        stars,
                        issued,
                        Stream.of(events).map(PlainCertificate.Happened::parse).toList()),
                Made.error("", "EVENT_REFUSED"));
    }

    private static void wrong(CaseBook.RunBook run, String what, String record, String at, String code) {
        run.add(
                List.of(),
                Made.text("Bản ghi sai: " + what, "A wrong record: " + what),
                Made.json(record),
                Made.error(at, code));
    }
}
