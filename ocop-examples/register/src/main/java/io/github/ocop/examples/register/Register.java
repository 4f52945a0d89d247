package io.github.ocop.examples.register;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that makes up a register, rates one on Spark, and holds the answers against those of {@code ocop rate}. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        description = "A register of dossiers, rated on Spark.")
public final class Register implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Register() {}

    /** Runs the command and ends the process with its exit status, if that is not 0. */
    public static void main(String[] args) {
        int status = run(args);
        // on a cluster an exit of the driver's would cut short what Spark still has to say
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String... args) {
        return new CommandLine(new Register())
                .addSubcommand(new GenerateCommand())
                .addSubcommand(new RateCommand())
                .addSubcommand(new CheckCommand())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected a command, given none");
    }
}
