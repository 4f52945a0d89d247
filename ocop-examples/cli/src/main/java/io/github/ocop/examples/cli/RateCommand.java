package io.github.ocop.examples.cli;

import io.github.ocop.json.AnswerWriter;
import io.github.ocop.json.Records;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Rulebooks;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ocop rate}: dossiers in, one answer each, in the order they came. */
@Command(
        name = "rate",
        mixinStandardHelpOptions = true,
        description = {"Chấm điểm và xếp hạng hồ sơ.", "Rates dossiers."})
final class RateCommand implements Callable<Integer> {
    private final Streams streams;
    private final Rulebooks rulebooks = Rulebooks.standard();

    @Option(
            names = "--format",
            paramLabel = "json|text",
            defaultValue = "json",
            description = "Form of the answers (default: ${DEFAULT-VALUE}).")
    private Format format = Format.json;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            description = "Language of the words (default: ${DEFAULT-VALUE}).")
    private Language language = Language.VI;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|-",
            description = "A .json file is one dossier; other files and - have one a line.")
    private List<String> files = List.of();

    RateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        for (String file : files) {
            // all of them first: of an unreadable file nothing may come out
            Source.check(file);
        }
        OutputStream out = new BufferedOutputStream(streams.out(), 1 << 16);
        boolean allAnswered = true;
        for (String file : files) {
            try (Source source = Source.open(file, streams.in())) {
                allAnswered &= rate(source.records(out::flush), out);
            }
        }
        out.flush();
        return allAnswered ? Ocop.ANSWERED : Ocop.RECORD_ERROR;
    }

    private boolean rate(Records records, OutputStream out) throws IOException {
        boolean allAnswered = true;
        AnswerWriter json = AnswerWriter.of(language);
        TextForm text = new TextForm(language, rulebooks);
        for (Optional<Records.Numbered> next = records.next(); next.isPresent(); next = records.next()) {
            Records.Numbered record = next.get();
            Answer answer = record.reading().answer(rulebooks);
            String line = format == Format.text ? text.write(record, answer) : json.write(record.id(), answer);
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            allAnswered &= !(answer instanceof Fault);
        }
        return allAnswered;
    }
}
