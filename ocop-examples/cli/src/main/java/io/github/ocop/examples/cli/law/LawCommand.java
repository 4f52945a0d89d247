package io.github.ocop.examples.cli.law;

import com.google.common.collect.ImmutableList;
import io.github.ocop.examples.cli.option.LawFormat;
import io.github.ocop.examples.cli.option.WordsOptions;
import io.github.ocop.examples.cli.stream.ExitStatus;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.json.LawWriter;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ocop law}: what is held of the law, how sure it is, and what holds it. */
@Command(
        name = "law",
        description = {"Các văn bản, quy định và cách hiểu đang dùng.", "Tells the law that is held."})
public final class LawCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--rulebook", paramLabel = "ID", description = "One rulebook alone (default: all five).")
    private Optional<String> rulebook = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "json|text",
            defaultValue = "text",
            description = "Form of the law (default: ${DEFAULT-VALUE}).")
    private LawFormat format = LawFormat.text;

    @Mixin
    private WordsOptions wording = new WordsOptions();

    public LawCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Rulebooks rulebooks = Rulebooks.standard();
        ImmutableList<String> ids = ids(rulebooks);
        Words words = wording.words();
        String text = switch (format) {
            case json -> LawWriter.of(words).write(rulebooks, ids) + "\n";
            case text -> new LawText(words, rulebooks).write(ids);
        };
        streams.write(text);
        return ExitStatus.ANSWERED;
    }

    private ImmutableList<String> ids(Rulebooks rulebooks) {
        if (rulebook.isEmpty()) {
            return rulebooks.held().asList();
        }
        if (rulebooks.find(rulebook.get()).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--rulebook: expected one of " + rulebooks.held() + ", given '" + rulebook.get() + "'");
        }
        return ImmutableList.of(rulebook.get());
    }
}
