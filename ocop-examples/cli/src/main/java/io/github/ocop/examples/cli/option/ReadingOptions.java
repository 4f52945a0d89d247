package io.github.ocop.examples.cli.option;

import io.github.ocop.council.Council;
import io.github.ocop.rulebook.Rulebooks;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --reading}: open readings settled otherwise than the library does. */
public final class ReadingOptions {
    private static final String MINIMUM_TEST = "minimumTest=";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--reading",
            paramLabel = "ID",
            description = "Reading to apply instead of the adopted one; may be given again.")
    private List<String> readings = List.of();

    /**
     * Returns the rulebooks read as asked, for the dossiers of a council if one was given.
     *
     * @throws ParameterException if there is no such reading, or two of them contradict each other, or one the council
     */
    public Rulebooks rulebooks(Rulebooks standard, Optional<Council> council) {
        Rulebooks read = rulebooks(standard);
        Optional<String> test =
                council.flatMap(one -> one.rules().minimumTest()).map(word -> MINIMUM_TEST + word);
        for (String id : readings) {
            String setting = standard.settableReadings().getOrDefault(id, "");
            if (test.isPresent() && setting.startsWith(MINIMUM_TEST) && !setting.equals(test.get())) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--reading: expected " + test.get() + " as the council has it, given " + id);
            }
        }
        return council.map(read::with).orElse(read);
    }

    /**
     * Returns the rulebooks read as asked.
     *
     * @throws ParameterException if there is no such reading, or two of them contradict each other
     */
    public Rulebooks rulebooks(Rulebooks standard) {
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
