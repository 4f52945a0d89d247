package io.github.ocop.conformance.making;

/** Applications under the older decisions: what district and province pass on, what a dossier has to have, who recognises. */
final class OlderWorkflowCases {
    private OlderWorkflowCases() {}

    static CaseBook book() {
        CaseBook book = new CaseBook(
                "workflows/older-applications",
                Made.text("Hồ sơ theo các văn bản cũ", "Applications under the older decisions"),
                Made.text(
                        "Viết tay theo Phụ lục II của 1048, 148 và 1489: điểm chuyển lên cấp trên, hồ sơ, ai công nhận.",
                        "Written by hand, by Appendix II of 1048, 148 and 1489: who passes up, the dossier, who recognises."));
        CaseBook.RunBook run = book.named("replay", "-");
        OlderWorkflowOf1048.add(OlderRun.of(run, Regime.LAW_1048), "2020");
        OlderWorkflowOf1048.add(OlderRun.of(run, Regime.LAW_781), "2021");
        OlderWorkflowOf148.add(OlderRun.of(run, Regime.LAW_148));
        OlderWorkflowOf1489.add(OlderRun.of(run, Regime.LAW_1489));
        OlderWorkflowOf1489.pending(OlderRun.of(run, Regime.LAW_1489));
        return book;
    }
}
