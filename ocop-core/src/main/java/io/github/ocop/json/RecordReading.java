package io.github.ocop.json;

import java.util.Optional;

/** What came of reading a record: at least its id, where that can be read. */
public interface RecordReading {
    /** {@return the id, where it can be read} */
    Optional<String> id();
}
