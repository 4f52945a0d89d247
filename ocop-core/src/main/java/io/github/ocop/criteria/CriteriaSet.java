package io.github.ocop.criteria;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.law.Citation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A criteria set (bộ tiêu chí): the rubric for one kind of product, which is also the score sheet of a council.
 *
 * <p>Its parts, headings and criteria add up, or it cannot be made.
 */
@Value.Immutable
public abstract non-sealed class CriteriaSet implements ListedSet {
    private static final Comparator<StarMinimum> BY_STARS =
            comparingInt(StarMinimum::stars).thenComparingInt(StarMinimum::index);

    CriteriaSet() {}

    @Override
    public abstract String rulebook();

    @Override
    public abstract Citation citation();

    @Override
    public abstract int number();

    @Override
    public abstract String label();

    /** {@return parts A, B and C} */
    public abstract ImmutableList<Part> parts();

    @Override
    public abstract ImmutableList<Ground> grounds();

    /** {@return the rule that 0 points stop the assessment, where the set has it} */
    public abstract Optional<ZeroStop> zeroStop();

    /** {@return what a star mark on a criterion as a whole asks for} */
    @Value.Default
    public WholeMark wholeMarks() {
        return WholeMark.ANY_OPTION;
    }

    /**
     * {@return the same set, marks on criteria as a whole read so}
     *
     * @param reading the reading to go by
     */
    public CriteriaSet with(WholeMark reading) {
        boolean alike = reading == wholeMarks()
                || criteria().stream()
                        .allMatch(criterion -> criterion.wholeMark().isEmpty());
        return alike ? this : builder().from(this).wholeMarks(reading).build();
    }

    /** {@return all criteria in the printed order} */
    @Value.Derived
    public ImmutableList<Criterion> criteria() {
        return parts().stream()
                .flatMap(part -> part.headings().stream())
                .flatMap(heading -> heading.criteria().stream())
                .collect(toImmutableList());
    }

    /** {@return the part of each criterion, in the order of {@link #criteria}} */
    @Value.Derived
    public ImmutableList<PartName> partNames() {
        ImmutableList.Builder<PartName> names = ImmutableList.builder();
        for (Part part : parts()) {
            part.headings().forEach(heading -> heading.criteria().forEach(criterion -> names.add(part.name())));
        }
        return names.build();
    }

    @Value.Derived
    ImmutableMap<String, Integer> indexes() {
        ImmutableMap.Builder<String, Integer> indexes = ImmutableMap.builder();
        for (int i = 0; i < criteria().size(); i++) {
            indexes.put(criteria().get(i).number(), i);
        }
        return indexes.buildOrThrow();
    }

    /** {@return every star minimum, by stars and then in the set's order} */
    @Value.Derived
    public ImmutableList<StarMinimum> minimums() {
        ImmutableList.Builder<StarMinimum> minimums = ImmutableList.builder();
        for (int i = 0; i < criteria().size(); i++) {
            Criterion criterion = criteria().get(i);
            if (criterion.wholeMark().isPresent()) {
                int stars = criterion.wholeMark().getAsInt();
                minimums.add(StarMinimum.of(stars, i, criterion.number(), criterion.wholeMark(wholeMarks())));
            }
            for (Option option : criterion.options()) {
                if (option.minimumFor().isPresent()) {
                    int stars = option.minimumFor().getAsInt();
                    minimums.add(StarMinimum.of(stars, i, criterion.number(), option.points()));
                }
            }
        }
        return minimums.build().stream().sorted(BY_STARS).collect(toImmutableList());
    }

    /**
     * {@return the place of a criterion in {@link #criteria}, first 0, or nothing where the set has no such number}
     *
     * @param number the printed number
     */
    public OptionalInt indexOf(String number) {
        Integer index = indexes().get(number);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * {@return a criterion}
     *
     * @param number the printed number
     * @throws IllegalArgumentException if the set has no criterion of that number
     */
    public Criterion criterion(String number) {
        return criteria().get(index(number));
    }

    /**
     * {@return the place of a criterion in {@link #criteria}, first 0}
     *
     * @param number the printed number
     * @throws IllegalArgumentException if the set has no criterion of that number
     */
    public int index(String number) {
        return indexOf(number)
                .orElseThrow(() -> new IllegalArgumentException(
                        "criterion: expected a number of set " + number() + ", given '" + number + "'"));
    }

    @Override
    public Optional<CriteriaSet> complete() {
        return Optional.of(this);
    }

    @Override
    public Citation cite(String at) {
        Citation known = citations().get(at);
        return known == null ? citation().under(at) : known;
    }

    /** A trace cites every criterion, each time the same. */
    @Value.Lazy
    ImmutableMap<String, Citation> citations() {
        return criteria().stream().map(Criterion::number).collect(toImmutableMap(at -> at, citation()::under));
    }

    @Value.Check
    void check() {
        ImmutableList<PartName> names = parts().stream().map(Part::name).collect(toImmutableList());
        checkArgument(
                names.equals(ImmutableList.copyOf(PartName.values())),
                "set %s: expected parts A, B and C, given %s",
                number(),
                names);
        checkOrder();
        Set<String> headings = new HashSet<>();
        parts().forEach(part -> part.headings().forEach(heading -> headings.add(heading.number())));
        for (Ground ground : grounds()) {
            String finding = ground.finding();
            checkArgument(
                    finding.equals(Ground.HEADER)
                            || headings.contains(finding)
                            || indexes().containsKey(finding),
                    "set %s: expected a ground at the header or at a number of the set, given %s",
                    number(),
                    finding);
        }
        zeroStop().ifPresent(stop -> stop.criteria().forEach(this::criterion));
        for (Criterion criterion : criteria()) {
            criterion.needs().ifPresent(dependency -> criterion(dependency.criterion()));
        }
    }

    /** Numbers and grounds stand in the order of the printed numbers, the rejection line first. */
    private void checkOrder() {
        ImmutableList<String> numbers =
                criteria().stream().map(Criterion::number).collect(toImmutableList());
        checkArgument(
                Comparators.isInStrictOrder(numbers, PrintedNumber.ORDER),
                "set %s: expected criteria in the order of their numbers, given %s",
                number(),
                numbers);
        PrintedNumber.checkOrder(number(), grounds());
        checkArgument(
                Comparators.isInStrictOrder(minimums(), BY_STARS),
                "set %s: expected each star minimum of a criterion once, given %s",
                number(),
                minimums());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a criteria set. */
    public static class Builder extends ImmutableCriteriaSet.Builder {
        Builder() {}
    }
}
