package io.github.ocop.subject;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import org.immutables.value.Value;

/** How many subjects there are of each kind, and of all. A share is the one over the other, and so exact. */
@Value.Immutable
public abstract class KindShares {
    KindShares() {}

    /** {@return the subjects by kind, the kind with the most first} */
    @Value.Parameter
    public abstract ImmutableMultiset<SubjectKind> kinds();

    /**
     * {@return the shares of some subjects}
     *
     * @param subjects the kinds of the subjects, one each
     */
    public static KindShares of(Iterable<? extends SubjectKind> subjects) {
        return ImmutableKindShares.of(Multisets.copyHighestCountFirst(ImmutableMultiset.copyOf(subjects)));
    }

    /**
     * {@return how many subjects are of a kind}
     *
     * @param kind the kind
     */
    public int of(SubjectKind kind) {
        return kinds().count(kind);
    }

    /** {@return how many subjects there are: the denominator of every share} */
    public int all() {
        return kinds().size();
    }

    /**
     * {@return whether the subjects of a kind are at least so many hundredths of all; of no subjects they are not}
     *
     * @param kind the kind
     * @param hundredths hundredths of all, 0 to 100
     */
    public boolean isAtLeast(SubjectKind kind, int hundredths) {
        return all() > 0 && 100L * of(kind) >= (long) hundredths * all();
    }
}
