package io.github.ocop.examples.cli.diagram;

import static java.util.stream.Collectors.joining;

import io.github.ocop.cycle.FactKind;
import io.github.ocop.cycle.Workflow;
import io.github.ocop.examples.cli.option.ProfileOption;
import io.github.ocop.examples.cli.option.WordsOptions;
import io.github.ocop.examples.cli.stream.ExitStatus;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.rulebook.Workflows;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.year.YearProfile;
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

/** {@code ocop diagram}: a life cycle drawn from its table. */
@Command(
        name = "diagram",
        description = {"Vẽ vòng đời hồ sơ, giấy chứng nhận.", "Draws a life cycle."})
public final class DiagramCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(
            names = "--format",
            paramLabel = "mermaid|dot|svg",
            defaultValue = "mermaid",
            description = "Form of the diagram (default: ${DEFAULT-VALUE}).")
    private DiagramFormat format = DiagramFormat.mermaid;

    @Mixin
    private ProfileOption profiles = new ProfileOption();

    @Mixin
    private WordsOptions wording = new WordsOptions();

    public DiagramCommand(Streams streams) {
        this.streams = streams;
    }

    /** One table, or the list of them. */
    private static final class Which {
        @ArgGroup(exclusive = false)
        private One one = new One();

        @Option(names = "--list", required = true, description = "The ids of the tables.")
        private boolean list;
    }

    /** A table, or what of it is for one kind of filing. */
    private static final class One {
        @Option(names = "--workflow", required = true, paramLabel = "ID", description = "The table.")
        private String workflow = "";

        @Option(
                names = "--kind",
                paramLabel = "FIRST|UPGRADE|RE_RATING",
                description = "For one kind of filing alone (default: all).")
        private Optional<FilingKind> kind = Optional.empty();
    }

    @Override
    public Integer call() throws IOException {
        Workflows workflows = profiles.with(Rulebooks.standard().workflows(), Rulebooks.standard());
        String text = which.list
                ? workflows.ids().stream().map(id -> id + "\n").collect(joining())
                : draw(table(workflows), workflows.profile(which.one.workflow), wording.words());
        streams.write(text);
        return ExitStatus.ANSWERED;
    }

    private Workflow table(Workflows workflows) {
        String id = which.one.workflow;
        if (!workflows.ids().contains(id)) {
            throw usage("--workflow: expected one of " + workflows.ids() + ", given '" + id + "'");
        }
        Workflow table = workflows.get(id);
        which.one.kind.filter(kind -> !has(table, kind)).ifPresent(kind -> {
            throw usage("--kind: expected none for " + id + ", given " + kind);
        });
        return table;
    }

    private static boolean has(Workflow table, FilingKind kind) {
        return table.factKinds().get(Diagram.KIND) instanceof FactKind.Words kinds
                && kinds.words().contains(kind.name());
    }

    private String draw(Workflow table, Optional<YearProfile> profile, Words words) {
        Diagram diagram = Diagram.of(table, profile, which.one.kind);
        String title = new ArrowText(words, diagram).title()
                + which.one.kind.map(kind -> " · " + words.filing(kind)).orElse("");
        return switch (format) {
            case mermaid -> new MermaidDiagram(words).write(title, diagram);
            case dot -> new DotDiagram(words).write(title, diagram);
            case svg -> new SvgDiagram(words).write(title, diagram);
        };
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
