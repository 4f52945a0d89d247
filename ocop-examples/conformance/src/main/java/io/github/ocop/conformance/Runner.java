package io.github.ocop.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Holds a program against cases. */
public final class Runner {
    /** How often a program that breaks off is started again for the cases behind the one at which it did. */
    private static final int STARTS = 20;

    private static final int WRONG_USAGE = 2;

    private final Program program;

    private Runner(Program program) {
        this.program = program;
    }

    /**
     * Returns what runs a program.
     *
     * @param program the program held against cases
     * @return what runs it
     */
    public static Runner of(Program program) {
        return new Runner(program);
    }

    /**
     * Runs the cases, those of a level with the same command in one process. Each process adds a result of its own, for
     * its exit status.
     *
     * @param files the cases
     * @return what came of each case and of each process
     * @throws IOException if the program cannot be run at all
     */
    public List<CaseResult> run(List<CaseFile> files) throws IOException {
        List<CaseResult> results = new ArrayList<>();
        for (Batch batch : Batch.of(files)) {
            if (batch.asked().get(0).about().exit().isPresent()) {
                results.add(refused(batch));
            } else {
                answered(batch, results);
            }
        }
        return List.copyOf(results);
    }

    /** Nothing may stand on standard output where the usage is wrong. */
    private CaseResult refused(Batch batch) throws IOException {
        Batch.Asked asked = batch.asked().get(0);
        Program.Output output =
                program.run(batch.command(), batch.files(), asked.about().lines());
        List<Difference> differences = new ArrayList<>();
        int exit = asked.about().exit().orElseThrow();
        if (output.exit() != exit) {
            differences.add(Difference.of("exit", exit, output.exit()));
        }
        if (!output.lines().isEmpty()) {
            differences.add(Difference.of(
                    "", "nothing on standard output", output.lines().get(0)));
        }
        return CaseResult.of(asked, differences);
    }

    private void answered(Batch batch, List<CaseResult> results) throws IOException {
        List<Batch.Asked> left = batch.asked();
        for (int start = 1; !left.isEmpty(); start++) {
            List<String> lines = left.stream()
                    .flatMap(asked -> asked.about().lines().stream())
                    .toList();
            Program.Output output = program.run(batch.command(), batch.files(), lines);
            int answers = Math.min(output.lines().size(), left.size());
            for (int i = 0; i < answers; i++) {
                results.add(CaseResult.of(
                        left.get(i),
                        differences(left.get(i), i + 1, output.lines().get(i))));
            }
            if (answers == left.size()) {
                results.add(ending(batch, left, output));
                return;
            }
            // it broke off at the first case without an answer; those behind it are asked again, unless it is of no use
            boolean useless = start == STARTS || output.exit() == WRONG_USAGE;
            int behind = useless ? left.size() : answers + 1;
            for (Batch.Asked asked : left.subList(answers, behind)) {
                results.add(CaseResult.none(asked, why(output)));
            }
            left = left.subList(behind, left.size());
        }
    }

    private static List<Difference> differences(Batch.Asked asked, int line, String answer) {
        String id = asked.about().answerId().orElse("").replace("line:N", "line:" + line);
        JsonNode given;
        try {
            given = Json.MAPPER.readTree(answer);
        } catch (JsonProcessingException e) {
            return List.of(Difference.of("", "a line of JSON", answer));
        }
        return Comparison.of(id, asked.about().expect(), given, asked.named());
    }

    /** All are answered: nothing more may come, and the exit status says whether a record had an error. */
    private static CaseResult ending(Batch batch, List<Batch.Asked> last, Program.Output output) {
        List<Difference> differences = new ArrayList<>();
        if (output.lines().size() > last.size()) {
            differences.add(
                    Difference.of("", last.size() + " lines", output.lines().size() + " lines"));
        }
        boolean errors = last.stream().map(asked -> asked.about().expect()).anyMatch(Runner::isFault);
        int exit = errors ? 1 : 0;
        if (output.exit() != exit) {
            differences.add(Difference.of("exit", exit, output.exit()));
        }
        String command = String.join(" ", batch.command());
        return new CaseResult(
                batch.level(),
                last.get(0).file().name(),
                command,
                new Text(
                        "Mỗi bản ghi một dòng trả lời, không hơn; mã thoát",
                        "One line for each record and no more; the exit status"),
                differences.isEmpty() ? Verdict.PASSED : Verdict.FAILED,
                differences);
    }

    /** An error, one told beside an answer, or a receipt that does not stand. */
    private static boolean isFault(JsonNode expect) {
        return expect.has("error")
                || !expect.path("errors").isEmpty()
                || (expect.has("verified") && !expect.get("verified").booleanValue());
    }

    private static String why(Program.Output output) {
        String end = output.exit() == Program.Output.TOO_LONG ? "took too long" : "exit " + output.exit();
        return "no line (" + end + ") " + output.messages().lines().findFirst().orElse("");
    }
}
