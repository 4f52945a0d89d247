package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.certificate.CertificateStatus;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.fixtures.Law;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What docs/falsehoods.md marks as held, by its number there. */
class FalsehoodsTest {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();
    private static final CriteriaSet NOODLES = Law.set(6);

    @Test
    void no_1_many_points_are_not_five_stars() {
        assertThat(Law.rate(ScoreSheet.top(NOODLES, "m1").with("3.5", 1)))
                .satisfies(rating -> assertThat(rating.total()).isEqualTo(Points.of(98)))
                .satisfies(rating -> assertThat(rating.stars()).isEqualTo(3));
    }

    @Test
    void no_2_no_answer_is_not_0_points() {
        RatingRange range = Law.QD_26.range(PartialSheet.of(NOODLES, FilledSheet.of("m1", ImmutableMap.of())));
        assertThat(range.highestPoints()).isEqualTo(100);
        assertThat(range.highestStars()).isEqualTo(5);
    }

    @Test
    void no_3_no_box_is_no_answer_where_one_is_worth_0() {
        Criterion some = NOODLES.criteria().stream()
                .filter(criterion -> criterion.options().stream().anyMatch(option -> option.points() == 0))
                .filter(criterion -> criterion.needs().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> ScoreSheet.top(NOODLES, "m1").with(some.number(), Choice.box(0)))
                .isInstanceOfSatisfying(
                        FaultException.class,
                        e -> assertThat(e.fault().reason()).isEqualTo(FaultReason.BOX_MUST_BE_TICKED));
    }

    @Test
    void no_4_means_are_not_rounded() {
        Points mean = Points.mean(269, 3);
        assertThat(Law.QD_26.rules().band(mean).stars()).isEqualTo(4);
        assertThat(Law.QD_26.rules().band(Points.of(90)).stars()).isEqualTo(5);
    }

    @Test
    void no_9_a_number_is_not_a_criterion() {
        long labels = Law.sets()
                .flatMap(set -> set.criteria().stream())
                .filter(criterion -> criterion.number().equals("6.2"))
                .map(Criterion::label)
                .distinct()
                .count();
        assertThat(labels).isGreaterThan(1);
    }

    @Test
    void no_13_the_day_of_filing_chooses() {
        assertThat(governing("2026-05-21", "2026-06-30")).contains("qd-1489-2025");
        assertThat(governing("2026-05-22", "2026-06-30")).contains("qd-26-2026");
    }

    @Test
    void no_14_two_decisions_stand() {
        assertThat(RULEBOOKS.standingOn(LocalDate.parse("2026-05-22"))).hasSize(2);
        assertThat(RULEBOOKS.standingOn(LocalDate.parse("2026-07-21"))).hasSize(2);
        assertThat(RULEBOOKS.standingOn(LocalDate.parse("2026-07-22"))).containsExactly("qd-26-2026");
    }

    @Test
    void no_15_there_was_a_time_without_national_criteria() {
        assertThat(governing("2019-08-20", "2019-10-01")).isEmpty();
        assertThat(governing("2019-08-21", "2019-10-01")).contains("qd-1048-2019");
    }

    @Test
    void no_16_a_late_dossier_is_under_no_decision() {
        assertThat(governing("2026-05-21", "2026-07-21")).isPresent();
        assertThat(governing("2026-05-21", "2026-07-22")).isEmpty();
    }

    @Test
    void no_17_and_19_a_certificate_has_36_months_and_a_window() {
        CertificateRecord record = CertificateRecord.builder()
                .stars(4)
                .issuedOn(LocalDate.parse("2026-08-05"))
                .build();
        LocalDate last = LocalDate.parse("2029-08-05");
        assertThat(status(record, last).stands()).isTrue();
        assertThat(status(record, last.plusDays(1))).isEqualTo(CertificateStatus.EXPIRED);
        assertThat(status(record, last.minusDays(181))).isEqualTo(CertificateStatus.VALID);
        assertThat(status(record, last.minusDays(180))).isEqualTo(CertificateStatus.REFILING_OPEN);
        assertThat(status(record, last.minusDays(120))).isEqualTo(CertificateStatus.REFILING_OPEN);
        assertThat(status(record, last.minusDays(119))).isEqualTo(CertificateStatus.REFILING_CLOSED);
    }

    @Test
    void no_22_tet_of_2030_is_a_day_before_the_chinese_new_year() {
        assertThat(RULEBOOKS.calendar().year(2030).tet()).isEqualTo(LocalDate.parse("2030-02-02"));
    }

    @Test
    void no_24_before_the_30th_is_the_29th() {
        assertThat(RULEBOOKS.rounds(AssessmentLevel.PROVINCE).regularOf(2027))
                .isNotEmpty()
                .allSatisfy(round -> assertThat(round.lastDay().getDayOfMonth()).isEqualTo(29));
    }

    @Test
    void no_26_and_27_codes_changed_hands_and_provinces_merged() {
        LocalDate merger = LocalDate.parse("2025-07-01");
        assertThat(RULEBOOKS.provinces().codesThatChangedHands())
                .hasSize(7)
                .allSatisfy(code -> assertThat(RULEBOOKS
                                .provinces()
                                .find(code, merger)
                                .orElseThrow()
                                .name())
                        .isNotEqualTo(RULEBOOKS
                                .provinces()
                                .find(code, merger.minusDays(1))
                                .orElseThrow()
                                .name()));
        assertThat(RULEBOOKS.provinces().on(merger.minusDays(1))).hasSize(63);
        assertThat(RULEBOOKS.provinces().on(merger)).hasSize(34);
    }

    private static CertificateStatus status(CertificateRecord record, LocalDate day) {
        return RULEBOOKS.certificates().life(record).status(day);
    }

    private static Optional<String> governing(String filed, String assessed) {
        return RULEBOOKS
                .governing(Filing.of(FilingKind.FIRST, LocalDate.parse(filed)), Optional.of(LocalDate.parse(assessed)))
                .governs();
    }
}
