package io.github.ocop.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.ocop.comparison.FigureComparison.Figure;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.document.Document;
import io.github.ocop.rating.ScoringRules;
import io.github.ocop.rulebook.Rulebook;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What two decisions say otherwise. Compared the other way round it is the same seen from the other side; a decision compared
 * with itself differs in nothing. Immutable.
 *
 * @param left the one decision
 * @param right the other
 * @param figures the figures that differ
 * @param sets the pairs of sets that differ
 * @param onlyLeft the sets of products that the other decision does not rate
 * @param onlyRight the sets of products that the one decision does not rate
 */
public record RulebookComparison(
        Rulebook left,
        Rulebook right,
        ImmutableList<FigureComparison> figures,
        ImmutableList<SetComparison> sets,
        ImmutableList<ListedSet> onlyLeft,
        ImmutableList<ListedSet> onlyRight) {
    /**
     * Compares two decisions.
     *
     * @param left the decision on the left
     * @param right the decision on the right
     * @return the rulebook comparison
     */
    public static RulebookComparison of(Rulebook left, Rulebook right) {
        return new RulebookComparison(
                left,
                right,
                figures(left, right),
                SetPair.all(left, right).stream()
                        .map(SetComparison::of)
                        .filter(SetComparison::isChanged)
                        .collect(toImmutableList()),
                alone(left, right),
                alone(right, left));
    }

    private static ImmutableList<ListedSet> alone(Rulebook one, Rulebook other) {
        return one.criteriaSets().stream()
                .filter(number -> SetPair.of(one, number, other).isEmpty())
                .map(number -> one.findSet(number).orElseThrow())
                .collect(toImmutableList());
    }

    /**
     * {@return what differs for the products of one set of the one decision}
     *
     * @param number the number of the set in the decision's appendix, first 1
     */
    public RulebookComparison ofSet(int number) {
        return new RulebookComparison(
                left,
                right,
                ImmutableList.of(),
                sets.stream()
                        .filter(set -> set.sets().left().number() == number)
                        .collect(toImmutableList()),
                onlyLeft.stream().filter(set -> set.number() == number).collect(toImmutableList()),
                ImmutableList.of());
    }

    /** {@return whether they differ in nothing} */
    public boolean isEmpty() {
        return figures.isEmpty() && sets.isEmpty() && onlyLeft.isEmpty() && onlyRight.isEmpty();
    }

    private record Place(Figure figure, String of) {}

    private static ImmutableList<FigureComparison> figures(Rulebook left, Rulebook right) {
        ImmutableMap<Place, String> ofLeft = figures(left);
        ImmutableMap<Place, String> ofRight = figures(right);
        return Sets.union(ofLeft.keySet(), ofRight.keySet()).stream()
                .filter(place -> !Objects.equals(ofLeft.get(place), ofRight.get(place)))
                .map(place -> new FigureComparison(
                        place.figure(),
                        place.of(),
                        Optional.ofNullable(ofLeft.get(place)),
                        Optional.ofNullable(ofRight.get(place))))
                .sorted(Comparator.comparing(FigureComparison::figure).thenComparing(FigureComparison::of))
                .collect(toImmutableList());
    }

    private static ImmutableMap<Place, String> figures(Rulebook rulebook) {
        Map<Place, String> figures = new LinkedHashMap<>();
        ScoringRules rules = rulebook.rules();
        rules.parts().forEach((part, most) -> figures.put(new Place(Figure.PART, part.name()), "" + most.points()));
        rules.bands().forEach(band -> figures.put(new Place(Figure.BAND, "" + band.stars()), "" + band.edge()));
        rules.deciders()
                .forEach((stars, decider) -> figures.put(
                        new Place(Figure.DECIDER, "" + stars), decider.by().name()));
        rules.passUps()
                .forEach(way -> figures.put(new Place(Figure.PASS_UP, way.to().name()), "" + way.points()));
        figures.put(new Place(Figure.MINIMUMS, ""), rules.minimums().name());
        figures.put(new Place(Figure.TERM, ""), "" + rulebook.certificate().months());
        rulebook.certificate()
                .notice()
                .ifPresent(notice -> figures.put(new Place(Figure.NOTICE, ""), "" + notice.days()));
        for (Document document : rulebook.documents().documents()) {
            figures.put(
                    new Place(Figure.DOCUMENT, document.label()),
                    document.duty().name());
        }
        return ImmutableMap.copyOf(figures);
    }
}
