package io.github.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.rating.Authority;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates that were issued, as decisions and the press tell their days: figures alone, each with its cases. */
class RealTermsTest {
    private static final Certificates CERTIFICATES = Rulebooks.standard().certificates();

    /** The press tells of the batch of 2020 only that its certificates expired that day; stars are assumed there. */
    @ParameterizedTest(name = "{0}: {3} stars under {1}, issued on {2}, stand through {4}")
    @CsvSource({
        "c001,           qd-781-2020,  2022-10-10, 4, 2025-10-10, PROVINCE",
        "c004 c007 c010, qd-781-2020,  2022-10-10, 3, 2025-10-10, PROVINCE",
        "c013,           qd-781-2020,  2023-01-27, 3, 2026-01-27, PROVINCE",
        "c037,           qd-148-2023,  2024-07-04, 5, 2027-07-04, MINISTRY",
        "c052,           qd-1048-2019, 2020-02-04, 3, 2023-02-04, PROVINCE",
        "c061 c064,      qd-148-2023,  2024-08-06, 4, 2027-08-06, PROVINCE",
        // decided in the transition: whichever of the two it was, the term is the same
        "c082 c085 c088, qd-1489-2025, 2026-08-05, 3, 2029-08-05, PROVINCE",
        "c082 c085 c088, qd-26-2026,   2026-08-05, 3, 2029-08-05, PROVINCE",
        "c091 c094,      qd-148-2023,  2025-06-19, 4, 2028-06-19, PROVINCE",
        "c097 c100 c103, qd-148-2023,  2025-06-16, 3, 2028-06-16, DISTRICT"
    })
    void a_real_certificate_stands_as_long_as_it_says(
            String cases, String rulebook, LocalDate issued, int stars, LocalDate last, Authority by) {
        CertificateRecord record = CertificateRecord.builder()
                .rulebook(rulebook)
                .stars(stars)
                .issuedOn(issued)
                .build();
        Certificate certificate = CERTIFICATES.certificate(record);
        assertThat(certificate.validThrough()).as(cases).isEqualTo(last);
        assertThat(certificate.issuedBy()).as(cases).isEqualTo(by);
        assertThat(CERTIFICATES.life(record).status(last).stands()).isTrue();
        assertThat(CERTIFICATES.life(record).status(last.plusDays(1))).isEqualTo(CertificateStatus.EXPIRED);
    }
}
