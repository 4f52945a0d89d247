package io.github.ocop.product;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.law.Citation;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The classification of products (Appendix I) and the way from it to a criteria set. */
@Value.Immutable
public abstract class Classification {
    Classification() {}

    /** {@return the categories in the printed order} */
    @Value.Parameter
    public abstract ImmutableList<Category> categories();

    /** {@return where it stands} */
    @Value.Parameter
    public abstract Citation citation();

    /**
     * {@return a classification of these categories}
     *
     * @param categories the categories in printed order
     * @param citation the clause it rests on
     */
    public static Classification of(Iterable<? extends Category> categories, Citation citation) {
        return ImmutableClassification.of(ImmutableList.copyOf(categories), citation);
    }

    /**
     * Finds where a product belongs.
     *
     * @param category the printed number of the category, for example {@code I}
     * @param group the printed number of the group, for example {@code 3}
     * @param letter the printed letter of the subgroup, or nothing for a group without subgroups
     * @return the leaf, or nothing where Appendix I has none of that name
     */
    public Optional<Leaf> find(String category, String group, Optional<String> letter) {
        return categories().stream()
                .filter(c -> c.number().equals(category))
                .flatMap(c -> c.groups().stream())
                .filter(g -> g.number().equals(group))
                .flatMap(g -> g.leaves().stream())
                .filter(leaf -> leaf.letter().equals(letter))
                .findFirst();
    }

    /**
     * {@return the leaf that leads to a set}
     *
     * @param criteriaSet the number of the set in the decision's appendix, first 1
     * @throws IllegalArgumentException if none does
     */
    public Leaf leaf(int criteriaSet) {
        return leaves().filter(leaf -> leaf.criteriaSet() == criteriaSet)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "criteria set: expected one of " + criteriaSets() + ", given " + criteriaSet));
    }

    /** {@return every leaf in the printed order} */
    public Stream<Leaf> leaves() {
        return categories().stream().flatMap(c -> c.groups().stream()).flatMap(g -> g.leaves().stream());
    }

    /** {@return the numbers of all criteria sets} */
    @Value.Lazy
    public ImmutableSet<Integer> criteriaSets() {
        return leaves().map(Leaf::criteriaSet).collect(toImmutableSet());
    }
}
