package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ocop.cycle.Actor;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.Fired;
import io.github.ocop.cycle.Workflow;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of life cycles that come with the library. */
class WorkflowsTest {
    private static final Workflows WORKFLOWS = Rulebooks.standard().workflows();

    static Iterable<String> ids() {
        return WORKFLOWS.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_table_is_whole(String id) {
        Workflow table = WORKFLOWS.get(id);
        assertThat(table.id()).isEqualTo(id);
        assertThat(table.transitions()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, qd-1048-2019, qd-781-2020",
        "qd-781-2020,  qd-781-2020,  qd-781-2020",
        "qd-148-2023,  qd-148-2023,  qd-1489-2025",
        "qd-1489-2025, qd-1489-2025, qd-1489-2025",
        "qd-26-2026,   qd-26-2026,   qd-26-2026",
    })
    void an_application_is_filed_while_the_decision_governs_or_the_one_that_amends_it(
            String rulebook, String first, String last) {
        LocalDate begins = Rulebooks.standard().filings(first).first();
        Optional<LocalDate> ends = Rulebooks.standard().filings(last).last();
        assertThat(filing(rulebook, begins)).isTrue();
        assertThat(filing(rulebook, begins.minusDays(1))).isFalse();
        assertThat(filing(rulebook, ends.orElse(LocalDate.of(2090, 6, 1)))).isTrue();
        ends.ifPresent(day -> assertThat(filing(rulebook, day.plusDays(1))).isFalse());
    }

    private static boolean filing(String rulebook, LocalDate day) {
        Facts opening = Facts.of(Map.of("kind", "UPGRADE", "tourism", "YES"));
        return WORKFLOWS.begin(Workflows.application(rulebook), opening).fire(Event.of("FILED", day, Actor.SUBJECT))
                instanceof Fired;
    }

    @Test
    void there_is_a_table_for_each_rulebook_one_of_revocations_and_those_of_years() {
        assertThat(WORKFLOWS.ids())
                .containsExactly(
                        "qd-1048-2019/application",
                        "qd-781-2020/application",
                        "qd-148-2023/application",
                        "qd-1489-2025/application",
                        "qd-26-2026/application",
                        "qd-26-2026/revocation",
                        "cycle/product-year",
                        "national/province-year",
                        "quang-ninh/province-year",
                        "bac-kan-2024/province-year",
                        "two-rounds/province-year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORKFLOWS.get("qd-781-2020/revocation"))
                .withMessageContaining("given 'qd-781-2020/revocation'");
    }
}
