package io.github.ocop.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Selection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it stands on a sheet: a box by its place in the printed order, yes or no, or the lines that hold of a list.
 *
 * <p>Whether a criterion takes it is not known here; no complete set has a list to tick. The text form is the number of the box,
 * {@code yes} or {@code no}, or the lines as {@code [1,3]}.
 */
@Immutable
public final class Choice {
    /** Yes, on a yes/no criterion. */
    public static final Choice YES = new Choice(1, true);
    /** No, on a yes/no criterion. */
    public static final Choice NO = new Choice(0, true);

    private static final int CACHED = 10;
    private static final Pattern LINES = Pattern.compile("\\[(-?\\d{1,18}(,-?\\d{1,18})*)?]");

    private final long place;
    private final boolean yesNo;
    private final Optional<ImmutableList<Long>> lines;

    private Choice(long place, boolean yesNo) {
        this(place, yesNo, Optional.empty());
    }

    private Choice(long place, boolean yesNo, Optional<ImmutableList<Long>> lines) {
        this.place = place;
        this.yesNo = yesNo;
        this.lines = lines;
    }

    /**
     * {@return a box, first 1; 0 stands for no box ticked} Any number can be on a sheet, so any number is taken.
     *
     * @param place the number of the box, first 1; 0 for none
     */
    public static Choice box(long place) {
        return place >= 0 && place < CACHED ? Boxes.CACHE.get((int) place) : new Choice(place, false);
    }

    /**
     * {@return yes or no}
     *
     * @param yes whether the answer is yes
     */
    public static Choice yesNo(boolean yes) {
        return yes ? YES : NO;
    }

    /**
     * {@return the lines that hold, first 1, none among them; its place is 0} Any numbers can be on a sheet.
     *
     * @param lines the line choices
     */
    public static Choice lines(Iterable<Long> lines) {
        return new Choice(0, false, Optional.of(ImmutableList.copyOf(lines)));
    }

    /**
     * {@return the answer that a box of a criterion is; on a yes/no criterion 1 is yes and 0 no}
     *
     * @param criterion the criterion
     * @param place the number of the box, first 1; 0 for none
     */
    public static Choice of(Criterion criterion, int place) {
        return criterion.selection() == Selection.YES_NO ? yesNo(place == 1) : box(place);
    }

    /**
     * Reads the text form.
     *
     * @param text the text form
     * @return the choice
     * @throws IllegalArgumentException if the text is of no such form
     */
    public static Choice parse(String text) {
        return switch (text) {
            case "yes" -> YES;
            case "no" -> NO;
            default -> {
                if (LINES.matcher(text).matches()) {
                    yield lines(Splitter.on(',')
                            .omitEmptyStrings()
                            .splitToStream(text.substring(1, text.length() - 1))
                            .map(Long::valueOf)
                            .toList());
                }
                checkArgument(
                        text.matches("-?\\d{1,18}"), "choice: expected a box, yes or no, or lines, given '%s'", text);
                yield box(Long.parseLong(text));
            }
        };
    }

    /** {@return whether it is yes or no and not a box} */
    public boolean isYesNo() {
        return yesNo;
    }

    /** {@return the lines that hold, where it is an answer to a list} */
    public Optional<ImmutableList<Long>> lines() {
        return lines;
    }

    /** {@return the box, or 1 for yes and 0 for no} */
    public long place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Choice choice
                && place == choice.place
                && yesNo == choice.yesNo
                && lines.equals(choice.lines);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(place) * 2 + (yesNo ? 1 : 0) + lines.hashCode();
    }

    @Override
    public String toString() {
        if (lines.isPresent()) {
            return "[" + Joiner.on(',').join(lines.get()) + "]";
        }
        return yesNo ? (place == 1 ? "yes" : "no") : Long.toString(place);
    }

    private static final class Boxes {
        static final ImmutableList<Choice> CACHE = IntStream.range(0, CACHED)
                .mapToObj(place -> new Choice(place, false))
                .collect(ImmutableList.toImmutableList());
    }
}
