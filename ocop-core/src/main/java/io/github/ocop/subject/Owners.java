package io.github.ocop.subject;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** Whose a product is, day by day: it is of one subject until the day on which it is of another. */
@Value.Immutable
public abstract class Owners {
    Owners() {}

    /** {@return the changes by day, the first owner first} */
    @Value.Parameter
    public abstract ImmutableList<Ownership> inOrder();

    /**
     * {@return owners, given in any order}
     *
     * @param owners the owners, each with the day it became one
     * @throws IllegalArgumentException if the product goes to two subjects on one day
     */
    public static Owners of(Iterable<? extends Ownership> owners) {
        return ImmutableOwners.of(ImmutableList.sortedCopyOf(Comparator.comparing(Ownership::since), owners));
    }

    /**
     * {@return the subject whose the product is on a day; nothing before the first}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     */
    public Optional<String> on(LocalDate day) {
        return inOrder().reverse().stream()
                .filter(owner -> !owner.since().isAfter(day))
                .findFirst()
                .map(Ownership::subject);
    }

    @Value.Check
    void check() {
        checkArgument(
                Ordering.from(Comparator.comparing(Ownership::since)).isStrictlyOrdered(inOrder()),
                "owners: expected one from each day on, given %s",
                inOrder());
    }
}
