package io.github.ocop.examples.cli;

import io.github.ocop.rulebook.Rulebooks;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --reading}: open readings settled otherwise than the library does. */
final class ReadingOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--reading",
            paramLabel = "ID",
            description = "Reading to apply instead of the adopted one; may be given again.")
    private List<String> readings = List.of();

    /**
     * Returns the rulebooks read as asked.
     *
     * @throws ParameterException if there is no such reading, or two of them contradict each other
     */
    Rulebooks rulebooks(Rulebooks standard) {
        if (readings.isEmpty()) {
            return standard;
        }
        try {
            return standard.withReadings(readings);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage());
        }
    }
}
