package io.github.ocop.examples.cli;

import io.github.ocop.examples.cli.certificate.CertificateCommand;
import io.github.ocop.examples.cli.comparison.CompareCommand;
import io.github.ocop.examples.cli.cycle.DeadlinesCommand;
import io.github.ocop.examples.cli.cycle.ReplayCommand;
import io.github.ocop.examples.cli.cycle.RoundsCommand;
import io.github.ocop.examples.cli.diagram.DiagramCommand;
import io.github.ocop.examples.cli.document.DocumentsCommand;
import io.github.ocop.examples.cli.form.FormCommand;
import io.github.ocop.examples.cli.law.LawCommand;
import io.github.ocop.examples.cli.law.SetCommand;
import io.github.ocop.examples.cli.plan.PlanCommand;
import io.github.ocop.examples.cli.rating.ImproveCommand;
import io.github.ocop.examples.cli.rating.RateCommand;
import io.github.ocop.examples.cli.rating.VerifyCommand;
import io.github.ocop.examples.cli.stream.ExitStatus;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.examples.cli.year.YearCommand;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code ocop}, which by itself only knows its subcommands. */
@Command(
        name = "ocop",
        version = "ocop 0.1.0-SNAPSHOT",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        description = {"Quy định OCOP: chấm điểm, xếp hạng sao.", "The rules of Vietnam's OCOP programme."})
public final class Ocop implements Runnable {
    @Spec
    private CommandSpec spec;

    private Ocop() {
        spec = CommandSpec.create();
    }

    /** Runs the command line and returns the exit status. */
    static int run(Streams streams, String... args) {
        CommandLine line = new CommandLine(new Ocop())
                .addSubcommand(new RateCommand(streams))
                .addSubcommand(new ImproveCommand(streams))
                .addSubcommand(new VerifyCommand(streams))
                .addSubcommand(new DocumentsCommand(streams))
                .addSubcommand(new SetCommand(streams))
                .addSubcommand(new FormCommand(streams))
                .addSubcommand(new LawCommand(streams))
                .addSubcommand(new CompareCommand(streams))
                .addSubcommand(new CertificateCommand(streams))
                .addSubcommand(new ReplayCommand(streams))
                .addSubcommand(new YearCommand(streams))
                .addSubcommand(new RoundsCommand(streams))
                .addSubcommand(new DeadlinesCommand(streams))
                .addSubcommand(new DiagramCommand(streams))
                .addSubcommand(new PlanCommand(streams))
                .setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true))
                .setErr(streams.messages())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, streams));
        return line.execute(args);
    }

    private static int failed(Exception e, Streams streams) throws Exception {
        if (e instanceof IOException) {
            streams.messages().println("ocop: " + e.getMessage());
            return ExitStatus.USAGE;
        }
        throw e;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected a command, given none");
    }
}
