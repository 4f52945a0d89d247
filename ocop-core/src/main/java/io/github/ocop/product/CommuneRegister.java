package io.github.ocop.product;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.function.Function;

/** The communes that a caller knows, by code. */
@FunctionalInterface
public interface CommuneRegister {
    /**
     * {@return the communes that ever had a code, none where it is not known; more than one where it changed provinces}
     *
     * @param code the code, as printed
     */
    Collection<Commune> find(String code);

    /**
     * {@return a register of these communes}
     *
     * @param communes the communes the caller knows
     */
    static CommuneRegister of(Iterable<Commune> communes) {
        ImmutableListMultimap<String, Commune> byCode =
                Streams.stream(communes).collect(toImmutableListMultimap(Commune::code, Function.identity()));
        return byCode::get;
    }
}
