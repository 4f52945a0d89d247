package io.github.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Period;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates, and rules on them, that cannot be. */
class CertificateRulesTest {
    private static final Citation CLAUSE = Citation.of("26/2026/QĐ-TTg", "4.3");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);
    private static final Certificate CERTIFICATE = Rulebooks.standard()
            .certificates()
            .life(CertificateRecord.builder().stars(4).issuedOn(DAY).build())
            .certificate();

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "5, true", "6, false"})
    void article_4_1_a_certificate_has_3_to_5_stars(int stars, boolean can) {
        Certificate.Builder certificate =
                Certificate.builder().from(CERTIFICATE).stars(stars);
        if (can) {
            assertThat(certificate.build().stars()).isEqualTo(stars);
        } else {
            assertThatThrownBy(certificate::build).hasMessage("certificate: expected 3 to 5 stars, given " + stars);
        }
    }

    @Test
    void a_certificate_stands_on_its_first_and_its_last_day() {
        assertThat(CERTIFICATE.runsOn(LocalDate.of(2026, 8, 4))).isFalse();
        assertThat(CERTIFICATE.runsOn(DAY)).isTrue();
        assertThat(CERTIFICATE.runsOn(LocalDate.of(2029, 8, 5))).isTrue();
        assertThat(CERTIFICATE.runsOn(LocalDate.of(2029, 8, 6))).isFalse();
        assertThat(Certificate.builder()
                        .from(CERTIFICATE)
                        .validThrough(DAY)
                        .build()
                        .runsOn(DAY))
                .isTrue();
        Certificate.Builder none = Certificate.builder().from(CERTIFICATE).validThrough(DAY.minusDays(1));
        assertThatThrownBy(none::build)
                .hasMessage("certificate: expected a last day on or after 2026-08-05, given 2026-08-04");
    }

    @Test
    void a_term_has_months_and_a_notice_days() {
        CertificateTerm.Notice notice =
                new CertificateTerm.Notice(0, CLAUSE, Period.startingOn(DAY), "notice-goes-with-certificate");
        assertThatThrownBy(() -> CertificateTerm.of(0, CLAUSE, Optional.empty()))
                .hasMessage("term: expected months above 0, given 0");
        assertThatThrownBy(() -> CertificateTerm.of(36, CLAUSE, Optional.of(notice)))
                .hasMessageStartingWith("notice: expected days above 0, given ");
        CertificateTerm term = CertificateTerm.of(1, CLAUSE, Optional.empty());
        assertThat(term.lastDay(DAY)).isEqualTo(LocalDate.of(2026, 9, 5));
        assertThat(term.noticeBy(DAY)).isEmpty();
        CertificateTerm.Notice day =
                new CertificateTerm.Notice(1, CLAUSE, Period.startingOn(DAY), "notice-goes-with-certificate");
        assertThat(CertificateTerm.of(1, CLAUSE, Optional.of(day)).noticeBy(DAY))
                .contains(LocalDate.of(2026, 8, 4));
    }

    @Test
    void a_window_opens_before_it_closes_and_closes_before_the_last_day() {
        assertThat(RefilingWindow.of(2, 1, DAY, CLAUSE, CLAUSE).of(CERTIFICATE))
                .contains(Period.of(LocalDate.of(2029, 8, 3), LocalDate.of(2029, 8, 4)));
        assertThatThrownBy(() -> RefilingWindow.of(2, 0, DAY, CLAUSE, CLAUSE))
                .hasMessage("window: expected days that fall to 1 or more, given 2 and 0");
        assertThatThrownBy(() -> RefilingWindow.of(2, 2, DAY, CLAUSE, CLAUSE))
                .hasMessage("window: expected days that fall to 1 or more, given 2 and 2");
    }

    @Test
    void article_8_has_every_ground_and_says_who_revokes_at_3_4_and_5_stars() {
        Revocation revocation = Rulebooks.standard().certificates().rules().revocation();
        Revocation.Builder without = Revocation.builder()
                .from(revocation)
                .grounds(Maps.filterKeys(revocation.grounds(), ground -> ground != RevocationGround.OTHER));
        assertThatThrownBy(without::build)
                .hasMessage("revocation: expected every ground once, given"
                        + " [UNTRUTHFUL, CRITERIA_NOT_MET, LAW_BROKEN, MARK_MISUSED, CEASED]");
        Revocation.Builder fewer = Revocation.builder()
                .from(revocation)
                .revokers(Maps.filterKeys(revocation.revokers(), stars -> stars != 5));
        assertThatThrownBy(fewer::build)
                .hasMessage("revocation: expected who revokes at 3, 4 and 5 stars, given [3, 4]");
    }

    @Test
    void an_answer_is_a_standing_or_a_fault_and_a_certificate_or_a_fault() {
        Fault fault = Fault.of(FaultReason.NOT_CERTIFIED, "stars", 2, 3);
        assertThat(CertificateAnswer.of(fault).fault()).contains(fault);
        assertThat(IssueAnswer.of(fault).fault()).contains(fault);
        assertThatThrownBy(() -> ImmutableCertificateAnswer.of(Optional.empty(), Optional.empty()))
                .hasMessage("answer: expected a standing or a fault");
        assertThatThrownBy(() -> ImmutableIssueAnswer.of(Optional.of(CERTIFICATE), Optional.of(fault)))
                .hasMessage("answer: expected a certificate or a fault");
    }
}
