package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The cases of one criteria set: its best sheet, every minimum met and missed, every band's edge, every ground. */
final class SetCases {
    private final Regime regime;
    private final SetFacts set;
    private final CaseBook.RunBook run;
    private final String vi;
    private final String en;
    private final String prefix;

    private SetCases(Regime regime, SetFacts set, CaseBook book) {
        this.regime = regime;
        this.set = set;
        this.run = book.run("rate", "-");
        this.vi = "Bộ " + set.number();
        this.en = "Set " + set.number();
        this.prefix = regime.prefix() + "-" + set.number() + "-";
    }

    static CaseBook of(Regime regime, SetFacts set) {
        CaseBook book = new CaseBook(
                "rating/%s-set-%02d".formatted(regime.prefix(), set.number()),
                Made.text(
                        "Bộ tiêu chí " + set.number() + " của Quyết định " + regime.name(),
                        "Criteria set " + set.number() + " of Decision " + regime.name()),
                Made.text(
                        "Tính từ số liệu in trong văn bản (facts) bằng phép cộng đơn giản, không dùng thư viện.",
                        "Worked out from the printed figures (facts) by plain sums, without the library."));
        SetCases cases = new SetCases(regime, set, book);
        cases.whole();
        cases.minimums();
        cases.edges();
        cases.grounds();
        cases.errors();
        return book;
    }

    private void whole() {
        rated(
                "top",
                List.of(regime.sets(set.number()), regime.band(5)),
                Made.text(vi + ": mọi tiêu chí cao nhất", en + ": the best of everything"),
                Sheet.top(set));
        rated(
                "none",
                List.of(regime.sets(set.number()), regime.band(1)),
                Made.text(vi + ": không điểm nào", en + ": no points at all"),
                Sheet.least(set));
    }

    /** A decision without marks has no minimums: then nothing but the total counts. */
    private void minimums() {
        if (set.minimums().isEmpty()) {
            Sheet lean = Sheet.top(set).with("3.5", set.criterion("3.5").least());
            rated(
                    "no-minimum",
                    List.of(regime.marks()),
                    Made.text(
                            vi + ", 3.5: không điểm, vẫn theo tổng",
                            en + ", 3.5: no points, and by the total all the same"),
                    lean);
            return;
        }
        for (SetFacts.Minimum minimum : set.minimums()) {
            CriterionFacts criterion = minimum.criterion();
            String what = criterion.number() + "-" + minimum.stars();
            int met = criterion.worth(minimum.required());
            if (met != criterion.best()) {
                rated(
                        what + "-met",
                        List.of(regime.marks()),
                        Made.text(
                                vi + ", " + criterion.number() + ": vừa đủ mức tối thiểu " + minimum.stars() + " sao",
                                en + ", " + criterion.number() + ": just the minimum for " + minimum.stars()
                                        + " stars"),
                        Sheet.top(set).with(criterion.number(), met));
            }
            rated(
                    what + "-missed",
                    List.of(regime.marks()),
                    Made.text(
                            vi + ", " + criterion.number() + ": thiếu một ô so với mức tối thiểu " + minimum.stars()
                                    + " sao",
                            en + ", " + criterion.number() + ": one box short of the minimum for " + minimum.stars()
                                    + " stars"),
                    Sheet.top(set).with(criterion.number(), criterion.below(minimum.required())));
        }
        for (int stars = 3; stars <= 5; stars++) {
            Sheet lean = Sheet.top(set);
            for (SetFacts.Minimum minimum : set.minimums()) {
                if (minimum.stars() <= stars) {
                    lean = lean.with(
                            minimum.criterion().number(), minimum.criterion().worth(minimum.required()));
                }
            }
            rated(
                    "all-" + stars,
                    List.of(regime.marks()),
                    Made.text(
                            vi + ": vừa đủ mọi mức tối thiểu tới " + stars + " sao",
                            en + ": just every minimum up to " + stars + " stars"),
                    lean);
        }
    }

    private void edges() {
        for (int edge : List.of(90, 70, 50, 30)) {
            for (int total : List.of(edge, edge - 1)) {
                Sheet sheet = SheetOfTotal.of(set, total);
                int band =
                        PlainRating.of(regime, set, List.of(sheet), List.of()).band();
                rated(
                        "total-" + total,
                        List.of(regime.band(band)),
                        Made.text(vi + ": tổng " + total + " điểm", en + ": " + total + " points in all"),
                        sheet);
            }
        }
    }

    private void grounds() {
        String rule = regime.equals(Regime.LAW_26) ? regime.rule("rejected-dossiers") : regime.sets(set.number());
        for (String finding : set.grounds().keySet()) {
            List<String> rules = finding.equals("header") ? List.of(rule) : List.of(regime.sets(set.number()));
            barred(
                    "ground-" + finding,
                    rules,
                    finding + " " + set.grounds().get(finding),
                    List.of(finding),
                    Sheet.top(set));
        }
        List<String> all = new ArrayList<>(set.grounds().keySet());
        if (all.size() > 1) {
            List<String> backwards = new ArrayList<>(all);
            Collections.reverse(backwards);
            barred("ground-all", List.of(rule), String.join(", ", backwards), backwards, Sheet.top(set));
        }
        for (String zero : set.zeros()) {
            barred(
                    "zero-" + zero,
                    List.of(regime.sets(set.number())),
                    zero + " = 0",
                    List.of(),
                    Sheet.top(set).with(zero, set.criterion(zero).least()));
        }
    }

    private void errors() {
        CriterionFacts last = set.criteria().get(set.criteria().size() - 1);
        ObjectNode missing = dossier("missing", Sheet.top(set));
        choices(missing).remove(last.number());
        wrong(missing, last.number(), "MISSING_CRITERION");
        wrong(
                dossier(
                        "beyond",
                        Sheet.top(set).forced(last.number(), last.points().size() + 1)),
                last.number(),
                "UNKNOWN_OPTION");
        ObjectNode unknown = dossier("unknown", Sheet.top(set));
        choices(unknown).put("99.1", 1);
        wrong(unknown, "99.1", "UNKNOWN_CRITERION");
        set.criteria().stream()
                .filter(one -> one.points().contains(0) && !one.needsStory())
                .findFirst()
                .ifPresent(one -> wrong(
                        dossier("no-box", Sheet.top(set).forced(one.number(), 0)), one.number(), "UNKNOWN_OPTION"));
        set.criteria().stream().filter(CriterionFacts::yesNo).findFirst().ifPresent(one -> {
            ObjectNode number = dossier("yes-no", Sheet.top(set));
            choices(number).put(one.number(), 1);
            wrong(number, one.number(), "WRONG_TYPE");
        });
        for (CriterionFacts one : set.criteria()) {
            if (one.needsStory()) {
                Sheet none = Sheet.top(set).with("5.1", set.criterion("5.1").least());
                wrong(
                        dossier("story-" + one.number(), none.forced(one.number(), one.best())),
                        one.number(),
                        "INCONSISTENT_CHOICE");
                rated(
                        "story-" + one.number() + "-no-box",
                        List.of(regime.sets(set.number())),
                        Made.text(
                                vi + ", " + one.number() + ": không có câu chuyện, không đánh dấu ô nào",
                                en + ", " + one.number() + ": no story, no box"),
                        none.forced(one.number(), 0));
            }
        }
        run.add(
                List.of(),
                Made.text(vi + ": căn cứ không có trong bộ", en + ": a ground the set does not have"),
                DossierForm.of(prefix + "finding", regime, set, List.of(Sheet.top(set)), List.of("99.1")),
                Made.error("findings[0]", "UNKNOWN_FINDING"));
    }

    private ObjectNode dossier(String name, Sheet sheet) {
        return DossierForm.of(prefix + name, regime, set, List.of(sheet), List.of());
    }

    private static ObjectNode choices(ObjectNode dossier) {
        return (ObjectNode) dossier.get("sheets").get(0).get("choices");
    }

    private void wrong(ObjectNode dossier, String criterion, String code) {
        run.add(
                List.of(),
                Made.text(vi + ", " + criterion + ": lỗi " + code, en + ", " + criterion + ": the error " + code),
                dossier,
                Made.error("sheets[0].choices." + criterion, code));
    }

    private void rated(String name, List<String> rules, ObjectNode says, Sheet sheet) {
        run.add(
                rules,
                says,
                dossier(name, sheet),
                PlainRating.of(regime, set, List.of(sheet), List.of()).answer());
    }

    private void barred(String name, List<String> rules, String what, List<String> findings, Sheet sheet) {
        run.add(
                rules,
                Made.text(vi + ", căn cứ loại: " + what, en + ", ground: " + what),
                DossierForm.of(prefix + name, regime, set, List.of(sheet), findings),
                PlainRating.of(regime, set, List.of(sheet), findings).answer());
    }
}
