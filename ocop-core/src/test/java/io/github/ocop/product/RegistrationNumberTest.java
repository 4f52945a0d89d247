package io.github.ocop.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of a registration form in its printed shape (Appendix III, Form 01). */
class RegistrationNumberTest {
    @Test
    void it_prints_in_the_shape_of_the_form() {
        RegistrationNumber number = RegistrationNumber.builder()
                .number("12-3")
                .province("22")
                .commune("06784")
                .year(2026)
                .build();
        assertThat(number).hasToString("12-3 /PĐK-22-06784-2026");
    }

    @Test
    void what_is_not_known_is_dots() {
        assertThat(RegistrationNumber.builder().build()).hasToString("……-…… /PĐK-……-……-……");
        assertThat(RegistrationNumber.builder().province("22").year(2027).build())
                .hasToString("……-…… /PĐK-22-……-2027");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-3 /PĐK-22-06784-2026",
                "0-123456 /PĐK-01-00001-9999",
                "……-…… /PĐK-……-……-……",
                "……-…… /PĐK-22-……-2026",
                "7-1 /PĐK-……-06784-……"
            })
    void the_text_form_goes_both_ways(String text) {
        assertThat(RegistrationNumber.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'', expected number /PĐK",
        "12-3/PĐK-22-06784-2026, expected number /PĐK",
        "12-3 /PDK-22-06784-2026, expected number /PĐK",
        "12 /PĐK-22-06784-2026, expected number /PĐK",
        "12-…… /PĐK-22-06784-2026, expected two numbers",
        "1234567-1 /PĐK-22-06784-2026, expected two numbers",
        "12-3 /PĐK-2-06784-2026, 2 digits",
        "12-3 /PĐK-022-06784-2026, 2 digits",
        "12-3 /PĐK-22-6784-2026, 5 digits",
        "12-3 /PĐK-22-006784-2026, 5 digits",
        "12-3 /PĐK-22-06784-2025, a year from 2026",
        "12-3 /PĐK-22-06784-20260, expected number /PĐK",
        "١-٢ /PĐK-22-06784-2026, expected number /PĐK"
    })
    void other_text_is_no_number(String text, String reason) {
        assertThatThrownBy(() -> RegistrationNumber.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("registration number: expected")
                .hasMessageContaining(reason);
    }

    @Test
    void a_year_of_five_digits_is_no_year() {
        assertThatThrownBy(() -> RegistrationNumber.builder().year(10_000).build())
                .hasMessageContaining("a year from 2026 to 9999, given 10000");
    }
}
