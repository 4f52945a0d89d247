package io.github.ocop.rulebook;

import com.google.common.base.Suppliers;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.SetMultimap;
import io.github.ocop.calendar.HolidayYear;
import io.github.ocop.calendar.VietnameseCalendar;
import io.github.ocop.certificate.CertificateStatus;
import io.github.ocop.certificate.EventType;
import io.github.ocop.certificate.MilestoneKind;
import io.github.ocop.certificate.NoteCode;
import io.github.ocop.certificate.RevocationGround;
import io.github.ocop.comparison.FigureComparison;
import io.github.ocop.criteria.Bar;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.Heading;
import io.github.ocop.criteria.IncompleteSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.Option;
import io.github.ocop.criteria.Part;
import io.github.ocop.criteria.PartName;
import io.github.ocop.criteria.Requirement;
import io.github.ocop.cycle.Actor;
import io.github.ocop.cycle.FactKind;
import io.github.ocop.cycle.RefusalCode;
import io.github.ocop.cycle.State;
import io.github.ocop.cycle.Workflow;
import io.github.ocop.deadline.DeadlineKind;
import io.github.ocop.deadline.DeadlineRules;
import io.github.ocop.deadline.DeadlineStart;
import io.github.ocop.deadline.DeadlineState;
import io.github.ocop.document.AttachmentState;
import io.github.ocop.document.Document;
import io.github.ocop.document.Duty;
import io.github.ocop.document.Proof;
import io.github.ocop.document.Provider;
import io.github.ocop.law.Certainty;
import io.github.ocop.law.Fact;
import io.github.ocop.law.Language;
import io.github.ocop.law.Misprint;
import io.github.ocop.law.OpenReading;
import io.github.ocop.law.Rule;
import io.github.ocop.law.RuleKind;
import io.github.ocop.law.SourceLevel;
import io.github.ocop.plan.Every;
import io.github.ocop.plan.GoalKind;
import io.github.ocop.plan.Outcome;
import io.github.ocop.plan.OutsideReason;
import io.github.ocop.plan.RecordKind;
import io.github.ocop.plan.UnitLevel;
import io.github.ocop.product.Leaf;
import io.github.ocop.product.Ministry;
import io.github.ocop.product.Provinces;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.FoundGround;
import io.github.ocop.rating.MinimumsHeld;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.subject.SubjectKind;
import io.github.ocop.trace.StepKind;
import io.github.ocop.year.ProductStage;
import io.github.ocop.year.StepStatus;
import io.github.ocop.year.WaitRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
    /** Sections whose words belong to whoever writes text; that those use them all is held where they are written. */
    private static final Map<String, List<String>> FOLLOWING = Map.of(
            "before", List.of("NONE"),
            "open", List.of("NONE"),
            "standing", List.of("WAITING", "OPEN", "DONE", "LEFT"),
            "turn", List.of("SAME_YEAR", "LATER_YEAR"),
            "certificate", List.of("STANDS", "ENDED", "UNKNOWN"));

    private static final List<String> WRITERS = List.of("phrases", "forms", "plans");
    /** Sections whose words belong to data or to constants of the library. */
    private static final List<String> CLOSED = List.of(
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
    private static final Map<String, Integer> LONGEST = Map.of("sets", 80, "titles", 75, "options", 110);

    /** The longest any other word may be. */
    private static final int MOST = 120;

    /** How many entries the lists of a rulebook have, those of the decision that it amends included. */
    private record Sizes(int misprints, int readings, int documents) {}

    private static final Map<String, Sizes> SIZES = Map.of(
            "qd-1048-2019", new Sizes(21, 12, 24),
            "qd-781-2020", new Sizes(21, 19, 24),
            "qd-148-2023", new Sizes(8, 23, 4),
            "qd-1489-2025", new Sizes(8, 23, 6),
            "qd-26-2026", new Sizes(40, 60, 41));

    private final Supplier<Words> vietnamese;
    private final Supplier<Words> english;
    private final List<String> wrong = new ArrayList<>();
    private final SetMultimap<String, String> used = HashMultimap.create();

    DataCheck(DataSource source) {
        this.source = source;
        this.vietnamese = Suppliers.memoize(() -> Words.load(source, Language.VI));
        this.english = Suppliers.memoize(() -> Words.load(source, Language.EN));
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
            Rulebooks rulebooks = Rulebooks.load(source);
            rulebooks.held().forEach(id -> rulebook(rulebooks.get(id)));
            readings("readings.json", rulebooks.openReadings());
            timeline(rulebooks);
            provinces(rulebooks.provinces());
            certificates(rulebooks);
            calendar(rulebooks.calendar());
            limits(rulebooks);
            workflows(rulebooks);
            constants();
            words();
        } catch (DataException e) {
            wrong.add(e.getMessage());
        }
        return wrong;
    }

    private void timeline(Rulebooks rulebooks) {
        Set<String> known = Stream.concat(
                        rulebooks.openReadings().stream(),
                        rulebooks.held().stream().flatMap(id -> rulebooks.get(id).openReadings().stream()))
                .map(OpenReading::id)
                .collect(Collectors.toSet());
        Timeline.load(source)
                .readings()
                .forEach(id ->
                        check(known.contains(id), "timeline.json: readings: expected one of a register, given " + id));
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
        Set<Fact> held = SourcesCheck.held(source, rulebook.id());
        Set<Fact> sourced = rulebook.instrument().sources().levels().keySet();
        check(
                sourced.equals(held),
                rulebook.id() + "/instrument.json: sources: expected one of each of " + held + ", given " + sourced);
        rulebook.criteriaSets()
                .forEach(
                        number -> labels(rulebook.id(), rulebook.findSet(number).orElseThrow()));
        rulebook.classification()
                .leaves()
                .flatMap(leaf -> leaf.alike().stream())
                .forEach(label -> labelled(rulebook.id() + "/classification.json", "sets", label));
        // a register that loses an entry says nothing, so its size is held here
        Sizes sizes = sizes(rulebook);
        size(rulebook.id() + "/misprints.json", sizes.misprints, rulebook.misprints());
        for (Misprint misprint : rulebook.misprints()) {
            try {
                misprint(rulebook, misprint);
            } catch (IllegalArgumentException e) {
                wrong.add(rulebook.id() + "/misprints.json: " + misprint.id() + ": " + e.getMessage());
            }
        }
        unique(rulebook.id() + "/misprints.json", rulebook.misprints().stream().map(Misprint::id));
        size(rulebook.id() + "/readings.json", sizes.readings, rulebook.openReadings());
        readings(rulebook.id() + "/readings.json", rulebook.openReadings());
        bearings(rulebook);
        documents(rulebook);
        rulebook.encodedRules().forEach(rule -> labelled(rulebook.id() + "/rules.json", "rules", rule.label()));
        rulebook.classification().categories().forEach(category -> {
            labelled(rulebook.id() + "/classification.json", "classification", category.label());
            category.groups()
                    .forEach(
                            group -> labelled(rulebook.id() + "/classification.json", "classification", group.label()));
        });
    }

    /** 63 provinces before the merger, 34 since: a province that is lost says nothing. */
    private void provinces(Provinces provinces) {
        LocalDate merged = LocalDate.of(2025, 7, 1);
        provinces(provinces, provinces.first(), 63);
        provinces(provinces, merged.minusDays(1), 63);
        provinces(provinces, merged, 34);
        provinces.changes().stream()
                .filter(change -> change.day().isAfter(merged))
                .forEach(change -> provinces(provinces, change.day(), 34));
    }

    private void provinces(Provinces provinces, LocalDate day, int expected) {
        int given = provinces.on(day).size();
        check(given == expected, "provinces.json: provinces: expected " + expected + " on " + day + ", given " + given);
    }

    /** The years are held to the last, and only those that have been announced say so. */
    private void calendar(VietnameseCalendar calendar) {
        check(
                calendar.firstYear() == 2019 && calendar.lastYear() == 2100,
                "holidays.json: years: expected 2019 to 2100, given " + calendar.firstYear() + " to "
                        + calendar.lastYear());
        calendar.years()
                .forEach(year -> check(
                        (year.standing() == HolidayYear.Standing.ANNOUNCED) == (year.year() <= 2026),
                        "holidays.json: years: expected 2019 to 2026 to be announced, and no other, given " + year));
    }

    /** The readings that limits and rounds rest on are those of the decision, and the last days those of the timeline. */
    private void certificates(Rulebooks rulebooks) {
        Set<String> known = readingsOf(rulebooks, Rulebooks.LIMITED);
        rulebooks.certificates().rules().dayReadings().stream()
                .flatMap(day -> day.readings().stream())
                .forEach(id -> check(
                        known.contains(id),
                        Rulebooks.LIMITED + "/certificates.json: days: expected one of the decision, given " + id));
        rulebooks
                .held()
                .forEach(id -> rulebooks
                        .get(id)
                        .certificate()
                        .notice()
                        .ifPresent(notice -> check(
                                readingsOf(rulebooks, id).contains(notice.reading()),
                                id + "/procedure.json: notice: expected one of the decision, given "
                                        + notice.reading())));
    }

    /** The tables are whole where they are read; here is what is told of them, and which limits there are. */
    private void workflows(Rulebooks rulebooks) {
        Workflows workflows = rulebooks.workflows();
        Set<String> limits =
                Stream.of(DeadlineKind.values()).map(DeadlineKind::name).collect(Collectors.toSet());
        ImmutableMap<String, WaitRule> waits = WaitsFile.load(source);
        Set<String> general = ids(rulebooks.openReadings());
        waits.values()
                .forEach(wait -> check(
                        general.containsAll(wait.readings()),
                        WaitsFile.NAME + ": readings: expected some of the register, given " + wait.readings()));
        waits.keySet().forEach(wait -> labelled(WaitsFile.NAME, "waits", wait));
        ends(workflows);
        asked(workflows);
        for (String id : workflows.ids()) {
            Workflow table = workflows.get(id);
            table.events().keySet().forEach(event -> labelled(id, "cycleEvents", event));
            Set<String> readings = rulebooks.held().contains(table.rulebook())
                    ? readingsOf(rulebooks, table.rulebook())
                    : ids(rulebooks.openReadings());
            table.transitions().stream()
                    .flatMap(row -> row.readings().stream())
                    .forEach(reading -> check(
                            readings.contains(reading),
                            id + ": readings: expected one of the decision, given " + reading));
            table.transitions().stream()
                    .flatMap(row -> row.after().stream())
                    .forEach(wait -> check(
                            workflows.profile(id).isPresent() || waits.containsKey(wait),
                            id + ": after: expected one of " + waits.keySet() + ", given " + wait));
            table.states().values().forEach(state -> {
                labelled(id, "cycleStates", state.name());
                check(
                        limits.containsAll(state.limits()),
                        id + ": limits: expected some of " + limits + ", given " + state.limits());
            });
        }
    }

    /** Whatever an application ends in is an outcome that a product's year knows. */
    private void ends(Workflows workflows) {
        FactKind outcomes = workflows.get(Workflows.PRODUCT_YEAR).factKinds().get("outcome");
        workflows.applications().stream()
                .flatMap(table -> table.states().values().stream())
                .filter(State::isEnd)
                .forEach(end -> check(
                        outcomes != null && outcomes.takes(end.name()),
                        Workflows.PRODUCT_YEAR + ": outcome: expected every end of an application, and not "
                                + end.name()));
    }

    /** An event of several tables asks for the same, so that a history can be checked before it is known by which it goes. */
    private void asked(Workflows workflows) {
        Map<String, Set<String>> asked = new HashMap<>();
        workflows.ids().stream()
                .filter(id -> id.endsWith("/application") || id.equals(Workflows.PRODUCT_YEAR))
                .flatMap(id -> workflows.get(id).events().values().stream())
                .forEach(kind -> {
                    Set<String> before = asked.putIfAbsent(kind.name(), kind.asks());
                    check(
                            before == null || before.equals(kind.asks()),
                            "events: " + kind.name() + ": expected the same facts in every table, given " + before
                                    + " and " + kind.asks());
                });
    }

    private static Set<String> readingsOf(Rulebooks rulebooks, String id) {
        return ids(rulebooks.get(id).openReadings());
    }

    private static Set<String> ids(Collection<OpenReading> readings) {
        return readings.stream().map(OpenReading::id).collect(Collectors.toSet());
    }

    private void limits(Rulebooks rulebooks) {
        String file = Rulebooks.LIMITED + "/" + LimitsFile.NAME;
        DeadlineRules rules = rulebooks.deadlines().rules();
        Set<String> known = readingsOf(rulebooks, Rulebooks.LIMITED);
        Stream.of(
                        rules.rounds().values().stream().flatMap(schedule -> schedule.readings().stream()),
                        rules.limits().stream().flatMap(limit -> limit.readings().stream()),
                        rules.revocation().readings().stream(),
                        Stream.of(rules.revocationAssumed()))
                .flatMap(ids -> ids)
                .forEach(id ->
                        check(known.contains(id), file + ": readings: expected one of the decision, given " + id));
        rules.limits().stream()
                .filter(limit -> limit.deadline() == DeadlineKind.TRANSITION)
                .forEach(limit -> limit.kinds().forEach(kind -> {
                    Filing pending = Filing.of(kind, rules.inForceFrom().minusDays(1));
                    LocalDate last = limit.limit().lastDay(rules.inForceFrom(), rulebooks.calendar());
                    GoverningLaw law = rulebooks.governing(pending, Optional.of(rules.inForceFrom()));
                    check(
                            law instanceof GoverningLaw.InTransition pends
                                    && pends.finishBy().equals(last),
                            file + ": limits: expected the last day of timeline.json for " + kind + ", given " + last);
                }));
    }

    private void readings(String file, List<OpenReading> readings) {
        for (OpenReading reading : readings) {
            labelled(file, "readings", reading.id());
            labelled(file, "changes", reading.id());
            for (OpenReading.Alternative alternative : reading.alternatives()) {
                labelled(file, "readings", alternative.id());
                alternative.setting().ifPresent(setting -> setting(file, alternative.id(), setting));
            }
        }
        unique(
                file,
                readings.stream()
                        .flatMap(reading -> Stream.concat(
                                Stream.of(reading.id()),
                                reading.alternatives().stream().map(OpenReading.Alternative::id))));
    }

    /** A setting is one there is, and not what holds anyway. */
    private void setting(String file, String id, String setting) {
        ReadingSettings standard = ReadingSettings.standard();
        try {
            check(
                    !standard.with(setting).equals(standard),
                    file + ": " + id + ": expected a setting unlike the adopted one");
        } catch (IllegalArgumentException e) {
            wrong.add(file + ": " + id + ": " + e.getMessage());
        }
    }

    /** What a reading is said to bear on is there: the sets, and the labels in one of them. */
    private void bearings(Rulebook rulebook) {
        rulebook.register()
                .bearings()
                .forEach((reading, bearing) -> bearing.labels().forEach(label -> {
                    Collection<Integer> sets = bearing.sets().isEmpty() ? rulebook.criteriaSets() : bearing.sets();
                    boolean there = rulebook.criteriaSets().containsAll(sets)
                            && sets.stream()
                                    .flatMap(set -> rulebook.findCriteriaSet(set).stream())
                                    .anyMatch(set -> names(set, bearing.step()).anyMatch(label::equals));
                    check(
                            there,
                            rulebook.id() + "/readings.json: " + reading + ": expected a label of " + bearing.step()
                                    + " in its sets, given " + label);
                }));
    }

    /** What a document is said to be for is there, and is nobody's sex, ethnicity or disability. */
    private void documents(Rulebook rulebook) {
        String file = rulebook.id() + "/documents.json";
        Map<Boolean, List<Criterion>> criteria = rulebook.criteriaSets().stream()
                .flatMap(set -> rulebook.findCriteriaSet(set).stream())
                .flatMap(set -> set.criteria().stream())
                .collect(Collectors.partitioningBy(Criterion::personal));
        Set<String> grounds = rulebook.criteriaSets().stream()
                .flatMap(set -> rulebook.findSet(set).stream())
                .flatMap(set -> set.grounds().stream())
                .map(Ground::label)
                .collect(Collectors.toSet());
        List<Document> documents = rulebook.documents().documents();
        // as with a register, a document that is lost says nothing
        size(file, sizes(rulebook).documents, documents);
        for (Document document : documents) {
            String where = file + ": " + document.label() + ": ";
            labelled(file, "documents", document.label());
            document.grounds()
                    .forEach(label -> check(grounds.contains(label), where + "expected a ground, given " + label));
            for (Proof proof : document.proves()) {
                proof(where, proof, criteria.getOrDefault(false, List.of()));
            }
        }
    }

    private void proof(String where, Proof proof, List<Criterion> criteria) {
        List<Criterion> named = criteria.stream()
                .filter(criterion -> criterion.label().equals(proof.criterion()))
                .toList();
        check(
                !named.isEmpty(),
                where + "expected the label of a criterion that tells nothing of a person, given " + proof.criterion());
        for (String label : proof.options()) {
            List<Option> options = named.stream()
                    .flatMap(criterion -> criterion.options().stream())
                    .filter(option -> option.label().equals(label))
                    .toList();
            check(
                    !options.isEmpty() && options.stream().allMatch(option -> option.points() > 0),
                    where + "expected an option of " + proof.criterion() + " worth points, given " + label);
        }
    }

    private static Stream<String> names(CriteriaSet set, StepKind step) {
        return switch (step) {
            case CRITERION, MINIMUM -> set.criteria().stream().map(Criterion::label);
            case GROUND -> set.grounds().stream().map(Ground::label);
            case REQUIREMENT ->
                set.criteria().stream()
                        .flatMap(criterion -> criterion.requirements().stream())
                        .map(Requirement::label);
            default -> Stream.of();
        };
    }

    private void unique(String file, Stream<String> ids) {
        Set<String> seen = new TreeSet<>();
        ids.forEach(id -> check(seen.add(id), file + ": " + id + ": twice"));
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
            Rulebooks.load(source).held().stream()
                    .map(id -> id + ":" + authority)
                    .filter(key -> vietnamese
                            .get()
                            .sections()
                            .getOrDefault("authorities", ImmutableMap.of())
                            .containsKey(key))
                    .forEach(key -> labelled(file, "authorities", key));
        }
        for (Ministry ministry : Ministry.values()) {
            labelled(file, "ministries", ministry.name());
        }
        for (FaultReason reason : FaultReason.values()) {
            labelled(file, "messages", reason.name());
        }
        for (SubjectKind kind : SubjectKind.values()) {
            labelled(file, "subjects", kind.name());
        }
        for (NoteCode code : NoteCode.values()) {
            labelled(file, "notes", code.name());
        }
        // what follows from an event is told in words, what is asked for by its name on the wire
        FOLLOWING.forEach((fact, values) -> {
            labelled(file, "caseFacts", fact);
            values.forEach(value -> labelled(file, "caseValues", value));
        });
        for (StepStatus status : StepStatus.values()) {
            labelled(file, "stepStatuses", status.name());
        }
        for (ProductStage stage : ProductStage.values()) {
            labelled(file, "productStages", stage.name());
        }
        for (CertificateStatus status : CertificateStatus.values()) {
            labelled(file, "statuses", status.name());
        }
        for (EventType type : EventType.values()) {
            labelled(file, "events", type.name());
        }
        for (MilestoneKind kind : MilestoneKind.values()) {
            labelled(file, "milestones", kind.name());
        }
        for (RevocationGround ground : RevocationGround.values()) {
            labelled(file, "revocations", ground.name());
        }
        for (FilingKind kind : FilingKind.values()) {
            labelled(file, "filings", kind.name());
        }
        for (Certainty certainty : Certainty.values()) {
            labelled(file, "certainties", certainty.name());
        }
        for (Fact fact : Fact.values()) {
            labelled(file, "facts", fact.name());
        }
        for (SourceLevel level : SourceLevel.values()) {
            labelled(file, "levels", level.name());
        }
        for (MinimumsHeld held : MinimumsHeld.values()) {
            labelled(file, "minimums", held.name());
        }
        for (FigureComparison.Figure figure : FigureComparison.Figure.values()) {
            labelled(file, "figures", figure.name());
        }
        for (RuleKind kind : RuleKind.values()) {
            labelled(file, "kinds", kind.name());
        }
        for (Rule.Awaited awaited : Rule.Awaited.values()) {
            labelled(file, "awaited", awaited.name());
        }
        for (StepPattern pattern : StepPattern.values()) {
            labelled(file, "steps", pattern.name());
        }
        for (Provider provider : Provider.values()) {
            labelled(file, "providers", provider.name());
        }
        for (Duty duty : Duty.values()) {
            labelled(file, "duties", duty.name());
        }
        for (AttachmentState state : AttachmentState.values()) {
            labelled(file, "states", state.name());
        }
        for (DeadlineKind kind : DeadlineKind.values()) {
            labelled(file, "deadlines", kind.name());
        }
        for (DeadlineStart start : DeadlineStart.values()) {
            labelled(file, "starts", start.name());
        }
        for (DeadlineState state : DeadlineState.values()) {
            labelled(file, "progress", state.name());
        }
        for (Actor actor : Actor.values()) {
            labelled(file, "actors", actor.name());
        }
        for (RefusalCode code : RefusalCode.values()) {
            labelled(file, "refusals", code.name());
        }
        for (Outcome outcome : Outcome.values()) {
            labelled(file, "planOutcomes", outcome.name());
        }
        for (OutsideReason reason : OutsideReason.values()) {
            labelled(file, "planOutside", reason.name());
        }
        for (GoalKind kind : GoalKind.values()) {
            labelled(file, "planGoals", kind.name());
        }
        for (UnitLevel level : UnitLevel.values()) {
            labelled(file, "planLevels", level.name());
        }
        for (Every every : Every.values()) {
            labelled(file, "planEvery", every.name());
        }
        for (RecordKind kind : RecordKind.values()) {
            labelled(file, "planRecords", kind.name());
        }
        labelled(file, "grounds", FoundGround.SUBJECT_LABEL);
    }

    private static Sizes sizes(Rulebook rulebook) {
        return Objects.requireNonNull(SIZES.get(rulebook.id()), rulebook.id());
    }

    private void size(String file, int expected, List<?> given) {
        check(given.size() == expected, file + ": expected " + expected + ", given " + given.size());
    }

    private void labels(String id, ListedSet set) {
        String file = id + "/criteria, set " + set.number();
        labelled(file, "sets", set.label());
        set.grounds().forEach(ground -> labelled(file, "grounds", ground.label()));
        if (set instanceof IncompleteSet incomplete) {
            labelled(file, "incomplete", incomplete.reason());
        }
        set.complete().ifPresent(complete -> labels(file, complete));
    }

    private void labels(String file, CriteriaSet set) {
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
            criterion.options().forEach(option -> labelled(file, "options", option.label()));
            siblings(file, criterion, vietnamese.get());
            siblings(file, criterion, english.get());
            criterion.requirements().forEach(requirement -> labelled(file, "requirements", requirement.label()));
        }
    }

    /** Boxes that look alike could not be told apart on a sheet. */
    private void siblings(String file, Criterion criterion, Words words) {
        Map<String, String> options = words.sections().getOrDefault("options", ImmutableMap.of());
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Option option : criterion.options()) {
            String text = options.get(option.label());
            check(
                    text == null || seen.add(text),
                    file + ": " + criterion.number() + ": two options read '" + text + "'");
        }
    }

    private void misprint(Rulebook rulebook, Misprint misprint) {
        String where = rulebook.id() + "/misprints.json: " + misprint.id() + ": ";
        labelled(rulebook.id() + "/misprints.json", "proofs", misprint.proof());
        List<String> steps = List.of(misprint.at().locator().split("/", -1));
        if (!misprint.at().isWithin(rulebook.appendix()) || steps.size() < 2) {
            wrong.add(where + "expected a place in " + rulebook.appendix() + ", given " + misprint.at());
            return;
        }
        int number = Integer.parseInt(steps.get(1));
        Optional<CriteriaSet> listed = rulebook.findCriteriaSet(number);
        if (listed.isEmpty()) {
            // nothing but the set itself can be named where it is incomplete
            check(steps.size() == 2 && rulebook.findSet(number).isPresent(), where + "expected a set of the decision");
            return;
        }
        CriteriaSet set = listed.get();
        String at = steps.size() == 2 ? "" : steps.get(2);
        if (misprint.kind() == Misprint.Kind.POINTS) {
            applied(where, misprint, String.valueOf(points(set, at, misprint.option())));
        } else if (misprint.kind() == Misprint.Kind.STARS && misprint.option().isPresent()) {
            OptionalInt stars = set.criterion(at)
                    .options()
                    .get(misprint.option().getAsInt() - 1)
                    .minimumFor();
            applied(where, misprint, stars.isPresent() ? String.valueOf(stars.getAsInt()) : "");
        } else if (!at.isEmpty() && !at.equals(Ground.HEADER)) {
            set.criterion(at);
        }
    }

    private static int points(CriteriaSet set, String at, OptionalInt option) {
        if (at.isEmpty()) {
            return set.parts().get(0).points();
        }
        Criterion criterion = set.criterion(at);
        return option.isPresent() ? criterion.pointsOf(option.getAsInt()) : criterion.points();
    }

    private void applied(String where, Misprint misprint, String applied) {
        String given = misprint.applied().orElse("");
        check(applied.equals(given), where + "expected " + given + " to be applied, given " + applied);
        check(
                misprint.isCorrected() == (misprint.certainty() == Certainty.CLEAR),
                where + "expected a clear misprint to be corrected and another to be left as printed");
    }

    private void labelled(String file, String section, String label) {
        used.put(section, label);
        Map<String, String> words = vietnamese.get().sections().getOrDefault(section, ImmutableMap.of());
        check(words.containsKey(label), file + ": label " + label + ": missing in " + section);
    }

    private void words() {
        Words vi = vietnamese.get();
        Words en = english.get();
        check(
                vi.sections().keySet().equals(en.sections().keySet()),
                "labels: expected the same sections in both languages");
        vi.sections().forEach((section, words) -> {
            check(CLOSED.contains(section) || WRITERS.contains(section), "labels: " + section + ": used by nothing");
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
                for (String word : List.of(text, english.getOrDefault(key, ""))) {
                    check(
                            word.equals(Normalizer.normalize(word, Normalizer.Form.NFC)),
                            "labels: " + section + "." + key + ": not NFC");
                    check(
                            word.length() <= LONGEST.getOrDefault(section, MOST),
                            "labels: " + section + "." + key + ": expected at most "
                                    + LONGEST.getOrDefault(section, MOST) + " characters, given " + word.length());
                }
            });
        });
        for (Words words : List.of(vi, en)) {
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

    /** A sentence has all its blanks and no other. */
    private void blanks(Words words, String section, String key, int expected) {
        String file = "labels/" + words.language().tag() + ".json: " + section + "." + key;
        String sentence =
                words.sections().getOrDefault(section, ImmutableMap.of()).getOrDefault(key, "");
        check(!sentence.isEmpty(), file + ": missing");
        for (int i = 0; i < 10; i++) {
            boolean blank = sentence.contains("{" + i + "}");
            check(blank == i < expected, file + ": expected " + expected + " blanks");
        }
    }

    /** Every file in a rulebook's folder is one that it names, and every one that it names is there. */
    private void listing(Path folder) throws IOException {
        for (String id : Rulebooks.load(source).held()) {
            InstrumentFile.Contents contents = source.read(id + "/instrument.json", InstrumentFile::read);
            Set<String> named = new TreeSet<>(contents.files());
            named.add("instrument.json");
            named.add("rules.json");
            if (id.equals(Rulebooks.LIMITED)) {
                named.add(LimitsFile.NAME);
                named.add("revocation.json");
            }
            if (id.equals(Rulebooks.load(source).newest().id())) {
                named.add(CertificatesFile.NAME);
            }
            if (contents.amends().isEmpty()) {
                named.add("application.json");
            }
            contents.criteria().forEach(name -> named.add("criteria/" + name));
            Path own = folder.resolve(id);
            try (Stream<Path> files = Files.walk(own)) {
                Set<String> there = files.filter(Files::isRegularFile)
                        .map(file -> own.relativize(file).toString().replace('\\', '/'))
                        .collect(Collectors.toCollection(TreeSet::new));
                check(there.equals(named), id + "/instrument.json: expected the names of " + there);
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
