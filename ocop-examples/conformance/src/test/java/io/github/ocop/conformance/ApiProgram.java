package io.github.ocop.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ocop.json.PlanReader;
import io.github.ocop.json.ProgressWriter;
import io.github.ocop.json.RegisterReader;
import io.github.ocop.plan.PlanProgress;
import io.github.ocop.plan.ProgrammePlan;
import io.github.ocop.plan.RegisterBook;
import io.github.ocop.plan.RowFault;
import io.github.ocop.plan.RowPlace;
import io.github.ocop.rulebook.Rulebooks;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The library through its public API, without the command line. */
final class ApiProgram implements Program {
    @Override
    public Output run(List<String> words, Map<String, JsonNode> files, List<String> lines) throws IOException {
        ApiCommand command = new ApiCommand(words, files, lines);
        boolean records = command.has("-");
        return switch (command.name()) {
            case "rate", "improve", "verify" -> ApiDossiers.run(command);
            case "documents", "compare" -> records ? ApiDossiers.run(command) : ApiLaw.run(command);
            case "law", "set", "rounds" -> ApiLaw.run(command);
            case "plan" -> plan(command);
            default -> ApiCases.run(command);
        };
    }

    private static Output plan(ApiCommand command) throws IOException {
        ProgrammePlan plan = PlanReader.read(command.file("plan"));
        RegisterBook book = RegisterBook.of(plan, Rulebooks.standard().certificates()::life);
        var records = RegisterReader.lines(command.in());
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            RowPlace place = new RowPlace(0, next.get().line());
            var reading = next.get().reading();
            reading.record().ifPresent(record -> book.add(record, place));
            reading.fault().ifPresent(fault -> book.add(new RowFault(place, Optional.empty(), reading.id(), fault)));
        }
        PlanProgress progress =
                book.register().progress(plan.years().days().last().orElseThrow());
        ApiAnswers answers = new ApiAnswers();
        answers.add(
                ProgressWriter.of(ApiAnswers.EN).write(progress),
                !progress.faults().isEmpty());
        return answers.output();
    }
}
