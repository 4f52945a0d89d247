package io.github.ocop.examples.cli;

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
final class Ocop implements Runnable {
    /** All records were answered. */
    static final int ANSWERED = 0;
    /** A record had an error. */
    static final int RECORD_ERROR = 1;
    /** Wrong usage, or a file that cannot be read. */
    static final int USAGE = 2;

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
            return USAGE;
        }
        throw e;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected a command, given none");
    }
}
