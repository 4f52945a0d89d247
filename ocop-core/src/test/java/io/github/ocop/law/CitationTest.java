package io.github.ocop.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            26/2026/QĐ-TTg#2.3          | 26/2026/QĐ-TTg, Điều 2.3                                 | 26/2026/QĐ-TTg, Article 2.3
            26/2026/QĐ-TTg#3.3.đ        | 26/2026/QĐ-TTg, Điều 3.3.đ                               | 26/2026/QĐ-TTg, Article 3.3.đ
            26/2026/QĐ-TTg#13           | 26/2026/QĐ-TTg, Điều 13                                  | 26/2026/QĐ-TTg, Article 13
            26/2026/QĐ-TTg#II           | 26/2026/QĐ-TTg, Phụ lục II                               | 26/2026/QĐ-TTg, Appendix II
            26/2026/QĐ-TTg#II/16        | 26/2026/QĐ-TTg, Phụ lục II, bộ 16                        | 26/2026/QĐ-TTg, Appendix II, set 16
            26/2026/QĐ-TTg#II/16/6.2    | 26/2026/QĐ-TTg, Phụ lục II, bộ 16, 6.2                   | 26/2026/QĐ-TTg, Appendix II, set 16, 6.2
            26/2026/QĐ-TTg#II/13/6.1.1  | 26/2026/QĐ-TTg, Phụ lục II, bộ 13, 6.1.1                 | 26/2026/QĐ-TTg, Appendix II, set 13, 6.1.1
            26/2026/QĐ-TTg#II/7/header  | 26/2026/QĐ-TTg, Phụ lục II, bộ 7, dòng loại hồ sơ        | 26/2026/QĐ-TTg, Appendix II, set 7, rejection line
            490/QĐ-TTg#whole            | 490/QĐ-TTg                                               | 490/QĐ-TTg
            26/2026/QĐ-TTg#III/02       | 26/2026/QĐ-TTg, Phụ lục III, Mẫu 02                      | 26/2026/QĐ-TTg, Appendix III, Form 02
            """)
    void the_text_form_goes_both_ways_and_is_written_in_both_languages(String text, String vi, String en) {
        Citation citation = Citation.parse(text);
        assertThat(citation).hasToString(text);
        assertThat(citation.text(Language.VI)).isEqualTo(vi);
        assertThat(citation.text(Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26/2026/QĐ-TTg",
                "#2.3",
                "26/2026/QĐ-TTg#",
                "x#Điều 2",
                "x#2.3.a.b",
                "x#II/",
                "x#IV",
                "x#0",
                "x#II/02",
                "x#III/00"
            })
    void other_text_is_no_citation(String text) {
        assertThatThrownBy(() -> Citation.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("citation: expected");
    }

    @Test
    void a_criterion_is_cited_in_the_appendix() {
        assertThat(Citation.of("26/2026/QĐ-TTg", "II/4").under("1.2")).hasToString("26/2026/QĐ-TTg#II/4/1.2");
    }

    @ParameterizedTest
    @CsvSource({
        "II/6, II/6, true",
        "II/6, whole, true",
        "whole, whole, true",
        "whole, II/6, false",
        "7.3.e, whole, true",
        "II/6/3.5, II/6, true",
        "II/6/header, II/6, true",
        "II/16, II/6, false",
        "II/6, II/16, false",
        "II/1, II/16, false",
        "II/16/6.1, II/1, false",
        "II/6, II/6/3.5, false",
        "7.3.e, 7.3, true",
        "7.3, 7, true",
        "5.1¶2, 5.1, true",
        "5.1¶2, 5, true",
        "7.3.e¶2, 7.3.e, true",
        "5.1, 5.1¶2, false",
        "5.1¶2, 5.1¶3, false",
        "5.11, 5.1, false",
        "12.3, 1, false"
    })
    void a_place_is_within_another_where_it_is_it_or_a_part_of_it(String place, String other, boolean within) {
        Citation whole = Citation.of("26/2026/QĐ-TTg", other);
        assertThat(Citation.of("26/2026/QĐ-TTg", place).isWithin(whole)).isEqualTo(within);
        assertThat(Citation.of("148/QĐ-TTg", place).isWithin(whole)).isFalse();
    }

    @Test
    void an_article_may_have_three_digits_and_no_more() {
        assertThat(Citation.parse("45/2019/QH14#112").locator()).isEqualTo("112");
        assertThatThrownBy(() -> Citation.parse("45/2019/QH14#1120")).isInstanceOf(IllegalArgumentException.class);
    }
}
