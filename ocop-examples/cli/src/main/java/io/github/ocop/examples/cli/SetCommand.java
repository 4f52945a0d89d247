package io.github.ocop.examples.cli;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.json.SetWriter;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
        mixinStandardHelpOptions = true,
        description = {"In một bộ tiêu chí.", "Prints a criteria set."})
final class SetCommand implements Callable<Integer> {
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

    SetCommand(Streams streams) {
        this.streams = streams;
    }

    /** One set, or the list of them. */
    private static final class Which {
        @Option(names = "--set", required = true, paramLabel = "N", description = "Number of the set in the appendix.")
        private int set;

        @Option(names = "--list", required = true, description = "The numbers and names of all sets, by name.")
        private boolean list;
    }

    @Override
    public Integer call() throws IOException {
        Rulebook from = rulebook();
        Words words = wording.words();
        String text = which.list ? list(from, words) : write(set(from), from, words);
        try (OutputStream out = streams.out()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Ocop.ANSWERED;
    }

    private Rulebook rulebook() {
        Rulebooks rulebooks = Rulebooks.standard();
        String id = rulebook.isEmpty()
                ? rulebooks.held().asList().get(rulebooks.held().size() - 1)
                : rulebook;
        return rulebooks
                .find(id)
                .orElseThrow(() -> usage("--rulebook: expected one of " + rulebooks.held() + ", given '" + id + "'"));
    }

    private CriteriaSet set(Rulebook from) {
        int number = which.set;
        return from.findCriteriaSet(number)
                .orElseThrow(() ->
                        usage("--set: expected 1 to " + from.criteriaSets().size() + ", given " + number));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private String write(CriteriaSet set, Rulebook from, Words words) {
        return switch (format) {
            case json -> SetWriter.of(words).write(set) + "\n";
            case csv -> new SetCsv(set, words).write();
            case html -> new SetPage(set, words).write();
            case text -> new SetText(set, from.register(), words).write();
        };
    }

    private static String list(Rulebook from, Words words) {
        return from.criteriaSets().stream()
                .map(from::criteriaSet)
                .sorted(Comparator.comparing(words::set, words.order()))
                .map(set -> String.format("%2d  %s%n", set.number(), words.set(set)))
                .collect(Collectors.joining());
    }
}
