package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.Option;
import io.github.ocop.fixtures.Law;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Points;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in two languages, and official wordings over them. */
class WordsTest {
    private static final Words VI = Words.of(Language.VI);
    private static final Words EN = Words.of(Language.EN);
    private static final CriteriaSet RICE = Law.set(6);
    private static final Criterion TRADE_MARK = RICE.criterion("3.5");
    private static final String PLACE = "26/2026/QĐ-TTg#II/6/3.5";

    private static ImmutableMap<String, String> section(Words words, String name) {
        return Objects.requireNonNull(words.sections().get(name));
    }

    @Test
    void all_2535_options_are_worded_by_417_labels_in_either_language() {
        List<String> labels = new ArrayList<>();
        Law.sets()
                .forEach(set -> set.criteria().forEach(criterion -> {
                    for (int box = 1; box <= criterion.options().size(); box++) {
                        labels.add(criterion.options().get(box - 1).label());
                        String vi = VI.option(set, criterion, box);
                        assertThat(vi).isNotBlank().isNotEqualTo(EN.option(set, criterion, box));
                    }
                }));
        assertThat(labels).hasSize(2535);
        assertThat(Set.copyOf(labels)).hasSize(417);
        assertThat(section(VI, "options").keySet()).containsAll(labels);
    }

    @ParameterizedTest
    @EnumSource
    void no_option_reads_like_a_sibling(Language language) {
        Words words = Words.of(language);
        Law.sets()
                .forEach(set -> set.criteria().forEach(criterion -> {
                    Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
                    for (int box = 1; box <= criterion.options().size(); box++) {
                        String text = words.option(set, criterion, box);
                        assertThat(seen.add(text))
                                .as("set %s, %s: %s", set.number(), criterion.number(), text)
                                .isTrue();
                    }
                }));
    }

    @ParameterizedTest
    @EnumSource
    void labels_are_short(Language language) {
        Set<String> today = Law.sets()
                .flatMap(set -> set.criteria().stream())
                .flatMap(criterion -> criterion.options().stream())
                .map(Option::label)
                .collect(Collectors.toSet());
        List<Integer> now = lengths(language, today::contains);
        assertThat(now.get(now.size() / 2)).isLessThanOrEqualTo(45);
        assertThat(now).hasSize(417).filteredOn(length -> length > 75).hasSizeLessThanOrEqualTo(35);
        assertThat(now.get(now.size() - 1)).isLessThanOrEqualTo(110);
        // those of older decisions alone, by the same measure
        List<Integer> older = lengths(language, label -> !today.contains(label));
        assertThat(older.get(older.size() / 2)).isLessThanOrEqualTo(45);
        assertThat(older).hasSize(237).filteredOn(length -> length > 75).hasSizeLessThanOrEqualTo(20);
        assertThat(older.get(older.size() - 1)).isLessThanOrEqualTo(110);
    }

    private static List<Integer> lengths(Language language, Predicate<String> of) {
        return section(Words.of(language), "options").entrySet().stream()
                .filter(word -> of.test(word.getKey()))
                .map(word -> word.getValue().length())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void words_begin_well_and_end_without_a_full_stop(Language language) {
        Words words = Words.of(language);
        for (String section : List.of("sets", "titles", "options", "grounds", "requirements", "readings", "changes")) {
            assertThat(section(words, section).values())
                    .allMatch(text -> text.equals(text.strip()) && !text.contains("  "))
                    .noneMatch(text -> text.endsWith("."))
                    .noneMatch(text -> text.matches("^[=+@*□-].*"))
                    .allMatch(text -> !Character.isLowerCase(text.codePointAt(0)));
        }
    }

    @Test
    void an_official_wording_is_shown_instead_of_ours() {
        Words official = VI.with(Map.of(
                "options", Map.of("trademark-application-accepted-or-published", "Theo đúng văn bản"),
                "titles", Map.of("intellectual-property", "SỞ HỮU TRÍ TUỆ"),
                "sets", Map.of("26/2026/QĐ-TTg#II/6", "Bộ sáu"),
                "grounds", Map.of("26/2026/QĐ-TTg#II/6/header", "Hồ sơ bị loại")));
        assertThat(official.option(RICE, TRADE_MARK, 1)).isEqualTo("Theo đúng văn bản");
        assertThat(official.option(RICE, TRADE_MARK, 2)).isEqualTo(VI.option(RICE, TRADE_MARK, 2));
        assertThat(official.criterion(Law.set(7), Law.set(7).criterion("3.5"))).isEqualTo("SỞ HỮU TRÍ TUỆ");
        assertThat(official.set(RICE)).isEqualTo("Bộ sáu");
        assertThat(official.set(Law.set(7))).isEqualTo(VI.set(Law.set(7)));
        assertThat(official.ground(RICE, RICE.grounds().get(0))).isEqualTo("Hồ sơ bị loại");
        assertThat(official.ground(Law.set(5), Law.set(5).grounds().get(0)))
                .isEqualTo(VI.ground(RICE, RICE.grounds().get(0)));
        assertThat(VI.set(RICE)).isNotEqualTo("Bộ sáu");
    }

    @Test
    void a_place_goes_before_a_label() {
        Words official = EN.with(Map.of(
                "options",
                Map.of(
                        PLACE + ":1",
                        "here",
                        PLACE + ":3",
                        "the last",
                        "trademark-application-accepted-or-published",
                        "anywhere"),
                "titles",
                Map.of(PLACE, "of set 6", "intellectual-property", "of any set")));
        assertThat(official.option(RICE, TRADE_MARK, 1)).isEqualTo("here");
        assertThat(official.option(RICE, TRADE_MARK, 3)).isEqualTo("the last");
        assertThat(official.option(Law.set(7), Law.set(7).criterion("3.5"), 1)).isEqualTo("anywhere");
        assertThat(official.criterion(RICE, TRADE_MARK)).isEqualTo("of set 6");
        assertThat(official.criterion(Law.set(7), Law.set(7).criterion("3.5"))).isEqualTo("of any set");
        // later wordings go over earlier ones
        assertThat(official.with(Map.of("titles", Map.of(PLACE, "again"))).criterion(RICE, TRADE_MARK))
                .isEqualTo("again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000", "a\u202eb", "a\u2028b", "a\ud800", "\ufeffa"})
    void an_official_wording_moves_no_cursor_and_breaks_no_line(String text) {
        assertThatThrownBy(() -> VI.with(Map.of("titles", Map.of("taste", text))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("titles: taste: expected at most 2000 characters that are shown");
    }

    @Test
    void an_official_wording_has_its_limit() {
        String longest = "a".repeat(2000);
        assertThat(VI.with(Map.of("titles", Map.of("intellectual-property", longest)))
                        .criterion(RICE, TRADE_MARK))
                .isEqualTo(longest);
        assertThatThrownBy(() -> VI.with(Map.of("titles", Map.of("taste", longest + "a"))))
                .hasMessageContaining("expected at most 2000 characters");
    }

    @Test
    void an_official_wording_is_taken_in_NFC() {
        String decomposed = Normalizer.normalize("Sở hữu trí tuệ", Normalizer.Form.NFD);
        assertThat(VI.with(Map.of("titles", Map.of("intellectual-property", decomposed)))
                        .criterion(RICE, TRADE_MARK))
                .isEqualTo("Sở hữu trí tuệ");
    }

    @ParameterizedTest
    @CsvSource({
        "messages, NO_SHEETS, x, expected one of [sets",
        "nowhere, x, x, expected one of [sets",
        "titles, no-such, x, a key or a place of titles",
        "titles, taste, ' ', 'titles: taste: expected text'",
        "titles, taste, , 'titles: taste: expected text'",
        "titles, 26/2026/QĐ-TTg#II/6/3.5:1, x, a key or a place of titles",
        "titles, 26/2026/QĐ-TTg#II/6/3.6, x, a key or a place of titles",
        "titles, 26/2026/QĐ-TTg#7.3.e, x, a key or a place of titles",
        "titles, 148/QĐ-TTg#II/6/3.5, x, a key or a place of titles",
        "options, 26/2026/QĐ-TTg#II/6/3.5, x, a key or a place of options",
        "options, 26/2026/QĐ-TTg#II/6/3.5:0, x, a key or a place of options",
        "options, 26/2026/QĐ-TTg#II/6/3.5:4, x, a key or a place of options",
        "sets, 26/2026/QĐ-TTg#II/6/3.5, x, a key or a place of sets",
        "sets, 26/2026/QĐ-TTg#II/27, x, a key or a place of sets",
        "grounds, 26/2026/QĐ-TTg#II/6/3.5, x, a key or a place of grounds",
        "grounds, 26/2026/QĐ-TTg#II/26/header, x, a key or a place of grounds",
        "cases, 26/2026/QĐ-TTg#II/26/8, x, a key or a place of cases",
        "titles, 26/2026/QĐ-TTg#6-3.5, x, citation: expected article.clause.point",
        "titles, '#II/6', x, citation: expected number#locator"
    })
    void a_wording_of_nothing_is_refused(String section, String key, @Nullable String text, String reason) {
        Map<String, String> wording = new HashMap<>();
        wording.put(key, text);
        assertThatThrownBy(() -> VI.with(Map.of(section, wording)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_section_without_wordings_is_refused() {
        Map<String, Map<String, String>> wording = new HashMap<>();
        wording.put("titles", null);
        assertThatThrownBy(() -> VI.with(wording))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("words: titles: expected wordings, given nothing");
    }

    @Test
    void headings_and_headings_within_them_have_places_too() {
        Words official = VI.with(
                Map.of("titles", Map.of("26/2026/QĐ-TTg#II/11/6", "Mục sáu", "26/2026/QĐ-TTg#II/11/6.1", "Mục 6.1")));
        assertThat(official.heading(Law.set(11), "6", "product-qualities")).isEqualTo("Mục sáu");
        assertThat(official.heading(Law.set(11), "6.1", "appearance")).isEqualTo("Mục 6.1");
        assertThat(official.heading(Law.set(11), "6.2", "liquor")).isEqualTo(VI.heading(Law.set(11), "6.2", "liquor"));
    }

    /** Of an incomplete set the name and the grounds are held; it is listed, and its grounds may be found. */
    @Test
    void an_incomplete_set_has_the_places_of_its_name_and_its_grounds() {
        ListedSet set = Rulebooks.standard().get("qd-781-2020").findSet(19).orElseThrow();
        String place = "1048/QĐ-TTg#III/19";
        assertThat(set.complete()).isEmpty();
        Words official =
                VI.with(Map.of("sets", Map.of(place, "Bộ 19"), "grounds", Map.of(place + "/12.1", "Chưa có giấy")));
        assertThat(official.set(set)).isEqualTo("Bộ 19");
        assertThat(official.ground(set, set.grounds().get(1))).isEqualTo("Chưa có giấy");
        assertThat(official.ground(set, set.grounds().get(0)))
                .isEqualTo(VI.ground(set, set.grounds().get(0)));
        for (String key : List.of(place + "/1.1", place + "/9.9")) {
            assertThatThrownBy(() -> VI.with(Map.of("titles", Map.of(key, "x"))))
                    .hasMessageContaining("a key or a place of titles");
        }
        assertThatThrownBy(() -> VI.with(Map.of("options", Map.of(place + "/1.1:1", "x"))))
                .hasMessageContaining("a key or a place of options");
        assertThatThrownBy(() -> VI.with(Map.of("grounds", Map.of(place + "/header", "x"))))
                .hasMessageContaining("a key or a place of grounds");
    }

    /** A set has its place where it stands, and nowhere else: 781 amends 1048 and keeps all sets but its own. */
    @ParameterizedTest
    @CsvSource({
        "1048/QĐ-TTg#III/26, true", "781/QĐ-TTg#III/26, true", "148/QĐ-TTg#III/26, true", "26/2026/QĐ-TTg#II/26, true",
        "781/QĐ-TTg#III/1, false", "1489/QĐ-TTg#III/1, false", "1048/QĐ-TTg#II/1, false", "9/QĐ-TTg#III/1, false"
    })
    void a_set_has_a_place_where_it_stands(String place, boolean there) {
        if (there) {
            assertThat(VI.with(Map.of("sets", Map.of(place, "x"))).sections().get("sets"))
                    .containsEntry(place, "x");
        } else {
            assertThatThrownBy(() -> VI.with(Map.of("sets", Map.of(place, "x"))))
                    .hasMessageContaining("a key or a place of sets");
        }
    }

    @Test
    void days_are_written_as_the_language_writes_them() {
        assertThat(VI.day(LocalDate.parse("2026-08-03"))).isEqualTo("03/08/2026");
        assertThat(EN.day(LocalDate.parse("2026-08-03"))).isEqualTo("2026-08-03");
    }

    @Test
    void Vietnamese_names_are_sorted_syllable_by_syllable_in_the_Vietnamese_alphabet() {
        List<String> sorted = List.of(
                "Ca cao",
                "Cà phê",
                "Cá",
                "Cá kho",
                "Cây cảnh",
                "Chè",
                "Da",
                "Dừa",
                "Đá",
                "Đậu",
                "Đồ ăn",
                "Gạo",
                "Hoa",
                "Mắm",
                "Măng",
                "Mận",
                "Nước mắm",
                "Ong",
                "Ổi",
                "Ớt",
                "Tra",
                "Trà",
                "Trả",
                "Trã",
                "Trá",
                "Trạ",
                "Vải");
        List<String> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(26));
        shuffled.sort(VI.order());
        assertThat(shuffled).isEqualTo(sorted);
    }

    @Test
    void the_order_depends_on_no_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            List<String> words = new ArrayList<>(List.of("Đá", "Dừa", "Ê", "Da"));
            words.sort(VI.order());
            assertThat(words).containsExactly("Da", "Dừa", "Đá", "Ê");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void points_are_written_as_the_language_writes_them() {
        assertThat(VI.decimal(Points.parse("254/3"))).isEqualTo("84,66");
        assertThat(EN.decimal(Points.parse("254/3"))).isEqualTo("84.66");
        assertThat(EN.stars(1)).isEqualTo("1 star");
        assertThat(EN.stars(3)).isEqualTo("3 stars");
    }

    @Test
    void the_names_of_the_grounds_of_a_set_can_be_told_apart() {
        Law.sets()
                .forEach(set -> assertThat(set.grounds().stream()
                                .map(ground -> VI.ground(set, ground))
                                .collect(Collectors.toSet()))
                        .hasSameSizeAs(set.grounds()));
    }
}
