package io.github.ocop.cycle;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Where a case can be.
 *
 * @param name the name, in capitals
 * @param limits the time limits that run in it, once they were started
 * @param isEnd whether nothing comes after it
 * @param inside the kind of case that goes on inside it, as an application does in a product's year
 */
public record State(String name, ImmutableSet<String> limits, boolean isEnd, Optional<String> inside) {
    /**
     * Makes a state inside which no other case goes on.
     *
     * @param name the name
     * @param limits the time limits that run in it, once they were started
     * @param isEnd whether nothing comes after it
     */
    public State(String name, ImmutableSet<String> limits, boolean isEnd) {
        this(name, limits, isEnd, Optional.empty());
    }
}
