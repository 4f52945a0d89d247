package io.github.ocop.examples.cli.stream;

import java.io.Closeable;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** How far a long run has come, on one line of a terminal that is written over and gone in the end. */
public final class Progress implements Closeable {
    private static final long FIRST_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long NEXT_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final String OVER = "\r\u001b[K";

    private final PrintWriter err;
    private final BooleanSupplier isWatched;
    private final LongSupplier nanos;
    private final long begun;
    private long due;
    private long records;
    private boolean isShown;

    /**
     * Begins a run.
     *
     * @param isWatched whether there is a terminal, asked only of a long run
     * @param nanos a clock that only goes on
     */
    public Progress(PrintWriter err, BooleanSupplier isWatched, LongSupplier nanos) {
        this.err = err;
        this.isWatched = isWatched;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.due = FIRST_NANOS;
    }

    public void answered(int more) {
        records += more;
        long elapsed = nanos.getAsLong() - begun;
        if (elapsed < due) {
            return;
        }
        if (!isShown && !isWatched.getAsBoolean()) {
            due = Long.MAX_VALUE;
            return;
        }
        due = elapsed + NEXT_NANOS;
        isShown = true;
        double rate = records / (elapsed / (double) TimeUnit.SECONDS.toNanos(1));
        err.print(OVER + String.format(Locale.ROOT, "%,d records, %,.0f a second", records, rate));
        err.flush();
    }

    /** Leaves the terminal as it was. */
    @Override
    public void close() {
        if (isShown) {
            err.print(OVER);
            err.flush();
        }
    }
}
