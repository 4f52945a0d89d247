package io.github.ocop.rulebook;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Map;

/** Words by section and key: read from a label file, and laid one over the other. */
final class WordSections {
    /** What the law itself words, and so may be shown in its own words. */
    private static final ImmutableSet<String> OFFICIAL = ImmutableSet.of(
            "sets", "parts", "titles", "cases", "options", "grounds", "requirements", "classification", "documents");

    /** The longest an official wording may be, in characters. */
    private static final int MOST = 2_000;

    private WordSections() {}

    static ImmutableMap<String, ImmutableMap<String, String>> read(DataNode file) {
        ImmutableMap.Builder<String, ImmutableMap<String, String>> sections = ImmutableMap.builder();
        for (String section : file.names()) {
            sections.put(section, file.object(section, WordSections::section));
        }
        return sections.buildOrThrow();
    }

    private static ImmutableMap<String, String> section(DataNode node) {
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        for (String key : node.names()) {
            words.put(key, node.text(key));
        }
        return words.buildOrThrow();
    }

    static ImmutableMap<String, ImmutableMap<String, String>> overlay(
            ImmutableMap<String, ImmutableMap<String, String>> sections,
            Map<String, ? extends Map<String, String>> overlay) {
        ImmutableMap.Builder<String, ImmutableMap<String, String>> result = ImmutableMap.builder();
        result.putAll(sections);
        overlay.forEach((section, words) -> {
            checkArgument(OFFICIAL.contains(section), "words: expected one of %s, given '%s'", OFFICIAL, section);
            checkArgument(words != null, "words: %s: expected wordings, given nothing", section);
            result.put(section, overlay(section, sections.getOrDefault(section, ImmutableMap.of()), words));
        });
        return result.buildKeepingLast();
    }

    private static ImmutableMap<String, String> overlay(
            String section, ImmutableMap<String, String> words, Map<String, String> over) {
        ImmutableMap.Builder<String, String> result = ImmutableMap.builder();
        result.putAll(words);
        over.forEach((key, text) -> {
            checkArgument(
                    words.containsKey(key) || (key.indexOf('#') >= 0 && WordPlaces.has(section, key)),
                    "words: expected a key or a place of %s, given '%s'",
                    section,
                    key);
            checkArgument(
                    text != null && !text.isBlank(), "words: %s: %s: expected text, given '%s'", section, key, text);
            checkArgument(
                    text.length() <= MOST && text.codePoints().allMatch(WordSections::isShown),
                    "words: %s: %s: expected at most %s characters that are shown",
                    section,
                    key,
                    MOST);
            result.put(key, Normalizer.normalize(text, Normalizer.Form.NFC));
        });
        return result.buildKeepingLast();
    }

    /** A wording goes into reports and pages: what moves a cursor, turns the writing round or breaks a line is none. */
    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
