package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.Law;
import io.github.ocop.law.Certainty;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Language;
import io.github.ocop.law.Misprint;
import io.github.ocop.law.OpenReading;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registers of misprints and of open readings. */
class RegisterTest {
    @Test
    void every_misprint_of_points_marks_meaning_and_structure_is_registered() {
        assertThat(Law.QD_26.misprints().stream().map(Misprint::id))
                .containsExactlyElementsOf(Stream.of(ids("S", 10), ids("G", 22), ids("X", 3), ids("T", 5))
                        .flatMap(ids -> ids)
                        .toList());
    }

    private static Stream<String> ids(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i);
    }

    @ParameterizedTest
    @CsvSource({
        "S4, II/7/3.1, 2, POINTS, 1, 1, 2, LIKELY",
        "S8, II/23/6.2, 1, POINTS, 1, 1, 0, UNCERTAIN",
        "S9, II/23/9, , POINTS, 4 1, 4, , CLEAR",
        "G1, II/1/8, 4, STARS, '', '', 5, LIKELY",
        "G2, II/2/6.1, 3, STARS, 5, 5, 4, UNCERTAIN",
        "G6, II/10/3.5, 2, STARS, '', '', 4, LIKELY",
        "G11, II/16/9, , STARS, , , , UNCERTAIN",
        "G16, II/24/2.2, 3, STARS, 5, 5, 4, LIKELY",
        "G20, II/25/6.2, 3, STARS, '', '', 5, UNCERTAIN",
        "X1, II/17/header, , WORDING, , , , LIKELY",
        "T3, II/26/header, , STRUCTURE, , , , CLEAR"
    })
    void a_misprint_says_what_is_printed_applied_and_possible(
            String id,
            String at,
            Integer option,
            Misprint.Kind kind,
            String printed,
            String applied,
            String possible,
            Certainty certainty) {
        Misprint misprint = Law.QD_26.misprints().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(misprint.at()).isEqualTo(Citation.of("26/2026/QĐ-TTg", at));
        assertThat(misprint.option().orElse(0)).isEqualTo(option == null ? 0 : option);
        assertThat(misprint.kind()).isEqualTo(kind);
        assertThat(misprint.printed()).isEqualTo(Optional.ofNullable(printed));
        assertThat(misprint.applied()).isEqualTo(Optional.ofNullable(applied));
        assertThat(misprint.possible()).isEqualTo(Optional.ofNullable(possible));
        assertThat(misprint.certainty()).isEqualTo(certainty);
    }

    @Test
    void only_what_is_clear_is_corrected() {
        assertThat(Law.QD_26.misprints())
                .filteredOn(Misprint::isCorrected)
                .hasSize(8)
                .allMatch(misprint -> misprint.certainty() == Certainty.CLEAR);
    }

    /** The eighteen questions that the text of Appendix II leaves open, in their order. */
    @Test
    void every_question_the_text_leaves_open_has_a_reading() {
        assertThat(Law.QD_26.openReadings().stream().map(OpenReading::id))
                .contains(
                        "no-box-is-zero", // 1
                        "contract-share-box-below-gap", // 2
                        "local-labour-75-takes-higher", // 3
                        "staff-above-75-without-language", // 4
                        "promotion-without-website-is-lower", // 5
                        "nested-markets-take-highest", // 6
                        "capital-test-for-joint-stock-only", // 7
                        "environment-mark-for-four-only", // 8
                        "identity-presupposes-story", // 9
                        "stop-gives-no-class", // 10
                        "water-zero-by-majority", // 11
                        "note-needs-a-finding", // 11, 12
                        "declaration-minimum-binds-all-crafts", // 13
                        "cases-chosen-apart", // 14
                        "minimums-cap-stars", // 15 a
                        "minimums-bind-upwards", // 15 b
                        "minimums-by-majority", // 15 c
                        "criterion-known-by-title", // 16
                        "bilingual-label-all-or-nothing", // 17
                        "unclear-materials-score-zero"); // 18
    }

    @Test
    void a_reading_says_what_is_adopted_what_else_there_is_and_what_changes_in_both_languages() {
        List<OpenReading> all = Stream.concat(
                        Rulebooks.standard().held().stream()
                                .flatMap(id -> Rulebooks.standard().get(id).openReadings().stream()),
                        Rulebooks.standard().openReadings().stream())
                .distinct()
                .toList();
        // 60 of 26/2026, 12 of 1048, 7 of 781, 23 of 148, 5 across decisions, 5 of the cycle
        assertThat(all).hasSize(112);
        for (Language language : Language.values()) {
            Words words = Words.of(language);
            for (OpenReading reading : all) {
                assertThat(words.reading(reading.id())).isNotBlank();
                assertThat(words.change(reading.id())).isNotBlank();
                assertThat(reading.clauses()).isNotEmpty();
                assertThat(reading.alternatives())
                        .isNotEmpty()
                        .allSatisfy(alternative ->
                                assertThat(words.reading(alternative.id())).isNotEqualTo(words.reading(reading.id())));
            }
        }
    }

    @Test
    void questions_across_decisions_name_their_instruments() {
        assertThat(Rulebooks.standard().openReadings())
                .flatExtracting(OpenReading::clauses)
                .extracting(Citation::instrument)
                .contains("1048/QĐ-TTg", "781/QĐ-TTg", "148/QĐ-TTg", "1489/QĐ-TTg", "45/2019/QH14");
    }
}
