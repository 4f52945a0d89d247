package io.github.ocop.examples.cli;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.ocop.cycle.Transition;
import io.github.ocop.cycle.Workflow;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.year.YearProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What has to be drawn, as a test reads it from the table by itself. */
record TableArrow(String from, String event, String to) {
    /** Every table, whole or for a kind of filing, in every language: the options and the arguments of tests. */
    static Stream<String> commands() {
        return Rulebooks.standard().workflows().ids().stream()
                .flatMap(id -> Stream.concat(
                        Stream.of("diagram --workflow " + id),
                        id.endsWith("/application") || id.endsWith("/product-year")
                                ? Stream.of("FIRST", "UPGRADE", "RE_RATING")
                                        .map(kind -> "diagram --workflow " + id + " --kind " + kind)
                                : Stream.of()))
                .flatMap(line -> Stream.of(line + " --lang vi", line + " --lang en"));
    }

    static Workflow table(String command) {
        return Rulebooks.standard().workflows().get(command.split(" ", -1)[2]);
    }

    static List<Transition> rows(String command) {
        List<String> words = List.of(command.split(" ", -1));
        int kind = words.indexOf("--kind");
        return table(command).transitions().stream()
                .filter(row -> kind < 0
                        || row.when().get("kind").isEmpty()
                        || row.when().get("kind").contains(words.get(kind + 1)))
                .toList();
    }

    static ImmutableSet<TableArrow> all(String command) {
        Set<String> states = states(command);
        return rows(command).stream()
                .flatMap(row -> row.origins().stream()
                        .filter(states::contains)
                        .map(from -> new TableArrow(from, row.event(), row.to())))
                .collect(toImmutableSet());
    }

    static Set<String> states(String command) {
        Set<String> states = new HashSet<>(Set.of(table(command).start().name()));
        while (rows(command).stream()
                .anyMatch(row -> row.origins().stream().anyMatch(states::contains) && states.add(row.to()))) {}
        return states;
    }

    /** The rows that are told by it. */
    List<Transition> rowsOf(String command) {
        return rows(command).stream()
                .filter(row -> row.origins().contains(from)
                        && row.event().equals(event)
                        && row.to().equals(to))
                .toList();
    }

    /** Where a row is said, without the number of the table's own decision. */
    static String clause(Transition row, String command, Words words) {
        Workflow table = table(command);
        // a table of a year is from a plan, or from no document
        String number = Rulebooks.standard().held().contains(table.rulebook())
                ? Rulebooks.standard().get(table.rulebook()).instrument().number()
                : Rulebooks.standard()
                        .workflows()
                        .profile(table.id())
                        .flatMap(YearProfile::instrument)
                        .orElse("none");
        return row.citation()
                .map(clause -> clause.text(words.language()).replace(number + ", ", ""))
                .orElse(words.phrase("practice"));
    }
}
