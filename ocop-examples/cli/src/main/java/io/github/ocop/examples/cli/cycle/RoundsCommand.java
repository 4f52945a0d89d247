package io.github.ocop.examples.cli.cycle;

import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.calendar.RoundSchedule;
import io.github.ocop.examples.cli.option.Days;
import io.github.ocop.examples.cli.option.ExtraRoundsOption;
import io.github.ocop.examples.cli.option.LawFormat;
import io.github.ocop.examples.cli.option.WordsOptions;
import io.github.ocop.examples.cli.stream.ExitStatus;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.json.RoundWriter;
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

/** {@code ocop rounds}: which round takes a proposal, until when, and which comes after. */
@Command(
        name = "rounds",
        description = {"Đợt đánh giá nhận hồ sơ đề xuất.", "The round that takes a proposal."})
public final class RoundsCommand implements Callable<Integer> {
    /** The rounds of later years have days of five digits, which the wire does not write. */
    private static final LocalDate LAST = LocalDate.of(9996, 12, 31);

    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--level", required = true, paramLabel = "PROVINCE|MINISTRY", description = "Who assesses.")
    private AssessmentLevel level = AssessmentLevel.PROVINCE;

    @Option(
            names = "--proposed",
            required = true,
            paramLabel = "DATE",
            description = "The day on which the commune, or the province, proposed it, year-month-day.")
    private String proposed = "";

    @Mixin
    private ExtraRoundsOption extra = new ExtraRoundsOption();

    @Option(
            names = "--format",
            paramLabel = "json|text",
            defaultValue = "text",
            description = "Form of the answer (default: ${DEFAULT-VALUE}).")
    private LawFormat format = LawFormat.text;

    @Mixin
    private WordsOptions wording = new WordsOptions();

    public RoundsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = Days.find(proposed)
                .filter(found -> !found.isAfter(LAST))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--proposed: expected a day that exists, as year-month-day, to " + LAST + ", given '" + proposed
                                + "'"));
        Words words = wording.words();
        ImmutableList<ExtraRound> extras = extra.rounds(words);
        RoundSchedule regular = Rulebooks.standard().rounds(level);
        RoundSchedule schedule = extra.using(() -> regular.with(extras));
        String text = switch (format) {
            case json -> RoundWriter.of(words.language()).write(schedule, day) + "\n";
            case text -> new RoundsText(words).write(schedule, day);
        };
        streams.write(text);
        return ExitStatus.ANSWERED;
    }
}
