package io.github.ocop.rulebook;

/**
 * Thrown where a data file is wrong; says the file, the key and the reason. Of the library's own files it is never seen in a
 * release; of a file that a caller brings, such as a profile of a year, it tells what is wrong with it.
 */
public final class DataException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    DataException(String file, String key, String reason) {
        super(file + ": " + key + ": " + reason);
    }

    DataException(String file, String key, Exception cause) {
        super(file + ": " + key + ": " + cause.getMessage(), cause);
    }
}
