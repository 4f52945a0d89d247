package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.cycle.CaseAnswer;
import io.github.ocop.cycle.CaseRules;
import io.github.ocop.cycle.CertificateEffects;
import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.History;
import io.github.ocop.cycle.Progress;
import io.github.ocop.cycle.Replay;
import io.github.ocop.cycle.Workflow;
import io.github.ocop.deadline.DeadlineRules;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.year.ProvinceYearRules;
import io.github.ocop.year.YearProfile;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The life cycles of the decisions held: an application under each of them, a revocation, a product's year and a province's. Nothing
 * here reads a clock.
 * Immutable and safe for use by many threads.
 */
public final class Workflows {
    /** The table of revocations: the older decisions have none. */
    public static final String REVOCATION = Rulebooks.LIMITED + "/revocation";

    /** The table of a product's year, several years of one product in one history. */
    public static final String PRODUCT_YEAR = "cycle/product-year";

    private static final String APPLICATION = "/application";

    private final Rulebooks rulebooks;
    private final Timeline timeline;
    private final WorkflowTables tables;
    private final ImmutableMap<String, Supplier<YearProfile>> profiles;
    private final DeadlineRules limits;
    private final WorkingDays calendar;

    private Workflows(
            Workflows other,
            ImmutableMap<String, Supplier<YearProfile>> profiles,
            DeadlineRules limits,
            WorkingDays calendar) {
        this.rulebooks = other.rulebooks;
        this.timeline = other.timeline;
        this.tables = other.tables;
        this.profiles = profiles;
        this.limits = limits;
        this.calendar = calendar;
    }

    Workflows(
            Rulebooks rulebooks, Timeline timeline, WorkflowTables tables, DeadlineRules limits, WorkingDays calendar) {
        this.rulebooks = rulebooks;
        this.timeline = timeline;
        this.tables = tables;
        this.profiles = tables.profiles().byTable();
        this.limits = limits;
        this.calendar = calendar;
    }

    /**
     * {@return the same by another calendar, as with the days off that were swapped in a year}
     *
     * @param other the calendar to use instead
     */
    public Workflows with(WorkingDays other) {
        return new Workflows(this, profiles, limits, other);
    }

    /**
     * {@return the same with extra rounds}
     *
     * @param extras the extra rounds that are held
     * @throws IllegalArgumentException if one ends its proposals before the rounds are law
     */
    public Workflows withRounds(Iterable<ExtraRound> extras) {
        return new Workflows(this, profiles, limits.with(ImmutableList.copyOf(extras)), calendar);
    }

    /**
     * {@return the same with a province's own year, which takes the place of a held one of the same id}
     *
     * @param profile the profile of a province's year
     */
    public Workflows with(YearProfile profile) {
        ImmutableMap<String, Supplier<YearProfile>> more = ImmutableMap.<String, Supplier<YearProfile>>builder()
                .putAll(profiles)
                .put(profile.table(), () -> profile)
                .buildKeepingLast();
        return new Workflows(this, more, limits, calendar);
    }

    /** {@return the ids of the tables} */
    public ImmutableSet<String> ids() {
        return Sets.union(tables.byId().keySet(), profiles.keySet()).immutableCopy();
    }

    /** {@return the tables of applications, one a decision} */
    ImmutableList<Workflow> applications() {
        return tables.applications();
    }

    /**
     * {@return the profile of which a table is a year, if it is one}
     *
     * @param table the id of the table
     */
    public Optional<YearProfile> profile(String table) {
        return Optional.ofNullable(profiles.get(table)).map(Supplier::get);
    }

    /**
     * {@return the id of the table of applications under a rulebook}
     *
     * @param rulebook the id of the rulebook, such as {@code qd-26-2026}
     */
    public static String application(String rulebook) {
        return rulebook + APPLICATION;
    }

    /**
     * {@return a table}
     *
     * @param id the id of a table, such as {@code qd-26-2026/application}
     * @throws IllegalArgumentException if there is none of that id
     */
    public Workflow get(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("workflow: expected one of %s, given '%s'".formatted(ids(), id)));
    }

    private Optional<Workflow> find(String id) {
        return Optional.ofNullable(tables.byId().get(id))
                .map(Supplier::get)
                .or(() -> profile(id).map(YearProfile::workflow));
    }

    /**
     * Begins a case.
     *
     * @param id the id of a table, such as {@code qd-26-2026/application}
     * @param opening what is known of the case when it begins
     * @return the progress
     * @throws IllegalArgumentException if there is no such table, or a fact it begins with is missing or wrong
     */
    public Progress begin(String id, Facts opening) {
        return Progress.begin(get(id), rules(id), opening);
    }

    /**
     * Replays a history.
     *
     * @param history what has happened, in order of days
     * @return the replay
     * @throws IllegalArgumentException if there is no such table, or it says what the table does not know
     */
    public Replay replay(History history) {
        return Replay.of(get(history.workflow()), rules(history.workflow()), history);
    }

    /**
     * {@return what comes of a history: what is wrong with the record, or what came of each event, and the certificate that was
     * issued}
     *
     * @param history what has happened, in order of days
     */
    public CaseAnswer answer(History history) {
        try {
            Workflow table = find(history.workflow())
                    .orElseThrow(() -> CaseCheck.fault(FaultReason.NOT_IN_LIST, "workflow", history.workflow(), ids()));
            ImmutableList<Workflow> inside =
                    history.workflow().equals(PRODUCT_YEAR) ? applications() : ImmutableList.of();
            new CaseCheck(table, inside, rulebooks.documentLabels()).check(history);
            Replay replay = replay(history);
            return CaseAnswer.of(
                    replay,
                    CertificateEffects.of(replay.progress()).issued().map(rulebooks.certificates()::certificate));
        } catch (FaultException e) {
            return CaseAnswer.of(e.fault());
        }
    }

    private CaseRules rules(String id) {
        if (id.equals(REVOCATION)) {
            return new RevocationRules(limits, calendar);
        }
        if (id.equals(PRODUCT_YEAR)) {
            return new ProductYearRules(
                    tables.waits(),
                    Objects.requireNonNull(limits.rounds().get(AssessmentLevel.PROVINCE)),
                    rulebooks.certificates().with(calendar),
                    new Applications(this, timeline, tables.applicationEvents()));
        }
        Optional<YearProfile> profile = profile(id);
        if (profile.isPresent()) {
            return ProvinceYearRules.of(profile.get());
        }
        String rulebook = get(id).rulebook();
        return new ApplicationRules(
                rulebooks.get(rulebook), day -> rulebooks.get(timeline.procedure(rulebook, day)), limits, calendar);
    }
}
