package io.github.ocop.examples.cli.stream;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Whether somebody watches. */
public final class Terminal {
    private Terminal() {}

    /**
     * Returns whether standard error is a terminal while the answers go elsewhere.
     *
     * <p>{@link System#console} tells of standard input and output only, and not alike on all JDKs, so a shell is asked; where
     * there is none, nobody watches.
     */
    public static boolean isWatched() {
        try {
            return new ProcessBuilder("sh", "-c", "test -t 2 && test ! -t 1")
                            .redirectOutput(Redirect.INHERIT)
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
