package io.github.ocop.examples.cli.diagram;

import static java.util.stream.Collectors.joining;

import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rulebook.Words;
import java.util.List;

/** A diagram as a graph of Graphviz, for whoever has that and wants another picture than ours. */
final class DotDiagram {
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    DotDiagram(Words words) {
        this.words = words;
    }

    String write(String title, Diagram diagram) {
        ArrowText told = new ArrowText(words, diagram);
        text.append("digraph ").append(quote(List.of(diagram.table().id()))).append(" {\n");
        line("graph [label=" + quote(List.of(title)) + ", labelloc=t, rankdir=TB, fontname=\"sans-serif\"]");
        line("node [shape=box, style=rounded, fontname=\"sans-serif\"]");
        line("edge [fontname=\"sans-serif\", fontsize=10]");
        // states have names in capitals, so this is none of them
        line("start [shape=point, width=0.2, label=\"\"]");
        diagram.states()
                .forEach(state -> line(state.name() + " [label=" + quote(List.of(words.state(state)))
                        + (state.isEnd() ? ", peripheries=2]" : "]")));
        line("start -> " + diagram.table().start().name());
        diagram.arrows()
                .forEach(arrow ->
                        line(arrow.from() + " -> " + arrow.to() + " [label=" + quote(told.lines(arrow)) + "]"));
        return text.append("}\n").toString();
    }

    private void line(String line) {
        text.append("  ").append(line).append(";\n");
    }

    private static String quote(List<String> lines) {
        return lines.stream()
                .map(line -> PlainText.plain(line).replace("\\", "\\\\").replace("\"", "\\\""))
                .collect(joining("\\n", "\"", "\""));
    }
}
