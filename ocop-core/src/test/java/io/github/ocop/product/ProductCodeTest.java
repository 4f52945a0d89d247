package io.github.ocop.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ocop.law.Period;
import io.github.ocop.rulebook.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of a product in both shapes (Appendix II, head of each set; before 2025-07-01 with a district). */
class ProductCodeTest {
    private static final Provinces PROVINCES = Rulebooks.standard().provinces();

    @Test
    void a_real_code_of_Ben_Tre_has_a_district() {
        ProductCode code = ProductCode.parse("83-832-28882-2-2022");
        assertThat(code).isEqualTo(ProductCode.ofDistrict("83", "832", "28882", 2, 2022));
        assertThat(code.district()).contains("832");
        assertThat(code.commune()).isEqualTo("28882");
        assertThat(code.number()).isEqualTo(2);
        assertThat(code.year()).isEqualTo(2022);
        assertThat(code.province(PROVINCES)).map(Province::name).contains("Bến Tre");
        assertThat(code.check(PROVINCES)).isEmpty();
    }

    @Test
    void the_new_shape_has_no_district() {
        ProductCode code = ProductCode.parse("22-06784-3-2026");
        assertThat(code).isEqualTo(ProductCode.of("22", "06784", 3, 2026));
        assertThat(code.district()).isEmpty();
        assertThat(code.province(PROVINCES)).map(Province::name).contains("Quảng Ninh");
    }

    @Test
    void codes_of_places_keep_their_leading_zeros_and_the_number_has_none() {
        assertThat(ProductCode.of("01", "00004", 7, 2026)).hasToString("01-00004-7-2026");
        assertThat(ProductCode.ofDistrict("01", "001", "00004", 7, 2024)).hasToString("01-001-00004-7-2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22-06784-1-2025",
                "22-06784-999999-9999",
                "22-193-06784-1-2018",
                "22-193-06784-999999-2025",
                "00-00000-1-2026"
            })
    void the_ends_of_the_ranges_are_codes(String text) {
        assertThat(ProductCode.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | SEGMENTS      | text     | expected province-commune-number-year, or province-district-commune-number-year before 2025-07-01, given ''
            22                          | SEGMENTS      | text     | given '22'
            22-06784-3                  | SEGMENTS      | text     | given '22-06784-3'
            83-832-28882-2-2022-1       | SEGMENTS      | text     | given '83-832-28882-2-2022-1'
            22-06784-3-2026-            | DISTRICT      | district | expected 3 digits, given '06784'
            -06784-3-2026               | PROVINCE      | province | expected 2 digits, given ''
            2-06784-3-2026              | PROVINCE      | province | expected 2 digits, given '2'
            022-06784-3-2026            | PROVINCE      | province | expected 2 digits, given '022'
            83--28882-2-2022            | DISTRICT      | district | expected 3 digits, given ''
            83-32-28882-2-2022          | DISTRICT      | district | expected 3 digits, given '32'
            83-0832-28882-2-2022        | DISTRICT      | district | expected 3 digits, given '0832'
            22--3-2026                  | COMMUNE       | commune  | expected 5 digits, given ''
            22-6784-3-2026              | COMMUNE       | commune  | expected 5 digits, given '6784'
            22-006784-3-2026            | COMMUNE       | commune  | expected 5 digits, given '006784'
            83-832-2888-2-2022          | COMMUNE       | commune  | expected 5 digits, given '2888'
            22-06784--2026              | NUMBER        | number   | expected a number from 1 to 999999 without leading zeros, given ''
            22-06784-0-2026             | NUMBER        | number   | given '0'
            22-06784-03-2026            | NUMBER        | number   | without leading zeros, given '03'
            22-06784-1000000-2026       | NUMBER        | number   | given '1000000'
            22-06784-3-                 | YEAR          | year     | expected 4 digits, given ''
            22-06784-3-26               | YEAR          | year     | expected 4 digits, given '26'
            22-06784-3-02026            | YEAR          | year     | expected 4 digits, given '02026'
            22-06784-3-2024             | YEAR_OF_SHAPE | year     | expected a year from 2025 to 9999 without a district, given '2024'
            83-832-28882-2-2026         | YEAR_OF_SHAPE | year     | expected a year from 2018 to 2025 with a district, given '2026'
            83-832-28882-2-2017         | YEAR_OF_SHAPE | year     | expected a year from 2018 to 2025 with a district, given '2017'
            '22-06784-3-2026 '          | CHARACTER     | text     | expected digits 0 to 9 and hyphens, given U+0020 as character 16
            22 -06784-3-2026            | CHARACTER     | text     | given U+0020 as character 3
            22–06784-3-2026             | CHARACTER     | text     | given U+2013 as character 3
            22-06784-3‑2026             | CHARACTER     | text     | given U+2011 as character 11
            22−06784-3-2026             | CHARACTER     | text     | given U+2212 as character 3
            22-06784-3-２026             | CHARACTER     | text     | given U+FF12 as character 12
            ٢٢-06784-3-2026             | CHARACTER     | text     | given U+0662 as character 1
            22.06784.3.2026             | CHARACTER     | text     | given U+002E as character 3
            22-06784-3-20……             | CHARACTER     | text     | given U+2026 as character 14
            22-06784-+3-2026            | CHARACTER     | text     | given U+002B as character 10
            """)
    void a_malformed_code_is_named_with_segment_expected_and_given(
            String text, ProductCodeReason reason, String segment, String message) {
        ProductCodeException wrong = catchThrowableOfType(ProductCodeException.class, () -> ProductCode.parse(text));
        assertThat(wrong.fault().reason()).isEqualTo(reason);
        assertThat(wrong.fault().reason().segment()).isEqualTo(segment);
        assertThat(wrong)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("product code: " + segment + ": expected ")
                .hasMessageEndingWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\u00a0", "\u200b", "\u202e", "\u0000"})
    void a_character_that_cannot_be_seen_is_told_by_its_number(String hidden) {
        assertThatThrownBy(() -> ProductCode.parse("22-06784-3-2026" + hidden))
                .hasMessageMatching("product code: text: expected [ -~]+, given U\\+[0-9A-F]{4} as character 16");
    }

    @Test
    void a_character_beyond_the_basic_plane_counts_as_one() {
        assertThatThrownBy(() -> ProductCode.parse("\ud83c\udf00"))
                .hasMessageEndingWith("given U+1F300 as character 1");
        assertThatThrownBy(() -> ProductCode.parse("2\ud83c")).hasMessageEndingWith("given U+D83C as character 2");
    }

    @Test
    void a_message_repeats_only_the_start_of_a_long_text() {
        assertThatThrownBy(() -> ProductCode.parse("9".repeat(40)))
                .hasMessageEndingWith("given '" + "9".repeat(40) + "'");
        assertThatThrownBy(() -> ProductCode.parse("9".repeat(100_000)))
                .hasMessageEndingWith("given '" + "9".repeat(39) + "…'");
    }

    @Test
    void segments_put_together_are_held_to_the_same() {
        assertThatThrownBy(() -> ProductCode.of("٢٢", "06784", 3, 2026)).hasMessageContaining("province: expected 2");
        assertThatThrownBy(() -> ProductCode.of("22", "6784", 3, 2026)).hasMessageContaining("commune: expected 5");
        assertThatThrownBy(() -> ProductCode.of("22", "06784", 0, 2026)).hasMessageContaining("given '0'");
        assertThatThrownBy(() -> ProductCode.of("22", "06784", 1_000_000, 2026)).hasMessageContaining("number: ");
        assertThatThrownBy(() -> ProductCode.of("22", "06784", -1, 2026)).hasMessageContaining("given '-1'");
        assertThatThrownBy(() -> ProductCode.of("22", "06784", 3, 10_000)).hasMessageContaining("given '10000'");
        assertThatThrownBy(() -> ProductCode.ofDistrict("22", "", "06784", 3, 2024))
                .isInstanceOf(ProductCodeException.class)
                .hasMessageContaining("district: expected 3 digits, given ''");
    }

    @ParameterizedTest
    @CsvSource({
        "83-832-28882-2-2022, 2022-01-01/2022-12-31",
        "83-832-28882-2-2025, 2025-01-01/2025-06-30",
        "86-28882-2-2025, 2025-07-01/2025-12-31",
        "86-28882-2-2026, 2026-01-01/2026-12-31"
    })
    void the_shape_says_which_half_of_2025(String text, String period) {
        assertThat(ProductCode.parse(text).period()).isEqualTo(Period.parse(period));
    }

    @ParameterizedTest
    @CsvSource({
        "15-132-04273-1-2025, Yên Bái",
        "15-04273-1-2025, Lào Cai",
        "91-899-30760-1-2025, Kiên Giang",
        "91-30760-1-2025, An Giang",
        "46-474-19750-1-2024, Thừa Thiên Huế",
        "46-474-19750-1-2025, Huế",
        "46-19750-1-2025, Huế",
        "75-731-26000-1-2025, Đồng Nai",
        "75-26000-1-2026, Đồng Nai"
    })
    void a_code_names_a_province_by_its_own_shape_and_year(String text, String name) {
        assertThat(ProductCode.parse(text).province(PROVINCES))
                .map(Province::name)
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({"83-28882-2-2026", "83-28882-2-2025", "99-832-28882-2-2022", "28-832-28882-2-2022"})
    void a_province_that_there_was_not_then_is_told(String text) {
        ProductCode code = ProductCode.parse(text);
        assertThat(code.province(PROVINCES)).isEmpty();
        assertThat(code.check(PROVINCES)).hasValueSatisfying(fault -> {
            assertThat(fault.reason()).isEqualTo(ProductCodeReason.UNKNOWN_PROVINCE);
            assertThat(fault.message())
                    .isEqualTo("product code: province: expected the code of a province in " + code.period()
                            + ", given '" + code.province() + "'");
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_names_a_segment(ProductCodeReason reason) {
        assertThat(reason.segment()).isIn("text", "province", "district", "commune", "number", "year");
    }
}
