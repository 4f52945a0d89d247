package io.github.ocop.examples.register;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code register generate}: a register made up, the same for the same seed. */
@Command(name = "generate", description = "Makes up a register, one dossier a line.")
final class GenerateCommand implements Callable<Integer> {
    @Option(names = "--count", defaultValue = "1000000", description = "How many records (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(names = "--seed", defaultValue = "1", description = "What it comes of (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--bad",
            paramLabel = "PER_MILLE",
            defaultValue = "10",
            description = "How many of a thousand are damaged (default: ${DEFAULT-VALUE}).")
    private int bad;

    @Option(names = "--plain", description = "Only the dossiers, as ocop rate takes them, without their provinces.")
    private boolean plain;

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        RecordMaker maker = new RecordMaker(seed, bad);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                MadeRecord record = maker.record(i);
                out.write(plain ? record.dossier() : record.inEnvelope());
                out.write('\n');
            }
        }
        return 0;
    }
}
