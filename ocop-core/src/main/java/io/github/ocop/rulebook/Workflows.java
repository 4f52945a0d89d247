package io.github.ocop.rulebook;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import java.util.function.Supplier;

/**
 * The life cycles of the decisions held: an application under each of them, and a revocation. Nothing here reads a clock.
 * Immutable and safe for use by many threads.
 */
public final class Workflows {
    /** The table of revocations: the older decisions have none. */
    public static final String REVOCATION = Rulebooks.LIMITED + "/revocation";

    private static final String APPLICATION = "/application";

    private final Rulebooks rulebooks;
    private final Timeline timeline;
    private final ImmutableMap<String, Supplier<Workflow>> tables;
    private final DeadlineRules limits;
    private final WorkingDays calendar;

    private Workflows(Workflows other, DeadlineRules limits, WorkingDays calendar) {
        this.rulebooks = other.rulebooks;
        this.timeline = other.timeline;
        this.tables = other.tables;
        this.limits = limits;
        this.calendar = calendar;
    }

    Workflows(
            Rulebooks rulebooks,
            Timeline timeline,
            ImmutableMap<String, Supplier<Workflow>> tables,
            DeadlineRules limits,
            WorkingDays calendar) {
        this.rulebooks = rulebooks;
        this.timeline = timeline;
        this.tables = tables;
        this.limits = limits;
        this.calendar = calendar;
    }

    /** Returns the tables by id, each read when first used. */
    static ImmutableMap<String, Supplier<Workflow>> tables(DataSource source, Rulebooks rulebooks) {
        ImmutableMap<String, Supplier<Workflow>> applications = rulebooks.held().stream()
                .collect(toImmutableMap(
                        Workflows::application, id -> Suppliers.memoize(() -> application(source, rulebooks, id))));
        return ImmutableMap.<String, Supplier<Workflow>>builder()
                .putAll(applications)
                .put(
                        REVOCATION,
                        Suppliers.memoize(
                                () -> WorkflowFile.load(source, REVOCATION, number(rulebooks, Rulebooks.LIMITED))))
                .build();
    }

    /** Of the table of the decision it amends, an amending one keeps what is still law when it begins. */
    private static Workflow application(DataSource source, Rulebooks rulebooks, String id) {
        return rulebooks
                .get(id)
                .amends()
                .map(amended -> load(source, rulebooks, amended)
                        .since(rulebooks.filings(id).first(), application(id)))
                .orElseGet(() -> load(source, rulebooks, id));
    }

    private static Workflow load(DataSource source, Rulebooks rulebooks, String id) {
        return WorkflowFile.load(source, application(id), number(rulebooks, id));
    }

    private static String number(Rulebooks rulebooks, String id) {
        return rulebooks.get(id).instrument().number();
    }

    /** Returns the same by another calendar, as with the days off that were swapped in a year. */
    public Workflows with(WorkingDays other) {
        return new Workflows(this, limits, other);
    }

    /**
     * Returns the same with extra rounds.
     *
     * @throws IllegalArgumentException if one ends its proposals before the rounds are law
     */
    public Workflows withRounds(Iterable<ExtraRound> extras) {
        return new Workflows(this, limits.with(ImmutableList.copyOf(extras)), calendar);
    }

    /** Returns the ids of the tables. */
    public ImmutableSet<String> ids() {
        return tables.keySet();
    }

    /** Returns the id of the table of applications under a rulebook. */
    public static String application(String rulebook) {
        return rulebook + APPLICATION;
    }

    /**
     * Returns a table.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public Workflow get(String id) {
        Supplier<Workflow> table = tables.get(id);
        checkArgument(table != null, "workflow: expected one of %s, given '%s'", ids(), id);
        return table.get();
    }

    /**
     * Begins a case.
     *
     * @throws IllegalArgumentException if there is no such table, or a fact it begins with is missing or wrong
     */
    public Progress begin(String id, Facts opening) {
        return Progress.begin(get(id), rules(id), opening);
    }

    /**
     * Replays a history.
     *
     * @throws IllegalArgumentException if there is no such table, or it says what the table does not know
     */
    public Replay replay(History history) {
        return Replay.of(get(history.workflow()), rules(history.workflow()), history);
    }

    /**
     * Returns what comes of a history: what is wrong with the record, or what came of each event, and the certificate that was
     * issued.
     */
    public CaseAnswer answer(History history) {
        try {
            if (!ids().contains(history.workflow())) {
                throw CaseCheck.fault(FaultReason.NOT_IN_LIST, "workflow", history.workflow(), ids());
            }
            new CaseCheck(get(history.workflow()), rulebooks.documentLabels()).check(history);
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
        String rulebook = get(id).rulebook();
        return new ApplicationRules(
                rulebooks.get(rulebook), day -> rulebooks.get(timeline.procedure(rulebook, day)), limits, calendar);
    }
}
