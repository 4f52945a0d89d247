package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Councils: means, minimums by the sheets that reach them, set 16's zeros, the rules a council works by. */
final class CouncilCases {
    private static final Regime LAW = Regime.LAW_26;
    private static final Map<MinimumReading, String> READINGS =
            Map.of(MinimumReading.UNANIMOUS, "minimums-unanimous", MinimumReading.MEAN, "minimums-on-mean");

    private static final List<String> BODIES = List.of(
            "PEOPLES_COMMITTEE",
            "AGRICULTURE_AND_ENVIRONMENT",
            "INDUSTRY_AND_TRADE",
            "HEALTH",
            "SCIENCE_AND_TECHNOLOGY",
            "CULTURE_SPORTS_AND_TOURISM",
            "OCOP_UNIT",
            "SPECIALISED_UNIT");

    private final SetFacts noodles = SetFacts.read("26-2026.txt").get(5);
    private final SetFacts water = SetFacts.read("26-2026.txt").get(15);

    private CouncilCases() {}

    static List<CaseBook> books() {
        CouncilCases cases = new CouncilCases();
        return List.of(cases.means(), cases.combining(), cases.rules(), cases.composition(), cases.setUp());
    }

    private static CaseBook book(String name, String vi, String en, String fromVi, String fromEn) {
        return new CaseBook("councils/" + name, Made.text(vi, en), Made.text(fromVi, fromEn));
    }

    private CaseBook means() {
        CaseBook book = book(
                "means",
                "Điểm trung bình của hội đồng",
                "Means of a council",
                "Tổng điểm các phiếu so với mức sao nhân số phiếu.",
                "Sums over the sheets against the band times their number.");
        CaseBook.RunBook run = book.run("rate", "-");
        for (int edge : List.of(90, 70, 50, 30)) {
            for (int members : List.of(2, 3, 7)) {
                for (int less : List.of(0, 1)) {
                    List<Sheet> sheets = new ArrayList<>(Collections.nCopies(members, SheetOfTotal.of(noodles, edge)));
                    sheets.set(members - 1, SheetOfTotal.of(noodles, edge - less));
                    PlainRating rating = PlainRating.of(LAW, noodles, sheets, List.of());
                    run.add(
                            List.of(LAW.rule("five-classes-by-mean-total"), LAW.band(rating.band())),
                            Made.text(
                                    members + " phiếu, tổng " + (edge * members - less),
                                    members + " sheets, " + (edge * members - less) + " points together"),
                            DossierForm.of(
                                    "mean-" + edge + "-" + members + "-" + less, LAW, noodles, sheets, List.of()),
                            rating.answer());
                }
            }
        }
        return book;
    }

    private CaseBook combining() {
        CaseBook book = book(
                "minimums",
                "Mức tối thiểu khi các phiếu khác nhau",
                "Minimums where sheets differ",
                "Đếm số phiếu đạt; ba cách hiểu: quá nửa (mặc định), tất cả, điểm trung bình.",
                "Sheets counted; three readings: more than half (adopted), all, the mean.");
        for (MinimumReading test : MinimumReading.values()) {
            CaseBook.RunBook run = test == MinimumReading.MAJORITY
                    ? book.run("rate", "-")
                    : book.run("rate", "--reading", READINGS.getOrDefault(test, ""), "-");
            SetFacts.Minimum mark = noodles.minimums().stream()
                    .filter(minimum ->
                            minimum.stars() == 4 && minimum.criterion().number().equals("3.5"))
                    .findFirst()
                    .orElseThrow();
            CriterionFacts criterion = mark.criterion();
            for (int members = 1; members <= 5; members++) {
                for (int reach = 0; reach <= members; reach++) {
                    List<Sheet> sheets = new ArrayList<>();
                    for (int i = 0; i < members; i++) {
                        int points = i < reach ? criterion.maximum() : mark.required() - 1;
                        sheets.add(Sheet.top(noodles).with("3.5", criterion.worth(points)));
                    }
                    add(
                            run,
                            test,
                            noodles,
                            sheets,
                            "minimum-" + reach + "-of-" + members,
                            reach + "/" + members + " phiếu đạt 3.5",
                            reach + " of " + members + " sheets reach 3.5",
                            LAW.marks());
                }
            }
            for (int members = 1; members <= 4; members++) {
                for (int zeros = 0; zeros <= members; zeros++) {
                    List<Sheet> sheets = new ArrayList<>();
                    for (int i = 0; i < members; i++) {
                        Sheet top = Sheet.top(water);
                        sheets.add(
                                i < zeros
                                        ? top.with("6.2", water.criterion("6.2").least())
                                        : top);
                    }
                    add(
                            run,
                            test,
                            water,
                            sheets,
                            "zero-" + zeros + "-of-" + members,
                            zeros + "/" + members + " phiếu cho 6.2 điểm 0 (bộ 16)",
                            zeros + " of " + members + " sheets give 6.2 nothing (set 16)",
                            LAW.sets());
                }
            }
        }
        return book;
    }

    private static void add(
            CaseBook.RunBook run,
            MinimumReading test,
            SetFacts set,
            List<Sheet> sheets,
            String name,
            String vi,
            String en,
            String rule) {
        run.add(
                List.of(rule),
                Made.text(test + ": " + vi, test + ": " + en),
                DossierForm.of(test + "-" + name, LAW, set, sheets, List.of()),
                new PlainRating(LAW, set, sheets, List.of(), test).answer());
    }

    private CaseBook rules() {
        CaseBook book = book(
                "rules",
                "Quy chế làm việc của hội đồng",
                "The rules a council works by",
                "Viết tay: số thành viên, tỷ lệ có mặt, chủ tịch, chênh lệch điểm (Tây Ninh: 3/4, chủ tịch, 10 điểm).",
                "By hand: members, share present, chair, spread (Tây Ninh: three quarters, the chair, 10 points).");
        String seats =
                "'members': [{'member': 'm1', 'chair': true}, {'member': 'm2'}, {'member': 'm3'}, {'member': 'm4'}]";
        CaseBook.RunBook tayNinh = council(book, "{'preset': 'TAY_NINH', " + seats + "}");
        allowed(tayNinh, "tay-ninh-all", "đủ 4 thành viên", "all 4 members", List.of("m1", "m2", "m3", "m4"), 0);
        allowed(
                tayNinh,
                "tay-ninh-3-of-4",
                "3 trong 4, có chủ tịch",
                "3 of 4, the chair among them",
                List.of("m1", "m2", "m3"),
                0);
        refused(tayNinh, "tay-ninh-2-of-4", "2 trong 4", "2 of 4", List.of("m1", "m2"), 0);
        refused(tayNinh, "tay-ninh-no-chair", "vắng chủ tịch", "without the chair", List.of("m2", "m3", "m4"), 0);
        refused(
                tayNinh,
                "tay-ninh-stranger",
                "người không thuộc hội đồng",
                "who does not sit",
                List.of("m1", "m2", "m3", "m9"),
                0);
        allowed(tayNinh, "tay-ninh-10-apart", "chênh 10 điểm", "10 points apart", List.of("m1", "m2", "m3", "m4"), 10);
        refused(tayNinh, "tay-ninh-11-apart", "chênh 11 điểm", "11 points apart", List.of("m1", "m2", "m3", "m4"), 11);
        ObjectNode parts =
                PartRating.of(LAW, "60").dossier(DossierForm.head("tay-ninh-parts", "FIRST", LAW.filedOn(), 6, "FARM"));
        tayNinh.add(
                List.of(),
                Made.text("Kết quả theo phần", "Results by parts"),
                parts,
                Made.error("parts", "COUNCIL_RULE"));
        CaseBook.RunBook five = council(book, "{'preset': 'PLAIN', 'minimumMembers': 5}");
        allowed(
                five,
                "five-5",
                "5 phiếu, cần 5",
                "5 sheets where 5 are needed",
                List.of("m1", "m2", "m3", "m4", "m5"),
                40);
        refused(five, "five-4", "4 phiếu, cần 5", "4 sheets where 5 are needed", List.of("m1", "m2", "m3", "m4"), 0);
        CaseBook.RunBook share = council(book, "{'sharePresent': '2/3', 'chairPresent': false, " + seats + "}");
        allowed(
                share,
                "two-thirds-3-of-4",
                "3 trong 4, cần hai phần ba",
                "3 of 4 where two thirds are needed",
                List.of("m2", "m3", "m4"),
                0);
        refused(
                share,
                "two-thirds-2-of-4",
                "2 trong 4, cần hai phần ba",
                "2 of 4 where two thirds are needed",
                List.of("m1", "m2"),
                0);
        return book;
    }

    private CaseBook composition() {
        CaseBook book = book(
                "composition",
                "Thành phần hội đồng",
                "Who sits on a council",
                "Viết tay theo 7.3.b và 7.4.b.",
                "By hand, by 7.3.b and 7.4.b.");
        sitting(book, "province-full", "tỉnh, đủ các sở", "a province's, with every department", BODIES, true);
        List<String> without = new ArrayList<>(BODIES);
        without.remove("HEALTH");
        sitting(book, "province-no-health", "tỉnh, thiếu Sở Y tế", "a province's, without Health", without, false);
        List<String> central = new ArrayList<>(BODIES);
        central.remove("PEOPLES_COMMITTEE");
        sitting(
                book,
                "MINISTRY",
                "central-council-members",
                "centre-full",
                "trung ương, đủ các bộ",
                "the centre's, with every ministry",
                central,
                true);
        central.remove("HEALTH");
        sitting(
                book,
                "MINISTRY",
                "central-council-members",
                "centre-no-health",
                "trung ương, thiếu Bộ Y tế",
                "the centre's, without Health",
                central,
                false);
        return book;
    }

    /** What the rules allow is as the council was given them: the decision itself lays down none. */
    private CaseBook setUp() {
        CaseBook book = book(
                "set-up",
                "Quy chế do người thành lập hội đồng ban hành",
                "Rules issued by whoever set the council up",
                "Viết tay theo 7.3.b và 7.4.b: quy chế của từng hội đồng, không phải của Quyết định.",
                "By hand, by 7.3.b and 7.4.b: the rules are each council's own, not the decision's.");
        List<String> province = seats(BODIES);
        List<String> centre = seats(BODIES.subList(1, BODIES.size()));
        issued(book, "PROVINCE", "provincial-council-set-up", province);
        issued(book, "MINISTRY", "central-council-set-up", centre);
        return book;
    }

    /** The last member gives 8 points fewer than the others. */
    private void issued(CaseBook book, String level, String rule, List<String> seats) {
        int size = seats.size();
        Map<String, Boolean> rules = new LinkedHashMap<>();
        rules.put("", true);
        rules.put("'spread': '8'", true);
        rules.put("'spread': '7.5'", false);
        rules.put("'minimumMembers': " + size, true);
        rules.put("'minimumMembers': " + (size + 1), false);
        List<String> members = names(size);
        rules.forEach((issued, allowed) -> council(
                        book,
                        "{'composition': '" + level + "', " + (issued.isEmpty() ? "" : issued + ", ") + "'members': ["
                                + String.join(", ", seats) + "]}")
                .add(
                        List.of(LAW.rule(rule)),
                        Made.text(
                                level + ", quy chế {" + issued + "}: " + (allowed ? "được" : "không được"),
                                level + ", rules {" + issued + "}: " + (allowed ? "allowed" : "not allowed")),
                        dossier(
                                "set-up-" + level + "-"
                                        + rules.keySet().stream().toList().indexOf(issued),
                                members,
                                8),
                        allowed ? answer(members, 8) : Made.error("", "COUNCIL_RULE")));
    }

    private static List<String> names(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(i -> "m" + i).toList();
    }

    private static List<String> seats(List<String> bodies) {
        List<String> seats = new ArrayList<>();
        for (String body : bodies) {
            String name = "m" + (seats.size() + 1);
            seats.add(
                    "{'member': '" + name + "', 'body': '" + body + "'" + (seats.isEmpty() ? ", 'chair': true}" : "}"));
        }
        return seats;
    }

    private void sitting(CaseBook book, String id, String vi, String en, List<String> bodies, boolean allowed) {
        sitting(book, "PROVINCE", "provincial-council-members", id, vi, en, bodies, allowed);
    }

    private void sitting(
            CaseBook book,
            String level,
            String rule,
            String id,
            String vi,
            String en,
            List<String> bodies,
            boolean allowed) {
        List<String> names = names(bodies.size());
        CaseBook.RunBook run = council(
                book, "{'composition': '" + level + "', 'members': [" + String.join(", ", seats(bodies)) + "]}");
        List<String> rules = List.of(LAW.rule(rule));
        ObjectNode dossier = dossier(id, names, 0);
        run.add(
                rules,
                Made.text("Hội đồng " + vi, "A council, " + en),
                dossier,
                allowed ? answer(names, 0) : Made.error("", "COUNCIL_RULE"));
    }

    private static CaseBook.RunBook council(CaseBook book, String council) {
        return book.run("rate", "--council", "{council}", "-").file("council", Made.json(council));
    }

    private void allowed(CaseBook.RunBook run, String id, String vi, String en, List<String> members, int apart) {
        run.add(
                List.of(LAW.rule("provincial-council-proposes")),
                Made.text("Hội đồng: " + vi, "A council: " + en),
                dossier(id, members, apart),
                answer(members, apart));
    }

    private void refused(CaseBook.RunBook run, String id, String vi, String en, List<String> members, int apart) {
        run.add(
                List.of(LAW.rule("provincial-council-proposes")),
                Made.text("Hội đồng: " + vi, "A council: " + en),
                dossier(id, members, apart),
                Made.error("", "COUNCIL_RULE"));
    }

    /** All have 80 points but the last, who gives so many fewer. */
    private List<Sheet> sheets(List<String> members, int apart) {
        List<Sheet> sheets = new ArrayList<>(Collections.nCopies(members.size(), SheetOfTotal.of(noodles, 80)));
        sheets.set(members.size() - 1, SheetOfTotal.of(noodles, 80 - apart));
        return sheets;
    }

    private ObjectNode dossier(String id, List<String> members, int apart) {
        ObjectNode dossier = DossierForm.of("council-" + id, LAW, noodles, sheets(members, apart), List.of());
        for (int i = 0; i < members.size(); i++) {
            ((ObjectNode) dossier.get("sheets").get(i)).put("member", members.get(i));
        }
        return dossier;
    }

    private ObjectNode answer(List<String> members, int apart) {
        return PlainRating.of(LAW, noodles, sheets(members, apart), List.of()).answer();
    }
}
