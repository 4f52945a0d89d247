package io.github.ocop.cycle;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What is known of a case, by name: {@code kind} FIRST, {@code stars} 4. A later fact takes the place of an earlier one of the same
 * name. Which names and values there are is said by the table.
 */
@Value.Immutable
public abstract class Facts {
    Facts() {}

    /** {@return them by name} */
    @Value.Parameter
    public abstract ImmutableSortedMap<String, String> values();

    /**
     * {@return facts}
     *
     * @param values the values by name
     */
    public static Facts of(Map<String, String> values) {
        return ImmutableFacts.of(ImmutableSortedMap.copyOf(values));
    }

    /** {@return no facts} */
    public static Facts none() {
        return of(Map.of());
    }

    /**
     * {@return a fact, if it is known}
     *
     * @param name the name
     */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values().get(name));
    }

    /**
     * {@return these facts and others, which go first}
     *
     * @param others what is known besides
     */
    public Facts and(Facts others) {
        Map<String, String> all = new TreeMap<>(values());
        all.putAll(others.values());
        return of(all);
    }

    /**
     * {@return these facts and one more}
     *
     * @param name the name
     * @param value the value
     */
    public Facts and(String name, String value) {
        return and(of(Map.of(name, value)));
    }
}
