package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.law.Fact;
import io.github.ocop.product.Leaf;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The files of one rulebook: what each says, held against the others. */
final class RulebookCheck {
    private static final String CRITERIA = "criteria/";

    /** How many entries the lists of a rulebook have, those of the decision that it amends included. */
    private record Sizes(int misprints, int readings, int documents) {}

    private static final ImmutableMap<String, Sizes> SIZES = ImmutableMap.of(
            "qd-1048-2019", new Sizes(21, 12, 24),
            "qd-781-2020", new Sizes(21, 19, 24),
            "qd-148-2023", new Sizes(8, 23, 4),
            "qd-1489-2025", new Sizes(8, 23, 6),
            "qd-26-2026", new Sizes(40, 60, 41));

    private final DataSource source;
    private final Rulebook rulebook;
    private final Rulebook sets;
    private final WordUses uses;
    private final Wrong wrong;

    /** Checks the files of a rulebook; {@code sets} has the criteria sets against which lists are held. */
    RulebookCheck(DataSource source, Rulebook rulebook, Rulebook sets, WordUses uses, Wrong wrong) {
        this.source = source;
        this.rulebook = rulebook;
        this.sets = sets;
        this.uses = uses;
        this.wrong = wrong;
    }

    void all() {
        rulebook.criteriaSets().forEach(this::set);
        List.of(
                        "instrument.json",
                        "procedure.json",
                        "classification.json",
                        "misprints.json",
                        "readings.json",
                        "documents.json",
                        "rules.json")
                .forEach(this::file);
    }

    /** Checks one file of those, or one of the criteria files, {@code criteria/NN-name.json}. */
    void of(String file) {
        if (file.startsWith(CRITERIA)) {
            String name = file.substring(CRITERIA.length());
            set(Integer.parseInt(name.substring(0, 2)));
        } else {
            file(file);
        }
    }

    private void file(String file) {
        switch (file) {
            case "instrument.json" -> sources();
            case "procedure.json" -> notice();
            case "classification.json" -> classification();
            case "misprints.json" -> misprints();
            case "readings.json" -> readings();
            case "documents.json" -> documents();
            case "rules.json" -> rules();
            // what they are laid over shows whether they are right
            case InstrumentFile.MINIMUMS -> rulebook.criteriaSets().forEach(this::set);
            default -> throw new IllegalArgumentException("file: expected one of a rulebook, given " + file);
        }
    }

    private void set(int number) {
        new CriteriaCheck(rulebook.id(), number, uses)
                .check(rulebook.findSet(number).orElseThrow());
    }

    private void sources() {
        Set<Fact> held = SourcesCheck.held(source, rulebook.id());
        Set<Fact> sourced = rulebook.instrument().sources().levels().keySet();
        wrong.check(
                sourced.equals(held),
                named("instrument.json") + ": sources: expected one of each of " + held + ", given " + sourced);
    }

    private void notice() {
        rulebook.certificate()
                .notice()
                .ifPresent(notice -> wrong.check(
                        ReadingsCheck.ids(sets.openReadings()).contains(notice.reading()),
                        named("procedure.json") + ": notice: expected one of the decision, given " + notice.reading()));
    }

    private void classification() {
        String file = named("classification.json");
        List<Integer> leaves = rulebook.classification()
                .leaves()
                .map(Leaf::criteriaSet)
                .sorted()
                .toList();
        wrong.check(
                leaves.equals(List.copyOf(rulebook.criteriaSets())),
                file + ": criteriaSet: expected each of " + rulebook.criteriaSets() + " once, given " + leaves);
        rulebook.classification()
                .leaves()
                .flatMap(leaf -> leaf.alike().stream())
                .forEach(label -> uses.add(file, "sets", label));
        rulebook.classification().categories().forEach(category -> {
            uses.add(file, "classification", category.label());
            category.groups().forEach(group -> uses.add(file, "classification", group.label()));
        });
    }

    private void misprints() {
        wrong.size(named("misprints.json"), sizes().misprints, rulebook.misprints());
        new MisprintsCheck(sets, uses, wrong).check(rulebook.misprints());
    }

    private void readings() {
        String file = named("readings.json");
        wrong.size(file, sizes().readings, rulebook.openReadings());
        ReadingsCheck check = new ReadingsCheck(file, uses, wrong);
        check.check(rulebook.openReadings());
        check.bearings(rulebook.register().bearings(), sets);
    }

    private void documents() {
        wrong.size(
                named("documents.json"), sizes().documents, rulebook.documents().documents());
        new DocumentsCheck(sets, uses, wrong).check(rulebook.documents().documents());
    }

    private void rules() {
        rulebook.encodedRules().forEach(rule -> uses.add(named("rules.json"), "rules", rule.label()));
    }

    private Sizes sizes() {
        return Objects.requireNonNull(SIZES.get(rulebook.id()), rulebook.id());
    }

    private String named(String file) {
        return rulebook.id() + "/" + file;
    }
}
