package io.github.ocop.examples.cli.stream;

/** What the command ends with. */
public final class ExitStatus {
    /** All records were answered. */
    public static final int ANSWERED = 0;
    /** A record had an error. */
    public static final int RECORD_ERROR = 1;
    /** Wrong usage, or a file that cannot be read. */
    public static final int USAGE = 2;

    private ExitStatus() {}
}
