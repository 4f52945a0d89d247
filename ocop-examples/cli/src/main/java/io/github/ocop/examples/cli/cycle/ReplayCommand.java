package io.github.ocop.examples.cli.cycle;

import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.cycle.CaseAnswer;
import io.github.ocop.examples.cli.option.ExtraRoundsOption;
import io.github.ocop.examples.cli.option.LawFormat;
import io.github.ocop.examples.cli.option.ProfileOption;
import io.github.ocop.examples.cli.option.ReadingOptions;
import io.github.ocop.examples.cli.option.SwapOption;
import io.github.ocop.examples.cli.option.WordsOptions;
import io.github.ocop.examples.cli.source.RecordFiles;
import io.github.ocop.examples.cli.source.Source;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.json.ReplayWriter;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.rulebook.Workflows;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ocop replay}: what came of the events of life cycles, in the order they came. */
@Command(
        name = "replay",
        description = {"Diễn lại các bước của từng hồ sơ.", "What came of the events of each case, step by step."})
public final class ReplayCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private SwapOption swaps = new SwapOption();

    @Mixin
    private ExtraRoundsOption extra = new ExtraRoundsOption();

    @Mixin
    private ReadingOptions readings = new ReadingOptions();

    @Option(
            names = "--format",
            paramLabel = "json|text",
            defaultValue = "json",
            description = "Form of the answers (default: ${DEFAULT-VALUE}).")
    private LawFormat format = LawFormat.json;

    @Mixin
    private ProfileOption profiles = new ProfileOption();

    @Mixin
    private WordsOptions wording = new WordsOptions();

    @Mixin
    private Cases files = new Cases();

    public ReplayCommand(Streams streams) {
        this.streams = streams;
    }

    /** The files of histories. */
    private static final class Cases extends RecordFiles {}

    @Override
    public Integer call() throws IOException {
        Rulebooks rulebooks = readings.rulebooks(Rulebooks.standard());
        Workflows standard = rulebooks.workflows().with(swaps.calendar(rulebooks.calendar()));
        Words words = wording.words();
        ImmutableList<ExtraRound> extras = extra.rounds(words);
        Workflows rounds = extra.using(() -> standard.withRounds(extras));
        Workflows workflows = profiles.with(rounds, rulebooks);
        files.check();
        Form form = form(words);
        return files.answer(streams, Source::cases, record -> {
            CaseAnswer answer = record.reading().answer(workflows);
            return new RecordFiles.Answered(
                    form.write(record.id(), answer), answer.fault().isPresent());
        });
    }

    private Form form(Words words) {
        return switch (format) {
            case json -> {
                ReplayWriter json = ReplayWriter.of(words);
                yield (id, answer) -> json.write(id, answer) + "\n";
            }
            case text -> new ReplayText(words)::write;
        };
    }

    /** How the answer to a record is written, its line ends included. */
    private interface Form {
        String write(String id, CaseAnswer answer);
    }
}
