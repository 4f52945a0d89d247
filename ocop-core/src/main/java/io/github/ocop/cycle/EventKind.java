package io.github.ocop.cycle;

import com.google.common.collect.ImmutableSet;

/**
 * A type of event as a table declares it.
 *
 * @param name the name, in capitals
 * @param asks the facts that have to come with it
 * @param follows the facts that follow from those
 */
public record EventKind(String name, ImmutableSet<String> asks, ImmutableSet<String> follows) {
    /** {@return whether a fact is made by it, so that what was known before decides nothing} */
    boolean makes(String fact) {
        return asks.contains(fact) || follows.contains(fact);
    }
}
