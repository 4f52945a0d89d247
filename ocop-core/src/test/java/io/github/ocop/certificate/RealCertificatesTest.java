package io.github.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.CertificateRecords;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real certificates, as official pages, a register and the press tell them: figures alone, each with its case and source. Of a
 * case whose regime is not told, or that is reckoned and not stated, the source says so.
 */
class RealCertificatesTest {
    private static final Certificates CERTIFICATES = Rulebooks.standard().certificates();

    /** Every case that tells the day of issue and the last day. */
    @ParameterizedTest(name = "{0}: {1} stars of {2} stand through {3} ({6})")
    @CsvSource({
        "c001, 4, 2022-10-10, 2025-10-10, qd-781-2020, PROVINCE, 2497/QĐ-UBND An Giang: reckoned",
        "c004, 3, 2022-10-10, 2025-10-10, qd-781-2020, PROVINCE, 2497/QĐ-UBND An Giang: reckoned",
        "c007, 3, 2022-10-10, 2025-10-10, qd-781-2020, PROVINCE, 2497/QĐ-UBND An Giang: reckoned",
        "c010, 3, 2022-10-10, 2025-10-10, qd-781-2020, PROVINCE, 2497/QĐ-UBND An Giang: reckoned",
        "c013, 3, 2023-01-27, 2026-01-27, qd-781-2020, PROVINCE, 86/QĐ-UBND An Giang",
        "c013, 4, 2023-01-27, 2026-01-27, qd-781-2020, PROVINCE, 86/QĐ-UBND An Giang",
        "c019, 5, 2025-01-17, 2028-01-17, qd-148-2023, MINISTRY, 377/QĐ-BNN-VPĐP",
        "c037, 5, 2024-07-04, 2027-07-04, qd-148-2023, MINISTRY, 2171/QĐ-BNN-VPĐP: reckoned",
        "c052, 3, 2020-02-04, 2023-02-04, qd-1048-2019, PROVINCE, 303/QĐ-UBND Nghệ An: the stars are not told",
        "c061, 4, 2024-08-06, 2027-08-06, qd-148-2023, PROVINCE, 1978/QĐ-UBND Nghệ An: reckoned",
        "c064, 4, 2024-08-06, 2027-08-06, qd-148-2023, PROVINCE, 1978/QĐ-UBND Nghệ An: reckoned",
        "c082, 3, 2026-08-05, 2029-08-05, qd-26-2026, PROVINCE, 3981/QĐ-UBND Lâm Đồng: the regime is not told",
        "c085, 3, 2026-08-05, 2029-08-05, qd-26-2026, PROVINCE, 3981/QĐ-UBND Lâm Đồng: the regime is not told",
        "c088, 3, 2026-08-05, 2029-08-05, qd-26-2026, PROVINCE, 3981/QĐ-UBND Lâm Đồng: the regime is not told",
        "c091, 4, 2025-06-19, 2028-06-19, qd-148-2023, PROVINCE, 858/QĐ-UBND Đắk Nông",
        "c094, 4, 2025-06-19, 2028-06-19, qd-148-2023, PROVINCE, 858/QĐ-UBND Đắk Nông",
        "c097, 3, 2025-06-16, 2028-06-16, qd-148-2023, DISTRICT, 1887/QĐ-UBND Đắk Song",
        "c100, 3, 2025-06-16, 2028-06-16, qd-148-2023, DISTRICT, 1887/QĐ-UBND Đắk Song",
        "c103, 3, 2025-06-16, 2028-06-16, qd-148-2023, DISTRICT, 1887/QĐ-UBND Đắk Song"
    })
    void a_real_certificate_stands_to_its_last_day(
            String id, int stars, LocalDate issued, LocalDate last, String rulebook, Authority by, String source) {
        CertificateLife life = CERTIFICATES.life(
                CertificateRecord.builder().stars(stars).issuedOn(issued).build());
        assertThat(life.certificate().validThrough()).as("%s, %s", id, source).isEqualTo(last);
        assertThat(life.certificate().rulebook()).isEqualTo(rulebook);
        assertThat(life.certificate().issuedBy()).isEqualTo(by);
        assertThat(life.status(issued.minusDays(1))).isEqualTo(CertificateStatus.NOT_YET_VALID);
        assertThat(life.status(last).stands()).isTrue();
        assertThat(life.status(last.plusDays(1))).isEqualTo(CertificateStatus.EXPIRED);
    }

    /**
     * What was done and the law as read here has otherwise.
     *
     * <p>c049: of 47 certificates of 2021 that Đồng Tháp took away on 21 December 2024, 41 had not been assessed again within
     * their 36 months. They had expired, and 8.1 takes away what stands: a register records no revocation of them. The days of
     * issue are not told; the latest there can be is taken. c067: a church in Nghệ An of 17 January 2023, taken away in
     * September of that year as the place closed. The day is not told, nor whether the commune confirmed it: without that it is
     * refused.
     */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "c049 | 3 2021-12-20, REVOKED 2024-12-21 8.1.a PROVINCE | EVENT_AFTER_END",
                "c049 | 4 2021-12-20, REVOKED 2024-12-21 8.1.a PROVINCE | EVENT_AFTER_END",
                "c067 | 3 2023-01-17, REVOKED 2023-09-30 8.1.đ PROVINCE | CESSATION_NOT_CONFIRMED",
                "c067 | 3 2023-01-17, CEASED_CONFIRMED 2023-09-01, REVOKED 2023-09-01 8.1.đ PROVINCE | ",
                "c067 | 3 2023-01-17, CEASED_CONFIRMED 2023-09-30, REVOKED 2023-09-30 8.1.đ PROVINCE | "
            })
    void a_real_revocation_is_taken_or_refused(String id, String certificate, FaultReason refused) {
        CertificateAnswer answer =
                CERTIFICATES.answer(CertificateRecords.of(certificate), LocalDate.parse("2025-01-01"));
        assertThat(answer.fault().map(fault -> fault.reason())).as(id).isEqualTo(Optional.ofNullable(refused));
        answer.standing().ifPresent(standing -> assertThat(standing.status()).isEqualTo(CertificateStatus.REVOKED));
    }
}
