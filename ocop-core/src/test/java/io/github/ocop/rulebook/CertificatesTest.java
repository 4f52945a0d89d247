package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.certificate.CertificateSettings;
import io.github.ocop.law.Citation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By what certificates go: calendar, readings, clauses. */
class CertificatesTest {
    @Test
    void certificates_go_by_the_calendar_and_the_readings_they_are_given() {
        Certificates standard = Rulebooks.standard().certificates();
        assertThat(standard.calendar()).isEqualTo(Rulebooks.standard().calendar());
        WorkingDays everyDay = WorkingDays.everyDay();
        assertThat(standard.with(everyDay).calendar()).isEqualTo(everyDay);
        CertificateSettings other = CertificateSettings.parse("lateFiling=ALL");
        assertThat(standard.rules().settings()).isEqualTo(CertificateSettings.standard());
        assertThat(other).isNotEqualTo(CertificateSettings.standard());
        assertThat(standard.with(other).rules().settings()).isEqualTo(other);
    }

    @Test
    void a_day_rests_on_some_readings_for_every_clause_and_on_others_for_one() {
        Rulebooks fresh = Rulebooks.load(DataSource.ofLibrary());
        assertThat(fresh.certificates().rules().dayReadings().stream()
                        .limit(3)
                        .map(day -> day.citation().map(Citation::toString)))
                .containsExactly(
                        Optional.empty(), Optional.of("26/2026/QĐ-TTg#7.6.a"), Optional.of("26/2026/QĐ-TTg#12.3"));
    }
}
