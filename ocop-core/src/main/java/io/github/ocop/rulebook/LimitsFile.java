package io.github.ocop.rulebook;

import com.google.common.collect.Maps;
import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.calendar.RegularRound;
import io.github.ocop.calendar.RoundSchedule;
import io.github.ocop.calendar.TimeLimit;
import io.github.ocop.deadline.ActingLimit;
import io.github.ocop.deadline.DeadlineKind;
import io.github.ocop.deadline.DeadlineRules;
import io.github.ocop.deadline.DossierEvent;
import io.github.ocop.deadline.StepOrder;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Instrument;
import io.github.ocop.subject.FilingKind;
import java.time.MonthDay;

/** Reads {@code limits.json}: the rounds of a decision, its time limits, and what comes before what. No rating depends on it. */
final class LimitsFile {
    static final String NAME = "limits.json";

    private final Instrument instrument;
    private final TimeLimit revocation;

    private LimitsFile(Instrument instrument, TimeLimit revocation) {
        this.instrument = instrument;
        this.revocation = revocation;
    }

    /**
     * Reads the file of a decision.
     *
     * @param revocation the limit of a revocation, which stands with what is said of certificates
     */
    static DeadlineRules load(DataSource source, Instrument instrument, TimeLimit revocation) {
        return source.read(instrument.id() + "/" + NAME, new LimitsFile(instrument, revocation)::rules);
    }

    private DeadlineRules rules(DataNode node) {
        return DeadlineRules.builder()
                .inForceFrom(instrument.inForce().first())
                .rounds(Maps.uniqueIndex(node.objects("rounds", this::schedule), RoundSchedule::level))
                .limits(node.objects("limits", this::limit))
                .revocation(node.object("revocation", this::revocation))
                .revocationAssumed(node.text("revocationAssumed"))
                .order(node.objects("order", this::order))
                .build();
    }

    private RoundSchedule schedule(DataNode node) {
        return RoundSchedule.builder()
                .level(node.word("level", AssessmentLevel.class))
                .inForceFrom(instrument.inForce().first())
                .inForceBy(instrument.inForceBy())
                .clause(clause(node, "citation"))
                .extraClause(clause(node, "extra"))
                .regular(node.objects(
                        "rounds",
                        round -> RegularRound.of(
                                round.number("number"),
                                MonthDay.parse(round.text("proposedBefore")),
                                MonthDay.parse(round.text("endsBefore")))))
                .readings(node.texts("readings"))
                .build();
    }

    private ActingLimit limit(DataNode node) {
        return ActingLimit.builder()
                .deadline(node.word("deadline", DeadlineKind.class))
                .kinds(node.words("kinds", FilingKind.class))
                .limit(TimeLimit.of(
                        node.number("length"),
                        node.word("unit", TimeLimit.Unit.class),
                        node.optionalFlag("rolls"),
                        clause(node, "citation")))
                .readings(node.texts("readings"))
                .build();
    }

    private ActingLimit revocation(DataNode node) {
        return ActingLimit.builder()
                .deadline(DeadlineKind.REVOCATION)
                .limit(revocation)
                .readings(node.texts("readings"))
                .build();
    }

    private StepOrder order(DataNode node) {
        return StepOrder.of(
                node.word("step", DossierEvent.Type.class),
                node.optionalWord("after", DossierEvent.Type.class),
                node.words("kinds", FilingKind.class),
                clause(node, "citation"));
    }

    private Citation clause(DataNode node, String key) {
        return Citation.of(instrument.number(), node.text(key));
    }
}
