package io.github.ocop.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ocop.council.Council;
import io.github.ocop.json.AnswerWriter;
import io.github.ocop.json.CaseReader;
import io.github.ocop.json.CertificateReader;
import io.github.ocop.json.CertificateWriter;
import io.github.ocop.json.CouncilReader;
import io.github.ocop.json.PlanReader;
import io.github.ocop.json.ProgressWriter;
import io.github.ocop.json.RecordReading;
import io.github.ocop.json.RecordStream;
import io.github.ocop.json.Records;
import io.github.ocop.json.RegisterReader;
import io.github.ocop.json.ReplayWriter;
import io.github.ocop.plan.PlanProgress;
import io.github.ocop.plan.ProgrammePlan;
import io.github.ocop.plan.RegisterBook;
import io.github.ocop.plan.RowFault;
import io.github.ocop.plan.RowPlace;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Rulebooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The library through its public API, without the command line. */
final class ApiProgram implements Program {
    private static final io.github.ocop.law.Language EN = io.github.ocop.law.Language.EN;
    private static final int WRONG_USAGE = 2;

    private final List<String> answers = new ArrayList<>();
    private boolean faults;

    @Override
    public Output run(List<String> command, Map<String, JsonNode> files, List<String> lines) throws IOException {
        answers.clear();
        faults = false;
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        Rulebooks rulebooks = option(command, "--reading")
                .map(reading -> Rulebooks.standard().withReadings(List.of(reading)))
                .orElse(Rulebooks.standard());
        switch (command.get(0)) {
            case "rate" -> rate(rulebooks, files, in);
            case "certificate" -> {
                if (option(command, "--on").isEmpty()) {
                    return new Output(List.of(), WRONG_USAGE, "");
                }
                certificates(rulebooks, LocalDate.parse(option(command, "--on").orElseThrow()), in);
            }
            case "replay" -> replay(rulebooks, in);
            case "plan" -> plan(Objects.requireNonNull(files.get("plan")).toString(), in);
            default -> throw new IllegalArgumentException(command.get(0));
        }
        return new Output(List.copyOf(answers), faults ? 1 : 0, "");
    }

    private static Optional<String> option(List<String> command, String name) {
        int at = command.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(command.get(at + 1));
    }

    private void answer(String line, boolean fault) {
        answers.add(line);
        faults |= fault;
    }

    private void rate(Rulebooks rulebooks, Map<String, JsonNode> files, InputStream in) throws IOException {
        Rulebooks used = rulebooks;
        if (files.containsKey("council")) {
            Council council = CouncilReader.read(
                    Objects.requireNonNull(files.get("council")).toString());
            used = rulebooks.with(council);
        }
        AnswerWriter writer = AnswerWriter.of(EN);
        Records records = Records.lines(in);
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            Answer answer = next.get().reading().answer(used);
            answer(writer.write(next.get().id(), answer), answer instanceof Fault);
        }
    }

    private void certificates(Rulebooks rulebooks, LocalDate day, InputStream in) throws IOException {
        CertificateWriter writer = CertificateWriter.of(EN);
        each(CertificateReader.lines(in), (id, reading) -> {
            var answer = reading.answer(rulebooks.certificates(), day);
            answer(writer.write(id, answer), answer.fault().isPresent());
        });
    }

    private void replay(Rulebooks rulebooks, InputStream in) throws IOException {
        ReplayWriter writer = ReplayWriter.of(io.github.ocop.rulebook.Words.of(EN));
        each(CaseReader.lines(in), (id, reading) -> {
            var answer = reading.answer(rulebooks.workflows());
            answer(writer.write(id, answer), answer.fault().isPresent());
        });
    }

    private void plan(String text, InputStream in) throws IOException {
        ProgrammePlan plan = PlanReader.read(text);
        RegisterBook book = RegisterBook.of(plan, Rulebooks.standard().certificates()::life);
        var records = RegisterReader.lines(in);
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            RowPlace place = new RowPlace(0, next.get().line());
            var reading = next.get().reading();
            reading.record().ifPresent(record -> book.add(record, place));
            reading.fault().ifPresent(fault -> book.add(new RowFault(place, Optional.empty(), reading.id(), fault)));
        }
        PlanProgress progress =
                book.register().progress(plan.years().days().last().orElseThrow());
        answer(ProgressWriter.of(EN).write(progress), !progress.faults().isEmpty());
    }

    /** What is done with a record. */
    private interface Doing<R> {
        void to(String id, R reading);
    }

    private static <R extends RecordReading> void each(RecordStream<R> records, Doing<R> doing) throws IOException {
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            doing.to(next.get().id(), next.get().reading());
        }
    }
}
