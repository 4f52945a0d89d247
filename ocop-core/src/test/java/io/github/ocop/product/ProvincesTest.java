package io.github.ocop.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Period;
import io.github.ocop.law.SourceLevel;
import io.github.ocop.rulebook.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The provinces day by day (Decision 19/2025/QĐ-TTg, Resolution 202/2025/QH15). */
class ProvincesTest {
    private static final Provinces PROVINCES = Rulebooks.standard().provinces();
    private static final LocalDate FIRST = LocalDate.of(2008, 8, 1);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    /** The last day of Thừa Thiên Huế. */
    private static final LocalDate YEAR_BEFORE = LocalDate.of(2024, 12, 31);

    /**
     * A row of the list of 34, counted off the table by itself.
     *
     * @param code the code
     * @param kind what it is on the day of the merger
     * @param name the name
     * @param madeOf old code and name of each part
     */
    record Row(String code, ProvinceKind kind, String name, List<String> madeOf) {
        static Row of(String line) {
            String[] cells = line.split(" \\| ", -1);
            return new Row(cells[0], ProvinceKind.valueOf(cells[1]), cells[2], List.of(cells[3].split(", ", -1)));
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(ProvincesTest.class.getResourceAsStream("provinces-2025.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(Row::of).toList().stream();
        }
    }

    @Test
    void there_are_63_up_to_2025_06_30_and_34_from_the_day_after() throws IOException {
        assertThat(rows()).hasSize(34);
        assertThat(rows().flatMap(row -> row.madeOf().stream())).hasSize(63).doesNotHaveDuplicates();
        assertThat(PROVINCES.on(FIRST)).hasSize(63);
        assertThat(PROVINCES.on(YEAR_BEFORE)).hasSize(63);
        assertThat(PROVINCES.on(YEAR_BEFORE.plusDays(1))).hasSize(63);
        assertThat(PROVINCES.on(BEFORE)).hasSize(63);
        assertThat(PROVINCES.on(MERGED)).hasSize(34);
        assertThat(PROVINCES.on(LocalDate.of(2026, 4, 29))).hasSize(34);
        assertThat(PROVINCES.on(LocalDate.of(2026, 4, 30))).hasSize(34);
        assertThat(PROVINCES.on(LocalDate.MAX)).hasSize(34);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-08-01, 5",
        "2024-12-31, 5",
        "2025-01-01, 6",
        "2025-06-30, 6",
        "2025-07-01, 6",
        "2026-04-29, 6",
        "2026-04-30, 7"
    })
    void so_many_of_them_are_cities(LocalDate day, int cities) {
        assertThat(PROVINCES.on(day))
                .filteredOn(province -> province.kind() == ProvinceKind.CITY)
                .hasSize(cities);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_of_the_34_has_code_name_and_kind(Row row) {
        Province province = PROVINCES.find(row.code(), MERGED).orElseThrow();
        assertThat(province.name()).isEqualTo(row.name());
        assertThat(province.kind()).isEqualTo(row.kind());
        assertThat(PROVINCES.findNamed(row.name(), MERGED)).contains(province);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_of_the_34_is_made_of_those_before_both_ways(Row row) {
        Province now = PROVINCES.find(row.code(), MERGED).orElseThrow();
        List<Province> parts = row.madeOf().stream().map(ProvincesTest::before).toList();
        assertThat(parts)
                .allSatisfy(part -> assertThat(PROVINCES.partOf(part, MERGED)).isEqualTo(now));
        boolean merged = now.period().first().equals(MERGED);
        assertThat(merged).isEqualTo(parts.size() > 1);
        if (merged) {
            assertThat(PROVINCES.predecessors(now)).containsExactlyInAnyOrderElementsOf(parts);
            assertThat(parts)
                    .allSatisfy(part -> assertThat(PROVINCES.successor(part)).contains(now));
            assertThat(parts).allSatisfy(part -> assertThat(part.period()).isEqualTo(Period.of(FIRST, BEFORE)));
        }
    }

    /** The province of an old code and name: {@code 02 Hà Giang}. */
    private static Province before(String codeAndName) {
        Province province =
                PROVINCES.find(codeAndName.substring(0, 2), YEAR_BEFORE).orElseThrow();
        assertThat(province.name()).isEqualTo(codeAndName.substring(3));
        return province;
    }

    @Test
    void the_63_are_those_of_the_rows_and_no_other() throws IOException {
        assertThat(PROVINCES.on(YEAR_BEFORE))
                .extracting(province -> province.code() + " " + province.name())
                .containsExactlyElementsOf(
                        rows().flatMap(row -> row.madeOf().stream()).sorted().toList());
        assertThat(PROVINCES.on(MERGED))
                .extracting(Province::code)
                .containsExactlyElementsOf(rows().map(Row::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "15, Yên Bái, Lào Cai, 10",
        "24, Bắc Giang, Bắc Ninh, 27",
        "44, Quảng Bình, Quảng Trị, 45",
        "52, Bình Định, Gia Lai, 64",
        "80, Long An, Tây Ninh, 72",
        "82, Tiền Giang, Đồng Tháp, 87",
        "91, Kiên Giang, An Giang, 89"
    })
    void a_code_that_changed_hands_names_another_province_from_2025_07_01_on(
            String code, String before, String after, String formerCode) {
        assertThat(PROVINCES.codesThatChangedHands()).contains(code);
        assertThat(PROVINCES.find(code, BEFORE)).map(Province::name).contains(before);
        assertThat(PROVINCES.find(code, MERGED)).map(Province::name).contains(after);
        assertThat(PROVINCES.findNamed(after, BEFORE)).map(Province::code).contains(formerCode);
        assertThat(PROVINCES.find(formerCode, MERGED)).isEmpty();
        assertThat(PROVINCES.findNamed(before, MERGED)).isEmpty();
    }

    @Test
    void seven_codes_changed_hands() {
        // 46 did not: the same province took another name
        assertThat(PROVINCES.codesThatChangedHands()).containsExactly("15", "24", "44", "52", "80", "82", "91");
    }

    @Test
    void codes_that_changed_hands_are_those_whose_rows_have_another_name_under_the_same_code() throws IOException {
        assertThat(rows().filter(row -> row.madeOf().size() > 1)
                        .filter(row -> row.madeOf().stream()
                                .anyMatch(part -> part.startsWith(row.code()) && !part.endsWith(" " + row.name())))
                        .map(Row::code))
                .containsExactlyElementsOf(PROVINCES.codesThatChangedHands());
    }

    @Test
    void thua_thien_hue_became_the_city_of_hue_on_2025_01_01() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        Province before = PROVINCES.find("46", day.minusDays(1)).orElseThrow();
        Province after = PROVINCES.find("46", day).orElseThrow();
        assertThat(before)
                .isEqualTo(Province.of("46", "Thừa Thiên Huế", ProvinceKind.PROVINCE, Period.of(FIRST, YEAR_BEFORE)));
        assertThat(after).isEqualTo(Province.of("46", "Huế", ProvinceKind.CITY, Period.startingOn(day)));
        assertThat(PROVINCES.successor(before)).contains(after);
        assertThat(PROVINCES.predecessors(after)).containsExactly(before);
        assertThat(PROVINCES.successor(after)).isEmpty();
        assertThat(PROVINCES.find("46", MERGED)).contains(after);
    }

    @Test
    void dong_nai_became_a_city_on_2026_04_30() {
        LocalDate day = LocalDate.of(2026, 4, 30);
        Province before = PROVINCES.find("75", day.minusDays(1)).orElseThrow();
        Province after = PROVINCES.find("75", day).orElseThrow();
        assertThat(before.period()).isEqualTo(Period.of(MERGED, day.minusDays(1)));
        assertThat(after).isEqualTo(Province.of("75", "Đồng Nai", ProvinceKind.CITY, Period.startingOn(day)));
        assertThat(PROVINCES.successor(before)).contains(after);
        Province binhPhuoc = PROVINCES.findNamed("Bình Phước", BEFORE).orElseThrow();
        assertThat(PROVINCES.partOf(binhPhuoc, MERGED)).isEqualTo(before);
        assertThat(PROVINCES.partOf(binhPhuoc, day)).isEqualTo(after);
    }

    @Test
    void a_province_that_was_not_merged_goes_on() {
        Province province = PROVINCES.find("22", BEFORE).orElseThrow();
        assertThat(province.period()).isEqualTo(Period.startingOn(FIRST));
        assertThat(PROVINCES.find("22", MERGED)).contains(province);
        assertThat(PROVINCES.successor(province)).isEmpty();
        assertThat(PROVINCES.predecessors(province)).isEmpty();
        assertThat(PROVINCES.partOf(province, LocalDate.MAX)).isEqualTo(province);
    }

    @Test
    void every_province_ends_where_its_successor_begins_and_is_among_its_predecessors() {
        assertThat(PROVINCES.all()).hasSize(63 + 1 + 23 + 1).allSatisfy(province -> {
            Optional<LocalDate> dayAfter = province.period().last().map(last -> last.plusDays(1));
            Optional<Province> next = PROVINCES.successor(province);
            assertThat(next.map(after -> after.period().first())).isEqualTo(dayAfter);
            next.ifPresent(after -> assertThat(PROVINCES.predecessors(after)).contains(province));
            PROVINCES
                    .predecessors(province)
                    .forEach(before -> assertThat(PROVINCES.successor(before)).contains(province));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-07-31", "-999999999-01-01"})
    void days_before_2008_08_01_are_refused(LocalDate day) {
        Province province = PROVINCES.find("01", FIRST).orElseThrow();
        List<org.assertj.core.api.ThrowableAssert.ThrowingCallable> calls = List.of(
                () -> PROVINCES.on(day),
                () -> PROVINCES.find("01", day),
                () -> PROVINCES.findNamed("Hà Nội", day),
                () -> PROVINCES.partOf(province, day));
        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(call)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("expected a day from 2008-08-01 on, given " + day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "001", "00", "28", "15 ", "٠١"})
    void other_codes_are_nobodys(String code) {
        assertThat(PROVINCES.find(code, FIRST)).isEmpty();
        assertThat(PROVINCES.find(code, MERGED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hà nội", "Ha Noi", "Tỉnh Cao Bằng", "Thành phố Hà Nội", "Hoà Bình", "Hà Nội ", "Hà Tây"})
    void names_are_taken_as_they_are(String name) {
        assertThat(PROVINCES.findNamed(name, BEFORE)).isEmpty();
    }

    @Test
    void a_decomposed_name_is_the_same_name() {
        String decomposed = Normalizer.normalize("Thừa Thiên Huế", Normalizer.Form.NFD);
        assertThat(PROVINCES.findNamed(decomposed, YEAR_BEFORE))
                .map(Province::code)
                .contains("46");
    }

    @Test
    void a_province_of_no_table_is_refused() {
        Province other = Province.of("28", "Hà Tây", ProvinceKind.PROVINCE, Period.startingOn(FIRST));
        List<org.assertj.core.api.ThrowableAssert.ThrowingCallable> calls = List.of(
                () -> PROVINCES.successor(other),
                () -> PROVINCES.predecessors(other),
                () -> PROVINCES.partOf(other, MERGED));
        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(call).hasMessageContaining("expected one of the table"));
    }

    @Test
    void sources_are_told() {
        assertThat(PROVINCES.codes())
                .isEqualTo(ProvinceSource.of(Optional.of("19/2025/QĐ-TTg"), SourceLevel.THIRD_PARTY));
        assertThat(PROVINCES.before()).isEqualTo(ProvinceSource.of(Optional.empty(), SourceLevel.INFERRED));
        assertThat(PROVINCES.changes())
                .extracting(change ->
                        change.day() + " " + change.source().instrument().orElse(""))
                .containsExactly("2025-01-01 175/2024/QH15", "2025-07-01 202/2025/QH15", "2026-04-30 30/2026/QH16");
    }

    @Test
    void the_table_is_read_once_and_shared_by_rulebooks_read_otherwise() {
        Rulebooks other = Rulebooks.standard().withReadings(ImmutableList.of("minimums-unanimous"));
        assertThat(other.provinces())
                .isSameAs(PROVINCES)
                .isSameAs(Rulebooks.standard().provinces());
    }
}
