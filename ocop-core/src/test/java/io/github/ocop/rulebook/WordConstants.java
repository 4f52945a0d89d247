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
        for (PartName part : PartName.values()) {
            uses.add(FILE, "parts", part.name());
        }
        for (Bar bar : Bar.values()) {
            uses.add(FILE, "bars", bar.name());
        }
        for (Authority authority : Authority.values()) {
            uses.add(FILE, "authorities", authority.name());
            // ministries have changed, so a rulebook may have its own words
            held.forEach(id -> uses.addOptional("authorities", id + ":" + authority));
        }
        for (Ministry ministry : Ministry.values()) {
            uses.add(FILE, "ministries", ministry.name());
        }
        for (FaultReason reason : FaultReason.values()) {
            uses.add(FILE, "messages", reason.name());
        }
        for (SubjectKind kind : SubjectKind.values()) {
            uses.add(FILE, "subjects", kind.name());
        }
        for (NoteCode code : NoteCode.values()) {
            uses.add(FILE, "notes", code.name());
        }
        // what follows from an event is told in words, what is asked for by its name on the wire
        FOLLOWING.forEach((fact, values) -> {
            uses.add(FILE, "caseFacts", fact);
            values.forEach(value -> uses.add(FILE, "caseValues", value));
        });
        for (StepStatus status : StepStatus.values()) {
            uses.add(FILE, "stepStatuses", status.name());
        }
        for (ProductStage stage : ProductStage.values()) {
            uses.add(FILE, "productStages", stage.name());
        }
        for (CertificateStatus status : CertificateStatus.values()) {
            uses.add(FILE, "statuses", status.name());
        }
        for (EventType type : EventType.values()) {
            uses.add(FILE, "events", type.name());
        }
        for (MilestoneKind kind : MilestoneKind.values()) {
            uses.add(FILE, "milestones", kind.name());
        }
        for (RevocationGround ground : RevocationGround.values()) {
            uses.add(FILE, "revocations", ground.name());
        }
        for (FilingKind kind : FilingKind.values()) {
            uses.add(FILE, "filings", kind.name());
        }
        for (Certainty certainty : Certainty.values()) {
            uses.add(FILE, "certainties", certainty.name());
        }
        for (Fact fact : Fact.values()) {
            uses.add(FILE, "facts", fact.name());
        }
        for (SourceLevel level : SourceLevel.values()) {
            uses.add(FILE, "levels", level.name());
        }
        for (MinimumsHeld minimums : MinimumsHeld.values()) {
            uses.add(FILE, "minimums", minimums.name());
        }
        for (FigureComparison.Figure figure : FigureComparison.Figure.values()) {
            uses.add(FILE, "figures", figure.name());
        }
        for (RuleKind kind : RuleKind.values()) {
            uses.add(FILE, "kinds", kind.name());
        }
        for (Rule.Awaited awaited : Rule.Awaited.values()) {
            uses.add(FILE, "awaited", awaited.name());
        }
        for (StepPattern pattern : StepPattern.values()) {
            uses.add(FILE, "steps", pattern.name());
        }
        for (Provider provider : Provider.values()) {
            uses.add(FILE, "providers", provider.name());
        }
        for (Duty duty : Duty.values()) {
            uses.add(FILE, "duties", duty.name());
        }
        for (AttachmentState state : AttachmentState.values()) {
            uses.add(FILE, "states", state.name());
        }
        for (DeadlineKind kind : DeadlineKind.values()) {
            uses.add(FILE, "deadlines", kind.name());
        }
        for (DeadlineStart start : DeadlineStart.values()) {
            uses.add(FILE, "starts", start.name());
        }
        for (DeadlineState state : DeadlineState.values()) {
            uses.add(FILE, "progress", state.name());
        }
        for (Actor actor : Actor.values()) {
            uses.add(FILE, "actors", actor.name());
        }
        for (RefusalCode code : RefusalCode.values()) {
            uses.add(FILE, "refusals", code.name());
        }
        for (Outcome outcome : Outcome.values()) {
            uses.add(FILE, "planOutcomes", outcome.name());
        }
        for (OutsideReason reason : OutsideReason.values()) {
            uses.add(FILE, "planOutside", reason.name());
        }
        for (GoalKind kind : GoalKind.values()) {
            uses.add(FILE, "planGoals", kind.name());
        }
        for (UnitLevel level : UnitLevel.values()) {
            uses.add(FILE, "planLevels", level.name());
        }
        for (Every every : Every.values()) {
            uses.add(FILE, "planEvery", every.name());
        }
        for (RecordKind kind : RecordKind.values()) {
            uses.add(FILE, "planRecords", kind.name());
        }
        uses.add(FILE, "grounds", FoundGround.SUBJECT_LABEL);
    }
}
