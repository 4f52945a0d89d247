package io.github.ocop.examples.cli;

import io.github.ocop.json.AnswerWriter;
import io.github.ocop.json.Reading;
import io.github.ocop.json.Records;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.trace.FullAnswer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ocop rate}: dossiers in, one answer each, in the order they came. */
@Command(
        name = "rate",
        description = {"Chấm điểm và xếp hạng hồ sơ.", "Rates dossiers."})
final class RateCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--format",
            paramLabel = "json|text",
            defaultValue = "json",
            description = "Form of the answers (default: ${DEFAULT-VALUE}).")
    private Format format = Format.json;

    @Option(names = "--trace", description = "Tell the steps that led to each answer.")
    private boolean trace;

    @Mixin
    private ReadingOptions readings = new ReadingOptions();

    @Mixin
    private WordsOptions wording = new WordsOptions();

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
        Rulebooks rulebooks = readings.rulebooks(Rulebooks.standard());
        Form form = form(rulebooks);
        OutputStream out = new BufferedOutputStream(streams.out(), 1 << 16);
        boolean allAnswered = true;
        for (String file : files) {
            try (Source source = Source.open(file, streams.in())) {
                Records records = source.records(out::flush);
                for (Optional<Records.Numbered> next = records.next(); next.isPresent(); next = records.next()) {
                    FullAnswer answer = answer(next.get().reading(), rulebooks);
                    out.write((form.write(next.get(), answer) + "\n").getBytes(StandardCharsets.UTF_8));
                    allAnswered &= !(answer.answer() instanceof Fault);
                }
            }
        }
        out.flush();
        return allAnswered ? Ocop.ANSWERED : Ocop.RECORD_ERROR;
    }

    private FullAnswer answer(Reading reading, Rulebooks rulebooks) {
        return trace ? reading.trace(rulebooks) : FullAnswer.of(reading.answer(rulebooks));
    }

    /** Returns the form asked for; only the one for people needs the words before there is anything to say. */
    private Form form(Rulebooks rulebooks) throws IOException {
        if (format == Format.text) {
            return new TextForm(wording.words(), rulebooks)::write;
        }
        AnswerWriter json = wording.answers();
        return (record, answer) -> json.write(record.id(), answer);
    }

    /** How an answer is written. */
    private interface Form {
        String write(Records.Numbered record, FullAnswer answer);
    }
}
