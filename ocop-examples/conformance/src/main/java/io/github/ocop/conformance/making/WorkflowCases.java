package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** Histories of applications, revocations and products, written by hand by Articles 5 to 8, and every refusal. */
final class WorkflowCases {
    private static final String FIRST = "{'kind': 'FIRST', 'tourism': 'NO'}";
    private static final String RENEWAL = "{'kind': 'RE_RATING', 'tourism': 'NO'}";
    private static final String APPLICATION = "qd-26-2026/application";
    private static final String REVOCATION = "qd-26-2026/revocation";
    private static final String PRODUCT = "cycle/product-year";

    /** Filed on a Monday: the 15th working day after it is Monday the 24th; the round of its proposal ends on 29 December. */
    private static final String RECEIVED = """
            FILED 2026-08-03 SUBJECT docs=registration-form,self-assessment-report,product-samples > FILED COMMUNE_CHECK=2026-08-24
            PROPOSED 2026-08-24 COMMUNE docs=commune-proposal,commune-report > PROPOSED PROVINCE_ROUND=2026-12-29
            RECEIVED 2026-09-03 PROVINCE_UNIT > RECEIVED PROVINCE_ROUND=2026-12-29
            """;

    private static final String REPORTED = RECEIVED + "REPORTED 2026-10-05 PROVINCE_TEAM > REPORTED\n";

    private static final String PROPOSED_UP = REPORTED + """
            RATED_BY_PROVINCE 2026-11-12 PROVINCE_COUNCIL stars=5 points=92 > RATED_HIGH
            APPROVED 2026-12-01 PROVINCE > APPROVED
            PROPOSED_UP 2026-12-15 PROVINCE docs=province-letter,advisory-team-report,province-council-report,province-approval,samples-for-the-ministry > PROPOSED_UP MINISTRY_ROUND=2027-03-29
            RECEIVED 2026-12-20 MINISTRY_UNIT > RECEIVED_UP
            REPORTED 2027-01-20 MINISTRY_TEAM > REPORTED_UP
            """;

    private static final String SENT_BACK = PROPOSED_UP + """
            RATED_BY_MINISTRY 2027-02-15 MINISTRY_COUNCIL stars=4 points=89.5 > RATED_UP_BELOW
            SENT_BACK 2027-02-20 MINISTRY > SENT_BACK
            """;

    /** 45 days from Tuesday 2 February 2027 are Friday 19 March. */
    private static final String RENEWED = """
            FILED 2027-01-11 SUBJECT docs=registration-form,self-assessment-report,results-since-recognition,periodic-tests-since-recognition,product-samples > FILED COMMUNE_CHECK=2027-02-01
            PROPOSED 2027-02-02 COMMUNE docs=commune-proposal,commune-report > PROPOSED PROVINCE_RE_RATING=2027-03-19
            RECEIVED 2027-02-15 PROVINCE_UNIT > RECEIVED PROVINCE_RE_RATING=2027-03-19
            """;

    private final CaseBook.RunBook run;

    private WorkflowCases(CaseBook.RunBook run) {
        this.run = run;
    }

    static List<CaseBook> books() {
        return List.of(applications(), revocations(), products(), refusals());
    }

    private static CaseBook book(String name, String vi, String en) {
        return new CaseBook(
                "workflows/" + name,
                Made.text(vi, en),
                Made.text(
                        "Viết tay theo Điều 5 đến 8; tên trạng thái, sự kiện theo hợp đồng dữ liệu.",
                        "Written by hand, by Articles 5 to 8; states and events are called as on the wire."));
    }

    private static WorkflowCases run(CaseBook book) {
        return new WorkflowCases(book.named("replay", "-"));
    }

    private static CaseBook applications() {
        CaseBook book = book("applications", "Hồ sơ đánh giá", "Applications");
        WorkflowCases cases = run(book);
        cases.certified(
                "4-stars",
                "4 sao, tỉnh công nhận",
                "4 stars, recognised by the province",
                FIRST,
                REPORTED + """
                RATED_BY_PROVINCE 2026-11-12 PROVINCE_COUNCIL stars=4 points=78.5 > RATED
                SUBMITTED_FOR_RECOGNITION 2026-11-20 PROVINCE_UNIT > RATED
                RECOGNISED 2026-12-01 PROVINCE > RECOGNISED
                PUBLISHED 2026-12-02 PROVINCE > PUBLISHED
                NOTIFIED 2026-12-04 PROVINCE_UNIT > CERTIFIED
                """,
                "{'rulebook': 'qd-26-2026', 'stars': 4, 'issuedOn': '2026-12-01', 'validThrough': '2029-12-01', 'issuedBy': 'PROVINCE'}",
                "filed-with-the-commune",
                "commune-15-working-days",
                "commune-reports-and-proposes",
                "provincial-rounds-june-and-december",
                "provincial-unit-receives",
                "provincial-team-assesses",
                "provincial-council-proposes",
                "provincial-unit-submits",
                "province-decides-and-publishes",
                "province-notifies-in-writing",
                "first-dossier-forms-01-02",
                "commune-dossier-with-5-samples");
        cases.add(
                "2-stars",
                "2 sao, không cấp giấy",
                "2 stars, no certificate",
                APPLICATION,
                FIRST,
                REPORTED + """
                RATED_BY_PROVINCE 2026-11-12 PROVINCE_COUNCIL stars=2 points=45 > RATED_LOW
                NOT_CERTIFIED 2026-12-01 PROVINCE > NOT_CERTIFIED
                NOTIFIED 2026-12-04 PROVINCE_UNIT > UNCERTIFIED
                """,
                "province-certifies-3-and-4-stars",
                "province-notifies-in-writing");
        cases.certified(
                "5-stars",
                "5 sao, bộ công nhận",
                "5 stars, recognised by the ministry",
                FIRST,
                PROPOSED_UP + """
                RATED_BY_MINISTRY 2027-02-15 MINISTRY_COUNCIL stars=5 points=90 > RATED_UP
                SUBMITTED_FOR_RECOGNITION 2027-02-16 MINISTRY_UNIT > RATED_UP
                RECOGNISED 2027-02-20 MINISTRY > RECOGNISED_UP
                PUBLISHED 2027-02-21 MINISTRY > PUBLISHED_UP
                NOTIFIED 2027-02-22 MINISTRY > CERTIFIED
                """,
                "{'rulebook': 'qd-26-2026', 'stars': 5, 'issuedOn': '2027-02-20', 'validThrough': '2030-02-20', 'issuedBy': 'MINISTRY'}",
                "passed-up-from-90-points",
                "central-rounds-september-and-march",
                "ministry-unit-receives",
                "central-team-assesses",
                "central-council-proposes",
                "ministry-unit-submits",
                "minister-decides-and-publishes",
                "ministry-notifies-the-province",
                "five-star-dossier-first-time",
                "two-levels-province-and-centre");
        cases.certified(
                "sent-back",
                "trung ương dưới 90 điểm, tỉnh công nhận 4 sao",
                "below 90 points at the centre, recognised at 4 by the province",
                FIRST,
                SENT_BACK + """
                RECOGNISED 2027-03-01 PROVINCE > RECOGNISED
                """,
                "{'rulebook': 'qd-26-2026', 'stars': 4, 'issuedOn': '2027-03-01', 'validThrough': '2030-03-01', 'issuedBy': 'PROVINCE'}",
                "below-90-back-to-the-province");
        cases.add(
                "assessed-again",
                "trung ương dưới 90 điểm, tỉnh đánh giá lại",
                "below 90 points at the centre, assessed again",
                APPLICATION,
                FIRST,
                SENT_BACK + """
                ASSESSED_AGAIN 2027-03-01 PROVINCE > RECEIVED
                """,
                "below-90-back-to-the-province");
        cases.add(
                "uploaded",
                "hồ sơ điện tử",
                "an uploaded dossier",
                APPLICATION,
                FIRST,
                "UPLOADED 2026-08-03 SUBJECT > FILED COMMUNE_CHECK=2026-08-24",
                "uploaded-dossier-counts-as-paper");
        cases.add(
                "returned",
                "trả lại, hoàn thiện ở từng cấp",
                "returned and completed at each level",
                APPLICATION,
                FIRST,
                """
                FILED 2026-08-03 SUBJECT docs=registration-form,self-assessment-report,product-samples > FILED COMMUNE_CHECK=2026-08-24
                RETURNED 2026-08-04 COMMUNE > RETURNED_BY_COMMUNE
                COMPLETED 2026-08-05 SUBJECT > FILED COMMUNE_CHECK=2026-08-26
                PROPOSED 2026-08-24 COMMUNE docs=commune-proposal,commune-report > PROPOSED PROVINCE_ROUND=2026-12-29
                RETURNED 2026-08-25 PROVINCE_UNIT > RETURNED_BY_PROVINCE PROVINCE_ROUND=2026-12-29
                COMPLETED 2026-08-26 COMMUNE > PROPOSED PROVINCE_ROUND=2026-12-29
                RECEIVED 2026-09-03 PROVINCE_UNIT > RECEIVED
                RETURNED 2026-09-04 PROVINCE_TEAM > RETURNED_BY_PROVINCE
                """,
                "provincial-unit-receives",
                "provincial-team-assesses");
        for (String barred : List.of("DISQUALIFIED", "NOT_ASSESSED", "STOPPED", "INELIGIBLE")) {
            cases.add(
                    "barred-" + barred,
                    "bị loại: " + barred,
                    "barred: " + barred,
                    APPLICATION,
                    FIRST,
                    REPORTED + "BARRED 2026-11-12 PROVINCE_COUNCIL outcome=" + barred + " > BARRED",
                    "rejected-dossiers");
        }
        cases.add(
                "barred-by-commune",
                "chủ thể không được đăng ký",
                "a subject that may not register",
                APPLICATION,
                FIRST,
                """
                FILED 2026-08-03 SUBJECT > FILED
                BARRED 2026-08-04 COMMUNE outcome=INELIGIBLE > BARRED
                """,
                "who-may-register");
        cases.certified(
                "upgraded",
                "nâng hạng lên 4 sao",
                "an upgrade to 4 stars",
                "{'kind': 'UPGRADE', 'tourism': 'NO'}",
                """
                FILED 2026-08-03 SUBJECT docs=registration-form,self-assessment-report,product-samples > FILED COMMUNE_CHECK=2026-08-24
                PROPOSED 2026-08-23 COMMUNE docs=commune-proposal,commune-report > FILED !DOCUMENT_MISSING
                PROPOSED 2026-08-24 COMMUNE docs=changes-since-recognition,commune-proposal,commune-report > PROPOSED PROVINCE_ROUND=2026-12-29
                RECEIVED 2026-09-03 PROVINCE_UNIT > RECEIVED
                REPORTED 2026-10-05 PROVINCE_TEAM > REPORTED
                RATED_BY_PROVINCE 2026-11-12 PROVINCE_COUNCIL stars=4 points=78.5 > RATED
                RECOGNISED 2026-12-01 PROVINCE > RECOGNISED
                """,
                "{'rulebook': 'qd-26-2026', 'stars': 4, 'issuedOn': '2026-12-01', 'validThrough': '2029-12-01', 'issuedBy': 'PROVINCE'}",
                "upgrade-dossier-shows-changes",
                "upgrade-dossiers",
                "upgrade-follows-the-same-sequence");
        cases.add(
                "withdrawn",
                "rút hồ sơ",
                "withdrawn",
                APPLICATION,
                FIRST,
                RECEIVED + "WITHDRAWN 2026-09-10 SUBJECT > WITHDRAWN");
        cases.certified(
                "renewed",
                "đánh giá lại bằng phiếu ý kiến",
                "a re-rating by written opinions",
                RENEWAL,
                RENEWED + """
                SITE_CHECKED 2027-02-20 PROVINCE_UNIT reason=UNCLEAR_EVIDENCE > RECEIVED
                REPORTED 2027-03-01 PROVINCE_UNIT > REPORTED
                OPINIONS_OF_PROVINCE 2027-03-10 PROVINCE_COUNCIL stars=3 points=61 > RATED
                RECOGNISED 2027-03-15 PROVINCE > RECOGNISED
                """,
                "{'rulebook': 'qd-26-2026', 'stars': 3, 'issuedOn': '2027-03-15', 'validThrough': '2030-03-15', 'issuedBy': 'PROVINCE'}",
                "re-rating-at-end-of-term",
                "re-rating-commune-15-working-days",
                "re-rating-45-days",
                "re-rating-on-site-two-cases",
                "re-rating-by-written-opinions",
                "re-rating-recognised-as-first",
                "re-rating-dossier-updated");
        cases.add(
                "renewed-in-session",
                "đánh giá lại, họp trực tiếp",
                "a re-rating in session",
                APPLICATION,
                RENEWAL,
                RENEWED + """
                REPORTED 2027-03-01 PROVINCE_UNIT > REPORTED
                SESSION_CALLED 2027-03-05 PROVINCE_COUNCIL reason=OPINIONS_DIFFER > IN_SESSION
                RATED_BY_PROVINCE 2027-03-10 PROVINCE_COUNCIL stars=2 points=45 > RATED_LOW
                NOT_CERTIFIED 2027-03-15 PROVINCE > NOT_CERTIFIED
                """,
                "re-rating-by-written-opinions");
        // 45 days from 2 March are Friday 16 April, the Hùng Kings' day of 2027: Monday
        cases.add(
                "renewed-at-5",
                "đánh giá lại 5 sao",
                "a re-rating at 5 stars",
                APPLICATION,
                RENEWAL,
                RENEWED + """
                REPORTED 2027-03-01 PROVINCE_UNIT > REPORTED
                PROPOSED_UP 2027-03-02 PROVINCE docs=province-letter,province-unit-report,samples-for-the-ministry > PROPOSED_UP MINISTRY_RE_RATING=2027-04-19
                RECEIVED 2027-03-05 MINISTRY_UNIT > RECEIVED_UP
                REPORTED 2027-03-20 MINISTRY_UNIT > REPORTED_UP
                OPINIONS_OF_MINISTRY 2027-04-01 MINISTRY_COUNCIL stars=5 points=91 > RATED_UP
                RECOGNISED 2027-04-10 MINISTRY > RECOGNISED_UP
                """,
                "re-rating-five-stars",
                "five-star-dossier-re-rating",
                "re-rating-45-days");
        cases.rounds();
        return book;
    }

    /** The day of the commune's proposal decides the round: before 30 April and 30 October, and then the next one. */
    private void rounds() {
        for (List<String> round : List.of(
                List.of("2027-04-29", "2027-06-29"),
                List.of("2027-04-30", "2027-12-29"),
                List.of("2027-10-29", "2027-12-29"),
                List.of("2027-10-30", "2028-06-29"))) {
            add(
                    "round-" + round.get(0),
                    "đề nghị " + round.get(0),
                    "proposed on " + round.get(0),
                    APPLICATION,
                    FIRST,
                    "FILED 2027-03-29 SUBJECT docs=registration-form,self-assessment-report,product-samples > FILED\n"
                            + "PROPOSED " + round.get(0)
                            + " COMMUNE docs=commune-proposal,commune-report > PROPOSED PROVINCE_ROUND=" + round.get(1),
                    "provincial-rounds-june-and-december");
        }
    }

    private static CaseBook revocations() {
        CaseBook book = book("revocations", "Thu hồi giấy chứng nhận", "Revocations");
        WorkflowCases cases = run(book);
        for (List<String> ground : List.of(
                List.of("8.1.b", "revoked-for-criteria-not-met"),
                List.of("8.1.c", "revoked-for-breaking-the-law"),
                List.of("8.1.e", "revoked-in-other-cases"))) {
            // 15 days after Wednesday the 16th are Thursday 1 October
            cases.add(
                    "revocation-" + ground.get(0),
                    "thu hồi theo " + ground.get(0),
                    "revoked by " + ground.get(0),
                    REVOCATION,
                    "{'stars': 3}",
                    "VIOLATION_CONCLUDED 2026-09-16 COMPETENT_BODY ground=" + ground.get(0)
                            + " > CONCLUDED REVOCATION=2026-10-01\n" + """
                    VERIFIED 2026-09-21 PROVINCE_UNIT > VERIFIED REVOCATION=2026-10-01
                    SUBMITTED 2026-09-23 PROVINCE_UNIT > SUBMITTED REVOCATION=2026-10-01
                    REVOKED 2026-09-28 MINISTRY > SUBMITTED !NOT_BY_THEM
                    REVOKED 2026-09-28 PROVINCE > REVOKED
                    SENT 2026-09-29 PROVINCE_UNIT > SENT
                    """,
                    ground.get(1),
                    "province-revokes-3-and-4-stars",
                    "revocation-verified-and-submitted",
                    "revocation-decided",
                    "revocation-sent",
                    "revocation-15-days");
        }
        for (List<String> ground : List.of(
                List.of("8.1.a", "revoked-for-untrue-information"), List.of("8.1.d", "revoked-for-misused-mark"))) {
            cases.add(
                    "revocation-" + ground.get(0),
                    "thu hồi theo " + ground.get(0),
                    "revoked by " + ground.get(0),
                    REVOCATION,
                    "{'stars': 5}",
                    "FOUND 2026-09-16 MINISTRY_UNIT ground=" + ground.get(0) + " > FOUND\n" + """
                    VERIFIED 2026-09-21 MINISTRY_UNIT > VERIFIED
                    SUBMITTED 2026-09-23 MINISTRY_UNIT > SUBMITTED
                    REVOKED 2026-09-28 PROVINCE > SUBMITTED !NOT_BY_THEM
                    REVOKED 2026-09-28 MINISTRY > REVOKED
                    SENT 2026-09-29 MINISTRY > SENT
                    """,
                    ground.get(1),
                    "minister-revokes-5-stars",
                    "revocation-decided");
        }
        // 15 days after Friday 18 September are a Saturday, so Monday 5 October
        cases.add(
                "revocation-8.1.đ",
                "ngừng sản xuất",
                "production has ended",
                REVOCATION,
                "{'stars': 4}",
                """
                CEASED_CONFIRMED 2026-09-18 COMMUNE > CONCLUDED REVOCATION=2026-10-05
                VERIFIED 2026-09-21 PROVINCE_UNIT > VERIFIED
                SUBMITTED 2026-09-23 PROVINCE_UNIT > SUBMITTED
                REVOKED 2026-09-28 PROVINCE > REVOKED
                """,
                "revoked-for-production-ended",
                "revocation-15-days");
        cases.add("revocation-dismissed", "không có căn cứ", "no ground", REVOCATION, "{'stars': 4}", """
                FOUND 2026-09-16 PROVINCE_UNIT ground=8.1.a > FOUND
                DISMISSED 2026-09-21 PROVINCE_UNIT > UPHELD
                """);
        return book;
    }

    private static CaseBook products() {
        CaseBook book = book("products", "Các năm của một sản phẩm", "A product's years");
        WorkflowCases cases = run(book);
        cases.add(
                "product-first",
                "từ ý tưởng tới hồ sơ",
                "from idea to dossier",
                PRODUCT,
                "{'tourism': 'NO', 'recognised': 'NO'}",
                """
                IDEA_REGISTERED 2027-02-01 SUBJECT > IDEA_REGISTERED
                IDEA_SELECTED 2027-02-10 COMMUNE > IDEA_SELECTED
                PLAN_SUBMITTED 2027-03-01 SUBJECT > PLAN_RECEIVED
                PLAN_RETURNED 2027-03-10 COMMUNE > PLAN_RETURNED
                PLAN_SUBMITTED 2027-03-16 SUBJECT > PLAN_RETURNED !TOO_EARLY
                PLAN_SUBMITTED 2027-03-17 SUBJECT > PLAN_RECEIVED
                """);
        cases.add(
                "product-idea-again",
                "ý tưởng bị trả, đăng ký lại sau hai tuần",
                "an idea returned, again after two weeks",
                PRODUCT,
                "{'tourism': 'NO', 'recognised': 'NO'}",
                """
                IDEA_REGISTERED 2027-02-01 SUBJECT > IDEA_REGISTERED
                IDEA_RETURNED 2027-02-10 COMMUNE > IDEA_RETURNED
                IDEA_REGISTERED 2027-02-23 SUBJECT > IDEA_RETURNED !TOO_EARLY
                IDEA_REGISTERED 2027-02-24 SUBJECT > IDEA_REGISTERED
                """);
        return book;
    }

    private static CaseBook refusals() {
        CaseBook book = book("refusals", "Mọi mã từ chối", "Every code of a refusal");
        WorkflowCases cases = run(book);
        cases.refused(
                "ENDED",
                FIRST,
                RECEIVED
                        + "WITHDRAWN 2026-09-10 SUBJECT > WITHDRAWN\nREPORTED 2026-10-05 PROVINCE_TEAM > WITHDRAWN !ENDED");
        cases.refused("NOT_HERE", FIRST, "RECEIVED 2026-09-03 PROVINCE_UNIT > DRAFT !NOT_HERE");
        cases.refused("DAY_GOES_BACK", FIRST, RECEIVED + "REPORTED 2026-09-02 PROVINCE_TEAM > RECEIVED !DAY_GOES_BACK");
        cases.refused(
                "FACT_MISSING",
                FIRST,
                REPORTED + "RATED_BY_PROVINCE 2026-11-12 PROVINCE_COUNCIL points=78.5 > REPORTED !FACT_MISSING");
        cases.refused(
                "FACTS_DISAGREE",
                FIRST,
                REPORTED
                        + "RATED_BY_PROVINCE 2026-11-12 PROVINCE_COUNCIL stars=5 points=89.99 > REPORTED !FACTS_DISAGREE");
        cases.refused(
                "NOT_IN_THIS_CASE",
                FIRST,
                RECEIVED + "SITE_CHECKED 2026-09-20 PROVINCE_UNIT reason=UNCLEAR_EVIDENCE > RECEIVED !NOT_IN_THIS_CASE",
                "re-rating-on-site-two-cases");
        cases.refused(
                "NOT_ON_THIS_DAY",
                FIRST,
                "FILED 2026-05-21 SUBJECT > DRAFT !NOT_ON_THIS_DAY\nFILED 2026-05-22 SUBJECT > FILED",
                "in-force-from-2026-05-22");
        cases.refused(
                "NOT_BY_THEM",
                FIRST,
                REPORTED
                        + "RATED_BY_PROVINCE 2026-11-12 PROVINCE_COUNCIL stars=4 points=78.5 > RATED\nRECOGNISED 2026-12-01 MINISTRY > RATED !NOT_BY_THEM",
                "province-decides-and-publishes");
        Stream.of(
                        "registration-form",
                        "self-assessment-report",
                        "product-samples",
                        "commune-proposal",
                        "commune-report")
                .forEach(paper -> cases.refused(
                        "DOCUMENT_MISSING-" + paper, FIRST, without(paper), "commune-dossier-with-5-samples"));
        cases.refused("BEYOND_CALENDAR", FIRST, "FILED 2100-12-20 SUBJECT > DRAFT !BEYOND_CALENDAR");
        cases.add(
                "refused-NO_LAW",
                "không văn bản nào điều chỉnh",
                "no decision governs",
                PRODUCT,
                "{'tourism': 'NO', 'recognised': 'NO'}",
                """
                IDEA_REGISTERED 2018-06-01 SUBJECT > IDEA_REGISTERED
                IDEA_SELECTED 2018-06-10 COMMUNE > IDEA_SELECTED
                PLAN_SUBMITTED 2018-07-01 SUBJECT > PLAN_RECEIVED
                PLAN_APPROVED 2018-07-10 COMMUNE > PLAN_APPROVED
                WORK_BEGUN 2018-08-01 SUBJECT > UNDER_WAY
                FILED 2019-08-20 SUBJECT > UNDER_WAY !NO_LAW
                FILED 2019-08-21 SUBJECT > IN_ASSESSMENT
                """);
        return book;
    }

    private static String without(String paper) {
        String papers =
                "FILED 2026-08-03 SUBJECT docs=registration-form,self-assessment-report,product-samples > FILED\n"
                        + "PROPOSED 2026-08-24 COMMUNE docs=commune-proposal,commune-report > FILED !DOCUMENT_MISSING";
        return papers.replace(paper + ",", "").replace("," + paper, "");
    }

    private void refused(String code, String opening, String history, String... rules) {
        add("refused-" + code, "bị từ chối: " + code, "refused: " + code, APPLICATION, opening, history, rules);
    }

    private void certified(
            String id, String vi, String en, String opening, String history, String certificate, String... rules) {
        HistoryForm form = HistoryForm.of(history);
        ObjectNode expect = form.expect();
        expect.set("certificate", Made.json(certificate));
        add(id, vi, en, form.input("workflow-" + id, APPLICATION, opening), expect, rules);
    }

    private void add(
            String id, String vi, String en, String workflow, String opening, String history, String... rules) {
        HistoryForm form = HistoryForm.of(history);
        add(id, vi, en, form.input("workflow-" + id, workflow, opening), form.expect(), rules);
    }

    private void add(String id, String vi, String en, ObjectNode input, ObjectNode expect, String... rules) {
        run.add(
                Stream.of(rules).map(Regime.LAW_26::rule).toList(),
                Made.text("Quy trình " + id + ": " + vi, "Workflow " + id + ": " + en),
                input,
                expect);
    }
}
