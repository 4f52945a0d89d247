package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two decisions held against each other, and a dossier under both. */
final class ComparisonCases {
    /** Sets of 1048 and those of 148 for the same products, by their names; 21 has none, and 23 to 25 of 148 are new. */
    private static final String SETS_OF_1048_IN_148 =
            "1 1, 2 2, 3 3, 4 4, 5 5, 6 6, 7 7, 8 8, 9 8, 10 9, 11 10, 12 11, "
                    + "13 12, 14 13, 15 14, 16 15, 17 16, 18 17, 19 18, 20 19, 22 20, 23 21, 24 21, 25 22, 26 26";

    private final CaseBook book = new CaseBook(
            "law/comparisons",
            Made.text("So sánh hai văn bản", "Two decisions compared"),
            Made.text(
                    "Viết tay từ số liệu của từng văn bản: điểm phần, ai công nhận, chuyển lên, tối thiểu, hồ sơ, bộ tiêu chí.",
                    "Written by hand from the figures of each: parts, who recognises, passing up, minimums, papers, sets."));

    private ComparisonCases() {}

    static CaseBook book() {
        ComparisonCases cases = new ComparisonCases();
        cases.figures1048And148();
        cases.figures1048And781();
        cases.figures148And1489();
        cases.dossiers();
        return cases.book;
    }

    private static ObjectNode figure(String figure, String of, String left, String right) {
        return Made.object()
                .put("figure", figure)
                .put("of", of)
                .put("left", left.isEmpty() ? null : left)
                .put("right", right.isEmpty() ? null : right);
    }

    private static List<ObjectNode> papers(List<Paper> left, List<Paper> right) {
        Map<String, String[]> duties = new TreeMap<>();
        left.forEach(paper -> duties.computeIfAbsent(paper.label(), label -> new String[] {"", ""})[0] = paper.duty());
        right.forEach(paper -> duties.computeIfAbsent(paper.label(), label -> new String[] {"", ""})[1] = paper.duty());
        List<ObjectNode> figures = new ArrayList<>();
        duties.forEach((label, duty) -> {
            if (!duty[0].equals(duty[1])) {
                figures.add(figure("DOCUMENT", label, duty[0], duty[1]));
            }
        });
        return figures;
    }

    private void figures1048And148() {
        List<ObjectNode> figures = new ArrayList<>(List.of(
                figure("PART", "A", "35", "40"),
                figure("PART", "C", "40", "35"),
                figure("DECIDER", "3", "PROVINCE", "DISTRICT"),
                figure("PASS_UP", "PROVINCE", "50", "70"),
                figure("MINIMUMS", "", "NONE", "CHECKED"),
                figure("NOTICE", "", "", "30")));
        figures.addAll(papers(Paper.OF_1048, Paper.and(Paper.OF_148, Paper.RENEWAL_OF_148)));
        List<ObjectNode> sets = new ArrayList<>();
        for (String pair : SETS_OF_1048_IN_148.split(", ", -1)) {
            String[] numbers = pair.split(" ", -1);
            sets.add(pair(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
        }
        ObjectNode expect = compared(Regime.LAW_1048, Regime.LAW_148, figures, sets);
        expect.set("onlyLeft", Made.nodes(List.of(Made.object().put("criteriaSet", 21))));
        expect.set(
                "onlyRight",
                Made.nodes(List.of(23, 24, 25).stream()
                        .map(set -> Made.object().put("criteriaSet", set))
                        .toList()));
        add(
                Regime.LAW_1048,
                Regime.LAW_148,
                expect,
                Regime.LAW_1048.rule("older-categories-and-sets"),
                Regime.LAW_148.rule("older-categories-and-sets"),
                Regime.LAW_1048.rule("district-passes-up-from-50"),
                Regime.LAW_148.rule("district-passes-up-from-70"),
                Regime.LAW_148.rule("notice-30-days-before"),
                Regime.LAW_1048.rule("dossier-of-1048"),
                Regime.LAW_148.rule("dossier-of-148"));
    }

    private static ObjectNode pair(int left, int right) {
        ObjectNode pair = Made.object();
        pair.putObject("left").put("criteriaSet", left);
        pair.putObject("right").put("criteriaSet", right);
        return pair;
    }

    /** A criterion with a minimum that the other decision does not have is another one. */
    private void figures1048And781() {
        List<ObjectNode> sets = new ArrayList<>();
        for (SetFacts set : KnownMinimumCases.sets()) {
            boolean tourism = set.number() == 26;
            sets.add(pair(set.number(), set.number())
                    .put("compared", !tourism)
                    .put(
                            "same",
                            tourism ? 0 : set.criteria().size() - set.minimums().size()));
        }
        ObjectNode expect =
                compared(Regime.LAW_1048, Regime.LAW_781, List.of(figure("MINIMUMS", "", "NONE", "PARTLY_HELD")), sets);
        expect.putArray("onlyLeft");
        expect.putArray("onlyRight");
        add(
                Regime.LAW_1048,
                Regime.LAW_781,
                expect,
                Regime.LAW_781.rule("minimums-partly-known"),
                Regime.LAW_781.rule("new-tourism-set"),
                Regime.LAW_781.rule("community-tourism-group"));
    }

    private void figures148And1489() {
        List<ObjectNode> figures = new ArrayList<>(
                List.of(figure("DECIDER", "3", "DISTRICT", "PROVINCE"), figure("PASS_UP", "PROVINCE", "70", "")));
        figures.addAll(papers(List.of(), Paper.OF_1489));
        ObjectNode expect = compared(Regime.LAW_148, Regime.LAW_1489, figures, List.of());
        expect.putArray("onlyLeft");
        expect.putArray("onlyRight");
        add(
                Regime.LAW_148,
                Regime.LAW_1489,
                expect,
                Regime.LAW_1489.rule("province-recognises-3-and-4-stars"),
                Regime.LAW_1489.rule("commune-receives-and-assesses"),
                Regime.LAW_148.rule("district-passes-up-from-70"));
    }

    private static ObjectNode compared(Regime left, Regime right, List<ObjectNode> figures, List<ObjectNode> sets) {
        ObjectNode expect = Made.object();
        expect.putObject("left").put("rulebook", left.id()).put("instrument", left.name() + "/QĐ-TTg");
        expect.putObject("right").put("rulebook", right.id()).put("instrument", right.name() + "/QĐ-TTg");
        expect.set("figures", Made.nodes(figures));
        expect.set("sets", Made.nodes(sets));
        return expect;
    }

    private void add(Regime left, Regime right, ObjectNode expect, String... rules) {
        book.named("compare", "--left", left.id(), "--right", right.id())
                .lines(
                        "compare-" + left.prefix() + "-" + right.prefix(),
                        List.of(rules),
                        Made.text(
                                "QĐ " + left.name() + " và " + right.name(),
                                "Decisions " + left.name() + " and " + right.name()),
                        List.of(),
                        expect);
    }

    private void dossiers() {
        SetFacts of148 = SetFacts.read("148-2023.txt").get(0);
        CaseBook.RunBook with1489 = book.named("compare", "--with", Regime.LAW_1489.id(), "-");
        for (int total : List.of(90, 69, 50)) {
            with(
                    with1489,
                    Regime.LAW_148,
                    Regime.LAW_1489,
                    of148,
                    of148,
                    SheetOfTotal.of(of148, total),
                    "total-" + total);
        }
        SetFacts of1048 = SetFacts.read("1048-2019.txt").get(0);
        SetFacts of781 = KnownMinimumCases.sets().get(0);
        CaseBook.RunBook with781 = book.named("compare", "--with", Regime.LAW_781.id(), "-");
        with(with781, Regime.LAW_1048, Regime.LAW_781, of1048, of781, Sheet.top(of1048), "top");
        for (SetFacts.Minimum minimum : of781.minimums()) {
            CriterionFacts criterion = minimum.criterion();
            Sheet sheet = Sheet.top(of1048).with(criterion.number(), criterion.below(minimum.required()));
            with(with781, Regime.LAW_1048, Regime.LAW_781, of1048, of781, sheet, criterion.number());
        }
        with1489.add(
                List.of(),
                Made.text("Hai phiếu", "Two sheets"),
                DossierForm.of(
                        "compare-two", Regime.LAW_148, of148, List.of(Sheet.top(of148), Sheet.top(of148)), List.of()),
                Made.error("sheets", "WRONG_TYPE"));
    }

    private static void with(
            CaseBook.RunBook run, Regime from, Regime to, SetFacts ofFrom, SetFacts ofTo, Sheet sheet, String name) {
        PlainRating left = PlainRating.of(from, ofFrom, List.of(sheet), List.of());
        PlainRating right = PlainRating.of(to, ofTo, List.of(sheet), List.of());
        ObjectNode expect = Made.object();
        expect.putObject("from")
                .put("rulebook", from.id())
                .put("criteriaSet", ofFrom.number())
                .put("outcome", "RATED")
                .put("total", sheet.total() + ".00")
                .put("stars", left.stars());
        ObjectNode other = Made.object().put("rulebook", to.id()).put("criteriaSet", ofTo.number());
        ObjectNode range = other.putObject("range");
        range.putArray("points").add(sheet.total()).add(sheet.total());
        range.putArray("stars").add(right.stars()).add(right.stars());
        range.putArray("missing");
        range.putArray("deciding");
        expect.set("to", Made.nodes(List.of(other)));
        run.add(
                List.of(to.equals(Regime.LAW_781) ? to.marks() : to.sets()),
                Made.text(
                        "Hồ sơ QĐ " + from.name() + " xét theo " + to.name() + ": " + name,
                        "A dossier of Decision " + from.name() + " under " + to.name() + ": " + name),
                DossierForm.of("compare-" + to.prefix() + "-" + name, from, ofFrom, List.of(sheet), List.of()),
                expect);
    }
}
