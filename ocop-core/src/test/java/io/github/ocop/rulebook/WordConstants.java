package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.certificate.CertificateStatus;
import io.github.ocop.certificate.EventType;
import io.github.ocop.certificate.MilestoneKind;
import io.github.ocop.certificate.NoteCode;
import io.github.ocop.certificate.RevocationGround;
import io.github.ocop.comparison.FigureComparison;
import io.github.ocop.criteria.Bar;
import io.github.ocop.criteria.PartName;
import io.github.ocop.cycle.Actor;
import io.github.ocop.cycle.RefusalCode;
import io.github.ocop.deadline.DeadlineKind;
import io.github.ocop.deadline.DeadlineStart;
import io.github.ocop.deadline.DeadlineState;
import io.github.ocop.document.AttachmentState;
import io.github.ocop.document.Duty;
import io.github.ocop.document.Provider;
import io.github.ocop.law.Certainty;
import io.github.ocop.law.Fact;
import io.github.ocop.law.Rule;
import io.github.ocop.law.RuleKind;
import io.github.ocop.law.SourceLevel;
import io.github.ocop.plan.Every;
import io.github.ocop.plan.GoalKind;
import io.github.ocop.plan.Outcome;
import io.github.ocop.plan.OutsideReason;
import io.github.ocop.plan.RecordKind;
import io.github.ocop.plan.UnitLevel;
import io.github.ocop.product.Ministry;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.FoundGround;
import io.github.ocop.rating.MinimumsHeld;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.subject.SubjectKind;
import io.github.ocop.year.ProductStage;
import io.github.ocop.year.StepStatus;
import java.util.List;

/** Words that constants of the library stand for. */
final class WordConstants {
    private static final String FILE = "labels";

    /** Facts that follow from an event and are never asked for, each with its values. */
    private static final ImmutableMap<String, List<String>> FOLLOWING = ImmutableMap.of(
            "before", List.of("NONE"),
            "open", List.of("NONE"),
            "standing", List.of("WAITING", "OPEN", "DONE", "LEFT"),
            "turn", List.of("SAME_YEAR", "LATER_YEAR"),
            "certificate", List.of("STANDS", "ENDED", "UNKNOWN"));

    private WordConstants() {}

    /** Adds them to what is used; {@code held} are the ids of the rulebooks. */
    static void addTo(WordUses uses, Iterable<String> held) {
        each(uses, "parts", PartName.values());
        each(uses, "bars", Bar.values());
        each(uses, "authorities", Authority.values());
        for (Authority authority : Authority.values()) {
            // ministries have changed, so a rulebook may have its own words
            held.forEach(id -> uses.addOptional("authorities", id + ":" + authority));
        }
        each(uses, "ministries", Ministry.values());
        each(uses, "messages", FaultReason.values());
        each(uses, "subjects", SubjectKind.values());
        each(uses, "notes", NoteCode.values());
        // what follows from an event is told in words, what is asked for by its name on the wire
        FOLLOWING.forEach((fact, values) -> {
            uses.add(FILE, "caseFacts", fact);
            values.forEach(value -> uses.add(FILE, "caseValues", value));
        });
        each(uses, "stepStatuses", StepStatus.values());
        each(uses, "productStages", ProductStage.values());
        each(uses, "statuses", CertificateStatus.values());
        each(uses, "events", EventType.values());
        each(uses, "milestones", MilestoneKind.values());
        each(uses, "revocations", RevocationGround.values());
        each(uses, "filings", FilingKind.values());
        each(uses, "certainties", Certainty.values());
        each(uses, "facts", Fact.values());
        each(uses, "levels", SourceLevel.values());
        each(uses, "minimums", MinimumsHeld.values());
        each(uses, "figures", FigureComparison.Figure.values());
        each(uses, "kinds", RuleKind.values());
        each(uses, "awaited", Rule.Awaited.values());
        each(uses, "steps", StepPattern.values());
        each(uses, "providers", Provider.values());
        each(uses, "duties", Duty.values());
        each(uses, "states", AttachmentState.values());
        each(uses, "deadlines", DeadlineKind.values());
        each(uses, "starts", DeadlineStart.values());
        each(uses, "progress", DeadlineState.values());
        each(uses, "actors", Actor.values());
        each(uses, "refusals", RefusalCode.values());
        each(uses, "planOutcomes", Outcome.values());
        each(uses, "planOutside", OutsideReason.values());
        each(uses, "planGoals", GoalKind.values());
        each(uses, "planLevels", UnitLevel.values());
        each(uses, "planEvery", Every.values());
        each(uses, "planRecords", RecordKind.values());
        uses.add(FILE, "grounds", FoundGround.SUBJECT_LABEL);
    }

    private static void each(WordUses uses, String section, Enum<?>... constants) {
        for (Enum<?> constant : constants) {
            uses.add(FILE, section, constant.name());
        }
    }
}
