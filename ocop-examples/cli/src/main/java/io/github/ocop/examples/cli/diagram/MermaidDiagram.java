package io.github.ocop.examples.cli.diagram;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.cycle.State;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rulebook.Words;

/** A diagram as Mermaid text: a state diagram in which states have the names of the table and are shown in words. */
final class MermaidDiagram {
    /** What would end a text or begin something else in it, as Mermaid writes it by number. */
    private static final ImmutableMap<Integer, String> SPECIAL = ImmutableMap.<Integer, String>builder()
            .put((int) '#', "#35;")
            .put((int) ';', "#59;")
            .put((int) ':', "#58;")
            .put((int) '"', "#34;")
            .put((int) '<', "#60;")
            .put((int) '>', "#62;")
            .put((int) '&', "#38;")
            .put((int) '{', "#123;")
            .put((int) '}', "#125;")
            .put((int) '%', "#37;")
            .buildOrThrow();

    private static final String END = "[*]";

    private final Words words;
    private final StringBuilder text = new StringBuilder();

    MermaidDiagram(Words words) {
        this.words = words;
    }

    String write(String title, Diagram diagram) {
        ArrowText told = new ArrowText(words, diagram);
        text.append("---\ntitle: \"")
                .append(PlainText.plain(title).replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\"\n---\nstateDiagram-v2\n");
        // between quotes a colon ends nothing
        diagram.states()
                .forEach(state ->
                        line("state \"" + escape(words.state(state)).replace("#58;", ":") + "\" as " + state.name()));
        line(END + " --> " + diagram.table().start().name());
        diagram.arrows()
                .forEach(arrow -> line(arrow.from() + " --> " + arrow.to() + " : "
                        + told.lines(arrow).stream().map(MermaidDiagram::escape).collect(joining("<br/>"))));
        diagram.states().stream().filter(State::isEnd).forEach(state -> line(state.name() + " --> " + END));
        return text.toString();
    }

    private void line(String line) {
        text.append("    ").append(line).append('\n');
    }

    private static String escape(String words) {
        return PlainText.plain(words)
                .codePoints()
                .mapToObj(c -> SPECIAL.getOrDefault(c, Character.toString(c)))
                .collect(joining());
    }
}
