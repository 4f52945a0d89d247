package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.Bar;
import io.github.ocop.criteria.PartName;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;

/** The library's words in one language: names of sets, parts, headings and criteria, grounds, and messages. Immutable. */
public final class Words {
    private final Language language;
    private final ImmutableMap<String, ImmutableMap<String, String>> sections;

    private Words(Language language, ImmutableMap<String, ImmutableMap<String, String>> sections) {
        this.language = language;
        this.sections = sections;
    }

    /** Returns the words in a language. They are read once, when first used. */
    public static Words of(Language language) {
        return language == Language.VI ? Vietnamese.WORDS : English.WORDS;
    }

    static Words load(DataSource source, Language language) {
        String file = "labels/" + language.tag() + ".json";
        return new Words(language, source.read(file, node -> {
            ImmutableMap.Builder<String, ImmutableMap<String, String>> sections = ImmutableMap.builder();
            for (String section : node.names()) {
                sections.put(section, node.object(section, Words::section));
            }
            return sections.buildOrThrow();
        }));
    }

    private static ImmutableMap<String, String> section(DataNode node) {
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        for (String key : node.names()) {
            words.put(key, node.text(key));
        }
        return words.buildOrThrow();
    }

    /** Returns the language. */
    public Language language() {
        return language;
    }

    /** Returns all words by section and key. */
    public ImmutableMap<String, ImmutableMap<String, String>> sections() {
        return sections;
    }

    /** Returns the name of a criteria set. */
    public String set(String label) {
        return word("sets", label);
    }

    /** Returns the name of a part. */
    public String part(PartName part) {
        return word("parts", part.name());
    }

    /** Returns the name of a heading or criterion. */
    public String title(String label) {
        return word("titles", label);
    }

    /** Returns what a ground says. */
    public String ground(String label) {
        return word("grounds", label);
    }

    /** Returns the name of what bars a product. */
    public String bar(Bar bar) {
        return word("bars", bar.name());
    }

    /** Returns the name of who decides. */
    public String authority(Authority authority) {
        return word("authorities", authority.name());
    }

    /** Returns one of the phrases a text form is made of. */
    public String phrase(String key) {
        return word("phrases", key);
    }

    /** Returns the message of a fault: what was expected, what was given, and the clause. */
    public String message(Fault fault) {
        StringBuilder message = new StringBuilder(fill(fault));
        fault.citation()
                .ifPresent(clause ->
                        message.append(" (").append(clause.text(language)).append(')'));
        return message.toString();
    }

    private String fill(Fault fault) {
        FaultReason reason = fault.reason();
        String pattern = word("messages", reason.name());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean blank = pattern.charAt(i) == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}';
            if (blank) {
                text.append(fault.arguments().get(pattern.charAt(i + 1) - '0'));
                i += 2;
            } else {
                text.append(pattern.charAt(i));
            }
        }
        return text.toString();
    }

    private String word(String section, String key) {
        String word = sections.getOrDefault(section, ImmutableMap.of()).get(key);
        if (word == null) {
            throw new IllegalArgumentException("words: expected a key of " + section + ", given '" + key + "'");
        }
        return word;
    }

    private static final class Vietnamese {
        static final Words WORDS = load(DataSource.ofLibrary(), Language.VI);
    }

    private static final class English {
        static final Words WORDS = load(DataSource.ofLibrary(), Language.EN);
    }
}
