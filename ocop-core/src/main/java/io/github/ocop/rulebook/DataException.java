package io.github.ocop.rulebook;

/** Thrown where a data file of the library is wrong; says the file, the key and the reason. Never seen in a release. */
public final class DataException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    DataException(String file, String key, String reason) {
        super(file + ": " + key + ": " + reason);
    }

    DataException(String file, String key, Exception cause) {
        super(file + ": " + key + ": " + cause.getMessage(), cause);
    }
}
