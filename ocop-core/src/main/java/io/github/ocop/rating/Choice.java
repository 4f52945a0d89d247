package io.github.ocop.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Selection;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it stands on a sheet: a box by its place in the printed order, or yes or no.
 *
 * <p>Whether a criterion takes it is not known here. The text form is the number of the box, {@code yes} or {@code no}.
 */
@Immutable
public final class Choice {
    /** Yes, on a yes/no criterion. */
    public static final Choice YES = new Choice(1, true);
    /** No, on a yes/no criterion. */
    public static final Choice NO = new Choice(0, true);

    private static final int CACHED = 10;

    private final long place;
    private final boolean yesNo;

    private Choice(long place, boolean yesNo) {
        this.place = place;
        this.yesNo = yesNo;
    }

    /** Returns a box, first 1; 0 stands for no box ticked. Any number can be on a sheet, so any number is taken. */
    public static Choice box(long place) {
        return place >= 0 && place < CACHED ? Boxes.CACHE.get((int) place) : new Choice(place, false);
    }

    /** Returns yes or no. */
    public static Choice yesNo(boolean yes) {
        return yes ? YES : NO;
    }

    /** Returns the answer that a box of a criterion is; on a yes/no criterion 1 is yes and 0 no. */
    public static Choice of(Criterion criterion, int place) {
        return criterion.selection() == Selection.YES_NO ? yesNo(place == 1) : box(place);
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is not a whole number, {@code yes} or {@code no}
     */
    public static Choice parse(String text) {
        return switch (text) {
            case "yes" -> YES;
            case "no" -> NO;
            default -> {
                checkArgument(text.matches("-?\\d{1,18}"), "choice: expected a box, yes or no, given '%s'", text);
                yield box(Long.parseLong(text));
            }
        };
    }

    /** Tells whether it is yes or no and not a box. */
    public boolean isYesNo() {
        return yesNo;
    }

    /** Returns the box, or 1 for yes and 0 for no. */
    public long place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Choice choice && place == choice.place && yesNo == choice.yesNo;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(place) * 2 + (yesNo ? 1 : 0);
    }

    @Override
    public String toString() {
        return yesNo ? (place == 1 ? "yes" : "no") : Long.toString(place);
    }

    private static final class Boxes {
        static final ImmutableList<Choice> CACHE = IntStream.range(0, CACHED)
                .mapToObj(place -> new Choice(place, false))
                .collect(ImmutableList.toImmutableList());
    }
}
