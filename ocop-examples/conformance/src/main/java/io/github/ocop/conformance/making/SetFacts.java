package io.github.ocop.conformance.making;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The printed figures of a criteria set.
 *
 * @param number of the set
 * @param criteria in the printed order
 * @param grounds what follows from each ground, the rejection line first
 * @param zeros criteria whose 0 points stop the assessment
 */
record SetFacts(int number, List<CriterionFacts> criteria, Map<String, String> grounds, List<String> zeros) {

    /**
     * A star mark.
     *
     * @param stars that ask for it
     * @param criterion on which it stands
     * @param required points to be reached
     */
    record Minimum(int stars, CriterionFacts criterion, int required) {}

    /** Returns the sets of a file of facts. */
    static List<SetFacts> read(String file) {
        List<SetFacts> sets = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(
                        SetFacts.class.getResourceAsStream("/io/github/ocop/conformance/facts/" + file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                String[] words = line.split(" ", -1);
                switch (words[0]) {
                    case "#" -> {}
                    case "set" ->
                        sets.add(new SetFacts(
                                Integer.parseInt(words[1]),
                                new ArrayList<>(),
                                new LinkedHashMap<>(),
                                new ArrayList<>()));
                    case "ground" -> sets.get(sets.size() - 1).grounds().put(words[1], words[2]);
                    case "zeros" ->
                        sets.get(sets.size() - 1).zeros().addAll(List.of(words).subList(1, words.length));
                    default -> sets.get(sets.size() - 1).criteria().add(CriterionFacts.parse(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sets;
    }

    /** Returns the marks by stars, then in the printed order. */
    List<Minimum> minimums() {
        List<Minimum> minimums = new ArrayList<>();
        for (CriterionFacts criterion : criteria) {
            for (int i = 0; i < criterion.points().size(); i++) {
                if (criterion.marks().get(i) > 0) {
                    minimums.add(new Minimum(
                            criterion.marks().get(i),
                            criterion,
                            criterion.points().get(i)));
                }
            }
            if (criterion.wholeMark() > 0) {
                minimums.add(new Minimum(criterion.wholeMark(), criterion, criterion.fewest()));
            }
        }
        minimums.sort(Comparator.comparing(Minimum::stars));
        return minimums;
    }

    CriterionFacts criterion(String wanted) {
        return criteria.stream()
                .filter(criterion -> criterion.number().equals(wanted))
                .findFirst()
                .orElseThrow();
    }
}
