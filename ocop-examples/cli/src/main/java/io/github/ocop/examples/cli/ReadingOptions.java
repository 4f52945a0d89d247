package io.github.ocop.examples.cli;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rulebook.Rulebooks;
import java.util.List;
import picocli.CommandLine;
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
        ImmutableMap.Builder<String, String> known = ImmutableMap.builder();
        standard.held().forEach(id -> known.putAll(standard.get(id).register().settings()));
        ImmutableMap<String, String> settings = known.buildKeepingLast();
        RatingSettings chosen = RatingSettings.standard();
        for (String reading : readings) {
            String setting = settings.get(reading);
            if (setting == null) {
                throw new ParameterException(
                        line(), "--reading: expected one of " + settings.keySet() + ", given '" + reading + "'");
            }
            chosen = chosen.with(setting);
        }
        for (String reading : readings) {
            String setting = settings.getOrDefault(reading, "");
            if (!chosen.with(setting).equals(chosen)) {
                throw new ParameterException(
                        line(), "--reading: expected readings that agree, given " + String.join(", ", readings));
            }
        }
        return standard.with(chosen);
    }

    private CommandLine line() {
        return spec.commandLine();
    }
}
