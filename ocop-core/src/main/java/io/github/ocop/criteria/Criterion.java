package io.github.ocop.criteria;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A scored line of a criteria set (tiêu chí): its boxes and the points of each. */
@Value.Immutable
public abstract class Criterion {
    Criterion() {}

    /** {@return the printed number, for example {@code 6.1.2}; it differs from set to set} */
    public abstract String number();

    /** {@return the label, the same in every set and decision} */
    public abstract String label();

    /** {@return the most points it can earn} */
    public abstract int points();

    /** {@return how it is answered} */
    public abstract Selection selection();

    /** {@return the labels of its cases; empty unless it is answered by {@link Selection#ONE_OF_CASES}} */
    public abstract ImmutableList<String> cases();

    /** {@return its boxes in the printed order; none for yes/no} */
    public abstract ImmutableList<Option> options();

    /** {@return the stars, 3 to 5, whose mark stands on the criterion as a whole and on none of its options, if so} */
    public abstract OptionalInt wholeMark();

    /** {@return the points that the mark on it as a whole asks for} */
    int wholeMark(WholeMark reading) {
        return reading == WholeMark.TOP_OPTION
                ? points()
                : options().stream()
                        .mapToInt(Option::points)
                        .filter(points -> points > 0)
                        .min()
                        .orElse(points());
    }

    /** {@return the criterion it presupposes, if any} */
    public abstract Optional<Dependency> needs();

    /** {@return what it asks for besides} */
    public abstract ImmutableList<Requirement> requirements();

    /**
     * {@return whether its answer says something of a person, as 3.2 does of the representative's sex, ethnicity or
     * disability: such an answer is scored and never told}
     */
    @Value.Default
    public boolean personal() {
        return false;
    }

    /** {@return whether one of the answers is worth 0 points, so that leaving all boxes empty is no answer} */
    @Value.Derived
    public boolean hasZeroOption() {
        return selection() == Selection.YES_NO || options().stream().anyMatch(option -> option.points() == 0);
    }

    /** {@return the points of each answer by its place, first those of no box or no} */
    @Value.Derived
    @Value.Auxiliary
    ImmutableIntArray scale() {
        ImmutableIntArray.Builder scale = ImmutableIntArray.builder().add(0);
        if (selection() == Selection.YES_NO) {
            scale.add(points());
        }
        options().forEach(option -> scale.add(option.points()));
        return scale.build();
    }

    /**
     * {@return the points of an answer}
     *
     * @param place the box, first 1; 0 for no box or for no; 1 for yes
     * @throws IndexOutOfBoundsException if there is no such box
     */
    public int pointsOf(int place) {
        return scale().get(place);
    }

    /**
     * {@return the label of the case that begins with a box, if one does}
     *
     * @param box its place, first 1
     * @throws IndexOutOfBoundsException if there is no such box
     */
    public Optional<String> caseFrom(int box) {
        int at = options().get(box - 1).caseNumber().orElse(0);
        int before = box == 1 ? 0 : options().get(box - 2).caseNumber().orElse(0);
        return at == before ? Optional.empty() : Optional.of(cases().get(at - 1));
    }

    /** {@return the number of the last box, 1 for yes/no} */
    public int lastPlace() {
        return selection() == Selection.YES_NO ? 1 : options().size();
    }

    @Value.Check
    void check() {
        checkArgument(points() > 0, "criterion %s: expected points above 0, given %s", number(), points());
        checkArgument(
                cases().isEmpty() != (selection() == Selection.ONE_OF_CASES),
                "criterion %s: expected cases where and only where one of cases is chosen, given %s cases",
                number(),
                cases().size());
        checkArgument(
                options().isEmpty() == (selection() == Selection.YES_NO),
                "criterion %s: expected options unless it is yes or no, given %s options",
                number(),
                options().size());
        if (cases().isEmpty()) {
            if (!options().isEmpty()) {
                checkScale(options());
                checkTop(options());
            }
            checkArgument(
                    options().stream().allMatch(option -> option.caseNumber().isEmpty()),
                    "criterion %s: expected no option with a case",
                    number());
        } else {
            checkCases();
        }
        checkArgument(
                wholeMark().isEmpty()
                        || (wholeMark().getAsInt() >= 3
                                && wholeMark().getAsInt() <= 5
                                && options().stream()
                                        .allMatch(option -> option.minimumFor().isEmpty())),
                "criterion %s: expected a mark for 3 to 5 stars as a whole, and none on an option, given %s",
                number(),
                wholeMark());
        long labels = options().stream().map(Option::label).distinct().count();
        checkArgument(
                labels == options().size(), "criterion %s: expected a label of its own for each option", number());
        checkArgument(
                needs().isEmpty() || !needs().get().criterion().equals(number()),
                "criterion %s: expected to need another criterion, given itself",
                number());
    }

    private void checkCases() {
        int counted = 0;
        for (int i = 1; i <= cases().size(); i++) {
            int wanted = i;
            ImmutableList<Option> scale = options().stream()
                    .filter(option -> option.caseNumber().orElse(0) == wanted)
                    .collect(toImmutableList());
            checkArgument(!scale.isEmpty(), "criterion %s: expected options for case %s", number(), i);
            checkScale(scale);
            counted += scale.size();
        }
        // one case may earn less than another: 1048 lets a household reach one point less
        checkTop(options());
        checkArgument(counted == options().size(), "criterion %s: expected every option in one of its cases", number());
    }

    private void checkScale(ImmutableList<Option> scale) {
        int last = 0;
        int lastStars = 0;
        for (Option option : scale) {
            checkArgument(
                    option.points() >= last,
                    "criterion %s: expected points that do not fall, given %s after %s",
                    number(),
                    option.points(),
                    last);
            last = option.points();
            int stars = option.minimumFor().orElse(0);
            checkArgument(
                    stars == 0 || stars > lastStars,
                    "criterion %s: expected star minimums that rise with the points, given %s after %s",
                    number(),
                    stars,
                    lastStars);
            lastStars = Math.max(stars, lastStars);
        }
    }

    private void checkTop(ImmutableList<Option> scale) {
        int top = scale.stream().mapToInt(Option::points).max().orElse(0);
        checkArgument(
                top == points(), "criterion %s: expected a top option of %s points, given %s", number(), points(), top);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a criterion. */
    public static class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
