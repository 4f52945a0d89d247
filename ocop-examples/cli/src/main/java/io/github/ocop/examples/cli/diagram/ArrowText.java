package io.github.ocop.examples.cli.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.github.ocop.cycle.Transition;
import io.github.ocop.law.Citation;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.year.YearProfile;
import java.util.List;
import java.util.Optional;

/**
 * What stands beside an arrow: the event, and who makes it happen in which case by which clause. Clauses of the table's own decision
 * are told without its number, which the title has.
 */
final class ArrowText {
    /** Between what is told in one line. */
    static final String PARTS = " · ";

    private final Words words;
    private final Diagram diagram;
    private final Optional<YearProfile> profile;
    private final Optional<String> number;

    ArrowText(Words words, Diagram diagram) {
        this.words = words;
        this.diagram = diagram;
        this.profile = diagram.profile();
        this.number = number(diagram.table().rulebook());
    }

    /** The number of the document that the table is from, if it is from one. */
    private Optional<String> number(String rulebook) {
        Rulebooks rulebooks = Rulebooks.standard();
        return rulebooks.held().contains(rulebook)
                ? Optional.of(rulebooks.get(rulebook).instrument().number())
                : profile.flatMap(YearProfile::instrument);
    }

    /** Returns what stands above a diagram of the whole table. */
    String title() {
        return diagram.table().id() + number.map(document -> PARTS + document).orElse("");
    }

    /** Returns the lines, the event in front; rows that differ in nothing but their clause are one line. */
    ImmutableList<String> lines(Arrow arrow) {
        ListMultimap<String, String> clauses =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        arrow.rows().forEach(row -> clauses.put(who(arrow, row), clause(row)));
        return ImmutableList.<String>builder()
                .add(words.cycleEvent(arrow.event()))
                .addAll(Multimaps.asMap(clauses).entrySet().stream()
                        .map(line -> line.getKey()
                                + PARTS
                                + line.getValue().stream().distinct().collect(joining(PARTS)))
                        .collect(toImmutableList()))
                .build();
    }

    private String who(Arrow arrow, Transition row) {
        List<Transition> beside = diagram.beside(arrow, row);
        String condition = new ConditionText(words, diagram.table(), profile).tell(row, beside);
        return row.by().stream().map(words::actor).collect(joining(" / "))
                + (condition.isEmpty() ? "" : " [" + condition + "]");
    }

    private String clause(Transition row) {
        return row.citation().map(this::clause).orElseGet(() -> words.phrase("practice"));
    }

    private String clause(Citation citation) {
        String text = citation.text(words.language());
        return number.map(document -> document + ", ")
                .filter(text::startsWith)
                .map(own -> text.substring(own.length()))
                .orElse(text);
    }
}
