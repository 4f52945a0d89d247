package io.github.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.Law;
import io.github.ocop.json.DossierReader;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A certificate comes from a rating, at the stars and from the body that the rulebook says. */
class CertificateIssueTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-05");

    private static Rating rating(Rulebook law, int... boxesOf35) {
        ScoreSheet sheet = ScoreSheet.top(law.criteriaSet(6), "m1");
        for (int box : boxesOf35) {
            sheet = sheet.with("3.5", box);
        }
        return (Rating) law.rate(sheet);
    }

    @Test
    void article_4_1_the_body_that_decides_issues_for_36_months() {
        Rating five = rating(Law.QD_26);
        assertThat(five.stars()).isEqualTo(5);
        Certificate certificate = Rulebooks.standard()
                .certificates()
                .issue(five, Authority.MINISTRY, DAY)
                .certificate()
                .orElseThrow();
        assertThat(certificate)
                .isEqualTo(Certificate.builder()
                        .rulebook("qd-26-2026")
                        .stars(5)
                        .issuedOn(DAY)
                        .validThrough(LocalDate.parse("2029-08-05"))
                        .issuedBy(Authority.MINISTRY)
                        .term(Law.QD_26.certificate())
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"5, PROVINCE, ISSUED_BY_ANOTHER 4.1.b", "3, MINISTRY, ISSUED_BY_ANOTHER 4.1.a"})
    void article_4_1_another_body_is_refused(int stars, Authority by, String expected) {
        Rating rating = stars == 5 ? rating(Law.QD_26) : rating(Law.QD_26, 1);
        assertThat(rating.stars()).isEqualTo(stars);
        assertThat(Rulebooks.standard()
                        .certificates()
                        .issue(rating, by, DAY)
                        .fault()
                        .map(fault -> fault.reason() + " "
                                + fault.citation().orElseThrow().locator()))
                .contains(expected);
    }

    @Test
    void article_4_1_a_a_2_star_certificate_cannot_be_made() {
        Rating rating = (Rating) DossierReader.read("""
                        {"id": "low", "filing": {"kind": "FIRST", "filedOn": "2026-08-03"},
                         "product": {"criteriaSet": 6}, "subject": {"kind": "FARM"},
                         "parts": {"A": "20", "B": "9.99", "C": "20"}}""").answer(Rulebooks.standard());
        assertThat(rating.stars()).isEqualTo(2);
        for (Authority by : Authority.values()) {
            assertThat(Rulebooks.standard()
                            .certificates()
                            .issue(rating, by, DAY)
                            .fault()
                            .map(fault -> fault.reason() + " "
                                    + fault.citation().orElseThrow().locator()))
                    .contains("NOT_CERTIFIED 4.1.a");
        }
    }

    @Test
    void a_district_issued_under_148_and_no_longer_under_its_amendment() {
        Rulebook law = Rulebooks.standard().get("qd-148-2023");
        ScoreSheet sheet = ScoreSheet.top(law.criteriaSet(1), "m1");
        Rating rating = (Rating) law.rate(sheet);
        Rating three = law.criteriaSet(1).criteria().stream()
                .flatMap(criterion -> IntStream.rangeClosed(
                                1, criterion.options().size())
                        .mapToObj(box -> (Rating) law.rate(sheet.with(criterion.number(), box))))
                .filter(other -> other.stars() == 3)
                .findFirst()
                .orElse(rating);
        assertThat(three.stars()).isEqualTo(3);
        var certificates = Rulebooks.standard().certificates();
        assertThat(certificates
                        .issue(three, Authority.DISTRICT, LocalDate.parse("2025-07-05"))
                        .certificate())
                .isPresent();
        assertThat(certificates
                        .issue(three, Authority.DISTRICT, LocalDate.parse("2025-07-06"))
                        .fault()
                        .map(fault -> fault.reason() + " "
                                + fault.citation().orElseThrow().instrument()))
                .contains("ISSUED_BY_ANOTHER 1489/QĐ-TTg");
        assertThat(certificates
                        .issue(three, Authority.PROVINCE, LocalDate.parse("2025-07-06"))
                        .certificate())
                .isPresent();
    }

    @Test
    void by_points_whom_the_product_goes_on_to_issues() {
        Rulebooks byPoints = Rulebooks.standard().withReadings(List.of("proposed-by-points"));
        Rating rating = rating(byPoints.get("qd-26-2026"), 1);
        assertThat(rating.decidedBy()).contains(Authority.MINISTRY);
        assertThat(byPoints.certificates()
                        .issue(rating, Authority.MINISTRY, DAY)
                        .certificate()
                        .orElseThrow()
                        .issuedBy())
                .isEqualTo(Authority.MINISTRY);
    }
}
