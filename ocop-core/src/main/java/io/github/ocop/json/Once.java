package io.github.ocop.json;

import java.util.Optional;

/** A field that may or may not have been there, and may or may not have been right. */
final class Once<T> {
    private boolean seen;
    private Optional<T> value = Optional.empty();

    void set(Optional<T> read) {
        seen = true;
        value = read;
    }

    boolean seen() {
        return seen;
    }

    Optional<T> value() {
        return value;
    }
}
