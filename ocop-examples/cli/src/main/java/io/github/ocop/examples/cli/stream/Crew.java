package io.github.ocop.examples.cli.stream;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads that answer records. */
public final class Crew {
    private Crew() {}

    /** Starts threads that do not keep the process up. */
    public static ExecutorService of(int threads) {
        return Executors.newFixedThreadPool(
                threads,
                new ThreadFactoryBuilder()
                        .setDaemon(true)
                        .setNameFormat("rating-%d")
                        .build());
    }
}
