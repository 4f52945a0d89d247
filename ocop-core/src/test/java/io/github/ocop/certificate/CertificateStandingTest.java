package io.github.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.fixtures.CertificateRecords;
import io.github.ocop.law.Period;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.FaultCode;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a certificate is on a day, clause by clause and day by day. */
class CertificateStandingTest {
    private static final Certificates STANDARD = Rulebooks.standard().certificates();

    private static CertificateRecord record(int stars, String issuedOn, String... events) {
        return CertificateRecord.builder()
                .stars(stars)
                .issuedOn(LocalDate.parse(issuedOn))
                .addAllEvents(Arrays.stream(events).map(CertificateEvent::parse).toList())
                .build();
    }

    /** A certificate whose last day is this one: by its statement, so that any day can be tried. */
    private static CertificateRecord ending(String validThrough, String... events) {
        LocalDate last = LocalDate.parse(validThrough);
        return CertificateRecord.builder()
                .from(record(3, last.minusMonths(36).toString(), events))
                .validThrough(last)
                .build();
    }

    private static CertificateStanding on(CertificateRecord record, String day) {
        return STANDARD.life(record).on(LocalDate.parse(day));
    }

    private static CertificateStatus status(CertificateRecord record, String day) {
        return on(record, day).status();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-05, 2029-08-05",
        // the corresponding day, or the month's last
        "2024-02-29, 2027-02-28",
        "2023-08-31, 2026-08-31",
        "2025-02-28, 2028-02-28",
        "2026-12-31, 2029-12-31",
        // a Sunday: a day off does not move the end of a term
        "2027-10-14, 2030-10-14",
        "2019-08-21, 2022-08-21"
    })
    void article_4_3_a_certificate_stands_36_months_its_last_day_included(String issuedOn, String last) {
        CertificateStanding standing = on(record(3, issuedOn), issuedOn);
        assertThat(standing.certificate().validThrough()).isEqualTo(last);
        assertThat(STANDARD.life(record(3, issuedOn))
                        .status(LocalDate.parse(last))
                        .stands())
                .isTrue();
        assertThat(STANDARD.life(record(3, issuedOn))
                        .status(LocalDate.parse(last).plusDays(1)))
                .isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    void article_12_1_a_term_stated_in_the_decision_goes_first() {
        assertThat(on(ending("2028-06-16"), "2028-06-16").certificate().validThrough())
                .isEqualTo("2028-06-16");
        CertificateRecord shorter = CertificateRecords.of("3 2025-06-16 2027-06-16");
        assertThat(status(shorter, "2027-06-16")).isEqualTo(CertificateStatus.REFILING_CLOSED);
        assertThat(status(shorter, "2027-06-17")).isEqualTo(CertificateStatus.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-04, NOT_YET_VALID",
        "2026-08-05, VALID",
        "2029-02-05, VALID",
        // 180 days before 5 August 2029
        "2029-02-06, REFILING_OPEN",
        // 120 days before
        "2029-04-07, REFILING_OPEN",
        "2029-04-08, REFILING_CLOSED",
        "2029-08-05, REFILING_CLOSED",
        "2029-08-06, EXPIRED"
    })
    void article_7_6_a_the_window_is_from_180_to_120_days_before_the_end(String day, CertificateStatus expected) {
        CertificateRecord record = record(4, "2026-08-05");
        assertThat(status(record, day)).isEqualTo(expected);
        assertThat(on(record, day).refiling()).contains(Period.parse("2029-02-06/2029-04-07"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                // ended before the decision was in force: no window, and it is over on the day itself
                "2026-05-21, none, EXPIRED",
                "2026-05-22, 2026-05-22/2026-05-22, REFILING_OPEN",
                "2026-05-23, 2026-05-22/2026-05-23, REFILING_OPEN",
                // its window closed on the 21st: the last one that is helped
                "2026-09-18, 2026-05-22/2026-09-18, REFILING_OPEN",
                // its window closes on the 22nd itself
                "2026-09-19, 2026-05-22/2026-05-22, REFILING_OPEN",
                "2026-09-20, 2026-05-22/2026-05-23, REFILING_OPEN",
                "2026-11-17, 2026-05-22/2026-07-20, REFILING_OPEN",
                "2026-11-18, 2026-05-22/2026-07-21, REFILING_OPEN",
                "2026-11-19, 2026-05-23/2026-07-22, VALID",
            })
    void article_12_3_certificates_whose_window_had_closed_may_file_to_their_last_day(
            String last, String window, CertificateStatus onTheFirstDay) {
        CertificateStanding standing = on(ending(last), "2026-05-22");
        assertThat(standing.refiling().map(Period::toString)).isEqualTo(Optional.ofNullable(window));
        assertThat(standing.status()).isEqualTo(onTheFirstDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-18, EXTENDED, EXTENDED",
        "2026-05-22, EXTENDED, EXTENDED",
        // its own window was open on one day, and the filing missed it
        "2026-09-19, EXPIRED, EXTENDED"
    })
    void article_12_3_helps_whose_window_had_closed_and_by_the_wide_reading_all(
            String last, CertificateStatus adopted, CertificateStatus wide) {
        CertificateRecord late = ending(last, "RE_RATING_FILED " + last);
        LocalDate after = LocalDate.parse(last).plusDays(1);
        assertThat(STANDARD.life(late).status(after)).isEqualTo(adopted);
        Certificates all = Rulebooks.standard()
                .withReadings(List.of("late-filing-helps-all"))
                .certificates();
        assertThat(all.life(late).status(after)).isEqualTo(wide);
        // a filing in time was to be decided in time: no reading helps it
        CertificateRecord inTime = record(3, "2026-08-05", "RE_RATING_FILED 2029-04-07");
        assertThat(all.life(inTime).status(LocalDate.parse("2029-08-06"))).isEqualTo(CertificateStatus.EXPIRED);
        CertificateRecord oneDayLate = record(3, "2026-08-05", "RE_RATING_FILED 2029-04-08");
        assertThat(all.life(oneDayLate).status(LocalDate.parse("2029-08-06"))).isEqualTo(CertificateStatus.EXTENDED);
        assertThat(STANDARD.life(oneDayLate).status(LocalDate.parse("2029-08-06")))
                .isEqualTo(CertificateStatus.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-31, VALID, 2027-01-27",
        "2026-08-01, EXTENDED, 2027-01-27",
        // 180 days after the last day
        "2027-01-27, EXTENDED, 2027-01-27",
        "2027-01-28, EXPIRED, none"
    })
    void article_12_3_at_most_180_days_past_the_last_day(String day, CertificateStatus expected, String through) {
        CertificateStanding standing = on(ending("2026-07-31", "RE_RATING_FILED 2026-07-31"), day);
        assertThat(standing.status()).isEqualTo(expected);
        assertThat(standing.extendedThrough().map(LocalDate::toString).orElse("none"))
                .isEqualTo(through);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-21, none", "2026-05-22, 2027-01-27"})
    void article_12_3_extends_nothing_before_it_is_law(String day, String through) {
        CertificateRecord record = ending("2026-07-31", "RE_RATING_FILED 2026-02-01");
        assertThat(on(record, day).extendedThrough().map(LocalDate::toString).orElse("none"))
                .isEqualTo(through);
    }

    @ParameterizedTest
    @CsvSource({
        // not standing when it came
        "REVOKED 2026-05-21 8.1.a PROVINCE, none",
        "REVOKED 2026-05-22 8.1.a PROVINCE, none",
        "UPGRADED 2026-05-22 5, none",
        "RE_RATED 2026-05-22 3, none",
        // standing
        "RE_RATED 2026-05-22 2, 2026-05-22/2026-07-31",
        "REVOKED 2026-05-23 8.1.a PROVINCE, 2026-05-22/2026-07-31",
        "UPGRADED 2026-05-23 5, 2026-05-22/2026-07-31"
    })
    void article_12_3_gives_a_window_to_what_stood_when_it_came(String event, String window) {
        CertificateRecord record = ending("2026-07-31", event, "RE_RATING_FILED 2026-06-01");
        CertificateStanding standing = on(record, "2026-06-02");
        assertThat(standing.refiling().map(Object::toString).orElse("none")).isEqualTo(window);
        assertThat(standing.notes().stream()
                        .filter(note -> note.code() == NoteCode.FILED_OUTSIDE_WINDOW)
                        .count())
                .isEqualTo(window.equals("none") ? 1 : 0);
    }

    @Test
    void article_7_6_a_a_window_stays_that_of_a_certificate_that_was_taken_away() {
        CertificateRecord record = ending("2026-10-31", "REVOKED 2026-05-21 8.1.a PROVINCE");
        assertThat(on(record, "2026-06-01").refiling()).map(Object::toString).contains("2026-05-22/2026-07-03");
    }

    @Test
    void article_12_3_the_180_days_end_on_a_day_off_as_well() {
        LocalDate sunday = LocalDate.parse("2027-01-31");
        assertThat(on(ending("2026-08-04", "RE_RATING_FILED 2026-08-04"), "2026-08-05")
                        .extendedThrough())
                .contains(sunday);
        assertThat(STANDARD.rules().extension().lastDay(LocalDate.parse("2026-08-04"), STANDARD.calendar()))
                .isEqualTo(sunday);
    }

    @Test
    void article_12_3_a_filing_after_the_last_day_extends_nothing() {
        assertThat(status(ending("2026-07-31", "RE_RATING_FILED 2026-08-01"), "2026-08-01"))
                .isEqualTo(CertificateStatus.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({"2, EXTENDED, EXPIRED", "3, SUPERSEDED, SUPERSEDED"})
    void article_12_3_the_extension_ends_with_the_day_of_a_poor_result(
            int stars, CertificateStatus onTheDay, CertificateStatus after) {
        CertificateRecord record = ending("2026-07-31", "RE_RATING_FILED 2026-07-30", "RE_RATED 2026-09-10 " + stars);
        assertThat(status(record, "2026-09-09")).isEqualTo(CertificateStatus.EXTENDED);
        assertThat(status(record, "2026-09-10")).isEqualTo(onTheDay);
        assertThat(status(record, "2026-09-11")).isEqualTo(after);
        assertThat(on(record, "2026-09-11").extendedThrough()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // decided before it was filed again: the second filing is undecided
        "RE_RATED 2026-06-01 2, EXTENDED",
        // on the day of the filing, which comes first
        "RE_RATED 2026-07-30 2, EXPIRED",
        "RE_RATED 2026-07-31 2, EXPIRED"
    })
    void article_12_3_a_result_is_that_of_the_filings_before_it(String result, CertificateStatus after) {
        CertificateRecord record = ending("2026-07-31", "RE_RATING_FILED 2026-07-30", result);
        assertThat(status(record, "2026-08-01")).isEqualTo(after);
    }

    @Test
    void article_12_3_what_is_superseded_or_revoked_is_extended_no_more() {
        CertificateRecord revoked =
                ending("2026-07-31", "RE_RATING_FILED 2026-07-30", "REVOKED 2026-08-10 8.1.a PROVINCE");
        assertThat(on(revoked, "2026-08-09").extendedThrough()).contains(LocalDate.parse("2027-01-27"));
        assertThat(on(revoked, "2026-08-10").extendedThrough()).isEmpty();
    }

    @Test
    void article_12_3_by_no_reading_is_it_for_what_had_ended_before() {
        Certificates all = Rulebooks.standard()
                .withReadings(List.of("late-filing-helps-all"))
                .certificates();
        for (Certificates certificates : List.of(STANDARD, all)) {
            CertificateRecord record = ending("2026-05-21", "RE_RATING_FILED 2026-05-21");
            assertThat(certificates.life(record).status(LocalDate.parse("2026-05-22")))
                    .isEqualTo(CertificateStatus.EXPIRED);
        }
    }

    @Test
    void article_4_1_a_a_poor_re_rating_lets_the_term_run_out() {
        CertificateRecord record = record(4, "2026-08-05", "RE_RATING_FILED 2029-03-01", "RE_RATED 2029-04-01 2");
        assertThat(status(record, "2029-04-01")).isEqualTo(CertificateStatus.VALID);
        assertThat(status(record, "2029-08-05")).isEqualTo(CertificateStatus.VALID);
        assertThat(status(record, "2029-08-06")).isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    void article_7_5_and_7_6_a_new_certificate_supersedes_from_its_day() {
        CertificateRecord upgraded = record(3, "2026-08-05", "UPGRADED 2027-05-01 4");
        assertThat(status(upgraded, "2027-04-30")).isEqualTo(CertificateStatus.VALID);
        assertThat(status(upgraded, "2027-05-01")).isEqualTo(CertificateStatus.SUPERSEDED);
        CertificateRecord reRated = record(3, "2026-08-05", "RE_RATING_FILED 2029-03-01", "RE_RATED 2029-04-01 3");
        assertThat(status(reRated, "2029-03-31")).isEqualTo(CertificateStatus.VALID);
        assertThat(status(reRated, "2029-04-01")).isEqualTo(CertificateStatus.SUPERSEDED);
        // to the fewest stars there are, and still a new certificate
        assertThat(status(record(3, "2026-08-05", "UPGRADED 2027-05-01 3"), "2027-05-01"))
                .isEqualTo(CertificateStatus.SUPERSEDED);
        // to fewer stars than it had, and still a new certificate
        assertThat(status(record(5, "2026-08-05", "RE_RATED 2029-04-01 3"), "2029-04-01"))
                .isEqualTo(CertificateStatus.SUPERSEDED);
    }

    @Test
    void clause_8_2_from_the_day_of_the_revocation_it_is_revoked() {
        CertificateRecord record = record(3, "2026-08-05", "REVOKED 2027-05-01 8.1.a PROVINCE");
        assertThat(status(record, "2027-04-30")).isEqualTo(CertificateStatus.VALID);
        assertThat(status(record, "2027-05-01")).isEqualTo(CertificateStatus.REVOKED);
        assertThat(status(record, "2035-05-01")).isEqualTo(CertificateStatus.REVOKED);
    }

    @ParameterizedTest
    @CsvSource({
        "qd-148-2023, 3, DISTRICT",
        "qd-148-2023, 4, PROVINCE",
        "qd-148-2023, 5, MINISTRY",
        "qd-1048-2019, 3, PROVINCE",
        "qd-1489-2025, 3, PROVINCE",
        "qd-26-2026, 4, PROVINCE",
        "qd-26-2026, 5, MINISTRY"
    })
    void who_issued_it_by_the_rulebook_and_the_stars(String rulebook, int stars, Authority by) {
        CertificateRecord record = CertificateRecord.builder()
                .rulebook(rulebook)
                .stars(stars)
                .issuedOn(Rulebooks.standard().filings(rulebook).first())
                .build();
        assertThat(STANDARD.certificate(record).issuedBy()).isEqualTo(by);
        assertThat(STANDARD.certificate(record).rulebook()).isEqualTo(rulebook);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-08-21, qd-1048-2019", "2020-06-07, qd-1048-2019", "2020-06-08, qd-781-2020", "2023-02-23, qd-781-2020",
        "2023-02-24, qd-148-2023", "2025-07-05, qd-148-2023", "2025-07-06, qd-1489-2025", "2026-05-21, qd-1489-2025",
        "2026-05-22, qd-26-2026"
    })
    void without_a_rulebook_the_day_of_issue_decides(String issuedOn, String rulebook) {
        assertThat(STANDARD.certificate(record(3, issuedOn)).rulebook()).isEqualTo(rulebook);
    }

    @Test
    void a_certificate_of_148_issued_after_its_amendment_came_from_the_province() {
        CertificateRecord record = CertificateRecord.builder()
                .from(record(3, "2025-07-06"))
                .rulebook("qd-148-2023")
                .build();
        assertThat(STANDARD.certificate(record).issuedBy()).isEqualTo(Authority.PROVINCE);
    }

    @Test
    void a_revocation_is_due_15_days_after_the_first_conclusion() {
        CertificateRecord record = record(
                4,
                "2026-08-05",
                "VIOLATION_CONCLUDED 2027-03-10 8.1.b",
                "VIOLATION_CONCLUDED 2027-03-01 8.1.c",
                "REVOKED 2027-03-12 8.1.c PROVINCE");
        assertThat(on(record, "2027-02-28").revokeBy()).isEmpty();
        assertThat(on(record, "2027-03-01").revokeBy()).contains(LocalDate.parse("2027-03-16"));
        assertThat(on(record, "2027-03-11").revokeBy()).contains(LocalDate.parse("2027-03-16"));
        assertThat(on(record, "2027-03-12").revokeBy()).isEmpty();
    }

    @Test
    void what_happens_after_a_day_is_not_known_on_it() {
        CertificateRecord record = record(4, "2026-08-05", "RE_RATING_FILED 2028-01-01", "RE_RATED 2029-03-01 4");
        assertThat(on(record, "2027-12-31").notes()).isEmpty();
        assertThat(on(record, "2028-01-01").notes()).hasSize(1);
        assertThat(STANDARD.answer(record, LocalDate.parse("2027-01-01")).fault())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2026-08-05, FILED_OUTSIDE_WINDOW, RE_RATING_FILED 2029-02-05",
        "3, 2026-08-05, FILED_OUTSIDE_WINDOW, RE_RATING_FILED 2029-04-08",
        "3, 2026-08-05, FILED_OUTSIDE_WINDOW, RE_RATING_FILED 2030-04-08",
        "3, 2024-08-05, GROUND_BEFORE_IN_FORCE, VIOLATION_CONCLUDED 2026-05-21 8.1.b",
        "3, 2024-08-05, GROUND_BEFORE_IN_FORCE, CEASED_CONFIRMED 2026-05-21",
        "3, 2024-08-05, GROUND_BEFORE_IN_FORCE, REVOKED 2026-05-21 8.1.a PROVINCE",
        "4, 2026-08-05, UPGRADE_NOT_HIGHER, UPGRADED 2027-05-01 4"
    })
    void what_stands_and_is_not_quite_as_the_text_has_it_is_noted(
            int stars, String issuedOn, NoteCode code, String event) {
        CertificateStanding standing = on(record(stars, issuedOn, event), "2031-01-01");
        assertThat(standing.notes()).extracting(CertificateNote::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-05, CEASED_CONFIRMED 2026-05-21, 8.1.đ",
        "2024-08-05, REVOKED 2026-05-21 8.1.d PROVINCE, 8.1.d",
        "2026-08-05, UPGRADED 2027-05-01 3, 7.5.b",
        "2026-08-05, RE_RATING_FILED 2029-04-08, 7.6.a",
        // its window was that of 12.3
        "2023-07-31, RE_RATING_FILED 2026-08-01, 12.3"
    })
    void a_note_cites_its_clause(String issuedOn, String event, String clause) {
        assertThat(on(record(3, issuedOn, event), "2031-01-01").notes())
                .extracting(note -> note.citation().locator())
                .containsExactly(clause);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2026-08-05, RE_RATING_FILED 2029-02-06",
        "3, 2026-08-05, RE_RATING_FILED 2029-04-07",
        // there was no window to keep to
        "3, 2024-08-05, RE_RATING_FILED 2026-05-21",
        "3, 2024-08-05, VIOLATION_CONCLUDED 2026-05-22 8.1.b",
        "3, 2024-08-05, CEASED_CONFIRMED 2026-05-22",
        "4, 2026-08-05, UPGRADED 2027-05-01 5"
    })
    void what_is_as_the_text_has_it_is_not_noted(int stars, String issuedOn, String event) {
        assertThat(on(record(stars, issuedOn, event), "2031-01-01").notes()).isEmpty();
    }

    @Test
    void the_statuses_of_a_life_are_told_span_by_span() {
        CertificateLife life =
                STANDARD.life(ending("2026-07-31", "RE_RATING_FILED 2026-07-20", "RE_RATED 2026-09-10 1"));
        assertThat(life.spans())
                .extracting(span -> span.days() + " " + span.status())
                .containsExactly(
                        "2023-07-31/2026-05-21 VALID",
                        "2026-05-22/2026-07-19 REFILING_OPEN",
                        "2026-07-20/2026-07-31 VALID",
                        "2026-08-01/2026-09-10 EXTENDED",
                        "2026-09-11/.. EXPIRED");
    }

    @Test
    void a_life_begins_with_the_day_of_issue_whatever_happens_on_it() {
        assertThat(STANDARD.life(record(3, "2026-08-05", "REVOKED 2026-08-05 8.1.a PROVINCE"))
                        .spans())
                .extracting(span -> span.days() + " " + span.status())
                .containsExactly("2026-08-05/.. REVOKED");
        // its window had closed before it was issued
        assertThat(STANDARD.life(CertificateRecords.of("3 2028-01-10 2028-03-10"))
                        .spans())
                .extracting(span -> span.days() + " " + span.status())
                .containsExactly("2028-01-10/2028-03-10 REFILING_CLOSED", "2028-03-11/.. EXPIRED");
    }

    @Test
    void article_8_4_the_last_day_of_a_revocation_moves_by_the_calendar_that_is_given() {
        CertificateRecord record = record(3, "2026-08-05", "CEASED_CONFIRMED 2027-05-14");
        LocalDate asked = LocalDate.parse("2027-05-14");
        assertThat(STANDARD.life(record).on(asked).revokeBy()).contains(LocalDate.parse("2027-05-31"));
        assertThat(STANDARD.with(WorkingDays.everyDay()).life(record).on(asked).revokeBy())
                .contains(LocalDate.parse("2027-05-29"));
    }

    @ParameterizedTest
    @CsvSource({"3 9990-01-01 9999-12-31, validThrough", "3 9998-01-01, issuedOn"})
    void a_day_that_is_too_late_is_told_where_it_is(String record, String at) {
        assertThat(STANDARD.answer(CertificateRecords.of(record), LocalDate.EPOCH)
                        .fault()
                        .map(fault -> fault.reason() + " " + fault.at()))
                .contains("TOO_LATE " + at);
    }

    @Test
    void settings_are_read_as_they_are_written() {
        for (LateFiling lateFiling : LateFiling.values()) {
            CertificateSettings settings = CertificateSettings.of(lateFiling);
            assertThat(settings).hasToString("lateFiling=" + lateFiling);
            assertThat(CertificateSettings.parse(settings.toString())).isEqualTo(settings);
        }
        for (String wrong : List.of("", "ALL", "lateFiling=", "lateFiling=all", "latefiling=ALL")) {
            assertThatThrownBy(() -> CertificateSettings.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(
                            "setting: expected lateFiling=one of [CLOSED_WINDOWS, ALL], given '" + wrong + "'");
        }
    }

    @Test
    void dates_the_wire_cannot_write_are_refused() {
        assertThat(STANDARD.answer(record(3, "9996-07-04"), LocalDate.EPOCH).fault())
                .isEmpty();
        assertThat(STANDARD.answer(record(3, "9996-07-05"), LocalDate.EPOCH)
                        .fault()
                        .orElseThrow()
                        .code())
                .isEqualTo(FaultCode.BAD_DATE);
    }
}
