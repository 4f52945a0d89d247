package io.github.ocop.examples.cli.comparison;

import io.github.ocop.comparison.DossierComparison;
import io.github.ocop.comparison.RulebookComparison;
import io.github.ocop.examples.cli.option.WordsOptions;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.source.RecordFiles;
import io.github.ocop.examples.cli.stream.ExitStatus;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.json.ComparisonWriter;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ocop compare}: two decisions, or dossiers under the one that governs and under another. */
@Command(
        name = "compare",
        description = {"So sánh hai quyết định.", "Compares two decisions."})
public final class CompareCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(
            names = "--format",
            paramLabel = "json|text|html",
            defaultValue = "json",
            description = "Form of the comparison (default: ${DEFAULT-VALUE}).")
    private CompareFormat format = CompareFormat.json;

    @Mixin
    private WordsOptions wording = new WordsOptions();

    public CompareCommand(Streams streams) {
        this.streams = streams;
    }

    /** Two decisions, or dossiers with one. */
    private static final class Which {
        @ArgGroup(exclusive = false)
        private Two two = new Two();

        @ArgGroup(exclusive = false)
        private Dossiers dossiers = new Dossiers();
    }

    /** Two decisions. */
    private static final class Two {
        @Option(names = "--left", required = true, paramLabel = "ID", description = "The one rulebook.")
        private Optional<String> left = Optional.empty();

        @Option(names = "--right", required = true, paramLabel = "ID", description = "The other rulebook.")
        private String right = "";

        @Option(names = "--set", paramLabel = "N", description = "One set of the left rulebook alone.")
        private Optional<Integer> set = Optional.empty();
    }

    /** Dossiers and the decision they are held against. */
    private static final class Dossiers extends RecordFiles {
        @Option(names = "--with", required = true, paramLabel = "ID", description = "The rulebook to hold against.")
        private String with = "";
    }

    @Override
    public Integer call() throws IOException {
        Rulebooks rulebooks = Rulebooks.standard();
        return which.two.left.isPresent()
                ? rulebooks(rulebooks, which.two.left.get())
                : dossiers(rulebooks, rulebook(rulebooks, "--with", which.dossiers.with));
    }

    private int rulebooks(Rulebooks rulebooks, String id) throws IOException {
        Rulebook left = rulebook(rulebooks, "--left", id);
        Rulebook right = rulebook(rulebooks, "--right", which.two.right);
        which.two.set.filter(number -> !left.criteriaSets().contains(number)).ifPresent(number -> {
            throw usage("--set: expected 1 to " + left.criteriaSets().size() + ", given " + number);
        });
        Words words = wording.words();
        RulebookComparison whole = RulebookComparison.of(left, right);
        RulebookComparison comparison = which.two.set.map(whole::ofSet).orElse(whole);
        String text = switch (format) {
            case json -> ComparisonWriter.of(words).write(comparison) + "\n";
            case text -> new CompareText(words, rulebooks).write(comparison);
            case html -> new ComparePage(words).write(comparison);
        };
        streams.write(text);
        return ExitStatus.ANSWERED;
    }

    private int dossiers(Rulebooks rulebooks, Rulebook with) throws IOException {
        if (format == CompareFormat.html) {
            throw usage("--format: expected json or text for dossiers, given html");
        }
        RecordFiles files = which.dossiers;
        files.check();
        Words words = wording.words();
        ComparisonWriter json = ComparisonWriter.of(words);
        CompareText text = new CompareText(words, rulebooks);
        return files.answer(streams, entry -> {
            Entry.Compared compared = entry.compare(rulebooks, with);
            Optional<Fault> fault = compared.fault();
            if (fault.isPresent()) {
                String told = format == CompareFormat.json
                        ? json.write(entry.id(), fault.get())
                        : entry.name() + "\n  " + PlainText.fault(words, fault.get()) + "\n";
                return new RecordFiles.Answered(told + "\n", true);
            }
            DossierComparison comparison = compared.comparison().orElseThrow();
            return new RecordFiles.Answered(
                    format == CompareFormat.json
                            ? json.write(entry.id(), comparison) + "\n"
                            : text.write(entry, comparison),
                    false);
        });
    }

    private Rulebook rulebook(Rulebooks rulebooks, String option, String id) {
        return rulebooks
                .find(id)
                .orElseThrow(() -> usage(option + ": expected one of " + rulebooks.held() + ", given '" + id + "'"));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
