package io.github.ocop.examples.cli.cycle;

import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.calendar.VietnameseCalendar;
import io.github.ocop.deadline.DeadlineAnswer;
import io.github.ocop.examples.cli.option.Days;
import io.github.ocop.examples.cli.option.ExtraRoundsOption;
import io.github.ocop.examples.cli.option.LawFormat;
import io.github.ocop.examples.cli.option.SwapOption;
import io.github.ocop.examples.cli.option.WordsOptions;
import io.github.ocop.examples.cli.source.RecordFiles;
import io.github.ocop.examples.cli.source.Source;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.json.DeadlineWriter;
import io.github.ocop.rulebook.Deadlines;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ocop deadlines}: what is due when for each dossier, in the order they came. */
@Command(
        name = "deadlines",
        description = {"Thời hạn giải quyết của từng hồ sơ.", "What is due when for each dossier."})
public final class DeadlinesCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day asked about, year-month-day.")
    private String on = "";

    @Mixin
    private SwapOption swaps = new SwapOption();

    @Mixin
    private ExtraRoundsOption extra = new ExtraRoundsOption();

    @Option(
            names = "--format",
            paramLabel = "json|text",
            defaultValue = "json",
            description = "Form of the answers (default: ${DEFAULT-VALUE}).")
    private LawFormat format = LawFormat.json;

    @Mixin
    private WordsOptions wording = new WordsOptions();

    @Mixin
    private Histories files = new Histories();

    public DeadlinesCommand(Streams streams) {
        this.streams = streams;
    }

    /** The files of what happened to dossiers. */
    private static final class Histories extends RecordFiles {}

    @Override
    public Integer call() throws IOException {
        Deadlines standard = Rulebooks.standard().deadlines();
        VietnameseCalendar calendar = swaps.calendar(Rulebooks.standard().calendar());
        LocalDate day = day(calendar);
        Words words = wording.words();
        ImmutableList<ExtraRound> extras = extra.rounds(words);
        Deadlines deadlines = extra.using(() -> standard.with(calendar).withRounds(extras));
        files.check();
        Form form = form(words, day);
        return files.answer(streams, Source::histories, record -> {
            DeadlineAnswer answer = record.reading().answer(deadlines, day);
            return new RecordFiles.Answered(
                    form.write(record.id(), answer), answer.fault().isPresent());
        });
    }

    private LocalDate day(VietnameseCalendar calendar) {
        return Days.find(on)
                .filter(day -> day.getYear() >= calendar.firstYear() && day.getYear() <= calendar.lastYear())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--on: expected a day that exists, as year-month-day, of " + calendar.firstYear() + " to "
                                + calendar.lastYear() + ", given '" + on + "'"));
    }

    private Form form(Words words, LocalDate day) {
        return switch (format) {
            case json -> {
                DeadlineWriter json = DeadlineWriter.of(words);
                yield (id, answer) -> json.write(id, day, answer) + "\n";
            }
            case text -> {
                DeadlinesText text = new DeadlinesText(words, day);
                yield text::write;
            }
        };
    }

    /** How the answer to a record is written, its line ends included. */
    private interface Form {
        String write(String id, DeadlineAnswer answer);
    }
}
