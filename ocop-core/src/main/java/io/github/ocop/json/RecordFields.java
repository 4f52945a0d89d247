package io.github.ocop.json;

import java.io.IOException;
import java.util.Optional;

/**
 * The fields of a record as they come, in any order.
 *
 * @param <R> what comes of reading them
 */
interface RecordFields<R> {
    /** Reads a field. */
    void field(String name, Place at) throws IOException;

    /** {@return the id, as far as it was read} */
    Optional<String> id();

    /** {@return what came of reading them, when all were there} */
    R reading();
}
