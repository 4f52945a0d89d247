package io.github.ocop.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.law.Period;
import io.github.ocop.rulebook.Rulebooks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of communes: their shape always, the commune itself where the caller has a register. */
class CommuneRegisterTest {
    private static final Provinces PROVINCES = Rulebooks.standard().provinces();
    private static final CommuneRegister REGISTER = CommuneRegister.of(List.of(
            Commune.of("06784", "22"),
            Commune.of("28882", "83", Period.parse("2008-08-01/2025-06-30")),
            Commune.of("28882", "86", Period.parse("2025-07-01/..")),
            Commune.of("30760", "91", Period.parse("2025-07-01/2026-07-15"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22-06784-3-2026",
                "22-193-06784-3-2018",
                "83-832-28882-2-2022",
                "83-832-28882-2-2025",
                "86-28882-2-2025",
                "86-28882-2-9999",
                "91-30760-1-2025",
                "91-30760-1-2026"
            })
    void a_commune_of_the_province_is_right(String text) {
        assertThat(ProductCode.parse(text).check(PROVINCES, REGISTER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22-06785-3-2026     | UNKNOWN_COMMUNE   | commune: expected a commune of the register in 2026-01-01/2026-12-31, given '06785'
            91-30760-1-2027     | UNKNOWN_COMMUNE   | commune: expected a commune of the register in 2027-01-01/2027-12-31, given '30760'
            91-899-30760-1-2025 | UNKNOWN_COMMUNE   | commune: expected a commune of the register in 2025-01-01/2025-06-30, given '30760'
            24-06784-3-2026     | COMMUNE_ELSEWHERE | commune: expected a commune of province 24, given '06784 of 22'
            86-832-28882-2-2025 | COMMUNE_ELSEWHERE | commune: expected a commune of province 86, given '28882 of 83'
            83-28882-2-2026     | UNKNOWN_PROVINCE  | province: expected the code of a province in 2026-01-01/2026-12-31, given '83'
            """)
    void what_the_register_does_not_bear_out_is_told(String text, ProductCodeReason reason, String message) {
        assertThat(ProductCode.parse(text).check(PROVINCES, REGISTER)).hasValueSatisfying(fault -> {
            assertThat(fault.reason()).isEqualTo(reason);
            assertThat(fault.message()).isEqualTo("product code: " + message);
        });
    }

    @Test
    void without_a_register_only_the_shape_is_checked() {
        assertThat(ProductCode.parse("22-99999-3-2026").check(PROVINCES)).isEmpty();
    }

    @Test
    void a_register_can_be_a_function_of_the_callers() {
        CommuneRegister all = code -> List.of(Commune.of(code, "01"), Commune.of(code, "22"));
        assertThat(ProductCode.parse("22-99999-3-2026").check(PROVINCES, all)).isEmpty();
        assertThat(ProductCode.parse("20-99999-3-2026").check(PROVINCES, all))
                .map(ProductCodeFault::given)
                .contains("'99999 of 01, 22'");
    }

    @ParameterizedTest
    @CsvSource({
        "6784, 22, code of 5 digits",
        "067840, 22, code of 5 digits",
        "0678x, 22, code of 5 digits",
        "06784, 2, code of 2 digits",
        "06784, 222, code of 2 digits",
        "'', 22, code of 5 digits"
    })
    void a_commune_has_codes_of_the_right_shape(String code, String province, String reason) {
        assertThatThrownBy(() -> Commune.of(code, province))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
