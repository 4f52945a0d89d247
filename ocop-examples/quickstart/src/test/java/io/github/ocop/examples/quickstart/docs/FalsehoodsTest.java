package io.github.ocop.examples.quickstart.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.calendar.Round;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.json.DossierReader;
import io.github.ocop.product.Province;
import io.github.ocop.product.Provinces;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What falsehoods.md tells, as far as it can be asked of the library in a line or two; the headings name the figures. */
class FalsehoodsTest {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();
    private static final Rulebook LAW = RULEBOOKS.get("qd-26-2026");

    @Test
    void each_falsehood_has_a_clause_or_a_reading() throws IOException {
        String page = Files.readString(Pages.ROOT.resolve("ocop-core/docs/falsehoods.md"));
        List<String> parts =
                Pattern.compile("(?m)^## ").splitAsStream(page).skip(1).toList();
        assertThat(parts).hasSizeBetween(20, 30);
        assertThat(parts)
                .allMatch(part -> part.contains("\n\n*") && part.stripTrailing().endsWith("*"));
    }

    @Test
    void points_are_not_stars() {
        Rating rating = (Rating) LAW.rate(top(6).with("3.5", 1));
        assertThat(rating.total()).isEqualTo(Points.of(98));
        assertThat(rating.band()).isEqualTo(5);
        assertThat(rating.stars()).isEqualTo(3);
        assertThat(rating.decidedBy()).contains(Authority.PROVINCE);
    }

    @Test
    void ninety_is_not_eighty_nine_and_most() {
        assertThat(Points.parse("89.999").isAtLeast(90)).isFalse();
        assertThat(Points.parse("89.999").cut(2)).isEqualTo("89.99");
        assertThat(Points.mean(200, 3).cut(2)).isEqualTo("66.66");
    }

    @Test
    void a_code_names_a_province_only_with_a_day() {
        Provinces provinces = RULEBOOKS.provinces();
        Optional<String> before =
                provinces.find("24", LocalDate.parse("2025-06-30")).map(Province::name);
        Optional<String> since =
                provinces.find("24", LocalDate.parse("2025-07-01")).map(Province::name);
        assertThat(before).contains("Bắc Giang");
        assertThat(since).contains("Bắc Ninh");
        assertThat(provinces.on(LocalDate.parse("2025-06-30"))).hasSize(63);
        assertThat(provinces.on(LocalDate.parse("2025-07-01"))).hasSize(34);
        assertThat(provinces.codesThatChangedHands()).hasSize(7);
    }

    @Test
    void a_year_has_two_rounds_and_one_of_them_ends_in_the_next() {
        List<Round> province = RULEBOOKS.rounds(AssessmentLevel.PROVINCE).regularOf(2027);
        List<Round> ministry = RULEBOOKS.rounds(AssessmentLevel.MINISTRY).regularOf(2027);
        assertThat(province.stream().map(Round::lastDay).map(LocalDate::toString))
                .containsExactly("2027-06-29", "2027-12-29");
        assertThat(ministry.stream().map(Round::lastDay).map(LocalDate::toString))
                .containsExactly("2027-09-29", "2028-03-29");
    }

    @Test
    void a_term_is_counted_from_issue_in_months_and_includes_its_last_day() {
        assertThat(lastDay("2026-08-05")).isEqualTo("2029-08-05");
        assertThat(lastDay("2028-02-29")).isEqualTo("2031-02-28");
        assertThat(lastDay("2026-06-23")).isEqualTo("2029-06-23"); // a Saturday, and it stays
    }

    @Test
    void a_number_is_not_a_name() {
        assertThat(label(LAW.criteriaSet(1), "1.5")).isEqualTo("supply-chain-links");
        assertThat(label(LAW.criteriaSet(5), "1.4")).isEqualTo("supply-chain-links");
        assertThat(numbers("supply-chain-links", "1.5")).isEqualTo(12);
        assertThat(numbers("supply-chain-links", "1.4")).isEqualTo(13);
    }

    private static long numbers(String label, String number) {
        return LAW.criteriaSets().stream()
                .flatMap(set -> LAW.criteriaSet(set).criteria().stream())
                .filter(criterion -> criterion.label().equals(label))
                .filter(criterion -> criterion.number().equals(number))
                .count();
    }

    @Test
    void parts_have_other_maxima_under_other_decisions() {
        assertThat(maxima("qd-1048-2019")).containsExactly(35, 25, 40);
        assertThat(maxima("qd-26-2026")).containsExactly(40, 25, 35);
    }

    private static List<Integer> maxima(String rulebook) {
        return RULEBOOKS.get(rulebook).criteriaSet(1).parts().stream()
                .map(part -> part.points())
                .toList();
    }

    @Test
    void three_stars_were_the_districts_only_for_a_while() {
        assertThat(decider("2025-07-05")).contains(Authority.DISTRICT);
        assertThat(decider("2025-07-06")).contains(Authority.PROVINCE);
    }

    private static Optional<Authority> decider(String assessedOn) {
        String json = "{\"id\":\"a\",\"filing\":{\"kind\":\"FIRST\",\"filedOn\":\"2025-03-03\"},\"assessedOn\":\""
                + assessedOn
                + "\",\"product\":{\"criteriaSet\":1},\"subject\":{\"kind\":\"COOPERATIVE\"},"
                + "\"parts\":{\"A\":\"20\",\"B\":\"15\",\"C\":\"20\"}}";
        Rating rating = (Rating) DossierReader.read(json).answer(RULEBOOKS);
        assertThat(rating.stars()).isEqualTo(3);
        return rating.decidedBy();
    }

    @Test
    void holidays_are_not_the_same_every_year() {
        assertThat(RULEBOOKS.calendar().isAnnounced(2026)).isTrue();
        assertThat(RULEBOOKS.calendar().isAnnounced(2027)).isFalse();
        assertThat(RULEBOOKS.calendar().firstYear()).isEqualTo(2019);
        assertThat(RULEBOOKS.calendar().lastYear()).isEqualTo(2100);
        assertThat(RULEBOOKS.calendar().isWorkingDay(LocalDate.parse("2026-11-24")))
                .isTrue();
    }

    @Test
    void one_sheet_in_three_is_no_majority() {
        Rating rating = (Rating)
                LAW.rate(top(6), sheet("m2").with("3.5", 1), sheet("m3").with("3.5", 1));
        assertThat(rating.stars()).isEqualTo(3);
        Rating even = (Rating) LAW.rate(top(6), sheet("m2").with("3.5", 1));
        assertThat(even.stars()).isEqualTo(3); // half is no majority
    }

    private static String lastDay(String issuedOn) {
        CertificateRecord record = CertificateRecord.builder()
                .stars(4)
                .issuedOn(LocalDate.parse(issuedOn))
                .build();
        return RULEBOOKS.certificates().certificate(record).validThrough().toString();
    }

    private static String label(CriteriaSet set, String number) {
        return set.criteria().stream()
                .filter(criterion -> criterion.number().equals(number))
                .map(criterion -> criterion.label())
                .findFirst()
                .orElseThrow();
    }

    private static ScoreSheet top(int set) {
        return ScoreSheet.top(LAW.criteriaSet(set), "m1");
    }

    private static ScoreSheet sheet(String member) {
        return ScoreSheet.top(LAW.criteriaSet(6), member);
    }
}
