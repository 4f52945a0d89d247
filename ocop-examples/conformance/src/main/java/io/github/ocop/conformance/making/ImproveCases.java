package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The cheapest way to more stars: fewest criteria, then fewest points. */
final class ImproveCases {
    private static final Regime LAW = Regime.LAW_26;

    private ImproveCases() {}

    static CaseBook book() {
        CaseBook book = new CaseBook(
                "rating/improve",
                Made.text("Cách ít tốn nhất để lên hạng", "The cheapest way up"),
                Made.text(
                        "Thử đổi từng tiêu chí, rồi từng cặp; chỉ lấy phiếu có đúng một cách ít tốn nhất.",
                        "Every criterion changed, then every two; only sheets with one cheapest way are taken."));
        SetFacts noodles = SetFacts.read("26-2026.txt").get(5);
        CaseBook.RunBook five = book.run("improve", "--to", "5", "-");
        for (SetFacts set : SetFacts.read("26-2026.txt")) {
            set.minimums().stream()
                    .filter(minimum -> minimum.stars() == 5)
                    .findFirst()
                    .ifPresent(minimum -> missed(five, LAW, set, minimum, 5));
        }
        CaseBook.RunBook four = book.run("improve", "--to", "4", "-");
        for (SetFacts set : SetFacts.read("26-2026.txt")) {
            set.minimums().stream()
                    .filter(minimum -> minimum.stars() == 4)
                    .findFirst()
                    .ifPresent(minimum -> missed(four, LAW, set, minimum, 4));
        }
        SetFacts of148 = SetFacts.read("148-2023.txt").get(0);
        of148.minimums().stream()
                .filter(minimum -> minimum.stars() == 4)
                .findFirst()
                .ifPresent(minimum -> missed(four, Regime.LAW_148, of148, minimum, 4));
        SetFacts of781 = KnownMinimumCases.sets().get(0);
        of781.minimums().stream()
                .filter(minimum -> minimum.stars() == 4)
                .findFirst()
                .ifPresent(minimum -> missed(four, Regime.LAW_781, of781, minimum, 4));
        two(five, noodles);
        water(four);
        there(four, noodles);
        barred(four, noodles);
        refused(four, noodles);
        CaseBook.RunBook six = book.run("improve", "--to", "6", "-");
        six.add(
                List.of(),
                Made.text("Không có hạng 6 sao", "There is no class of 6 stars"),
                DossierForm.of("improve-6", LAW, noodles, List.of(Sheet.top(noodles)), List.of()),
                Made.object().put("exit", 2));
        return book;
    }

    private static void missed(CaseBook.RunBook run, Regime regime, SetFacts set, SetFacts.Minimum minimum, int stars) {
        CriterionFacts criterion = minimum.criterion();
        Sheet sheet = Sheet.top(set).with(criterion.number(), criterion.below(minimum.required()));
        add(
                run,
                regime,
                regime.prefix() + "-" + set.number(),
                "thiếu mức tối thiểu tại " + criterion.number(),
                "short of the minimum at " + criterion.number(),
                sheet,
                stars);
    }

    /** One minimum and one point are missing, and no single criterion has both. */
    private static void two(CaseBook.RunBook run, SetFacts set) {
        List<SetFacts.Minimum> marks = set.minimums().stream()
                .filter(minimum -> minimum.stars() == 5)
                .limit(2)
                .toList();
        Sheet sheet = Sheet.top(set);
        for (SetFacts.Minimum mark : marks) {
            sheet = sheet.with(mark.criterion().number(), mark.criterion().below(mark.required()));
        }
        add(run, LAW, "two", "thiếu hai mức tối thiểu", "short of two minimums", sheet, 5);
    }

    /** Zeros of set 16 are lifted like a minimum. */
    private static void water(CaseBook.RunBook run) {
        SetFacts set = SetFacts.read("26-2026.txt").get(15);
        Sheet sheet = Sheet.top(set).with("6.2", set.criterion("6.2").least());
        add(run, LAW, "water", "bộ 16, 6.2 điểm 0", "set 16, nothing at 6.2", sheet, 4);
    }

    private static void there(CaseBook.RunBook run, SetFacts set) {
        add(run, LAW, "there", "đã đủ", "there already", Sheet.top(set), 4);
    }

    private static void add(
            CaseBook.RunBook run, Regime regime, String name, String vi, String en, Sheet sheet, int stars) {
        run.add(
                List.of(regime.marks()),
                Made.text("Lên " + stars + " sao: " + vi, "Up to " + stars + " stars: " + en),
                DossierForm.of("improve-" + stars + "-" + name, regime, sheet.set(), List.of(sheet), List.of()),
                new PlainImprovement(regime, sheet, stars).answer());
    }

    private static void barred(CaseBook.RunBook run, SetFacts set) {
        ObjectNode answer = Made.json("{'to': 4, 'reachable': false, 'grounds': [{'finding': 'header'}]}");
        run.add(
                List.of(LAW.rule("rejected-dossiers")),
                Made.text("Bị loại, không lên được", "Rejected, and so no way up"),
                DossierForm.of("improve-barred", LAW, set, List.of(Sheet.top(set)), List.of("header")),
                answer);
        ObjectNode subject = DossierForm.of("improve-subject", LAW, set, List.of(Sheet.top(set)), List.of());
        ((ObjectNode) subject.get("subject")).put("kind", "LARGE_ENTERPRISE");
        run.add(
                List.of(LAW.rule("who-may-register")),
                Made.text("Chủ thể không được đăng ký", "A subject that may not register"),
                subject,
                Made.json("{'to': 4, 'reachable': false, 'grounds': [{'finding': 'subject'}]}"));
    }

    private static void refused(CaseBook.RunBook run, SetFacts set) {
        run.add(
                List.of(),
                Made.text("Hai phiếu", "Two sheets"),
                DossierForm.of("improve-sheets", LAW, set, List.of(Sheet.top(set), Sheet.top(set)), List.of()),
                Made.error("sheets", "WRONG_TYPE"));
        run.add(
                List.of(),
                Made.text("Kết quả theo phần", "Results by parts"),
                PartRating.of(LAW, "60").dossier(DossierForm.head("improve-parts", "FIRST", LAW.filedOn(), 6, "FARM")),
                Made.error("", "NO_SHEETS"));
    }
}
