package io.github.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot have happened is refused, each with its place and the clause. */
class EventRefusalTest {
    private static final Certificates STANDARD = Rulebooks.standard().certificates();
    private static final LocalDate LATER = LocalDate.parse("2035-01-01");

    private static CertificateRecord.Builder record(int stars, String issuedOn, String events) {
        return CertificateRecord.builder()
                .stars(stars)
                .issuedOn(LocalDate.parse(issuedOn))
                .addAllEvents(Arrays.stream(events.split(";", -1))
                        .filter(event -> !event.isBlank())
                        .map(event -> CertificateEvent.parse(event.strip()))
                        .toList());
    }

    private static Optional<Fault> fault(CertificateRecord.Builder record) {
        return STANDARD.answer(record.build(), LATER).fault();
    }

    private static String told(Fault fault) {
        return fault.reason() + " " + fault.at() + " "
                + fault.citation().map(clause -> clause.locator()).orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        // after the last day, and on it is in time
        "3, 2026-08-05, EVENT_AFTER_END events[0] 4.3, RE_RATED 2029-08-06 3",
        "3, 2026-08-05, EVENT_AFTER_END events[0] 4.3, RE_RATED 2029-08-06 2",
        "3, 2026-08-05, , RE_RATED 2029-08-05 3",
        "3, 2026-08-05, EVENT_AFTER_END events[0] 4.3, UPGRADED 2029-08-06 4",
        "3, 2026-08-05, , UPGRADED 2029-08-05 4",
        "3, 2026-08-05, EVENT_AFTER_END events[0] 4.3, REVOKED 2029-08-06 8.1.a PROVINCE",
        "3, 2026-08-05, , REVOKED 2029-08-05 8.1.a PROVINCE",
        // after an end by another event, the same day included
        "3, 2026-08-05, EVENT_AFTER_END events[1] 8.2.a, REVOKED 2027-01-02 8.1.a PROVINCE; REVOKED 2027-01-02 8.1.d PROVINCE",
        "5, 2026-08-05, EVENT_AFTER_END events[1] 8.2.b, REVOKED 2027-01-02 8.1.a MINISTRY; UPGRADED 2027-01-03 5",
        "3, 2026-08-05, EVENT_AFTER_END events[0] 7.5.b, REVOKED 2027-01-02 8.1.a PROVINCE; UPGRADED 2027-01-02 4",
        "3, 2026-08-05, EVENT_AFTER_END events[1] 7.6, RE_RATED 2027-01-02 3; RE_RATED 2027-01-03 3",
        // past an extension: 2026-07-31 and 180 days
        "3, 2023-07-31, , RE_RATING_FILED 2026-07-31; RE_RATED 2027-01-27 3",
        "3, 2023-07-31, EVENT_AFTER_END events[1] 4.3, RE_RATING_FILED 2026-07-31; RE_RATED 2027-01-28 3",
        "3, 2023-07-31, , RE_RATING_FILED 2026-07-31; REVOKED 2027-01-27 8.1.a PROVINCE",
        // a poor result ends the extension with its day
        "3, 2023-07-31, EVENT_AFTER_END events[2] 4.3, RE_RATING_FILED 2026-07-31; RE_RATED 2026-09-01 2; RE_RATED 2026-09-02 3",
        // what changes nothing may come after an end
        "3, 2026-08-05, , RE_RATING_FILED 2031-01-01; VIOLATION_CONCLUDED 2031-01-02 8.1.b; CEASED_CONFIRMED 2031-01-03"
    })
    void nothing_ends_a_certificate_that_has_ended(int stars, String issuedOn, String expected, String events) {
        assertThat(fault(record(stars, issuedOn, events)).map(EventRefusalTest::told))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "3, PROVINCE, ",
        "4, PROVINCE, ",
        "5, MINISTRY, ",
        "3, MINISTRY, REVOKED_BY_ANOTHER events[0].by 8.2.a",
        "4, MINISTRY, REVOKED_BY_ANOTHER events[0].by 8.2.a",
        "5, PROVINCE, REVOKED_BY_ANOTHER events[0].by 8.2.b",
        "3, DISTRICT, REVOKED_BY_ANOTHER events[0].by 8.2.a",
        "5, DISTRICT, REVOKED_BY_ANOTHER events[0].by 8.2.b"
    })
    void clause_8_2_the_province_revokes_3_and_4_stars_and_the_ministry_5(int stars, String by, String expected) {
        assertThat(fault(record(stars, "2026-08-05", "REVOKED 2027-01-02 8.1.a " + by))
                        .map(EventRefusalTest::told))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void clause_8_2_a_the_province_revokes_what_a_district_issued() {
        CertificateRecord.Builder record =
                record(3, "2025-06-16", "REVOKED 2027-01-02 8.1.a PROVINCE").rulebook("qd-148-2023");
        assertThat(fault(record)).isEmpty();
        assertThat(fault(record(3, "2025-06-16", "REVOKED 2027-01-02 8.1.a DISTRICT")
                        .rulebook("qd-148-2023")))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "8.1.a, ",
        "8.1.b, GROUND_NOT_CONCLUDED events[0].ground 8.1.b",
        "8.1.c, GROUND_NOT_CONCLUDED events[0].ground 8.1.c",
        "8.1.d, ",
        "8.1.đ, CESSATION_NOT_CONFIRMED events[0].ground 8.1.đ",
        "8.1.e, GROUND_NOT_CONCLUDED events[0].ground 8.1.e"
    })
    void clause_8_1_what_each_ground_needs(String ground, String expected) {
        String revoked = "REVOKED 2027-01-02 " + ground + " PROVINCE";
        assertThat(fault(record(3, "2026-08-05", revoked)).map(EventRefusalTest::told))
                .isEqualTo(Optional.ofNullable(expected));
        // on the day itself is soon enough, a day later is not
        String needed = ground.equals("8.1.đ") ? "CEASED_CONFIRMED %s" : "VIOLATION_CONCLUDED %s " + ground;
        assertThat(fault(record(3, "2026-08-05", revoked + ";" + needed.formatted("2027-01-02"))))
                .isEmpty();
        assertThat(fault(record(3, "2026-08-05", revoked + ";" + needed.formatted("2027-01-03")))
                        .map(EventRefusalTest::told))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "8.1.b, VIOLATION_CONCLUDED 2027-01-01 8.1.c",
        "8.1.b, CEASED_CONFIRMED 2027-01-01",
        "8.1.đ, VIOLATION_CONCLUDED 2027-01-01 8.1.đ"
    })
    void clause_8_1_what_is_concluded_on_another_ground_does_not_count(String ground, String event) {
        assertThat(fault(record(3, "2026-08-05", event + "; REVOKED 2027-01-02 " + ground + " PROVINCE")))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2, true", "1, true", "0, true", "-1, true", "3, false", "5, false"})
    void article_4_1_a_no_certificate_below_3_stars(int stars, boolean refused) {
        Optional<Fault> fault = fault(record(stars, "2026-08-05", ""));
        assertThat(fault.map(EventRefusalTest::told))
                .isEqualTo(refused ? Optional.of("NOT_CERTIFIED stars 4.1.a") : Optional.empty());
    }

    @Test
    void clause_7_5_no_upgrade_below_3_stars() {
        assertThat(fault(record(3, "2026-08-05", "UPGRADED 2027-01-01 2")).map(EventRefusalTest::told))
                .contains("NOT_CERTIFIED events[0].stars 7.5.b");
        assertThat(fault(record(3, "2026-08-05", "UPGRADED 2027-01-01 3"))).isEmpty();
    }

    @Test
    void nothing_happens_before_the_day_of_issue() {
        for (String event : new String[] {
            "RE_RATING_FILED %s",
            "RE_RATED %s 2",
            "UPGRADED %s 4",
            "VIOLATION_CONCLUDED %s 8.1.a",
            "CEASED_CONFIRMED %s",
            "REVOKED %s 8.1.a PROVINCE"
        }) {
            assertThat(fault(record(3, "2026-08-05", event.formatted("2026-08-05"))))
                    .as(event)
                    .isEmpty();
            assertThat(fault(record(3, "2026-08-05", event.formatted("2026-08-04")))
                            .map(EventRefusalTest::told))
                    .as(event)
                    .contains("EVENT_BEFORE_ISSUE events[0].on -");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019-08-20, , NO_RULEBOOK issuedOn",
        "2026-08-05, qd-7-2030, UNKNOWN_RULEBOOK rulebook",
        "2026-05-21, qd-26-2026, RULEBOOK_NOT_APPLICABLE rulebook",
        "2023-02-23, qd-148-2023, RULEBOOK_NOT_APPLICABLE rulebook",
        // what was filed under it may be decided later
        "2026-05-22, qd-26-2026, ",
        "2023-06-01, qd-781-2020, "
    })
    void the_rulebook_is_one_that_was_there(String issuedOn, String rulebook, String expected) {
        CertificateRecord.Builder record = record(3, issuedOn, "").rulebook(Optional.ofNullable(rulebook));
        assertThat(fault(record).map(fault -> fault.code() + " " + fault.at()))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void article_12_1_a_stated_term_ends_on_the_day_of_issue_or_later() {
        CertificateRecord.Builder record = record(3, "2026-08-05", "");
        assertThat(fault(record.validThrough(LocalDate.parse("2026-08-05")))).isEmpty();
        assertThat(fault(record.validThrough(LocalDate.parse("2026-08-04"))).map(EventRefusalTest::told))
                .contains("ENDS_BEFORE_ISSUED validThrough -");
    }

    @ParameterizedTest
    @CsvSource({
        "VIOLATION_CONCLUDED 2100-12-20 8.1.a, OUTSIDE_CALENDAR events[0].on 8.4",
        "CEASED_CONFIRMED 2100-12-20, OUTSIDE_CALENDAR events[0].on 8.4",
        "CEASED_CONFIRMED 2100-12-10, ",
        "RE_RATING_FILED 2100-12-20, "
    })
    void clause_8_4_what_begins_a_limit_comes_while_the_calendar_holds_its_last_day(String event, String expected) {
        assertThat(fault(record(3, "2099-08-05", event)).map(EventRefusalTest::told))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void the_order_of_the_record_is_no_matter_and_places_are_its_own() {
        assertThat(fault(record(
                                3,
                                "2026-08-05",
                                "REVOKED 2027-03-01 8.1.a PROVINCE; RE_RATED 2027-02-01 3; RE_RATING_FILED 2027-01-01"))
                        .map(EventRefusalTest::told))
                .contains("EVENT_AFTER_END events[0] 7.6");
    }

    @ParameterizedTest
    @CsvSource({
        // a poor result and a good one: the poor one ended nothing
        "RE_RATED 2027-02-01 3; RE_RATED 2027-02-01 2, ",
        "RE_RATED 2027-02-01 2; RE_RATED 2027-02-01 3, ",
        "UPGRADED 2027-02-01 4; UPGRADED 2027-02-01 2, NOT_CERTIFIED events[1].stars 7.5.b",
        "UPGRADED 2027-02-01 2; UPGRADED 2027-02-01 4, NOT_CERTIFIED events[0].stars 7.5.b",
        "REVOKED 2027-02-01 8.1.d PROVINCE; REVOKED 2027-02-01 8.1.a PROVINCE, EVENT_AFTER_END events[0] 8.2.a",
        "REVOKED 2027-02-01 8.1.a PROVINCE; REVOKED 2027-02-01 8.1.d PROVINCE, EVENT_AFTER_END events[1] 8.2.a",
        "REVOKED 2027-02-01 8.1.a MINISTRY; REVOKED 2027-02-01 8.1.a PROVINCE, EVENT_AFTER_END events[0] 8.2.a",
        "REVOKED 2027-02-01 8.1.a PROVINCE; REVOKED 2027-02-01 8.1.a MINISTRY, EVENT_AFTER_END events[1] 8.2.a"
    })
    void two_of_one_day_are_the_same_whichever_comes_first(String events, String expected) {
        assertThat(fault(record(3, "2026-08-05", events)).map(EventRefusalTest::told))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void every_reason_for_refusing_an_event_is_tried_here() {
        assertThat(Arrays.stream(FaultReason.values())
                        .filter(reason -> reason.code().name().equals("EVENT_REFUSED")))
                .containsExactlyInAnyOrder(
                        FaultReason.NOT_CERTIFIED,
                        FaultReason.ISSUED_BY_ANOTHER,
                        FaultReason.EVENT_AFTER_END,
                        FaultReason.REVOKED_BY_ANOTHER,
                        FaultReason.GROUND_NOT_CONCLUDED,
                        FaultReason.CESSATION_NOT_CONFIRMED,
                        // of the steps of a dossier, tried in HistoryCheckTest
                        FaultReason.EVENT_TWICE,
                        FaultReason.EVENT_WITHOUT,
                        FaultReason.EVENT_TOO_EARLY);
    }
}
