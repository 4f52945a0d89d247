package io.github.ocop.examples.cli.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is drawn, as the template takes it. */
final class SvgShapes {
    /** From the top of a line to the foot of its letters. */
    private static final int BASE = 11;
    /** From an arrow to its words. */
    private static final int BESIDE = 4;
    /** From the dot of the start to the box below it. */
    private static final int DOT = 26;
    /** From the edge of an end to the line inside it. */
    private static final int INSET = 3;

    private final Picture picture;
    private final Grid grid;

    SvgShapes(Picture picture, Grid grid) {
        this.picture = picture;
        this.grid = grid;
    }

    /** The dot from which the first box is reached. */
    ImmutableList<ImmutableMap<String, Object>> start() {
        return picture.first().stream()
                .map(box -> ImmutableMap.<String, Object>of(
                        "x",
                        box.x,
                        "y",
                        picture.top(box) - DOT,
                        "d",
                        "M" + box.x + " " + (picture.top(box) - DOT) + " V" + picture.top(box)))
                .collect(toImmutableList());
    }

    ImmutableList<ImmutableMap<String, Object>> boxes() {
        return grid.boxes.entrySet().stream()
                .map(box -> box(box.getKey(), box.getValue()))
                .collect(toImmutableList());
    }

    private ImmutableMap<String, Object> box(StateBox box, Cell cell) {
        int x = cell.x - StateBox.WIDTH / 2;
        int y = picture.top(cell);
        int text = y + StateBox.PADDING;
        ImmutableList<ImmutableMap<String, Object>> ends = box.state().isEnd()
                ? ImmutableList.of(ImmutableMap.of(
                        "x",
                        x + INSET,
                        "y",
                        y + INSET,
                        "width",
                        StateBox.WIDTH - 2 * INSET,
                        "height",
                        cell.height - 2 * INSET))
                : ImmutableList.of();
        return ImmutableMap.<String, Object>builder()
                .put("state", box.state().name())
                .put("x", x)
                .put("y", y)
                .put("width", StateBox.WIDTH)
                .put("height", cell.height)
                .put("end", ends)
                .put("name", lines(box.name().lines(), cell.x, text))
                .put(
                        "tags",
                        lines(
                                box.tagLines(),
                                x + StateBox.PADDING,
                                text + box.name().height()))
                .put("told", box.tags().stream().map(tag -> arrow(tag.arrow())).collect(toImmutableList()))
                .buildOrThrow();
    }

    ImmutableList<ImmutableMap<String, Object>> arrows() {
        return Stream.concat(
                        grid.chains.stream().map(this::chain),
                        grid.boxes.entrySet().stream().flatMap(box -> loops(box.getKey(), box.getValue())))
                .collect(toImmutableList());
    }

    private ImmutableMap<String, Object> chain(Grid.Chain chain) {
        return shape(
                chain.arrow(),
                chain.isBack(),
                picture.line(chain),
                chain.words().x + BESIDE,
                picture.top(chain.words()));
    }

    private Stream<ImmutableMap<String, Object>> loops(StateBox box, Cell cell) {
        ImmutableList.Builder<ImmutableMap<String, Object>> loops = ImmutableList.builder();
        int edge = cell.x + StateBox.WIDTH / 2;
        int out = edge + DrawnArrow.LOOP - BESIDE;
        int y = picture.top(cell);
        for (DrawnArrow loop : box.loops()) {
            int foot = y + loop.text().height();
            loops.add(shape(
                    loop,
                    true,
                    "M" + edge + " " + (y + BESIDE) + " H" + out + " V" + (foot - BESIDE) + " H" + edge,
                    out + BESIDE,
                    y));
            y = foot + StateBox.PADDING;
        }
        return loops.build().stream();
    }

    private static ImmutableMap<String, Object> shape(DrawnArrow arrow, boolean isBack, String d, int x, int y) {
        return ImmutableMap.<String, Object>builder()
                .putAll(arrow(arrow.arrow()))
                .put("back", isBack)
                .put("d", d)
                .put("x", x)
                .put("y", y)
                .put("width", arrow.text().width())
                .put("height", arrow.text().height())
                .put("heading", lines(arrow.text().boldLines(), x, y))
                .put(
                        "lines",
                        lines(arrow.text().otherLines(), x, y + arrow.text().bold() * DrawnText.LINE))
                .buildOrThrow();
    }

    private static ImmutableMap<String, String> arrow(Arrow arrow) {
        return ImmutableMap.of("from", arrow.from(), "event", arrow.event(), "to", arrow.to());
    }

    /** Returns lines one below the other. */
    static ImmutableList<ImmutableMap<String, Object>> lines(List<String> lines, int x, int top) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> ImmutableMap.<String, Object>of(
                        "x", x, "y", top + i * DrawnText.LINE + BASE, "text", lines.get(i)))
                .collect(toImmutableList());
    }
}
