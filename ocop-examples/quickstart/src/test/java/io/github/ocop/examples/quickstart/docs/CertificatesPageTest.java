package io.github.ocop.examples.quickstart.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.certificate.CertificateEvent;
import io.github.ocop.certificate.CertificateLife;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.certificate.CertificateStatus;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The samples of certificates.md. */
class CertificatesPageTest {
    @Test
    void a_certificate_has_a_life() {
        // page begins
        Certificates certificates = Rulebooks.standard().certificates();
        CertificateRecord record = CertificateRecord.builder()
                .stars(4)
                .issuedOn(LocalDate.parse("2026-08-05"))
                .addEvents(CertificateEvent.parse("RE_RATING_FILED 2029-03-01"))
                .build();
        CertificateLife life = certificates.life(record); // or a FaultException; answer(record, day) returns the fault
        CertificateStatus status = life.status(LocalDate.parse("2029-02-10")); // REFILING_OPEN
        List<String> days = life.milestones().stream()
                .map(milestone -> milestone.on() + " " + milestone.kind() + " " + milestone.citation())
                .toList();
        // page ends
        assertThat(status).isEqualTo(CertificateStatus.REFILING_OPEN);
        assertThat(life.certificate().validThrough()).isEqualTo("2029-08-05");
        assertThat(life.status(LocalDate.parse("2029-02-05"))).isEqualTo(CertificateStatus.VALID);
        assertThat(life.status(LocalDate.parse("2029-02-06"))).isEqualTo(CertificateStatus.REFILING_OPEN);
        assertThat(life.status(LocalDate.parse("2029-03-01"))).isEqualTo(CertificateStatus.VALID);
        assertThat(life.status(LocalDate.parse("2029-08-06"))).isEqualTo(CertificateStatus.EXPIRED);
        assertThat(days).contains("2029-02-06 REFILING_OPENS 26/2026/QĐ-TTg#7.6.a");
    }

    @Test
    void what_cannot_have_happened_is_refused() {
        CertificateRecord record = CertificateRecord.builder()
                .stars(5)
                .issuedOn(LocalDate.parse("2026-08-05"))
                .addEvents(CertificateEvent.parse("VIOLATION_CONCLUDED 2027-02-01 8.1.c"))
                .addEvents(CertificateEvent.parse("REVOKED 2027-02-10 8.1.c PROVINCE"))
                .build();
        LocalDate day = LocalDate.parse("2027-03-01");
        // page begins
        String refused = Rulebooks.standard()
                .certificates()
                .answer(record, day)
                .fault()
                .map(fault -> fault.code() + " " + fault.citation().orElseThrow())
                .orElse("nothing wrong"); // a province that revokes 5 stars: EVENT_REFUSED 26/2026/QĐ-TTg#8.2.b
        // page ends
        assertThat(refused).isEqualTo("EVENT_REFUSED 26/2026/QĐ-TTg#8.2.b");
    }
}
