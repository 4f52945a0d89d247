package io.github.ocop.rulebook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Heading;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.Option;
import io.github.ocop.criteria.Part;

/** Star minimums that a decision lays over the criteria sets of the one that it amends: {@code minimums.json} of 781. */
final class AmendedMinimums {
    private static final AmendedMinimums NONE = new AmendedMinimums(ImmutableListMultimap.of());

    private final ImmutableListMultimap<Integer, Minimum> bySet;

    private record Minimum(String criterion, int option, int stars) {}

    private AmendedMinimums(ImmutableListMultimap<Integer, Minimum> bySet) {
        this.bySet = bySet;
    }

    static AmendedMinimums none() {
        return NONE;
    }

    static AmendedMinimums read(DataNode file) {
        ImmutableListMultimap.Builder<Integer, Minimum> bySet = ImmutableListMultimap.builder();
        file.objects(
                "minimums",
                node -> bySet.put(
                        node.number("set"),
                        new Minimum(node.text("criterion"), node.number("option"), node.number("stars"))));
        return new AmendedMinimums(bySet.build());
    }

    /**
     * {@return a set with its minimums}
     *
     * @throws IllegalArgumentException if one is of no option of the set, or the set is incomplete
     */
    ListedSet over(ListedSet set) {
        ImmutableList<Minimum> own = bySet.get(set.number());
        if (own.isEmpty()) {
            return set;
        }
        CriteriaSet complete = set.complete()
                .orElseThrow(
                        () -> new IllegalArgumentException("minimums: expected a complete set, given " + set.number()));
        own.forEach(minimum -> checkThere(complete, minimum));
        ImmutableList<Part> parts = complete.parts().stream()
                .map(part -> Part.of(
                        part.name(),
                        part.points(),
                        part.headings().stream()
                                .map(heading -> over(heading, own))
                                .collect(toImmutableList())))
                .collect(toImmutableList());
        return CriteriaSet.builder().from(complete).parts(parts).build();
    }

    private static void checkThere(CriteriaSet set, Minimum minimum) {
        int options = set.criterion(minimum.criterion).options().size();
        if (minimum.option < 1 || minimum.option > options) {
            throw new IllegalArgumentException("minimums: set " + set.number() + ", " + minimum.criterion
                    + ": expected an option, 1 to " + options + ", given " + minimum.option);
        }
    }

    private static Heading over(Heading heading, ImmutableList<Minimum> own) {
        return Heading.builder()
                .from(heading)
                .criteria(heading.criteria().stream()
                        .map(criterion -> over(criterion, own))
                        .collect(toImmutableList()))
                .build();
    }

    private static Criterion over(Criterion criterion, ImmutableList<Minimum> own) {
        ImmutableList.Builder<Option> options = ImmutableList.builder();
        for (int i = 0; i < criterion.options().size(); i++) {
            Option.Builder option = Option.builder().from(criterion.options().get(i));
            for (Minimum minimum : own) {
                if (minimum.criterion.equals(criterion.number()) && minimum.option == i + 1) {
                    option.minimumFor(minimum.stars);
                }
            }
            options.add(option.build());
        }
        return Criterion.builder().from(criterion).options(options.build()).build();
    }
}
