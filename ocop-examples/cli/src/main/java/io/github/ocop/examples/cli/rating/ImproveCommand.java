package io.github.ocop.examples.cli.rating;

import io.github.ocop.examples.cli.option.CostsOption;
import io.github.ocop.examples.cli.option.WordsOptions;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.source.RecordFiles;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.json.ImprovementWriter;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.ImprovementAnswer;
import io.github.ocop.rulebook.Rulebooks;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ocop improve}: the cheapest way up for each dossier, in the order they came. */
@Command(
        name = "improve",
        description = {"Cách ít tốn nhất để lên hạng sao.", "The cheapest way to more stars."})
public final class ImproveCommand implements Callable<Integer> {
    private static final String ALL = "all";
    private static final int MOST_STARS = 5;

    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--to", required = true, paramLabel = "1-5|all", description = "The stars wanted, or each of them.")
    private String to = ALL;

    @Mixin
    private CostsOption costs = new CostsOption();

    @Option(
            names = "--format",
            paramLabel = "json|text",
            defaultValue = "json",
            description = "Form of the answers (default: ${DEFAULT-VALUE}).")
    private Format format = Format.json;

    @Mixin
    private WordsOptions wording = new WordsOptions();

    @Mixin
    private RecordFiles files = new RecordFiles();

    public ImproveCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        int[] stars = stars();
        files.check();
        ChangeCosts measure = costs.costs();
        Rulebooks rulebooks = Rulebooks.standard();
        Form form = form(rulebooks);
        return files.answer(streams, entry -> {
            List<ImprovementAnswer> ways = Arrays.stream(stars)
                    .mapToObj(wanted -> entry.improve(rulebooks, wanted, measure))
                    .toList();
            return new RecordFiles.Answered(form.write(entry, ways), ways.get(0) instanceof Fault);
        });
    }

    private int[] stars() {
        if (to.equals(ALL)) {
            return IntStream.rangeClosed(1, MOST_STARS).toArray();
        }
        if (!to.matches("[1-5]")) {
            throw usage("--to: expected 1 to 5 or all, given '" + to + "'");
        }
        return new int[] {Integer.parseInt(to)};
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Form form(Rulebooks rulebooks) throws IOException {
        switch (format) {
            case text -> {
                return new ImproveText(wording.words(), rulebooks)::write;
            }
            case json -> {
                ImprovementWriter json = wording.improvements();
                return (entry, ways) ->
                        (to.equals(ALL) ? json.write(entry.id(), ways) : json.write(entry.id(), ways.get(0))) + "\n";
            }
            default -> throw usage("--format: expected json or text, given " + format);
        }
    }

    /** How the ways of a record are written, their line ends included. */
    private interface Form {
        String write(Entry entry, List<ImprovementAnswer> ways);
    }
}
