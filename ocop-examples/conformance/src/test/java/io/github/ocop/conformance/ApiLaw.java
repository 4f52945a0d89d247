package io.github.ocop.conformance;

import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.comparison.RulebookComparison;
import io.github.ocop.document.AttachmentAnswer;
import io.github.ocop.json.ComparisonWriter;
import io.github.ocop.json.DocumentsWriter;
import io.github.ocop.json.ExtraRoundsReader;
import io.github.ocop.json.LawWriter;
import io.github.ocop.json.RoundWriter;
import io.github.ocop.json.SetWriter;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.subject.FilingKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Commands that read no records, through the public API. */
final class ApiLaw {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();

    private ApiLaw() {}

    static Program.Output run(ApiCommand command) {
        ApiAnswers answers = new ApiAnswers();
        Optional<String> answer = switch (command.name()) {
            case "law" ->
                Optional.of(LawWriter.of(ApiAnswers.WORDS)
                        .write(RULEBOOKS, List.of(rulebook(command).id())));
            case "set" -> set(command);
            case "documents" -> Optional.of(documents(command));
            case "compare" -> Optional.of(compare(command));
            case "rounds" -> rounds(command);
            default -> throw new IllegalArgumentException(command.name());
        };
        answer.ifPresent(line -> answers.add(line, false));
        return answer.isPresent() ? answers.output() : ApiAnswers.wrongUsage();
    }

    private static Rulebook rulebook(ApiCommand command) {
        return RULEBOOKS.get(command.option("--rulebook").orElseThrow());
    }

    private static int number(ApiCommand command) {
        return Integer.parseInt(command.option("--set").orElseThrow());
    }

    private static Optional<String> set(ApiCommand command) {
        Rulebook rulebook = rulebook(command);
        return rulebook.findCriteriaSet(number(command))
                .map(set -> SetWriter.of(ApiAnswers.WORDS).write(set, rulebook.register()));
    }

    private static String documents(ApiCommand command) {
        FilingKind kind = FilingKind.valueOf(command.option("--filing").orElseThrow());
        var list = rulebook(command).attachments(number(command), kind);
        return DocumentsWriter.of(ApiAnswers.EN).write(AttachmentAnswer.of(list, Optional.empty(), Optional.empty()));
    }

    private static String compare(ApiCommand command) {
        return ComparisonWriter.of(ApiAnswers.WORDS)
                .write(RulebookComparison.of(
                        RULEBOOKS.get(command.option("--left").orElseThrow()),
                        RULEBOOKS.get(command.option("--right").orElseThrow())));
    }

    /** A file of extra rounds without what they rest on is wrong usage. */
    private static Optional<String> rounds(ApiCommand command) {
        var level = AssessmentLevel.valueOf(command.option("--level").orElseThrow());
        LocalDate day = LocalDate.parse(command.option("--proposed").orElseThrow());
        try {
            var extras = command.findFile("extra")
                    .map(extra -> ExtraRoundsReader.read(extra.getBytes(StandardCharsets.UTF_8)))
                    .orElse(ImmutableList.of());
            return Optional.of(
                    RoundWriter.of(ApiAnswers.EN).write(RULEBOOKS.rounds(level).with(extras), day));
        } catch (FaultException e) {
            return Optional.empty();
        }
    }
}
