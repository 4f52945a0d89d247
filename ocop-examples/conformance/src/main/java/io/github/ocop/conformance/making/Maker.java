package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes all files of cases that are not written by hand. */
public final class Maker {
    /** Files written by hand, which stand beside those made. */
    static final List<String> BY_HAND = List.of();

    private Maker() {}

    /** Returns the files by their path below the folder of cases. */
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (CaseBook book : books()) {
            names.add(book.name());
            files.put(book.name() + ".json", book.written());
        }
        names.addAll(BY_HAND);
        ObjectNode index = Made.object();
        index.set("files", Made.array(names));
        files.put("index.json", index.toString().replace("\",\"", "\",\n  \"") + "\n");
        return files;
    }

    /**
     * Writes the files.
     *
     * @throws IOException if they cannot be written
     */
    public static void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static List<CaseBook> books() {
        List<CaseBook> books = new ArrayList<>();
        SetFacts.read("26-2026.txt").forEach(set -> books.add(SetCases.of(Regime.LAW_26, set)));
        SetFacts.read("148-2023.txt").forEach(set -> books.add(SetCases.of(Regime.LAW_148, set)));
        SetFacts.read("1048-2019.txt").forEach(set -> books.add(SetCases.of(Regime.LAW_1048, set)));
        books.add(PartCases.book());
        books.add(IncompleteCases.book());
        KnownMinimumCases.sets().stream()
                .filter(set -> set.number() == 26)
                .forEach(set -> books.add(SetCases.of(Regime.LAW_781, set)));
        books.add(KnownMinimumCases.book());
        books.addAll(SubjectCases.books());
        books.add(CategoryCases.book());
        books.add(PartialCases.book());
        books.add(ImproveCases.book());
        books.add(ReceiptCases.book());
        books.add(PrintedSetCases.book());
        books.add(ErrorCases.book());
        books.addAll(LawCases.books());
        books.add(DecisionCases.book());
        books.add(ComparisonCases.book());
        books.addAll(CouncilCases.books());
        books.addAll(CertificateCases.books());
        books.add(MilestoneCases.book());
        books.addAll(WorkflowCases.books());
        books.add(CommuneCases.book());
        books.add(OlderWorkflowCases.book());
        books.add(RoundCases.book());
        books.add(DeadlineCases.book());
        books.add(DocumentCases.book());
        books.add(YearCases.book());
        books.addAll(PlanCases.books());
        return books;
    }
}
