package io.github.ocop.rulebook;

import com.google.common.base.Splitter;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.certificate.CertificateNote;
import io.github.ocop.certificate.CertificateStatus;
import io.github.ocop.certificate.EventType;
import io.github.ocop.certificate.MilestoneKind;
import io.github.ocop.certificate.RevocationGround;
import io.github.ocop.criteria.Bar;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Dependency;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.IncompleteSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.PartName;
import io.github.ocop.criteria.ZeroStop;
import io.github.ocop.cycle.Actor;
import io.github.ocop.cycle.Refusal;
import io.github.ocop.cycle.State;
import io.github.ocop.deadline.DeadlineKind;
import io.github.ocop.deadline.DeadlineStart;
import io.github.ocop.deadline.DeadlineState;
import io.github.ocop.document.AttachmentState;
import io.github.ocop.document.Document;
import io.github.ocop.document.Duty;
import io.github.ocop.document.Provider;
import io.github.ocop.law.Certainty;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Fact;
import io.github.ocop.law.Language;
import io.github.ocop.law.Rule;
import io.github.ocop.law.RuleKind;
import io.github.ocop.law.SourceLevel;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FoundGround;
import io.github.ocop.rating.MinimumsHeld;
import io.github.ocop.rating.Points;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.subject.SubjectKind;
import io.github.ocop.year.ProductStage;
import io.github.ocop.year.StepStatus;
import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The library's words in one language: names of sets, parts, criteria and options, grounds, messages, and the sentences of
 * a trace. They are short and our own; a system can lay the official wording over them ({@link #with}). Immutable.
 */
public final class Words {
    /** Decimals to which points are cut where they are shown. */
    public static final int DECIMALS = 2;

    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Language language;
    private final ImmutableMap<String, ImmutableMap<String, String>> sections;

    private Words(Language language, ImmutableMap<String, ImmutableMap<String, String>> sections) {
        this.language = language;
        this.sections = sections;
    }

    /**
     * {@return the words in a language} They are read once, when first used.
     *
     * @param language the language of messages and citations
     */
    public static Words of(Language language) {
        return language == Language.VI ? Vietnamese.WORDS : English.WORDS;
    }

    static Words load(DataSource source, Language language) {
        String file = "labels/" + language.tag() + ".json";
        return new Words(language, source.read(file, WordSections::read));
    }

    /**
     * {@return these words with others laid over them, by section and key}
     *
     * <p>Sections are {@code sets}, {@code parts}, {@code titles}, {@code cases}, {@code options}, {@code grounds}, {@code
     * requirements}, {@code classification} and {@code documents}. A key is a label, or in four of the sections a place where the same label
     * has another official wording: {@code 26/2026/QĐ-TTg#II/6/3.5} for the title of a heading or criterion, {@code
     * 26/2026/QĐ-TTg#II/6/3.5:2} for its second box, {@code 26/2026/QĐ-TTg#II/6/header} for a ground, {@code
     * 26/2026/QĐ-TTg#II/6} for a set. A place goes before a label. Text is taken in NFC.
     *
     * @param overlay words by section and key, to stand over ours
     * @throws IllegalArgumentException if a section, label or place is not there, or a text is blank or missing
     */
    public Words with(Map<String, ? extends Map<String, String>> overlay) {
        return new Words(language, WordSections.overlay(sections, overlay));
    }

    /** {@return the language} */
    public Language language() {
        return language;
    }

    /** {@return all words by section and key} */
    public ImmutableMap<String, ImmutableMap<String, String>> sections() {
        return sections;
    }

    /** {@return the order in which people look names up: syllable by syllable, in the language's own alphabet} */
    public Comparator<String> order() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language.tag()));
        Comparator<Iterable<String>> bySyllable =
                Comparators.lexicographical((String left, String right) -> collator.compare(left, right));
        return Comparator.comparing(Splitter.on(' ')::split, bySyllable);
    }

    /**
     * {@return the name of a criteria set}
     *
     * @param set the criteria set
     */
    public String set(ListedSet set) {
        return word("sets", set.label(), set.citation().toString());
    }

    /**
     * {@return what is missing of a set}
     *
     * @param set a set that does not add up
     */
    public String incomplete(IncompleteSet set) {
        return word("incomplete", set.reason());
    }

    /**
     * {@return the name of a part}
     *
     * @param part the part
     */
    public String part(PartName part) {
        return word("parts", part.name());
    }

    /**
     * {@return the name of a heading, or of a heading within it}
     *
     * @param set the criteria set
     * @param number the printed number
     * @param label the label of the data, by which words are found
     */
    public String heading(ListedSet set, String number, String label) {
        return word("titles", label, set.cite(number).toString());
    }

    /**
     * {@return the name of a criterion}
     *
     * @param set the criteria set
     * @param criterion the criterion
     */
    public String criterion(ListedSet set, Criterion criterion) {
        return heading(set, criterion.number(), criterion.label());
    }

    /**
     * {@return the name of a case of a criterion}
     *
     * @param label the label of the data, by which words are found
     */
    public String caseName(String label) {
        return word("cases", label);
    }

    /**
     * {@return what a box of a criterion says}
     *
     * @param set the criteria set
     * @param criterion the criterion
     * @param box its place in the printed order, first 1
     * @throws IndexOutOfBoundsException if there is no such box
     */
    public String option(ListedSet set, Criterion criterion, int box) {
        String label = criterion.options().get(box - 1).label();
        return word("options", label, set.cite(criterion.number()) + ":" + box);
    }

    /**
     * {@return the name of a criterion, wherever it stands}
     *
     * @param label the label of the data, by which words are found
     */
    public String title(String label) {
        return word("titles", label);
    }

    /**
     * {@return what an option says, wherever it stands}
     *
     * @param label the label of the data, by which words are found
     */
    public String option(String label) {
        return word("options", label);
    }

    /**
     * {@return what a ground says, wherever it stands}
     *
     * @param label the label of the data, by which words are found
     */
    public String ground(String label) {
        return word("grounds", label);
    }

    /**
     * {@return what a ground of a set says}
     *
     * @param set the criteria set
     * @param ground the ground
     */
    public String ground(ListedSet set, Ground ground) {
        return word("grounds", ground.label(), set.cite(ground.finding()).toString());
    }

    /**
     * {@return what a ground that holds says}
     *
     * @param ground the ground
     */
    public String ground(FoundGround ground) {
        return word("grounds", ground.label(), ground.citation().toString());
    }

    /**
     * {@return what the rule says by which 0 points stop the assessment}
     *
     * @param rule the rule
     */
    public String zeroRule(ZeroStop rule) {
        return word("grounds", rule.label());
    }

    /**
     * {@return that a criterion is scored only where another has points}
     *
     * @param dependency which criterion presupposes another
     */
    public String needs(Dependency dependency) {
        return phrase("needs-criterion") + " " + dependency.criterion();
    }

    /**
     * {@return what a criterion asks for besides}
     *
     * @param label the label of the data, by which words are found
     */
    public String requirement(String label) {
        return word("requirements", label);
    }

    /**
     * {@return what an answer on a criterion says: the option, yes, no, or that no box is ticked}
     *
     * @param set the criteria set
     * @param criterion the criterion
     * @param choice the answer
     */
    public String choice(ListedSet set, Criterion criterion, Choice choice) {
        if (choice.isYesNo()) {
            return phrase(choice.place() == 1 ? "yes" : "no");
        }
        return choice.place() == 0 ? phrase("no-box") : option(set, criterion, (int) choice.place());
    }

    /**
     * {@return the name of what bars a product}
     *
     * @param bar what follows where it holds
     */
    public String bar(Bar bar) {
        return word("bars", bar.name());
    }

    /**
     * {@return the name of who decides today}
     *
     * @param authority the body
     */
    public String authority(Authority authority) {
        return word("authorities", authority.name());
    }

    /**
     * {@return the name of who decides under a rulebook: ministries have changed}
     *
     * @param authority the body
     * @param rulebook the id of the rulebook, such as {@code qd-26-2026}
     */
    public String authority(Authority authority, String rulebook) {
        return word("authorities", authority.name(), rulebook + ":" + authority);
    }

    /**
     * {@return the name of a kind of subject}
     *
     * @param kind the kind
     */
    public String subject(SubjectKind kind) {
        return word("subjects", kind.name());
    }

    /**
     * {@return the name of a kind of filing}
     *
     * @param kind the kind
     */
    public String filing(FilingKind kind) {
        return word("filings", kind.name());
    }

    /**
     * {@return the name of a document}
     *
     * @param document the document
     */
    public String document(Document document) {
        return word("documents", document.label());
    }

    /**
     * {@return who adds a document}
     *
     * @param provider who adds it
     */
    public String provider(Provider provider) {
        return word("providers", provider.name());
    }

    /**
     * {@return the name of a document by its label}
     *
     * @param label the label of the data, by which words are found
     */
    public String document(String label) {
        return word("documents", label);
    }

    /**
     * {@return when a document has to be there, by the name of a {@link Duty}}
     *
     * @param duty the duty
     */
    public String duty(String duty) {
        return word("duties", duty);
    }

    /**
     * {@return how star minimums are held}
     *
     * @param minimums whether minimums were held
     */
    public String minimums(MinimumsHeld minimums) {
        return word("minimums", minimums.name());
    }

    /**
     * {@return the name of a figure of a decision, by its constant}
     *
     * @param figure the figure
     */
    public String figure(Enum<?> figure) {
        return word("figures", figure.name());
    }

    /**
     * {@return when a document has to be there}
     *
     * @param duty the duty
     */
    public String duty(Duty duty) {
        return word("duties", duty.name());
    }

    /**
     * {@return whether a document is there}
     *
     * @param state the state
     */
    public String state(AttachmentState state) {
        return word("states", state.name());
    }

    /**
     * {@return the name of what is known of a decision}
     *
     * @param fact the fact
     */
    public String fact(Fact fact) {
        return word("facts", fact.name());
    }

    /**
     * {@return the name of how near to the text a fact was read}
     *
     * @param level the level
     */
    public String level(SourceLevel level) {
        return word("levels", level.name());
    }

    /**
     * {@return the name of what rules are about}
     *
     * @param kind the kind
     */
    public String ruleKind(RuleKind kind) {
        return word("kinds", kind.name());
    }

    /**
     * {@return the name of what a rule waits for}
     *
     * @param awaited what is waited for
     */
    public String awaited(Rule.Awaited awaited) {
        return word("awaited", awaited.name());
    }

    /**
     * {@return what a rule of a decision says}
     *
     * @param rule the rule
     */
    public String rule(Rule rule) {
        return word("rules", rule.label());
    }

    /**
     * {@return what an open reading, adopted or not, says}
     *
     * @param id the id of the reading, as the data names it
     */
    public String reading(String id) {
        return word("readings", id);
    }

    /**
     * {@return what would change with the other readings}
     *
     * @param reading the reading
     */
    public String change(String reading) {
        return word("changes", reading);
    }

    /**
     * {@return why something is taken for a misprint}
     *
     * @param label the label of the data, by which words are found
     */
    public String proof(String label) {
        return word("proofs", label);
    }

    /**
     * {@return the name of how sure a misprint is}
     *
     * @param certainty how sure it is
     */
    public String certainty(Certainty certainty) {
        return word("certainties", certainty.name());
    }

    /**
     * {@return the name of a category or group of Appendix I}
     *
     * @param label the label of the data, by which words are found
     */
    public String classification(String label) {
        return word("classification", label);
    }

    /**
     * {@return one of the phrases a text form is made of}
     *
     * @param key the key of the word
     */
    public String phrase(String key) {
        return word("phrases", key);
    }

    /**
     * {@return a number of stars with its word}
     *
     * @param stars 1 to 5
     */
    public String stars(int stars) {
        return stars + " " + phrase(stars == 1 ? "star" : "stars");
    }

    /**
     * {@return a number of whole points with its word}
     *
     * @param points whole points, 0 to 100
     */
    public String points(int points) {
        return points + " " + phrase(points == 1 ? "point" : "points");
    }

    /**
     * {@return a day as the language writes it: {@code 03/08/2026} in Vietnamese, {@code 2026-08-03} in English}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     */
    public String day(LocalDate day) {
        return language == Language.VI ? VIETNAMESE_DAY.format(day) : day.toString();
    }

    /**
     * {@return points cut to two decimals, as the language writes them: Vietnamese with a comma, English with a point}
     *
     * @param points the points, exactly
     */
    public String decimal(Points points) {
        String text = points.cut(DECIMALS);
        return language == Language.VI ? text.replace('.', ',') : text;
    }

    /**
     * {@return where a certificate is}
     *
     * @param status the status
     */
    public String status(CertificateStatus status) {
        return word("statuses", status.name());
    }

    /**
     * {@return what can happen to a certificate}
     *
     * @param type the kind of event
     */
    public String event(EventType type) {
        return word("events", type.name());
    }

    /**
     * {@return why a certificate is taken away}
     *
     * @param ground the ground
     */
    public String revocation(RevocationGround ground) {
        return word("revocations", ground.name());
    }

    /**
     * {@return what a day in the life of a certificate is}
     *
     * @param kind the kind
     */
    public String milestone(MilestoneKind kind) {
        return word("milestones", kind.name());
    }

    /**
     * {@return a note on what happened to a certificate, with the clause}
     *
     * @param note the note
     */
    public String note(CertificateNote note) {
        return cited(fill(word("notes", note.code().name()), note.arguments()), Optional.of(note.citation()));
    }

    /**
     * {@return what has to be done by a day}
     *
     * @param kind the kind
     */
    public String deadline(DeadlineKind kind) {
        return word("deadlines", kind.name());
    }

    /**
     * {@return where a case of a life cycle is}
     *
     * @param state the state
     */
    public String state(State state) {
        return word("cycleStates", state.name());
    }

    /**
     * {@return what happens in a life cycle}
     *
     * @param type the name of the kind
     */
    public String cycleEvent(String type) {
        return word("cycleEvents", type);
    }

    /**
     * {@return who makes something happen in a life cycle}
     *
     * @param actor who acts
     */
    public String actor(Actor actor) {
        return word("actors", actor.name());
    }

    /**
     * {@return how long is waited, or until what}
     *
     * @param name the name of the wait, as the data has it
     */
    public String wait(String name) {
        return word("waits", name);
    }

    /** {@return a fact of a case: in words where it follows from others, by its name where a record has it} */
    String caseFact(String name) {
        return section("caseFacts").getOrDefault(name, name);
    }

    /** {@return a value of a fact, in words where there are any} */
    String caseValue(String value) {
        return section("caseValues").getOrDefault(value, value);
    }

    /**
     * {@return what a step of a province's year is on a day}
     *
     * @param status the status
     */
    public String status(StepStatus status) {
        return word("stepStatuses", status.name());
    }

    /**
     * {@return how far a product has come in a year}
     *
     * @param stage the stage
     */
    public String stage(ProductStage stage) {
        return word("productStages", stage.name());
    }

    /**
     * {@return why an event is refused, with the clause where the text has one}
     *
     * @param refusal the refusal
     */
    public String message(Refusal refusal) {
        String message = fill(word("refusals", refusal.code().name()), new RefusalWords(this, refusal).arguments());
        return cited(message, refusal.citation());
    }

    /**
     * {@return from what a deadline runs}
     *
     * @param start what it starts with
     */
    public String start(DeadlineStart start) {
        return word("starts", start.name());
    }

    /**
     * {@return where a deadline is}
     *
     * @param state the state
     */
    public String progress(DeadlineState state) {
        return word("progress", state.name());
    }

    /**
     * {@return the message of a fault: what was expected, what was given, and the clause}
     *
     * @param fault what is wrong with the record
     */
    public String message(Fault fault) {
        String message = fill(word("messages", fault.reason().name()), fault.arguments());
        return cited(message, fault.citation());
    }

    private String cited(String message, Optional<Citation> citation) {
        return citation.map(clause -> message + " (" + clause.text(language) + ")")
                .orElse(message);
    }

    String tell(StepPattern pattern, Object... arguments) {
        return fill(word("steps", pattern.name()), Arrays.asList(arguments));
    }

    static String fill(String pattern, List<?> arguments) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean blank = pattern.charAt(i) == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}';
            if (blank) {
                text.append(arguments.get(pattern.charAt(i + 1) - '0'));
                i += 2;
            } else {
                text.append(pattern.charAt(i));
            }
        }
        return text.toString();
    }

    private String word(String section, String key, String place) {
        String official = section(section).get(place);
        return official == null ? word(section, key) : official;
    }

    String word(String section, String key) {
        String word = section(section).get(key);
        if (word == null) {
            throw new IllegalArgumentException("words: expected a key of " + section + ", given '" + key + "'");
        }
        return word;
    }

    private ImmutableMap<String, String> section(String section) {
        return sections.getOrDefault(section, ImmutableMap.of());
    }

    private static final class Vietnamese {
        static final Words WORDS = load(DataSource.ofLibrary(), Language.VI);
    }

    private static final class English {
        static final Words WORDS = load(DataSource.ofLibrary(), Language.EN);
    }
}
