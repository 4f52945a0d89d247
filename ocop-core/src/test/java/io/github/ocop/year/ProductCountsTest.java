package io.github.ocop.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ocop.cycle.Replay;
import io.github.ocop.cycle.State;
import io.github.ocop.fixtures.Cases;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Workflows;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many products of a year are at which stage on a day. */
class ProductCountsTest {
    private static final Replay PRODUCT = Cases.replay(Workflows.PRODUCT_YEAR, "tourism=NO recognised=NO", """
            2024-03-04 IDEA_REGISTERED SUBJECT
            2024-03-18 IDEA_SELECTED DISTRICT
            2024-04-08 PLAN_SUBMITTED SUBJECT
            2024-04-15 PLAN_APPROVED DISTRICT
            2024-04-22 WORK_BEGUN SUBJECT
            2025-01-06 CARRIED_OVER DISTRICT
            2025-03-03 FILED SUBJECT +ALL
            2025-03-24 RATED_BY_DISTRICT DISTRICT_COUNCIL stars=2 points=48
            2025-03-31 NOT_CERTIFIED DISTRICT
            2025-04-01 NOTIFIED DISTRICT
            2026-01-05 IDEA_REGISTERED SUBJECT
            2026-02-01 GIVEN_UP SUBJECT
            """);

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-03-03,",
        "2024, 2024-03-04, IDEA_WAITING",
        "2024, 2024-03-18, SELECTED",
        "2024, 2024-04-08, PLAN_WAITING",
        "2024, 2024-04-21, AT_WORK",
        "2024, 2025-01-05, AT_WORK",
        "2024, 2025-01-06, CARRIED_OVER",
        "2024, 2027-01-01, CARRIED_OVER",
        "2025, 2025-01-05,",
        "2025, 2025-01-06, AT_WORK",
        "2025, 2025-03-31, IN_ASSESSMENT",
        "2025, 2025-04-01, MISSED",
        "2025, 2026-01-05, MISSED",
        "2025, 2027-01-01, MISSED",
        "2026, 2026-01-04,",
        "2026, 2026-01-05, IDEA_WAITING",
        "2026, 2026-02-01, GIVEN_UP",
        "2023, 2027-01-01,",
        "2027, 2027-01-01,"
    })
    void a_product_is_where_it_was_in_each_of_its_years(int year, LocalDate on, ProductStage stage) {
        assertThat(ProductCounts.stage(year, on, PRODUCT)).isEqualTo(Optional.ofNullable(stage));
        ProductCounts counts = ProductCounts.of(year, on, List.of(PRODUCT, PRODUCT, PRODUCT));
        assertThat(counts.registered()).isEqualTo(stage == null ? 0 : 3);
        Arrays.stream(ProductStage.values())
                .forEach(each -> assertThat(counts.at(each)).isEqualTo(each == stage ? 3 : 0));
    }

    @Test
    void every_state_in_which_a_product_is_registered_is_of_a_stage_and_every_stage_but_one_has_a_state() {
        List<State> states = List.copyOf(Rulebooks.standard()
                .workflows()
                .get(Workflows.PRODUCT_YEAR)
                .states()
                .values());
        assertThat(states.subList(1, states.size()).stream().map(ProductStage::of))
                .containsOnly(Arrays.stream(ProductStage.values())
                        .filter(stage -> stage != ProductStage.CARRIED_OVER)
                        .toArray(ProductStage[]::new));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductStage.of(states.get(0)))
                .withMessage("state: expected one of a registered product, given OUTSIDE");
    }

    @ParameterizedTest
    @CsvSource({
        "IDEA_RETURNED, IDEA_RETURNED",
        "IDEA_TRAINED, SELECTED",
        "PLAN_RETURNED, PLAN_RETURNED",
        "PLAN_APPROVED, AT_WORK",
        "RENEWING, AT_WORK",
        "HELD, RECOGNISED",
        "PROMOTED, RECOGNISED",
        "CERTIFICATE_LAPSED, LAPSED",
        "MISSED, MISSED",
        "IN_ASSESSMENT, IN_ASSESSMENT"
    })
    void a_stage_is_that_of_a_state(String state, ProductStage stage) {
        State found = Rulebooks.standard()
                .workflows()
                .get(Workflows.PRODUCT_YEAR)
                .states()
                .get(state);
        assertThat(Optional.ofNullable(found).map(ProductStage::of)).contains(stage);
    }
}
