package io.github.ocop.examples.cli.rating;

import io.github.ocop.examples.cli.option.CouncilOption;
import io.github.ocop.examples.cli.option.ReadingOptions;
import io.github.ocop.examples.cli.option.WordsOptions;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.source.RecordFiles;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.json.AnswerWriter;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.trace.Besides;
import io.github.ocop.trace.FullAnswer;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ocop rate}: dossiers in, one answer each, in the order they came. */
@Command(
        name = "rate",
        description = {"Chấm điểm và xếp hạng hồ sơ.", "Rates dossiers."})
public final class RateCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "json|csv|html|text",
            defaultValue = "json",
            description = "Form of the answers (default: ${DEFAULT-VALUE}).")
    private Format format = Format.json;

    @Mixin
    private CouncilOption sitting = new CouncilOption();

    @Option(names = "--partial", description = "Take one sheet with gaps, and tell what it can still become.")
    private boolean partial;

    @Option(names = "--statistics", description = "Tell where the members of the council differ.")
    private boolean statistics;

    @Option(names = "--trace", description = "Tell the steps that led to each answer.")
    private boolean trace;

    @Option(names = "--receipt", description = "Add to each answer the receipt that ocop verify takes.")
    private boolean receipt;

    @Mixin
    private ReadingOptions readings = new ReadingOptions();

    @Mixin
    private WordsOptions wording = new WordsOptions();

    @Mixin
    private RecordFiles files = new RecordFiles();

    public RateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Set<Besides> asked = asked();
        files.check();
        Rulebooks rulebooks = readings.rulebooks(Rulebooks.standard(), sitting.council(wording));
        Form form = form(rulebooks);
        return files.answerAbreast(streams, form.heading(), form.footing(), entry -> {
            FullAnswer answer = entry.answer(rulebooks, asked);
            return new RecordFiles.Answered(form.write(entry, answer), answer.answer() instanceof Fault);
        });
    }

    private Set<Besides> asked() {
        if (partial && (sitting.isGiven() || statistics)) {
            throw usage("--partial: expected one sheet, and so no council");
        }
        if (receipt && (partial || format != Format.json)) {
            throw usage("--receipt: expected answers in json to whole sheets");
        }
        if (format == Format.csv && (trace || statistics)) {
            throw usage("--format: expected json or text for what takes more than a row, given csv");
        }
        Set<Besides> asked = EnumSet.noneOf(Besides.class);
        if (partial) {
            asked.add(Besides.RANGE);
        }
        if (statistics) {
            asked.add(Besides.COUNCIL);
        }
        if (trace) {
            asked.add(Besides.TRACE);
        }
        if (format == Format.html) {
            // a page has room for the reasons and, of a council, for where its members differ
            asked.add(Besides.TRACE);
            asked.add(Besides.COUNCIL);
        }
        return asked;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Returns the form asked for; only those for people need the words before there is anything to say. */
    private Form form(Rulebooks rulebooks) throws IOException {
        switch (format) {
            case text -> {
                return new TextForm(wording.words(), rulebooks)::write;
            }
            case csv -> {
                return new ResultTable(wording.words());
            }
            case html -> {
                return new RatingPage(wording.words(), rulebooks);
            }
            default -> {
                AnswerWriter json = wording.answers();
                return (entry, answer) -> json(json, entry, answer, rulebooks) + "\n";
            }
        }
    }

    /** A record that could not be read has no dossier, and so no receipt. */
    private String json(AnswerWriter json, Entry entry, FullAnswer answer, Rulebooks rulebooks) {
        Optional<Dossier> dossier = receipt ? entry.dossier() : Optional.empty();
        return dossier.map(rated -> json.write(entry.id(), answer, rulebooks.receipt(rated)))
                .orElseGet(() -> json.write(entry.id(), answer));
    }

    /** How an answer is written, its line ends included. */
    interface Form {
        /** Returns what stands above the answers. */
        default String heading() {
            return "";
        }

        /** Returns what stands below the answers. */
        default String footing() {
            return "";
        }

        String write(Entry entry, FullAnswer answer);
    }
}
