package io.github.ocop.examples.cli.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.cycle.State;

/**
 * What a state's box shows.
 *
 * @param state the state
 * @param name its name in words
 * @param tags the arrows told by a tag in the box instead of being drawn
 * @param loops the arrows that lead from it to itself
 */
record StateBox(State state, DrawnText name, ImmutableList<Tags.Tag> tags, ImmutableList<DrawnArrow> loops) {
    static final int WIDTH = 196;
    static final int PADDING = 6;

    /** Returns the room inside. */
    static int inside() {
        return WIDTH - 2 * PADDING;
    }

    /** Returns the lines that tell its tags. */
    ImmutableList<String> tagLines() {
        return DrawnText.of(tags.stream().map(Tags.Tag::text).collect(toImmutableList()), inside())
                .lines();
    }

    /** Returns the height of the box. */
    int height() {
        return name.height() + tagLines().size() * DrawnText.LINE + 2 * PADDING;
    }

    /** Returns the width of what is on its right. */
    int beside() {
        return loops.stream()
                .mapToInt(loop -> DrawnArrow.LOOP + loop.text().width() + Cell.PASS)
                .max()
                .orElse(0);
    }

    /** Returns the height of what is on its right. */
    int heightBeside() {
        return loops.stream().mapToInt(loop -> loop.text().height() + PADDING).sum();
    }
}
