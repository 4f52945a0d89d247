package io.github.ocop.examples.cli.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.ocop.cycle.State;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.rulebook.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The arrows that a picture does not draw: where one row leads from many states to the same, as a withdrawal does, each of those states
 * has a tag and a legend says the rest once.
 */
final class Tags {
    /** From more states than this an event is told by tags. */
    private static final int MOST = 5;

    private final Words words;
    private final Diagram diagram;
    private final ArrowText told;
    private final Map<Entry, Integer> numbers = new LinkedHashMap<>();
    private final ListMultimap<String, Tag> tags =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();

    Tags(Words words, Diagram diagram, ArrowText told) {
        this.words = words;
        this.diagram = diagram;
        this.told = told;
        diagram.arrows().stream().filter(this::isTag).forEach(this::tag);
    }

    /**
     * What stands in a box.
     *
     * @param arrow the arrow
     * @param text the words
     */
    record Tag(Arrow arrow, String text) {}

    /** What the legend says. */
    private record Entry(String to, ImmutableList<String> lines) {}

    /** Tells whether an arrow is told by a tag. */
    boolean isTag(Arrow arrow) {
        Set<String> origins = new TreeSet<>();
        diagram.arrows().stream()
                .filter(other -> other.rows().stream().anyMatch(arrow.rows()::contains))
                .forEach(other -> origins.add(other.from()));
        return origins.size() > MOST;
    }

    private void tag(Arrow arrow) {
        Entry entry = new Entry(arrow.to(), told.lines(arrow));
        int number = numbers.computeIfAbsent(entry, added -> numbers.size() + 1);
        tags.put(arrow.from(), new Tag(arrow, "(" + number + ") → " + name(arrow.to())));
    }

    private String name(String state) {
        return words.state(Objects.requireNonNull(diagram.table().states().get(state)));
    }

    /** Returns the tags of a state. */
    ImmutableList<Tag> of(State state) {
        return ImmutableList.copyOf(tags.get(state.name()));
    }

    /** Returns the lines of the legend. */
    ImmutableList<String> legend() {
        return numbers.entrySet().stream()
                .map(entry -> "(" + entry.getValue() + ") "
                        + String.join(" · ", entry.getKey().lines()) + " → "
                        + name(entry.getKey().to()))
                .collect(toImmutableList());
    }

    /** Returns the arrows that are drawn. */
    List<Arrow> drawn() {
        return diagram.arrows().stream().filter(arrow -> !isTag(arrow)).toList();
    }
}
