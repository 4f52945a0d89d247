package io.github.ocop.examples.cli.law;

import com.google.common.base.Strings;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.IncompleteSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.examples.cli.option.WordsOptions;
import io.github.ocop.examples.cli.stream.ExitStatus;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.examples.cli.table.SetCsv;
import io.github.ocop.json.SetWriter;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ocop set}: a criteria set as a council needs it. */
@Command(
        name = "set",
        description = {"In một bộ tiêu chí.", "Prints a criteria set."})
public final class SetCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(names = "--rulebook", paramLabel = "ID", description = "Its rulebook (default: the newest held).")
    private String rulebook = "";

    @Option(
            names = "--format",
            paramLabel = "json|csv|html|text",
            defaultValue = "json",
            description = "Form of the set (default: ${DEFAULT-VALUE}).")
    private SetFormat format = SetFormat.json;

    @Mixin
    private WordsOptions wording = new WordsOptions();

    public SetCommand(Streams streams) {
        this.streams = streams;
    }

    /** One set, or the list of them. */
    private static final class Which {
        @Option(names = "--set", required = true, paramLabel = "N", description = "Number of the set in the appendix.")
        private int set;

        @Option(
                names = "--list",
                required = true,
                description = "The numbers and names of all sets, by name, as json or text.")
        private boolean list;
    }

    @Override
    public Integer call() throws IOException {
        Rulebook from = rulebook();
        Words words = wording.words();
        String text = which.list ? list(from, words) : write(set(from, words), from, words);
        streams.write(text);
        return ExitStatus.ANSWERED;
    }

    private Rulebook rulebook() {
        Rulebooks rulebooks = Rulebooks.standard();
        return rulebook.isEmpty()
                ? rulebooks.newest()
                : rulebooks
                        .find(rulebook)
                        .orElseThrow(() -> usage(
                                "--rulebook: expected one of " + rulebooks.held() + ", given '" + rulebook + "'"));
    }

    private CriteriaSet set(Rulebook from, Words words) {
        int number = which.set;
        ListedSet set = from.findSet(number)
                .orElseThrow(() ->
                        usage("--set: expected 1 to " + from.criteriaSets().size() + ", given " + number));
        return set.complete()
                .orElseThrow(
                        () -> usage("--set: expected a complete set of " + from.id() + ", given " + line(set, words)));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private String write(CriteriaSet set, Rulebook from, Words words) {
        return switch (format) {
            case json -> SetWriter.of(words).write(set, from.register()) + "\n";
            case csv -> new SetCsv(set, words).write();
            case html -> new SetPage(set, words).write();
            case text -> new SetText(set, from.register(), words).write();
        };
    }

    /** The sets in the order of their names, to look up a number. */
    private String list(Rulebook from, Words words) {
        if (format != SetFormat.text && format != SetFormat.json) {
            throw usage("--list: expected --format json or text, given " + format);
        }
        return from.criteriaSets().stream()
                .flatMap(number -> from.findSet(number).stream())
                .sorted(Comparator.comparing(words::set, words.order()))
                .map(set -> format == SetFormat.text
                        ? line(set, words)
                        : SetWriter.of(words).writeName(set))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String line(ListedSet set, Words words) {
        String reason = set instanceof IncompleteSet incomplete ? " (" + words.incomplete(incomplete) + ")" : "";
        return Strings.padStart(String.valueOf(set.number()), 2, ' ') + "  " + words.set(set) + reason;
    }
}
