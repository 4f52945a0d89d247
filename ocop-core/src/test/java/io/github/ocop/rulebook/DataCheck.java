package io.github.ocop.rulebook;

import com.google.common.base.Suppliers;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.SetMultimap;
import io.github.ocop.criteria.Bar;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Heading;
import io.github.ocop.criteria.Part;
import io.github.ocop.criteria.PartName;
import io.github.ocop.law.Language;
import io.github.ocop.law.Misprint;
import io.github.ocop.law.OpenReading;
import io.github.ocop.product.Leaf;
import io.github.ocop.product.Ministry;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.FoundGround;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads every data file and says what is wrong: run by the build right after the resources are in place, so that a wrong
 * file stops it before any test.
 *
 * <p>What a file may hold and that it adds up is checked where it is read; here is what only several files together show.
 */
public final class DataCheck {
    private static final String FOLDER = "io/github/ocop/rulebook";

    private final DataSource source;
    private final Supplier<Words> vietnamese;
    /** Sections whose words belong to data or to constants of the library; phrases belong to whoever writes text. */
    private static final List<String> CLOSED = List.of(
            "sets",
            "parts",
            "titles",
            "cases",
            "classification",
            "ministries",
            "authorities",
            "grounds",
            "requirements",
            "bars",
            "messages",
            "proofs",
            "readings");

    private final List<String> wrong = new ArrayList<>();
    private final SetMultimap<String, String> used = HashMultimap.create();

    DataCheck(DataSource source) {
        this.source = source;
        this.vietnamese = Suppliers.memoize(() -> Words.load(source, Language.VI));
    }

    /**
     * Checks the data below a folder of compiled classes and ends with status 1 if anything is wrong.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).resolve(FOLDER);
        DataCheck check = new DataCheck(new FolderSource(folder));
        check.listing(folder);
        check.all();
        if (!check.wrong.isEmpty()) {
            throw new IllegalStateException("data files are wrong:\n" + String.join("\n", check.wrong));
        }
    }

    /** Checks everything and returns what is wrong, a line each. */
    List<String> all() {
        try {
            for (String id : Rulebooks.load(source).held()) {
                rulebook(Rulebook.load(source, id));
            }
            constants();
            words();
        } catch (DataException e) {
            wrong.add(e.getMessage());
        }
        return wrong;
    }

    private void rulebook(Rulebook rulebook) {
        List<Integer> leaves = rulebook.classification()
                .leaves()
                .map(Leaf::criteriaSet)
                .sorted()
                .toList();
        check(
                leaves.equals(List.copyOf(rulebook.criteriaSets())),
                rulebook.id() + "/classification.json: criteriaSet: expected each of " + rulebook.criteriaSets()
                        + " once, given " + leaves);
        for (int number : rulebook.criteriaSets()) {
            labels(rulebook.id(), rulebook.criteriaSet(number));
        }
        // a register that loses an entry says nothing, so its size is held here
        check(
                rulebook.misprints().size() == 8,
                rulebook.id() + "/misprints.json: expected 8, given "
                        + rulebook.misprints().size());
        for (Misprint misprint : rulebook.misprints()) {
            misprint(rulebook, misprint);
        }
        for (OpenReading reading : rulebook.openReadings()) {
            labelled(rulebook.id() + "/readings.json", "readings", reading.id());
            reading.alternatives().forEach(label -> labelled(rulebook.id() + "/readings.json", "readings", label));
        }
        rulebook.classification().categories().forEach(category -> {
            labelled(rulebook.id() + "/classification.json", "classification", category.label());
            category.groups()
                    .forEach(
                            group -> labelled(rulebook.id() + "/classification.json", "classification", group.label()));
        });
    }

    /** Words that constants of the library stand for. */
    private void constants() {
        String file = "labels";
        for (PartName part : PartName.values()) {
            labelled(file, "parts", part.name());
        }
        for (Bar bar : Bar.values()) {
            labelled(file, "bars", bar.name());
        }
        for (Authority authority : Authority.values()) {
            labelled(file, "authorities", authority.name());
        }
        for (Ministry ministry : Ministry.values()) {
            labelled(file, "ministries", ministry.name());
        }
        for (FaultReason reason : FaultReason.values()) {
            labelled(file, "messages", reason.name());
        }
        labelled(file, "grounds", FoundGround.SUBJECT_LABEL);
    }

    private void labels(String id, CriteriaSet set) {
        String file = id + "/criteria, set " + set.number();
        labelled(file, "sets", set.label());
        set.grounds().forEach(ground -> labelled(file, "grounds", ground.label()));
        set.zeroStop().ifPresent(stop -> labelled(file, "grounds", stop.label()));
        for (Part part : set.parts()) {
            for (Heading heading : part.headings()) {
                labelled(file, "titles", heading.label());
                heading.subheadings().forEach(sub -> labelled(file, "titles", sub.label()));
            }
        }
        for (Criterion criterion : set.criteria()) {
            labelled(file, "titles", criterion.label());
            criterion.cases().forEach(label -> labelled(file, "cases", label));
            criterion.requirements().forEach(requirement -> labelled(file, "requirements", requirement.label()));
        }
    }

    private void misprint(Rulebook rulebook, Misprint misprint) {
        String where = rulebook.id() + "/misprints.json: " + misprint.id() + ": ";
        labelled(rulebook.id() + "/misprints.json", "proofs", misprint.proof());
        check(misprint.certainty() == io.github.ocop.law.Certainty.CLEAR, where + "expected a clear one");
        List<String> steps = List.of(misprint.at().locator().split("/", -1));
        if (!steps.get(0).equals("II") || steps.size() < 2) {
            wrong.add(where + "expected a place in Appendix II, given "
                    + misprint.at().locator());
            return;
        }
        CriteriaSet set = rulebook.criteriaSet(Integer.parseInt(steps.get(1)));
        int applied = steps.size() == 2
                ? set.parts().get(0).points()
                : misprint.option().isPresent()
                        ? set.criterion(steps.get(2)).pointsOf(misprint.option().getAsInt())
                        : set.criterion(steps.get(2)).points();
        check(
                applied == misprint.applied(),
                where + "expected " + misprint.applied() + " to be applied, given " + applied);
        check(
                !misprint.printed().equals(String.valueOf(applied)),
                where + "expected a printed figure unlike the applied one");
    }

    private void labelled(String file, String section, String label) {
        used.put(section, label);
        Map<String, String> words = vietnamese.get().sections().getOrDefault(section, ImmutableMap.of());
        check(words.containsKey(label), file + ": label " + label + ": missing in " + section);
    }

    private void words() {
        Words vi = vietnamese.get();
        Words en = Words.load(source, Language.EN);
        check(
                vi.sections().keySet().equals(en.sections().keySet()),
                "labels: expected the same sections in both languages");
        vi.sections().forEach((section, words) -> {
            check(CLOSED.contains(section) || section.equals("phrases"), "labels: " + section + ": used by nothing");
            if (CLOSED.contains(section)) {
                words.keySet().stream()
                        .filter(key -> !used.containsEntry(section, key))
                        .forEach(key -> wrong.add("labels: " + section + "." + key + ": used by nothing"));
            }
            Set<String> unlike = new TreeSet<>(words.keySet());
            Map<String, String> english = en.sections().getOrDefault(section, ImmutableMap.of());
            unlike.addAll(english.keySet());
            unlike.removeIf(key -> words.containsKey(key) && english.containsKey(key));
            check(unlike.isEmpty(), "labels: " + section + ": not in both languages: " + unlike);
            words.forEach((key, text) -> {
                check(
                        !text.equals(english.get(key)),
                        "labels: " + section + "." + key + ": the same in both languages");
                check(
                        text.equals(Normalizer.normalize(text, Normalizer.Form.NFC)),
                        "labels/vi.json: " + key + ": not NFC");
            });
        });
        for (FaultReason reason : FaultReason.values()) {
            for (Words words : List.of(vi, en)) {
                String file = "labels/" + words.language().tag() + ".json: messages." + reason;
                String message = words.sections()
                        .getOrDefault("messages", ImmutableMap.of())
                        .getOrDefault(reason.name(), "");
                check(!message.isEmpty(), file + ": missing");
                for (int i = 0; i < 4; i++) {
                    boolean blank = message.contains("{" + i + "}");
                    check(blank == i < reason.arguments(), file + ": expected " + reason.arguments() + " blanks");
                }
            }
        }
    }

    /** Every file of a folder of criteria is named in its instrument.json, and there is no other file. */
    private void listing(Path folder) throws IOException {
        for (String id : Rulebooks.load(source).held()) {
            Collection<String> named =
                    source.read(id + "/instrument.json", InstrumentFile::read).criteria();
            try (Stream<Path> files = Files.list(folder.resolve(id).resolve("criteria"))) {
                Set<String> there =
                        files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
                check(
                        there.equals(Set.copyOf(named)),
                        id + "/instrument.json: criteria: expected " + new TreeSet<>(there));
            }
        }
    }

    private void check(boolean right, String otherwise) {
        if (!right && !wrong.contains(otherwise)) {
            wrong.add(otherwise);
        }
    }

    /**
     * Data files in a folder.
     *
     * @param folder the folder
     */
    record FolderSource(Path folder) implements DataSource {
        @Override
        public @Nullable InputStream open(String file) {
            try {
                Path path = folder.resolve(file);
                return Files.exists(path) ? Files.newInputStream(path) : null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
