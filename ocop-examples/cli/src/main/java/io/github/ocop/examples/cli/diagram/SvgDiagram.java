package io.github.ocop.examples.cli.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.cycle.State;
import io.github.ocop.examples.cli.text.Template;
import io.github.ocop.rulebook.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A diagram as a picture that needs nothing else: no program to lay it out, no font, no style, no script. */
final class SvgDiagram {
    private final Words words;

    SvgDiagram(Words words) {
        this.words = words;
    }

    String write(String title, Diagram diagram) {
        ArrowText told = new ArrowText(words, diagram);
        Tags tags = new Tags(words, diagram, told);
        ImmutableList<DrawnArrow> drawn =
                tags.drawn().stream().map(arrow -> DrawnArrow.of(arrow, told)).collect(toImmutableList());
        ImmutableList<StateBox> boxes =
                diagram.states().stream().map(state -> box(state, tags, drawn)).collect(toImmutableList());
        Grid grid = new Grid(
                boxes,
                drawn.stream().filter(arrow -> !arrow.arrow().isLoop()).collect(toImmutableList()),
                Layers.of(diagram));
        Picture picture = new Picture(grid);
        int width = Stream.of(title)
                .map(line -> DrawnText.of(List.of(line), Integer.MAX_VALUE).width() * 2 + 2 * Picture.MARGIN)
                .reduce(picture.width(), Math::max);
        SvgShapes shapes = new SvgShapes(picture, grid);
        List<String> legend =
                DrawnText.of(tags.legend(), width - 2 * Picture.MARGIN).lines();
        int legendTop = picture.bottom() + Picture.MARGIN;
        return Template.of("diagram")
                .fill(ImmutableMap.<String, Object>builder()
                        .put("lang", words.language().tag())
                        .put("title", title)
                        .put("desc", String.join("\n", desc(diagram, told)))
                        .put("width", width)
                        .put("height", legendTop + legend.size() * DrawnText.LINE + Picture.MARGIN)
                        .put("start", shapes.start())
                        .put("arrows", shapes.arrows())
                        .put("boxes", shapes.boxes())
                        .put("legend", SvgShapes.lines(legend, Picture.MARGIN, legendTop))
                        .buildOrThrow());
    }

    private StateBox box(State state, Tags tags, List<DrawnArrow> drawn) {
        return new StateBox(
                state,
                DrawnText.under(words.state(state), List.of(), StateBox.inside()),
                tags.of(state),
                drawn.stream()
                        .filter(arrow ->
                                arrow.arrow().isLoop() && arrow.arrow().from().equals(state.name()))
                        .collect(toImmutableList()));
    }

    /** The same in words, for whoever has the picture read out. */
    private List<String> desc(Diagram diagram, ArrowText told) {
        return diagram.arrows().stream()
                .map(arrow -> name(diagram, arrow.from()) + " → " + name(diagram, arrow.to()) + ": "
                        + String.join(" · ", told.lines(arrow)))
                .toList();
    }

    private String name(Diagram diagram, String state) {
        return words.state(Objects.requireNonNull(diagram.table().states().get(state)));
    }
}
