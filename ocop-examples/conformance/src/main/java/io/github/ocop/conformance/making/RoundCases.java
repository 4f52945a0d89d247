package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Rounds of Article 5 and extra rounds beside them: a proposal goes into the round that ends first of those that take it. */
final class RoundCases {
    private static final String PROVINCE =
            "{'rounds': [{'level': 'PROVINCE', 'regulation': '12/QĐ-UBND', 'plan': '34/KH-UBND', 'proposedThrough': '2026-08-31', 'lastDay': '2026-09-30'}]}";
    private static final String MINISTRY =
            "{'rounds': [{'level': 'MINISTRY', 'regulation': '56/QĐ-BNNMT', 'plan': '78/KH-BNNMT', 'proposedThrough': '2026-12-20', 'lastDay': '2027-01-29'}]}";
    private static final String FIRST_OF_PROVINCE = "{'year': %1$s, 'number': 1, 'proposedFrom': '%2$s-10-30', "
            + "'proposedThrough': '%1$s-04-29', 'lastDay': '%1$s-06-29', 'regulation': null, 'plan': null}";
    private static final String SECOND_OF_PROVINCE = "{'year': %1$s, 'number': 2, 'proposedFrom': '%1$s-04-30', "
            + "'proposedThrough': '%1$s-10-29', 'lastDay': '%1$s-12-29', 'regulation': null, 'plan': null}";
    private static final String FIRST_OF_MINISTRY = "{'year': %1$s, 'number': 1, 'proposedFrom': '%1$s-01-30', "
            + "'proposedThrough': '%1$s-07-29', 'lastDay': '%1$s-09-29', 'regulation': null, 'plan': null}";
    private static final String SECOND_OF_MINISTRY = "{'year': %1$s, 'number': 2, 'proposedFrom': '%1$s-07-30', "
            + "'proposedThrough': '%3$s-01-29', 'lastDay': '%3$s-03-29', 'regulation': null, 'plan': null}";
    private static final String EXTRA_OF_PROVINCE =
            "{'year': 2026, 'number': null, 'proposedFrom': null, 'proposedThrough': '2026-08-31', 'lastDay': '2026-09-30', 'regulation': '12/QĐ-UBND', 'plan': '34/KH-UBND'}";
    private static final String EXTRA_OF_MINISTRY =
            "{'number': null, 'proposedFrom': null, 'proposedThrough': '2026-12-20', 'lastDay': '2027-01-29', 'regulation': '56/QĐ-BNNMT', 'plan': '78/KH-BNNMT'}";

    private final CaseBook book = new CaseBook(
            "workflows/rounds",
            Made.text("Đợt đánh giá, đợt bổ sung", "Rounds and extra rounds"),
            Made.text(
                    "Viết tay theo Điều 5: trước ngày 30 là chậm nhất ngày 29; đợt kết thúc sớm nhất nhận hồ sơ.",
                    "Written by hand, by Article 5: before the 30th is the 29th at the latest; the first to end takes it."));

    private RoundCases() {}

    static CaseBook book() {
        RoundCases cases = new RoundCases();
        cases.regular();
        cases.extra();
        cases.replayed();
        cases.due();
        return cases.book;
    }

    private static String of(String round, int year) {
        return round.formatted(year, year - 1, year + 1);
    }

    private void regular() {
        String province = "provincial-rounds-june-and-december";
        String ministry = "central-rounds-september-and-march";
        asked("PROVINCE", "2027-04-29", province, of(FIRST_OF_PROVINCE, 2027), of(SECOND_OF_PROVINCE, 2027));
        asked("PROVINCE", "2027-04-30", province, of(SECOND_OF_PROVINCE, 2027), of(FIRST_OF_PROVINCE, 2028));
        asked("PROVINCE", "2027-10-29", province, of(SECOND_OF_PROVINCE, 2027), of(FIRST_OF_PROVINCE, 2028));
        asked("PROVINCE", "2027-10-30", province, of(FIRST_OF_PROVINCE, 2028), of(SECOND_OF_PROVINCE, 2028));
        asked("PROVINCE", "2026-05-21", province, "null", "null");
        asked("MINISTRY", "2027-01-29", ministry, of(SECOND_OF_MINISTRY, 2026), of(FIRST_OF_MINISTRY, 2027));
        asked("MINISTRY", "2027-01-30", ministry, of(FIRST_OF_MINISTRY, 2027), of(SECOND_OF_MINISTRY, 2027));
        asked("MINISTRY", "2027-07-29", ministry, of(FIRST_OF_MINISTRY, 2027), of(SECOND_OF_MINISTRY, 2027));
        asked("MINISTRY", "2027-07-30", ministry, of(SECOND_OF_MINISTRY, 2027), of(FIRST_OF_MINISTRY, 2028));
    }

    private void asked(String level, String day, String rule, String round, String next) {
        CaseBook.RunBook run = book.named("rounds", "--level", level, "--proposed", day, "--format", "json");
        add(run, "rounds-" + level + "-" + day, level, day, rule, round, next);
    }

    private void extra() {
        String rule = "provincial-extra-rounds";
        with(PROVINCE, "PROVINCE", "2026-08-31", rule, EXTRA_OF_PROVINCE, of(SECOND_OF_PROVINCE, 2026));
        with(PROVINCE, "PROVINCE", "2026-09-01", rule, of(SECOND_OF_PROVINCE, 2026), of(FIRST_OF_PROVINCE, 2027));
        String central = "central-extra-rounds";
        with(MINISTRY, "MINISTRY", "2026-12-20", central, EXTRA_OF_MINISTRY, of(SECOND_OF_MINISTRY, 2026));
        with(MINISTRY, "MINISTRY", "2026-12-21", central, of(SECOND_OF_MINISTRY, 2026), of(FIRST_OF_MINISTRY, 2027));
        // of the other level
        with(PROVINCE, "MINISTRY", "2026-08-20", central, of(SECOND_OF_MINISTRY, 2026), of(FIRST_OF_MINISTRY, 2027));
        for (String missing : List.of("regulation", "plan")) {
            unfounded(PROVINCE, "PROVINCE", missing, rule);
            unfounded(MINISTRY, "MINISTRY", missing, central);
        }
    }

    private CaseBook.RunBook extra(ObjectNode rounds, String level, String day) {
        return book.named("rounds", "--level", level, "--proposed", day, "--extra", "{extra}", "--format", "json")
                .file("extra", rounds);
    }

    private void with(String rounds, String level, String day, String rule, String round, String next) {
        String of = rounds.equals(PROVINCE) ? "PROVINCE" : "MINISTRY";
        add(
                extra(Made.json(rounds), level, day),
                "extra-" + of + "-" + level + "-" + day,
                level,
                day,
                rule,
                round,
                next);
    }

    private static void add(
            CaseBook.RunBook run, String id, String level, String day, String rule, String round, String next) {
        run.lines(
                id,
                List.of(Regime.LAW_26.rule(rule)),
                Made.text("Đợt của " + level + ", đề nghị " + day, "The round of " + level + " for " + day),
                List.of(),
                Made.json("{'level': '" + level + "', 'proposedOn': '" + day
                        + "', 'inForceFrom': '2026-05-22', 'round': " + round + ", 'next': " + next + "}"));
    }

    /** Without the council's regulation, or without a plan, there is no extra round. */
    private void unfounded(String rounds, String level, String missing, String rule) {
        ObjectNode file = Made.json(rounds);
        ((ObjectNode) file.at("/rounds/0")).remove(missing);
        extra(file, level, "2026-08-20")
                .lines(
                        "extra-" + level + "-without-" + missing,
                        List.of(Regime.LAW_26.rule(rule)),
                        Made.text("Đợt bổ sung thiếu " + missing, "An extra round without its " + missing),
                        List.of(),
                        Made.object().put("exit", 2));
    }

    private void replayed() {
        String filed = """
                FILED 2026-08-03 SUBJECT docs=registration-form,self-assessment-report,product-samples > FILED
                PROPOSED 2026-08-24 COMMUNE docs=commune-proposal,commune-report > PROPOSED PROVINCE_ROUND=%s
                """;
        HistoryRun province = new HistoryRun(
                book.named("replay", "--extra", "{extra}", "-").file("extra", Made.json(PROVINCE)),
                "qd-26-2026/application",
                "extra-replay-");
        province.add(
                "province",
                Made.text("Hồ sơ vào đợt bổ sung của tỉnh", "An application in the province's extra round"),
                HistoryRun.FIRST,
                filed.formatted("2026-09-30"),
                Regime.LAW_26.rule("provincial-extra-rounds"));
        HistoryRun ministry = new HistoryRun(
                book.named("replay", "--extra", "{extra}", "-").file("extra", Made.json(MINISTRY)),
                "qd-26-2026/application",
                "extra-replay-");
        ministry.add(
                "ministry",
                Made.text("Hồ sơ vào đợt bổ sung của bộ", "An application in the ministry's extra round"),
                HistoryRun.FIRST,
                filed.formatted("2026-12-29") + """
                RECEIVED 2026-09-03 PROVINCE_UNIT > RECEIVED
                REPORTED 2026-10-05 PROVINCE_TEAM > REPORTED
                RATED_BY_PROVINCE 2026-11-12 PROVINCE_COUNCIL stars=5 points=92 > RATED_HIGH
                APPROVED 2026-12-01 PROVINCE > APPROVED
                PROPOSED_UP 2026-12-15 PROVINCE docs=province-letter,advisory-team-report,province-council-report,province-approval,samples-for-the-ministry > PROPOSED_UP MINISTRY_ROUND=2027-01-29
                """,
                Regime.LAW_26.rule("central-extra-rounds"));
    }

    /** From 15 September to 30 September are 15 days. */
    private void due() {
        book.named("deadlines", "--on", "2026-09-15", "--extra", "{extra}", "-")
                .file("extra", Made.json(PROVINCE))
                .add(
                        List.of(Regime.LAW_26.rule("provincial-extra-rounds")),
                        Made.text("Thời hạn theo đợt bổ sung", "The deadline of an extra round"),
                        Made.json(
                                "{'id': 'extra-deadline', 'filing': {'kind': 'FIRST', 'filedOn': '2026-08-03'}, 'events': [{'type': 'PROPOSED_BY_COMMUNE', 'on': '2026-08-24'}]}"),
                        Made.json(
                                "{'deadlines': [{'deadline': 'COMMUNE_CHECK', 'due': '2026-08-24', 'state': 'MET'}, {'deadline': 'PROVINCE_ROUND', 'start': '2026-08-24', 'due': '2026-09-30', 'state': 'RUNNING', 'daysLeft': 15, 'round': "
                                        + EXTRA_OF_PROVINCE + "}]}"));
    }
}
