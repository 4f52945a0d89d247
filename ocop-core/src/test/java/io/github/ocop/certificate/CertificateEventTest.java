package io.github.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.rating.Authority;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happened to a certificate, in a line: each type has what it has, and nothing else. */
class CertificateEventTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RE_RATING_FILED 2027-02-10",
                "VIOLATION_CONCLUDED 2027-02-10 8.1.c",
                "CEASED_CONFIRMED 2027-02-10",
                "UPGRADED 2027-02-10 5",
                "RE_RATED 2027-02-10 1",
                "REVOKED 2027-02-10 8.1.đ PROVINCE"
            })
    void a_line_is_read_as_it_is_written(String line) {
        assertThat(CertificateEvent.parse(line)).hasToString(line);
    }

    @Test
    void a_line_says_what_is_made_in_java() {
        assertThat(CertificateEvent.reRatingFiled(DAY)).hasToString("RE_RATING_FILED 2027-02-10");
        assertThat(CertificateEvent.violationConcluded(DAY, RevocationGround.OTHER))
                .hasToString("VIOLATION_CONCLUDED 2027-02-10 8.1.e");
        assertThat(CertificateEvent.ceasedConfirmed(DAY)).hasToString("CEASED_CONFIRMED 2027-02-10");
        assertThat(CertificateEvent.upgraded(DAY, 5)).hasToString("UPGRADED 2027-02-10 5");
        assertThat(CertificateEvent.reRated(DAY, 1)).hasToString("RE_RATED 2027-02-10 1");
        assertThat(CertificateEvent.revoked(DAY, RevocationGround.UNTRUTHFUL, Authority.MINISTRY))
                .hasToString("REVOKED 2027-02-10 8.1.a MINISTRY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CEASED_CONFIRMED                     | event: expected a type and a day, given 'CEASED_CONFIRMED'
            RE_RATED 2027-02-10                  | event: expected stars of RE_RATED, given 'RE_RATED 2027-02-10'
            REVOKED 2027-02-10 8.1.a             | event: expected by of REVOKED, given 'REVOKED 2027-02-10 8.1.a'
            CEASED_CONFIRMED 2027-02-10 8.1.đ    | event: expected no more of CEASED_CONFIRMED, given 'CEASED_CONFIRMED 2027-02-10 8.1.đ'
            RE_RATED 2027-02-10 0                | event: expected 1 to 5 stars, given 0
            UPGRADED 2027-02-10 6                | event: expected 1 to 5 stars, given 6
            VIOLATION_CONCLUDED 2027-02-10 8.1.f | ground: expected one of 8.1.a, 8.1.b, 8.1.c, 8.1.d, 8.1.đ, 8.1.e, given '8.1.f'
            """)
    void another_line_is_refused(String line, String reason) {
        assertThatThrownBy(() -> CertificateEvent.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }

    @Test
    void an_event_has_what_its_type_has_and_only_that() {
        CertificateEvent.Builder without =
                CertificateEvent.builder().type(EventType.RE_RATED).on(DAY);
        assertThatThrownBy(without::build).hasMessage("event RE_RATED: expected [STARS] of it, and only of it: STARS");
        CertificateEvent.Builder more = CertificateEvent.builder()
                .from(CertificateEvent.reRated(DAY, 3))
                .by(Authority.PROVINCE);
        assertThatThrownBy(more::build).hasMessage("event RE_RATED: expected [STARS] of it, and only of it: BY");
        CertificateEvent.Builder ground = CertificateEvent.builder()
                .from(CertificateEvent.ceasedConfirmed(DAY))
                .ground(RevocationGround.CEASED);
        assertThatThrownBy(ground::build)
                .hasMessage("event CEASED_CONFIRMED: expected [] of it, and only of it: GROUND");
    }
}
