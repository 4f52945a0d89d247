package io.github.ocop.plan;

import static io.github.ocop.fixtures.PlanSamples.product;
import static io.github.ocop.fixtures.PlanSamples.recognition;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.PlanSamples;
import io.github.ocop.law.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as recognised, new, kept and upgraded in 2024–2025, on the edges. */
class CountingRulesTest {
    /** What counts for one product, by the names of what is counted. */
    private static List<Counted> counted(String through, String... recognitions) {
        return counted(through, Optional.empty(), recognitions);
    }

    private static List<Counted> counted(String through, StarBand band, String... recognitions) {
        return counted(through, Optional.of(band), recognitions);
    }

    private static List<Counted> counted(String through, Optional<StarBand> band, String... recognitions) {
        List<String> rows = new ArrayList<>(List.of(product("p", "a")));
        rows.addAll(List.of(recognitions));
        ProgrammeRegister register = PlanSamples.book(rows).register();
        assertThat(register.faults()).isEmpty();
        RegisterCount count =
                new RegisterCount(register, Period.of(LocalDate.of(2024, 1, 1), LocalDate.parse(through)));
        List<Counted> counted = new ArrayList<>();
        for (Counted one : Counted.values()) {
            if (one.hasStars() && !one.hasMarks()) {
                Measure measure = Measure.builder().counts(one).stars(band).build();
                if (count.counts(
                        measure, register.products().values().iterator().next())) {
                    counted.add(one);
                }
            }
        }
        return counted;
    }

    private static String c1(int stars, String on, String... events) {
        return recognition("c1", "p", stars, LocalDate.parse(on), events);
    }

    private static String c2(int stars, String on, String... events) {
        return recognition("c2", "p", stars, LocalDate.parse(on), events);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 'KEPT_PRODUCTS, FORMER_PRODUCTS, STANDING_PRODUCTS'",
        "2024-01-01, 'NEW_PRODUCTS, RECOGNISED_PRODUCTS, STANDING_PRODUCTS'",
        "2025-12-31, 'NEW_PRODUCTS, RECOGNISED_PRODUCTS, STANDING_PRODUCTS'",
        "2026-01-01, ''"
    })
    void the_first_and_the_last_day_belong_to_the_period(String on, String expected) {
        assertThat(counted("2025-12-31", c1(3, on)).toString()).isEqualTo("[" + expected + "]");
    }

    @Test
    void recognised_on_31_december_is_of_that_year() {
        assertThat(counted("2024-12-31", c1(3, "2024-12-31"))).contains(Counted.NEW_PRODUCTS);
        assertThat(counted("2024-12-30", c1(3, "2024-12-31"))).isEmpty();
    }

    @Test
    void revoked_in_the_period_counts_up_to_the_day_before() {
        String revoked = c1(3, "2024-03-01", "REVOKED 2024-09-01 8.1.a PROVINCE");
        assertThat(counted("2024-08-31", revoked)).contains(Counted.NEW_PRODUCTS, Counted.STANDING_PRODUCTS);
        assertThat(counted("2024-09-01", revoked)).isEmpty();
    }

    @Test
    void revoked_is_not_kept_but_was_there() {
        assertThat(counted("2025-12-31", c1(3, "2023-05-01", "REVOKED 2024-09-01 8.1.a PROVINCE")))
                .containsExactly(Counted.FORMER_PRODUCTS);
    }

    @Test
    void revoked_after_the_period_still_counts_for_it() {
        assertThat(counted("2025-12-31", c1(3, "2024-03-01", "REVOKED 2026-01-01 8.1.a PROVINCE")))
                .contains(Counted.NEW_PRODUCTS);
    }

    @Test
    void recognised_again_after_a_revocation_is_recognised_and_not_new() {
        assertThat(counted("2025-12-31", c1(3, "2022-03-01", "REVOKED 2023-09-01 8.1.a PROVINCE"), c2(3, "2024-05-01")))
                .containsExactly(Counted.RECOGNISED_PRODUCTS, Counted.STANDING_PRODUCTS);
    }

    @Test
    void re_rated_at_the_same_stars_is_kept_and_recognised_and_not_upgraded() {
        assertThat(counted("2025-12-31", c1(3, "2021-06-01", "RE_RATED 2024-05-01 3")))
                .containsExactly(
                        Counted.RECOGNISED_PRODUCTS,
                        Counted.KEPT_PRODUCTS,
                        Counted.FORMER_PRODUCTS,
                        Counted.STANDING_PRODUCTS);
    }

    @Test
    void re_rated_below_3_stars_is_kept_until_its_term_is_over() {
        String low = c1(3, "2021-06-01", "RE_RATED 2024-05-01 2");
        assertThat(counted("2024-06-01", low)).contains(Counted.KEPT_PRODUCTS);
        assertThat(counted("2024-06-02", low)).containsExactly(Counted.FORMER_PRODUCTS);
    }

    @Test
    void an_expired_certificate_is_not_kept() {
        assertThat(counted("2024-03-01", c1(3, "2021-03-01"))).contains(Counted.KEPT_PRODUCTS);
        assertThat(counted("2024-03-02", c1(3, "2021-03-01"))).containsExactly(Counted.FORMER_PRODUCTS);
    }

    @Test
    void upgraded_twice_is_one_product_with_the_stars_it_has_in_the_end() {
        String twice = c1(3, "2023-05-01", "UPGRADED 2024-02-01 4");
        assertThat(counted("2025-12-31", twice, c2(5, "2025-02-01"))).contains(Counted.UPGRADED_PRODUCTS);
        assertThat(counted("2025-12-31", StarBand.of(5, 5), twice, c2(5, "2025-02-01")))
                .containsExactly(
                        Counted.RECOGNISED_PRODUCTS,
                        Counted.UPGRADED_PRODUCTS,
                        Counted.KEPT_PRODUCTS,
                        Counted.STANDING_PRODUCTS);
        assertThat(counted("2024-12-31", StarBand.of(5, 5), twice, c2(5, "2025-02-01")))
                .isEmpty();
    }

    @Test
    void new_and_upgraded_in_one_period_are_both_so() {
        assertThat(counted("2025-12-31", c1(3, "2024-05-01", "UPGRADED 2025-02-01 4")))
                .containsExactly(
                        Counted.NEW_PRODUCTS,
                        Counted.RECOGNISED_PRODUCTS,
                        Counted.UPGRADED_PRODUCTS,
                        Counted.STANDING_PRODUCTS);
    }

    @Test
    void up_and_down_again_is_no_upgrade() {
        assertThat(counted("2025-12-31", c1(3, "2023-05-01", "UPGRADED 2024-02-01 4"), c2(3, "2025-02-01")))
                .doesNotContain(Counted.UPGRADED_PRODUCTS);
    }

    @Test
    void an_upgrade_recorded_with_its_own_certificate_is_one_recognition() {
        String withEvent = c1(3, "2023-05-01", "UPGRADED 2024-02-01 4");
        assertThat(counted("2025-12-31", withEvent, c2(4, "2024-02-01"))).contains(Counted.UPGRADED_PRODUCTS);
        assertThat(counted("2025-12-31", withEvent, c2(4, "2024-02-01", "REVOKED 2024-06-01 8.1.a PROVINCE")))
                .containsExactly(Counted.FORMER_PRODUCTS);
    }

    @Test
    void stars_are_those_on_the_last_day() {
        assertThat(counted("2025-12-31", StarBand.atLeast(4), c1(3, "2024-05-01")))
                .isEmpty();
        assertThat(counted("2025-12-31", StarBand.atLeast(4), c1(4, "2024-05-01")))
                .contains(Counted.NEW_PRODUCTS);
    }
}
