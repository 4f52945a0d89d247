package io.github.ocop.examples.quickstart.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.json.DossierReader;
import io.github.ocop.json.ReceiptReader;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rulebook.Receipt;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.StepText;
import io.github.ocop.rulebook.Verification;
import io.github.ocop.rulebook.Words;
import io.github.ocop.trace.FullAnswer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The samples of explain.md. */
class ExplainPageTest {
    @Test
    void a_trace_is_told_in_words_with_clauses() throws IOException {
        Dossier dossier = dossier();
        // page begins
        FullAnswer traced = Rulebooks.standard().trace(dossier);
        StepText words =
                StepText.of(Words.of(Language.VI), traced.trace().orElseThrow().set());
        List<String> told = traced.trace().orElseThrow().steps().stream()
                .map(step -> words.tell(step) + " [" + step.clause() + "] "
                        + step.doubts().readings())
                .toList();
        // page ends
        assertThat(told).hasSizeGreaterThan(40);
        assertThat(told).anyMatch(line -> line.contains("[26/2026/QĐ-TTg#II/8/3.5]"));
        assertThat(told).anyMatch(line -> !line.endsWith(" []")); // some open reading bore on it
        assertThat(traced.answer()).isEqualTo(Rulebooks.standard().rate(dossier));
    }

    @Test
    void a_receipt_is_verified() throws IOException {
        Dossier dossier = dossier();
        // page begins
        Receipt receipt = Rulebooks.standard().receipt(dossier); // toString() is one line of JSON
        Receipt kept = ReceiptReader.read(receipt.toString());
        Verification again = Rulebooks.standard().verify(kept, dossier); // verified(), sameResult(), differences()
        // page ends
        assertThat(again.verified()).isTrue();
        assertThat(again.sameResult()).isTrue();
        assertThat(again.differences()).isEmpty();
        Rulebooks other = Rulebooks.standard().withReadings(List.of("minimums-unanimous"));
        assertThat(other.verify(kept, dossier).verified()).isFalse();
    }

    private static Dossier dossier() throws IOException {
        return DossierReader.read(Pages.example("dossiers/05-lo-mo-pdam.json"))
                .dossier()
                .orElseThrow();
    }
}
