package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.DossierReader;
import io.github.ocop.law.Citation;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.PartResults;
import io.github.ocop.rating.Points;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dossiers made in Java, held against their set: what no reader of the wire has looked at before. */
class DossierRecordTest {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();
    private static final PartResults PARTS = PartResults.of(Points.of(30), Points.of(20), Points.of(30));

    private static Dossier.Builder top(int set) {
        return read(Wire.top(set).toString());
    }

    private static Dossier.Builder read(String text) {
        return Dossier.builder().from(DossierReader.read(text).dossier().orElseThrow());
    }

    /** Returns the fault that every question about a dossier has for an answer. */
    private static Fault fault(Dossier dossier) {
        Fault fault = (Fault) RULEBOOKS.rate(dossier);
        assertThat(RULEBOOKS.trace(dossier).answer()).isEqualTo(fault);
        return fault;
    }

    @Test
    void a_dossier_has_sheets_or_results_of_parts_and_not_both() {
        Dossier none = top(6).sheets(List.of()).build();
        assertThat(fault(none)).isEqualTo(Fault.of(FaultReason.NO_SHEETS, "sheets"));
        assertThat(RULEBOOKS.attachments(none, Optional.empty()).fault())
                .contains(Fault.of(FaultReason.NO_SHEETS, "sheets"));
        Dossier both = top(6).parts(PARTS).build();
        assertThat(fault(both)).isEqualTo(Fault.of(FaultReason.PARTS_BESIDE_SHEETS, "parts"));
        assertThat(RULEBOOKS.attachments(both, Optional.empty()).fault())
                .contains(Fault.of(FaultReason.PARTS_BESIDE_SHEETS, "parts"));
        Dossier parts = top(6).sheets(List.of()).parts(PARTS).build();
        assertThat(RULEBOOKS.attachments(parts, Optional.empty()).fault())
                .contains(Fault.of(FaultReason.PARTS_ARE_NO_SHEET, "sheets"));
    }

    @Test
    void what_is_claimed_on_one_sheet_says_what_to_attach() {
        assertThat(RULEBOOKS.attachments(top(6).build(), Optional.empty()).list())
                .hasValueSatisfying(list -> assertThat(list.attachments()).isNotEmpty());
    }

    @Test
    void of_a_set_that_does_not_add_up_there_are_no_sheets() {
        Dossier dossier = read(Wire.frame("qd-148-2023", 11)
                        .set("sheets", Wire.top(6).get("sheets"))
                        .toString())
                .build();
        Fault expected = Fault.of(FaultReason.INCOMPLETE_SET, "sheets", 11, "qd-148-2023")
                .cite(Citation.of("148/QĐ-TTg", "III/11"));
        assertThat(fault(dossier)).isEqualTo(expected);
    }

    @Test
    void a_finding_is_one_of_those_that_the_set_lists_if_it_lists_any() {
        Fault unknown = fault(top(6).addFindings("9.9").build());
        assertThat(unknown.reason()).isEqualTo(FaultReason.UNKNOWN_FINDING);
        assertThat(unknown.at()).isEqualTo("findings[0]");
        assertThat(unknown.arguments()).hasSize(2).startsWith("9.9");
        assertThat(unknown.arguments().get(1)).startsWith("header, ");
        assertThat(unknown.citation()).contains(Law.set(6).citation());
        Fault none = fault(top(26).addFindings("9.9").build());
        assertThat(none.reason()).isEqualTo(FaultReason.NO_GROUND_LISTED);
        assertThat(none.arguments()).containsExactly("9.9", "26", "qd-26-2026");
    }

    @Test
    void sheets_stand_in_the_order_of_their_members_whatever_is_on_them() {
        FilledSheet first = FilledSheet.of("An", Map.of("1.1", Choice.box(3)));
        FilledSheet last = FilledSheet.of("Bình", Map.of("1.1", Choice.box(1)));
        for (List<FilledSheet> sheets : List.of(List.of(first, last), List.of(last, first))) {
            Dossier ordered = DossierForm.ordered(top(6).sheets(sheets).build());
            assertThat(ordered.sheets()).containsExactly(first, last);
        }
    }

    @Test
    void lines_that_hold_are_a_list_in_the_form_of_a_dossier() {
        FilledSheet sheet = FilledSheet.of("An", Map.of("1.1", Choice.lines(List.of(1L, 3L)), "1.2", Choice.YES));
        assertThat(DossierForm.of(top(6).sheets(List.of(sheet)).build()).toString())
                .contains("\"sheets\":[{\"choices\":{\"1.1\":[1,3],\"1.2\":true},\"member\":\"An\"}]");
    }
}
