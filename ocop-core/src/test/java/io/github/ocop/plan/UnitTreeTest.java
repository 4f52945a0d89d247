package io.github.ocop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.fixtures.PlanSamples;
import io.github.ocop.law.Period;
import io.github.ocop.law.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Units of a plan, within one another, and by what name each was called when. */
class UnitTreeTest {
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final UnitTree UNITS = PlanSamples.plan().units();

    private static PlanUnit unit(String id, String name, UnitName... also) {
        return PlanUnit.builder()
                .id(id)
                .level(UnitLevel.COMMUNE)
                .name(Wording.of(name, name))
                .within(id.equals("whole") ? Optional.empty() : Optional.of("whole"))
                .addAlso(also)
                .build();
    }

    @Test
    void a_unit_lies_in_the_one_above() {
        PlanUnit district = UNITS.find("a").orElseThrow();
        assertThat(UNITS.whole().id()).isEqualTo("tinh");
        assertThat(UNITS.above(district)).contains(UNITS.whole());
        assertThat(UNITS.above(UNITS.whole())).isEmpty();
        assertThat(UNITS.within(district)).extracting(PlanUnit::id).containsExactly("a-old");
        PlanUnit other = unit("other", "Xã Khác");
        assertThatThrownBy(() -> UNITS.above(other)).hasMessage("unit: expected one of the plan, given 'other'");
    }

    /** A commune that keeps its name, one that had another until the merger, and one that has it since. */
    @Test
    void a_name_of_two_units_is_that_of_the_one_that_is_called_so_on_the_day() {
        UnitTree units = UnitTree.of(List.of(
                unit("whole", "Huyện"),
                unit(
                        "one",
                        "Xã Một",
                        UnitName.of("Xã Hai", Optional.of(Period.of(LocalDate.EPOCH, MERGER.minusDays(1))))),
                unit("two", "Xã Ba", UnitName.of("Xã Hai", Optional.of(Period.startingOn(MERGER))))));
        assertThat(units.called("Xã Hai", Optional.of(MERGER.minusDays(1))).map(PlanUnit::id))
                .contains("one");
        assertThat(units.called("Xã Hai", Optional.of(MERGER)).map(PlanUnit::id))
                .contains("two");
        assertThat(units.called("Xã Hai", Optional.empty())).isEmpty();
        assertThat(units.called("Xã Ba", Optional.empty()).map(PlanUnit::id)).contains("two");
        assertThat(units.called("Xã Bốn", Optional.of(MERGER))).isEmpty();
        assertThat(units.knows("Xã Hai")).isTrue();
        assertThat(units.knows("Xã Bốn")).isFalse();
    }

    @Test
    void a_name_is_there_and_in_nfc() {
        assertThatThrownBy(() -> UnitName.of(" ", Optional.empty()))
                .hasMessage("unit: expected a name in NFC, given ' '");
        assertThatThrownBy(() -> UnitName.of("Xa\u0303", Optional.empty()))
                .hasMessage("unit: expected a name in NFC, given 'Xa\u0303'");
    }
}
