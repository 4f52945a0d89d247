package io.github.ocop.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.PartName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One member's sheet for one criteria set, complete and consistent: every criterion answered with a box it has.
 *
 * <p>The text form is the member, a colon and the answers in the set's order: {@code m1: 3 2 yes 0 …}. Immutable.
 */
public final class ScoreSheet {
    private final CriteriaSet set;
    private final String member;
    private final int[] places;
    private final int[] points;
    private final int[] partPoints;

    private ScoreSheet(CriteriaSet set, String member, int[] places) {
        this.set = set;
        this.member = member;
        this.places = places;
        this.points = new int[places.length];
        this.partPoints = new int[PartName.values().length];
        for (int i = 0; i < places.length; i++) {
            points[i] = set.criteria().get(i).pointsOf(places[i]);
            partPoints[slot(set.partNames().get(i))] += points[i];
        }
        SheetCheck.dependencies(set, places, points);
    }

    /**
     * Holds a filled sheet against a set.
     *
     * @param set the criteria set
     * @param filled the answers of a sheet, not yet held against a set
     * @return the score sheet
     * @throws FaultException if a criterion is missing or unknown, a box does not exist, no box is ticked where one must
     *     be, or points are given for a story that is not there; the fault's place starts at {@code choices}
     */
    public static ScoreSheet of(CriteriaSet set, FilledSheet filled) {
        return new ScoreSheet(set, filled.member(), SheetCheck.places(set, filled.choices()));
    }

    /** {@return the sheet of these boxes, one for each criterion in the set's order} */
    static ScoreSheet of(CriteriaSet set, String member, int[] places) {
        return new ScoreSheet(set, member, places);
    }

    /**
     * {@return a sheet with the best answer on every criterion, to begin from}
     *
     * @param set the criteria set
     * @param member the member's name, as on the sheet
     */
    public static ScoreSheet top(CriteriaSet set, String member) {
        int[] places = set.criteria().stream().mapToInt(Criterion::lastPlace).toArray();
        return new ScoreSheet(set, member, places);
    }

    /**
     * Reads the text form.
     *
     * @param set the criteria set
     * @param text the text form
     * @return the score sheet
     * @throws IllegalArgumentException if it is not of that form; {@link FaultException} as {@link #of}
     */
    public static ScoreSheet parse(CriteriaSet set, String text) {
        int colon = text.lastIndexOf(": ");
        checkArgument(colon >= 0, "sheet: expected member: answers, given '%s'", text);
        List<String> answers = Splitter.on(' ').splitToList(text.substring(colon + 2));
        checkArgument(
                answers.size() == set.criteria().size(),
                "sheet: expected %s answers for set %s, given %s",
                set.criteria().size(),
                set.number(),
                answers.size());
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            choices.put(set.criteria().get(i).number(), Choice.parse(answers.get(i)));
        }
        return of(set, FilledSheet.of(text.substring(0, colon), choices));
    }

    /**
     * {@return this sheet with another box on one criterion}
     *
     * @param criterion the printed number of the criterion, such as {@code 3.5}
     * @param box the number of the box, first 1
     * @throws FaultException as {@link #of}
     */
    public ScoreSheet with(String criterion, int box) {
        return with(criterion, Choice.box(box));
    }

    /**
     * {@return this sheet with another answer on one criterion}
     *
     * @param criterion the printed number of the criterion, such as {@code 3.5}
     * @param choice the answer
     * @throws FaultException as {@link #of}
     */
    public ScoreSheet with(String criterion, Choice choice) {
        Map<String, Choice> choices = new LinkedHashMap<>(choices());
        choices.put(criterion, choice);
        return of(set, FilledSheet.of(member, choices));
    }

    /** {@return the set it is for} */
    public CriteriaSet set() {
        return set;
    }

    /** {@return who scored} */
    public String member() {
        return member;
    }

    /** {@return the answers by criterion number, in the set's order} */
    public ImmutableMap<String, Choice> choices() {
        ImmutableMap.Builder<String, Choice> choices = ImmutableMap.builder();
        for (int i = 0; i < places.length; i++) {
            choices.put(set.criteria().get(i).number(), choice(i));
        }
        return choices.buildOrThrow();
    }

    /**
     * {@return the answer on the criterion at this place of the set, first 0}
     *
     * @param index the place of the criterion in the set, first 0
     */
    public Choice choice(int index) {
        return Choice.of(set.criteria().get(index), places[index]);
    }

    /** {@return the box on the criterion at this place of the set, first 0; 1 for yes, 0 for no} */
    int place(int index) {
        return places[index];
    }

    /**
     * {@return the points on the criterion at this place of the set, first 0}
     *
     * @param index the place of the criterion in the set, first 0
     */
    public int points(int index) {
        return points[index];
    }

    /**
     * {@return the points of a part}
     *
     * @param part the part
     */
    public int points(PartName part) {
        return partPoints[slot(part)];
    }

    private static int slot(PartName part) {
        return switch (part) {
            case A -> 0;
            case B -> 1;
            case C -> 2;
        };
    }

    /** {@return the points in all} */
    public int total() {
        return Arrays.stream(partPoints).sum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoreSheet sheet
                && set.equals(sheet.set)
                && member.equals(sheet.member)
                && Arrays.equals(places, sheet.places);
    }

    @Override
    public int hashCode() {
        return 31 * member.hashCode() + Arrays.hashCode(places);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(member).append(':');
        for (int i = 0; i < places.length; i++) {
            text.append(' ').append(choice(i));
        }
        return text.toString();
    }
}
