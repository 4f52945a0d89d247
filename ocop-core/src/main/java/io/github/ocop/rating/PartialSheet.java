package io.github.ocop.rating;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One member's sheet for one criteria set, filled as far as it is (phiếu chưa chấm xong): every answer is a box there is, and
 * the gaps can be filled so that all answers go together. Immutable.
 *
 * <p>A gap is not a 0: what it will be worth is not known.
 */
public final class PartialSheet {
    private final CriteriaSet set;
    private final String member;
    private final ImmutableIntArray places;

    private PartialSheet(CriteriaSet set, String member, int[] places) {
        this.set = set;
        this.member = member;
        this.places = ImmutableIntArray.copyOf(places);
    }

    /**
     * Holds a filled sheet against a set.
     *
     * @param set the criteria set
     * @param filled the answers of a sheet, not yet held against a set
     * @return the partial sheet
     * @throws FaultException if a criterion is unknown, a box does not exist, or the answers cannot stand together however
     *     the gaps are filled; the fault's place starts at {@code choices}
     */
    public static PartialSheet of(CriteriaSet set, FilledSheet filled) {
        PartialSheet sheet = new PartialSheet(set, filled.member(), SheetCheck.placesSoFar(set, filled.choices()));
        LinkedCriteria.of(set).forEach(sheet::check);
        return sheet;
    }

    /** Checks answers that depend on each other, those first whose fault can be named without knowing the gaps. */
    private void check(LinkedCriteria linked) {
        if (linked.indexes().stream().allMatch(index -> places.get(index) == SheetCheck.MISSING)
                || !linked.answers(this::boxes).isEmpty()) {
            return;
        }
        int[] known = places.toArray();
        int[] points = IntStream.range(0, known.length)
                .map(i -> isMissing(i) ? 0 : set.criteria().get(i).pointsOf(known[i]))
                .toArray();
        List<Integer> answered =
                linked.indexes().stream().filter(index -> !isMissing(index)).toList();
        for (int index : answered) {
            boolean alone = set.criteria().get(index).needs().stream()
                    .noneMatch(needs -> isMissing(set.index(needs.criterion())));
            if (alone) {
                SheetCheck.dependency(set, index, known, points);
            }
        }
        // each answer is right by itself, so one has points for what another says is not there
        throw answered.stream()
                .filter(index ->
                        points[index] > 0 && set.criteria().get(index).needs().isPresent())
                .findFirst()
                .map(index -> SheetCheck.needsAnother(set, index))
                .orElseThrow();
    }

    /** {@return the boxes that are open on the criterion at this place of the set: the one chosen, or all} */
    int[] boxes(int index) {
        return isMissing(index)
                ? IntStream.rangeClosed(0, set.criteria().get(index).lastPlace())
                        .toArray()
                : new int[] {places.get(index)};
    }

    /** {@return whether the criterion at this place of the set has no answer} */
    boolean isMissing(int index) {
        return places.get(index) == SheetCheck.MISSING;
    }

    /** {@return the set it is for} */
    public CriteriaSet set() {
        return set;
    }

    /** {@return who scored} */
    public String member() {
        return member;
    }

    /** {@return the criteria without an answer, in the set's order} */
    public ImmutableList<Criterion> missing() {
        return indexes(true).mapToObj(set.criteria()::get).collect(toImmutableList());
    }

    /** {@return whether no answer is missing} */
    public boolean isComplete() {
        return indexes(true).findAny().isEmpty();
    }

    /** {@return the answers there are by criterion number, in the set's order} */
    public ImmutableMap<String, Choice> choices() {
        return indexes(false)
                .boxed()
                .collect(toImmutableMap(
                        i -> set.criteria().get(i).number(),
                        i -> Choice.of(set.criteria().get(i), places.get(i))));
    }

    private IntStream indexes(boolean missing) {
        return IntStream.range(0, places.length()).filter(index -> isMissing(index) == missing);
    }

    /**
     * {@return the sheet as a whole one}
     *
     * @throws FaultException if an answer is missing
     */
    public ScoreSheet complete() {
        return ScoreSheet.of(set, FilledSheet.of(member, choices()));
    }
}
