package io.github.ocop.examples.cli;

import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.examples.cli.stream.Terminal;
import io.github.ocop.examples.cli.stream.UncutOutput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** Starts the command line with the process's own streams. */
public final class Main {
    private Main() {}

    /** Runs {@code ocop} and ends the process with its exit status. */
    public static void main(String[] args) {
        // the bare file descriptors: System.out would bring the platform's charset and hide write errors
        UncutOutput out = new UncutOutput(new FileOutputStream(FileDescriptor.out));
        Runtime.getRuntime().addShutdownHook(new Thread(out::stop));
        Streams streams = new Streams(System.in, out, new FileOutputStream(FileDescriptor.err), Terminal::isWatched);
        System.exit(Ocop.run(streams, args));
    }
}
