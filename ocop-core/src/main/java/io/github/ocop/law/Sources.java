package io.github.ocop.law;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/** How near to the signed text each fact of a decision was read; of a fact that is not held nothing is said. */
@Value.Immutable
public abstract class Sources {
    Sources() {}

    /** {@return the level of every fact that is held, in the order of {@link Fact}} */
    @Value.Parameter
    public abstract ImmutableMap<Fact, SourceLevel> levels();

    /**
     * {@return sources of these levels}
     *
     * @param levels the source level of each fact
     */
    public static Sources of(Map<Fact, ? extends SourceLevel> levels) {
        return ImmutableSources.of(ImmutableMap.copyOf(new TreeMap<>(levels)));
    }

    /**
     * {@return these sources and, of the facts they say nothing of, those of the decision that is amended}
     *
     * @param amended the sources of what is amended
     */
    public Sources over(Sources amended) {
        ImmutableMap.Builder<Fact, SourceLevel> both = ImmutableMap.builder();
        return of(both.putAll(amended.levels()).putAll(levels()).buildKeepingLast());
    }

    /**
     * {@return the level of a fact, or nothing where it is not held}
     *
     * @param fact the fact
     */
    public Optional<SourceLevel> level(Fact fact) {
        return Optional.ofNullable(levels().get(fact));
    }
}
