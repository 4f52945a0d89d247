package io.github.ocop.plan;

import io.github.ocop.rating.Fault;
import java.util.Optional;

/**
 * A record that was not used.
 *
 * @param place where it stands
 * @param kind what it is a record of, where that is known
 * @param id its id, where that is known
 * @param fault what is wrong
 */
public record RowFault(RowPlace place, Optional<RecordKind> kind, Optional<String> id, Fault fault) {}
