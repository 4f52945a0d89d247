package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.certificate.NoteCode;
import io.github.ocop.criteria.Option;
import io.github.ocop.rating.FaultReason;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words of both languages, held against one another and against what asks for them. */
final class WordsCheck {
    /** Sections whose words belong to whoever writes text; that those use them all is held where they are written. */
    private static final ImmutableSet<String> WRITERS = ImmutableSet.of("phrases", "forms", "plans");

    /** Sections whose words belong to data or to constants of the library. */
    private static final ImmutableSet<String> CLOSED = ImmutableSet.of(
            "sets",
            "parts",
            "titles",
            "cases",
            "options",
            "classification",
            "incomplete",
            "rules",
            "facts",
            "levels",
            "kinds",
            "awaited",
            "minimums",
            "figures",
            "ministries",
            "authorities",
            "grounds",
            "requirements",
            "bars",
            "subjects",
            "filings",
            "certainties",
            "steps",
            "messages",
            "proofs",
            "readings",
            "changes",
            "documents",
            "providers",
            "duties",
            "states",
            "deadlines",
            "starts",
            "progress",
            "notes",
            "statuses",
            "stepStatuses",
            "caseFacts",
            "waits",
            "caseValues",
            "productStages",
            "events",
            "revocations",
            "milestones",
            "cycleStates",
            "cycleEvents",
            "actors",
            "refusals",
            "planOutcomes",
            "planOutside",
            "planGoals",
            "planLevels",
            "planEvery",
            "planRecords");
    /** The longest a name may be, in characters; an option is read on a sheet beside three others. */
    private static final ImmutableMap<String, Integer> LONGEST =
            ImmutableMap.of("sets", 80, "titles", 75, "options", 110);

    /** The longest any other word may be. */
    private static final int MOST = 120;

    private final Words vietnamese;
    private final Words english;
    private final WordUses uses;
    private final Wrong wrong;

    WordsCheck(Words vietnamese, Words english, WordUses uses, Wrong wrong) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.uses = uses;
        this.wrong = wrong;
    }

    /** Whatever is asked for is there, and boxes beside one another can be told apart. */
    void uses() {
        for (WordUses.Use use : uses.all()) {
            wrong.check(
                    section(vietnamese, use.section()).containsKey(use.label()),
                    use.file() + ": label " + use.label() + ": missing in " + use.section());
        }
        for (WordUses.Boxes boxes : uses.boxes()) {
            siblings(boxes, vietnamese);
            siblings(boxes, english);
        }
    }

    /** Boxes that look alike could not be told apart on a sheet. */
    private void siblings(WordUses.Boxes boxes, Words words) {
        Map<String, String> options = section(words, "options");
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Option option : boxes.criterion().options()) {
            String text = options.get(option.label());
            wrong.check(
                    text == null || seen.add(text),
                    boxes.file() + ": " + boxes.criterion().number() + ": two options read '" + text + "'");
        }
    }

    /** Every word is used, is in both languages, and reads well. */
    void words() {
        wrong.check(
                vietnamese.sections().keySet().equals(english.sections().keySet()),
                "labels: expected the same sections in both languages");
        vietnamese.sections().forEach(this::section);
        for (Words words : List.of(vietnamese, english)) {
            for (FaultReason reason : FaultReason.values()) {
                blanks(words, "messages", reason.name(), reason.arguments());
            }
            for (NoteCode code : NoteCode.values()) {
                blanks(words, "notes", code.name(), code.arguments());
            }
            for (StepPattern pattern : StepPattern.values()) {
                blanks(words, "steps", pattern.name(), pattern.blanks());
            }
        }
    }

    private void section(String name, Map<String, String> words) {
        String at = "labels: " + name;
        wrong.check(CLOSED.contains(name) || WRITERS.contains(name), at + ": used by nothing");
        if (CLOSED.contains(name)) {
            words.keySet().forEach(key -> wrong.check(uses.has(name, key), at + "." + key + ": used by nothing"));
        }
        Set<String> unlike = new TreeSet<>(words.keySet());
        Map<String, String> other = section(english, name);
        unlike.addAll(other.keySet());
        unlike.removeIf(key -> words.containsKey(key) && other.containsKey(key));
        wrong.check(unlike.isEmpty(), at + ": not in both languages: " + unlike);
        int most = LONGEST.getOrDefault(name, MOST);
        words.forEach((key, text) -> {
            wrong.check(!text.equals(other.get(key)), at + "." + key + ": the same in both languages");
            for (String word : List.of(text, other.getOrDefault(key, ""))) {
                wrong.check(word.equals(Normalizer.normalize(word, Normalizer.Form.NFC)), at + "." + key + ": not NFC");
                wrong.check(
                        word.length() <= most,
                        at + "." + key + ": expected at most " + most + " characters, given " + word.length());
            }
        });
    }

    /** A sentence has all its blanks and no other. */
    private void blanks(Words words, String section, String key, int expected) {
        String file = "labels/" + words.language().tag() + ".json: " + section + "." + key;
        String sentence = section(words, section).getOrDefault(key, "");
        wrong.check(!sentence.isEmpty(), file + ": missing");
        for (int i = 0; i < 10; i++) {
            boolean blank = sentence.contains("{" + i + "}");
            wrong.check(blank == i < expected, file + ": expected " + expected + " blanks");
        }
    }

    private static Map<String, String> section(Words words, String name) {
        return words.sections().getOrDefault(name, ImmutableMap.of());
    }
}
