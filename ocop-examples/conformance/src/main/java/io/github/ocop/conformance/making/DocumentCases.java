package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** What to attach: the whole list of a set, what is asked for whatever is claimed, and what is lost without a paper. */
final class DocumentCases {
    private static final Regime LAW = Regime.LAW_26;
    private static final String DAY = "2026-08-03";
    private static final List<Paper> ALWAYS_THERE = Paper.of("""
            business-registration SUBJECT WHERE_OBLIGED
            food-safety-certificate SUBJECT WHERE_OBLIGED
            production-certificate SUBJECT WHERE_OBLIGED
            quality-declaration SUBJECT WHERE_OBLIGED
            awards-and-votes SUBJECT IF_ANY
            """);
    private static final List<Paper> COMMUNE = Paper.of("""
            product-samples SUBJECT ALWAYS
            commune-proposal COMMUNE ALWAYS
            commune-report COMMUNE ALWAYS
            """);
    private static final List<Paper> PROVINCE = Paper.of("""
            province-letter PROVINCE ALWAYS
            advisory-team-report PROVINCE ALWAYS
            province-council-report PROVINCE ALWAYS
            province-approval PROVINCE ALWAYS
            province-test-results PROVINCE IF_ANY
            samples-for-the-ministry PROVINCE ALWAYS
            """);
    private static final List<Paper> PROVINCE_RENEWAL = Paper.of("""
            province-letter PROVINCE ALWAYS
            province-unit-report PROVINCE ALWAYS
            province-test-results PROVINCE IF_ANY
            samples-for-the-ministry PROVINCE ALWAYS
            """);
    private static final List<Paper> FORMS = Paper.of("""
            registration-form SUBJECT ALWAYS
            self-assessment-report SUBJECT ALWAYS
            """);

    private final CaseBook book = new CaseBook(
            "workflows/documents",
            Made.text("Giấy tờ của hồ sơ", "The papers of a dossier"),
            Made.text(
                    "Viết tay theo danh mục của 1048, 148, 1489 và Điều 6, Mẫu 02 của 26/2026.",
                    "Written by hand, by the lists of 1048, 148, 1489 and Article 6, Form 02 of 26/2026."));

    private DocumentCases() {}

    static CaseBook book() {
        DocumentCases cases = new DocumentCases();
        cases.older();
        cases.newest();
        cases.proofs();
        cases.wrong();
        return cases.book;
    }

    private void older() {
        String of1048 = Regime.LAW_1048.rule("dossier-of-1048");
        String of148 = Regime.LAW_148.rule("dossier-of-148");
        for (String kind : List.of("FIRST", "UPGRADE", "RE_RATING")) {
            whole(Regime.LAW_1048, 6, kind, Paper.OF_1048, of1048);
            whole(Regime.LAW_781, 26, kind, Paper.tourism(Paper.OF_1048), of1048);
            boolean renewal = kind.equals("RE_RATING");
            List<Paper> dossier = renewal ? Paper.RENEWAL_OF_148 : Paper.OF_148;
            whole(Regime.LAW_148, 6, kind, dossier, of148);
            whole(Regime.LAW_148, 26, kind, Paper.tourism(dossier), of148);
            whole(
                    Regime.LAW_1489,
                    6,
                    kind,
                    Paper.and(dossier, Paper.OF_1489),
                    of148,
                    Regime.LAW_1489.rule("commune-receives-and-assesses"));
        }
    }

    private void whole(Regime regime, int set, String kind, List<Paper> papers, String... rules) {
        boolean counted = regime.equals(Regime.LAW_1048) || regime.equals(Regime.LAW_781);
        ObjectNode expect = Made.object()
                .put("rulebook", regime.id())
                .put("criteriaSet", set)
                .put("filing", kind);
        expect.set(
                "documents",
                Made.nodes(papers.stream().map(paper -> paper.json(counted)).toList()));
        book.named("documents", "--set", Integer.toString(set), "--filing", kind, "--rulebook", regime.id())
                .lines(
                        "documents-" + regime.prefix() + "-" + set + "-" + kind,
                        List.of(rules),
                        Made.text(
                                "QĐ " + regime.name() + ", bộ " + set + ", " + kind + ": danh mục",
                                "Decision " + regime.name() + ", set " + set + ", " + kind + ": the list"),
                        List.of(),
                        expect);
    }

    /** Nothing is claimed yet, so that 5 stars can be proposed, and no paper is asked for a claim. */
    private void newest() {
        CaseBook.RunBook run = book.named("documents", "-");
        List<Paper> first = Stream.of(FORMS, ALWAYS_THERE, COMMUNE, PROVINCE)
                .flatMap(List::stream)
                .toList();
        claimsNothing(run, 6, "FIRST", first, "first-dossier-forms-01-02", "five-star-dossier-first-time");
        claimsNothing(run, 26, "FIRST", Paper.tourism(first), "commune-dossier-with-5-samples");
        List<Paper> upgrade = Stream.of(
                        FORMS, Paper.of("changes-since-recognition SUBJECT ALWAYS"), ALWAYS_THERE, COMMUNE, PROVINCE)
                .flatMap(List::stream)
                .toList();
        claimsNothing(run, 6, "UPGRADE", upgrade, "upgrade-dossier-shows-changes", "upgrade-dossiers");
        List<Paper> renewal = Stream.of(
                        FORMS,
                        Paper.of("results-since-recognition SUBJECT ALWAYS\nrenewed-legal-papers SUBJECT IF_ANY"),
                        ALWAYS_THERE,
                        Paper.of("periodic-tests-since-recognition SUBJECT ALWAYS"),
                        COMMUNE,
                        PROVINCE_RENEWAL)
                .flatMap(List::stream)
                .toList();
        claimsNothing(run, 6, "RE_RATING", renewal, "re-rating-dossier-updated", "five-star-dossier-re-rating");
    }

    private static void claimsNothing(CaseBook.RunBook run, int set, String kind, List<Paper> papers, String... rules) {
        ObjectNode expect =
                Made.object().put("rulebook", LAW.id()).put("criteriaSet", set).put("filing", kind);
        expect.set(
                "documents",
                Made.nodes(papers.stream().map(paper -> paper.json(true)).toList()));
        run.add(
                Stream.of(rules).map(LAW::rule).toList(),
                Made.text(
                        "Bộ " + set + ", " + kind + ": chưa nêu điểm nào",
                        "Set " + set + ", " + kind + ": no claim yet"),
                claiming("documents-" + set + "-" + kind, kind, set, Made.object()),
                expect);
    }

    private static ObjectNode claiming(String id, String kind, int set, ObjectNode choices) {
        ObjectNode dossier = DossierForm.head(id, kind, DAY, set, "COOPERATIVE");
        dossier.putArray("sheets").addObject().put("member", "m1").set("choices", choices);
        return dossier;
    }

    /** At 3.5 the first box rests on the application for a trademark, the second on the certificate. */
    private void proofs() {
        lost("nothing", "không có giấy nào", "nothing is there", "[]", 0);
        lost(
                "application",
                "có đơn đăng ký nhãn hiệu",
                "the application is there",
                "[{'document': 'trademark-application'}]",
                1);
        lost(
                "lapsed",
                "giấy chứng nhận hết hạn hôm trước",
                "the certificate ran out the day before",
                "[{'document': 'trademark-certificate', 'validThrough': '2026-08-02'}]",
                0);
        lost(
                "last-day",
                "ngày cuối của giấy chứng nhận",
                "the certificate's last day",
                "[{'document': 'trademark-certificate', 'validThrough': '2026-08-03'}]",
                2);
        lost(
                "later",
                "giấy chứng nhận cấp hôm sau",
                "the certificate is of the day after",
                "[{'document': 'trademark-certificate', 'issuedOn': '2026-08-04'}]",
                0);
        lost(
                "renewed",
                "giấy cũ hết hạn, giấy mới còn hạn",
                "one ran out, and a new one is there",
                "[{'document': 'trademark-certificate', 'validThrough': '2026-08-02'}, {'document': 'trademark-certificate', 'issuedOn': '2026-08-01'}]",
                2);
    }

    private void lost(String name, String vi, String en, String papers, int left) {
        int claimed = 2;
        SetFacts set = SetFacts.read("26-2026.txt").get(5);
        CriterionFacts criterion = set.criterion("3.5");
        ObjectNode expect = Made.object().put("on", DAY);
        if (left == claimed) {
            expect.putArray("losses");
        } else {
            ObjectNode loss =
                    Made.object().put("criterion", "3.5").put("from", claimed).put("to", left);
            loss.put("points", criterion.pointsOf(claimed) - criterion.pointsOf(left));
            loss.set(
                    "minimums",
                    Made.object()
                            .arrayNode()
                            .addAll(set.minimums().stream()
                                    .filter(minimum ->
                                            minimum.criterion().number().equals("3.5")
                                                    && criterion.pointsOf(claimed) >= minimum.required()
                                                    && criterion.pointsOf(left) < minimum.required())
                                    .map(minimum -> Made.object().numberNode(minimum.stars()))
                                    .toList()));
            expect.set("losses", Made.nodes(List.of(loss)));
        }
        book.named("documents", "--have", "{have}", "--on", DAY, "-")
                .file("have", Made.json("{'documents': " + papers + "}"))
                .add(
                        List.of(),
                        Made.text("Chứng minh 3.5: " + vi, "Proof of 3.5: " + en),
                        claiming(
                                "documents-have-" + name,
                                "FIRST",
                                6,
                                Made.object().put("3.5", claimed)),
                        expect);
    }

    private void wrong() {
        CaseBook.RunBook run = book.named("documents", "-");
        ObjectNode two = claiming("documents-two", "FIRST", 6, Made.object());
        two.withArray("/sheets").addObject().put("member", "m2").putObject("choices");
        run.add(List.of(), Made.text("Hai phiếu", "Two sheets"), two, Made.error("sheets", "WRONG_TYPE"));
        run.add(
                List.of(),
                Made.text("Kết quả theo phần", "Results by parts"),
                PartRating.of(LAW, "60").dossier(DossierForm.head("documents-parts", "FIRST", DAY, 6, "FARM")),
                Made.error("", "NO_SHEETS"));
        book.named("documents", "--have", "{have}", "-")
                .file("have", Made.json("{'documents': []}"))
                .add(
                        List.of(),
                        Made.text("Không nói ngày nào", "No day is named"),
                        claiming("documents-no-day", "FIRST", 6, Made.object()),
                        Made.object().put("exit", 2));
    }
}
