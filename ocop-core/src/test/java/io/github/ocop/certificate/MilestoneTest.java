package io.github.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.CertificateRecords;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days that an office has to know of beforehand, as far as they still matter for the certificate. */
class MilestoneTest {
    private static String milestones(CertificateRecord record) {
        return String.join(
                "; ",
                Rulebooks.standard().certificates().life(record).milestones().stream()
                        .map(day -> day.on() + " " + day.kind() + " " + day.citation())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                // nothing filed: the window opens and closes, the term ends
                "2026-08-05 | | 2029-02-06 REFILING_OPENS 26/2026/QĐ-TTg#7.6.a; 2029-04-07 REFILING_CLOSES 26/2026/QĐ-TTg#7.6.a; 2029-08-05 TERM_ENDS 26/2026/QĐ-TTg#4.3",
                // filed: it does not close, and the term ends unless something is decided
                "2026-08-05 | RE_RATING_FILED 2029-03-01 | 2029-02-06 REFILING_OPENS 26/2026/QĐ-TTg#7.6.a; 2029-08-05 TERM_ENDS 26/2026/QĐ-TTg#4.3",
                "2026-08-05 | RE_RATING_FILED 2029-02-06 | 2029-08-05 TERM_ENDS 26/2026/QĐ-TTg#4.3",
                "2026-08-05 | RE_RATING_FILED 2029-03-01; RE_RATED 2029-05-01 3 | 2029-02-06 REFILING_OPENS 26/2026/QĐ-TTg#7.6.a",
                "2026-08-05 | UPGRADED 2029-02-06 4 | ",
                "2026-08-05 | REVOKED 2029-04-07 8.1.a PROVINCE | 2029-02-06 REFILING_OPENS 26/2026/QĐ-TTg#7.6.a",
                "2026-08-05 | REVOKED 2029-04-08 8.1.a PROVINCE | 2029-02-06 REFILING_OPENS 26/2026/QĐ-TTg#7.6.a; 2029-04-07 REFILING_CLOSES 26/2026/QĐ-TTg#7.6.a",
                "2026-08-05 | CEASED_CONFIRMED 2027-03-01 | 2027-03-16 REVOCATION_DUE 26/2026/QĐ-TTg#8.4; 2029-02-06 REFILING_OPENS 26/2026/QĐ-TTg#7.6.a; 2029-04-07 REFILING_CLOSES 26/2026/QĐ-TTg#7.6.a; 2029-08-05 TERM_ENDS 26/2026/QĐ-TTg#4.3",
                "2026-08-05 | CEASED_CONFIRMED 2027-03-01; REVOKED 2027-03-10 8.1.đ PROVINCE | ",
                // revoked too late, it was due all the same; on the day itself it is done
                "2026-08-05 | CEASED_CONFIRMED 2027-03-01; REVOKED 2027-03-17 8.1.đ PROVINCE | 2027-03-16 REVOCATION_DUE 26/2026/QĐ-TTg#8.4",
                "2026-08-05 | CEASED_CONFIRMED 2027-03-01; REVOKED 2027-03-16 8.1.đ PROVINCE | ",
                // of the decision before, with its notice; helped by 12.3 to its last day and past it
                "2023-07-31 | | 2026-05-22 REFILING_OPENS 26/2026/QĐ-TTg#12.3; 2026-07-01 NOTICE_DUE 148/QĐ-TTg#whole; 2026-07-31 REFILING_CLOSES 26/2026/QĐ-TTg#12.3; 2026-07-31 TERM_ENDS 148/QĐ-TTg#whole",
                "2023-07-31 | RE_RATING_FILED 2026-07-20 | 2026-05-22 REFILING_OPENS 26/2026/QĐ-TTg#12.3; 2026-07-01 NOTICE_DUE 148/QĐ-TTg#whole; 2027-01-27 EXTENSION_ENDS 26/2026/QĐ-TTg#12.3",
                "2023-07-31 | RE_RATING_FILED 2026-07-20; RE_RATED 2026-09-01 2 | 2026-05-22 REFILING_OPENS 26/2026/QĐ-TTg#12.3; 2026-07-01 NOTICE_DUE 148/QĐ-TTg#whole; 2026-09-01 EXTENSION_ENDS 26/2026/QĐ-TTg#12.3",
                // ended before there was a window: the notice of 1048 is none
                "2020-01-31 | | 2023-01-31 TERM_ENDS 1048/QĐ-TTg#whole",
            })
    void the_days_to_know_of(String issuedOn, String events, String expected) {
        CertificateRecord record = CertificateRecord.builder()
                .stars(3)
                .issuedOn(LocalDate.parse(issuedOn))
                .addAllEvents(
                        Arrays.stream(Optional.ofNullable(events).orElse("").split("; ", -1))
                                .filter(event -> !event.isEmpty())
                                .map(CertificateEvent::parse)
                                .toList())
                .build();
        assertThat(milestones(record)).isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    /** The notice of 148 is due by its text up to the decision's last day, 2026-07-21, and by a reading after that. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-08-20 | NOTICE_DUE      | []",
                "2023-08-21 | NOTICE_DUE      | [notice-goes-with-certificate]",
                "2023-08-21 | REFILING_CLOSES | [window-for-every-certificate, late-filing-helps-closed-windows]",
                "2024-08-21 | REFILING_CLOSES | [window-for-every-certificate, window-includes-both-ends, calendar-days-unless-said, limits-roll-terms-do-not]",
                "2024-08-21 | TERM_ENDS       | [term-includes-last-day, limits-roll-terms-do-not]",
            })
    void a_day_names_the_readings_it_rests_on(String issuedOn, MilestoneKind kind, String expected) {
        CertificateRecord record = CertificateRecord.builder()
                .stars(3)
                .issuedOn(LocalDate.parse(issuedOn))
                .build();
        assertThat(Rulebooks.standard().certificates().life(record).milestones())
                .filteredOn(day -> day.kind() == kind)
                .singleElement()
                .extracting(day -> day.readings().toString())
                .isEqualTo(expected);
    }

    /** With a term of its own that is shorter than the days before its end. */
    @Test
    void a_short_term_has_no_notice_before_its_day_of_issue() {
        assertThat(milestones(CertificateRecords.of("3 2024-03-01 2024-03-31")))
                .isEqualTo("2024-03-01 NOTICE_DUE 148/QĐ-TTg#whole; 2024-03-31 TERM_ENDS 148/QĐ-TTg#whole");
        assertThat(milestones(CertificateRecords.of("3 2024-03-02 2024-03-31")))
                .isEqualTo("2024-03-31 TERM_ENDS 148/QĐ-TTg#whole");
    }
}
