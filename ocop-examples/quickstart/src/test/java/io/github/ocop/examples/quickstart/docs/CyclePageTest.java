package io.github.ocop.examples.quickstart.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.calendar.RoundAnswer;
import io.github.ocop.cycle.Actor;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.Fired;
import io.github.ocop.cycle.Firing;
import io.github.ocop.cycle.History;
import io.github.ocop.cycle.NextStep;
import io.github.ocop.cycle.Progress;
import io.github.ocop.deadline.DeadlineAnswer;
import io.github.ocop.deadline.DossierEvent;
import io.github.ocop.deadline.DossierHistory;
import io.github.ocop.json.CaseReader;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Workflows;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.year.StepOnDay;
import io.github.ocop.year.StepStatus;
import io.github.ocop.year.YearOnDay;
import io.github.ocop.year.YearProfile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The samples of cycle.md. */
class CyclePageTest {
    @Test
    void an_application_goes_from_state_to_state() {
        // page begins
        Workflows workflows = Rulebooks.standard().workflows();
        Facts opening = Facts.of(Map.of("kind", "FIRST", "tourism", "NO"));
        Progress draft = workflows.begin("qd-26-2026/application", opening);
        Event filing = Event.builder()
                .type("FILED")
                .on(LocalDate.parse("2026-08-03"))
                .by(Actor.SUBJECT)
                .addDocuments("registration-form", "self-assessment-report", "product-samples")
                .build();
        Firing fired = draft.fire(filing); // Fired, or a Refusal that says why: a code, what was expected, the clause
        Progress filed = ((Fired) fired).progress();
        List<NextStep> next = filed.next(LocalDate.parse("2026-08-04")); // rows, by whom, and the limits that run
        // page ends
        assertThat(filed.state().name()).isEqualTo("FILED");
        assertThat(next.stream().map(step -> step.transition().event()))
                .contains("PROPOSED", "RETURNED", "WITHDRAWN", "BARRED");
    }

    @Test
    void a_product_has_years_and_a_province_has_one() throws IOException {
        History history = CaseReader.read(Pages.example("histories/product-2024-2027.json"))
                .history()
                .orElseThrow();
        History ofYear = CaseReader.read(Pages.example("histories/bac-kan-2024.json"))
                .history()
                .orElseThrow();
        LocalDate day = LocalDate.parse("2024-11-15");
        // page begins
        Workflows workflows = Rulebooks.standard().workflows();
        Progress product = workflows.replay(history).progress(); // cases() are its applications

        YearProfile bacKan = Rulebooks.standard().yearProfiles().get("bac-kan-2024");
        Progress year = workflows.replay(ofYear).progress();
        List<StepOnDay> late = YearOnDay.of(bacKan, year, day, 14).that(StepStatus.LATE);
        // page ends
        assertThat(product.cases()).hasSizeGreaterThan(1);
        assertThat(late).hasSize(3).allMatch(step -> step.daysLate() > 0);
    }

    @Test
    void a_proposal_has_its_round_and_a_dossier_its_deadlines() {
        // page begins
        RoundAnswer round = Rulebooks.standard()
                .rounds(AssessmentLevel.PROVINCE)
                .roundFor(LocalDate.parse("2026-08-20")); // a Round with its last day, or NotInForce

        DossierHistory history = DossierHistory.builder()
                .filing(Filing.of(FilingKind.FIRST, LocalDate.parse("2026-08-03")))
                .addEvents(DossierEvent.of(DossierEvent.Type.PROPOSED_BY_COMMUNE, LocalDate.parse("2026-08-26")))
                .build();
        DeadlineAnswer due = Rulebooks.standard().deadlines().answer(history, LocalDate.parse("2026-09-15"));
        // page ends
        assertThat(round).isInstanceOf(io.github.ocop.calendar.Round.class);
        assertThat(((io.github.ocop.calendar.Round) round).lastDay()).isEqualTo("2026-12-29");
        assertThat(due.deadlines().stream().map(deadline -> deadline.kind() + " " + deadline.state()))
                .containsExactly("COMMUNE_CHECK MET_LATE", "PROVINCE_ROUND RUNNING");
    }
}
