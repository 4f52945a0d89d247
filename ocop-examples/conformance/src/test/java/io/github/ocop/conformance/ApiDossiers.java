package io.github.ocop.conformance;

import io.github.ocop.comparison.DossierComparison;
import io.github.ocop.document.Holdings;
import io.github.ocop.json.AnswerWriter;
import io.github.ocop.json.ComparisonWriter;
import io.github.ocop.json.CouncilReader;
import io.github.ocop.json.DocumentsWriter;
import io.github.ocop.json.HoldingsReader;
import io.github.ocop.json.ImprovementWriter;
import io.github.ocop.json.Reading;
import io.github.ocop.json.ReceiptReader;
import io.github.ocop.json.ReceiptReading;
import io.github.ocop.json.Records;
import io.github.ocop.json.VerificationWriter;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Verification;
import io.github.ocop.trace.Besides;
import io.github.ocop.trace.FullAnswer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Commands that read dossiers, through the public API. */
final class ApiDossiers {
    private final ApiCommand command;
    private final Rulebooks rulebooks;
    private final ApiAnswers answers = new ApiAnswers();

    private ApiDossiers(ApiCommand command) {
        this.command = command;
        Rulebooks read = command.option("--reading")
                .map(reading -> Rulebooks.standard().withReadings(List.of(reading)))
                .orElse(Rulebooks.standard());
        this.rulebooks = command.findFile("council")
                .map(council -> read.with(CouncilReader.read(council)))
                .orElse(read);
    }

    static Program.Output run(ApiCommand command) throws IOException {
        ApiDossiers dossiers = new ApiDossiers(command);
        switch (command.name()) {
            case "rate" -> dossiers.rate();
            case "improve" -> {
                int stars = Integer.parseInt(command.option("--to").orElseThrow());
                if (stars > 5) {
                    return ApiAnswers.wrongUsage();
                }
                dossiers.improve(stars);
            }
            case "documents" -> {
                if (command.files().containsKey("have") && !command.has("--on")) {
                    return ApiAnswers.wrongUsage();
                }
                dossiers.documents();
            }
            case "compare" -> dossiers.compare(command.option("--with").orElseThrow());
            case "verify" -> dossiers.verify();
            default -> throw new IllegalArgumentException(command.name());
        }
        return dossiers.answers.output();
    }

    private void each(ApiAnswers.Doing<Reading> doing) throws IOException {
        Records records = Records.lines(command.in());
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            doing.to(next.get().id(), next.get().reading());
        }
    }

    private void rate() throws IOException {
        AnswerWriter writer = AnswerWriter.of(ApiAnswers.EN);
        Set<Besides> asked = command.has("--partial") ? Set.of(Besides.RANGE) : Set.of();
        each((id, reading) -> {
            FullAnswer answer = reading.answer(rulebooks, asked);
            boolean fault = answer.answer() instanceof Fault;
            answers.add(
                    command.has("--receipt")
                            ? writer.write(
                                    id,
                                    answer,
                                    rulebooks.receipt(reading.dossier().orElseThrow()))
                            : writer.write(id, answer),
                    fault);
        });
    }

    private void improve(int stars) throws IOException {
        ImprovementWriter writer = ImprovementWriter.of(ApiAnswers.EN);
        each((id, reading) -> {
            var answer = reading.improve(rulebooks, stars, ChangeCosts.each());
            answers.add(writer.write(id, answer), answer instanceof Fault);
        });
    }

    private void documents() throws IOException {
        DocumentsWriter writer = DocumentsWriter.of(ApiAnswers.EN);
        Optional<Holdings> have = command.findFile("have")
                .map(held -> Holdings.of(
                        LocalDate.parse(command.option("--on").orElseThrow()),
                        HoldingsReader.read(held, rulebooks.documentLabels())));
        each((id, reading) -> {
            var answer = reading.attachments(rulebooks, have);
            answers.add(writer.write(id, answer), answer.fault().isPresent());
        });
    }

    private void compare(String with) throws IOException {
        ComparisonWriter writer = ComparisonWriter.of(ApiAnswers.WORDS);
        each((id, reading) -> {
            try {
                var comparison =
                        DossierComparison.of(rulebooks, reading.dossier().orElseThrow(), rulebooks.get(with));
                answers.add(writer.write(id, comparison), false);
            } catch (FaultException e) {
                answers.add(writer.write(id, e.fault()), true);
            }
        });
    }

    private void verify() throws IOException {
        VerificationWriter writer = VerificationWriter.of(ApiAnswers.EN);
        ReceiptReading receipt = ReceiptReader.readAnswered(command.file("receipts"));
        each((id, reading) -> {
            if (!receipt.id().orElseThrow().equals(id)) {
                answers.add(writer.write(id, Fault.of(FaultReason.NO_RECEIPT, "receipt")), true);
                return;
            }
            Verification verification =
                    receipt.verify(rulebooks, reading.dossier().orElseThrow());
            answers.add(writer.write(id, verification), !verification.verified());
        });
    }
}
