package io.github.ocop.conformance.making;

import java.util.List;

/** The minimums of 781 that are known: each met by just its option, and missed by the option below. */
final class KnownMinimumCases {
    private KnownMinimumCases() {}

    /** Returns the sets of 781 as far as they differ from those of 1048. */
    static List<SetFacts> sets() {
        return SetFacts.read("781-2020.txt");
    }

    static CaseBook book() {
        CaseBook book = new CaseBook(
                "rating/781-minimums",
                Made.text(
                        "Mức tối thiểu của Quyết định 781, phần biết được",
                        "Minimums of Decision 781, as far as known"),
                Made.text(
                        "Các dòng phần C biết được, đặt vào ô thấp nhất thỏa lời văn (cách hiểu được chọn).",
                        "The known lines of part C, on the lowest box whose words satisfy them, the reading adopted."));
        CaseBook.RunBook run = book.run("rate", "-");
        for (SetFacts set : sets()) {
            for (SetFacts.Minimum minimum : set.minimums()) {
                CriterionFacts criterion = minimum.criterion();
                add(run, set, minimum, "met", criterion.worth(minimum.required()));
                add(run, set, minimum, "missed", criterion.below(minimum.required()));
            }
        }
        return book;
    }

    private static void add(CaseBook.RunBook run, SetFacts set, SetFacts.Minimum minimum, String how, int choice) {
        String number = minimum.criterion().number();
        Sheet sheet = Sheet.top(set).with(number, choice);
        boolean met = how.equals("met");
        run.add(
                List.of(Regime.LAW_781.marks()),
                Made.text(
                        "Bộ " + set.number() + ", " + number + ": " + (met ? "vừa đủ " : "thiếu một ô, ")
                                + minimum.stars() + " sao",
                        "Set " + set.number() + ", " + number + ": "
                                + (met ? "just the minimum for " : "one box short for ") + minimum.stars() + " stars"),
                DossierForm.of(
                        "781-" + set.number() + "-" + number + "-" + minimum.stars() + "-" + how,
                        Regime.LAW_781,
                        set,
                        List.of(sheet),
                        List.of()),
                PlainRating.of(Regime.LAW_781, set, List.of(sheet), List.of()).answer());
    }
}
