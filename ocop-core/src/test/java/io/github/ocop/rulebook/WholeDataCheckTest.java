package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of the build holds everything that the check of one file does: a case of each kind, checked whole. */
class WholeDataCheckTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qd-26-2026/criteria/06-rice-cereal-products.json | /parts/0 | points | 41
            qd-26-2026/criteria/06-rice-cereal-products.json | /parts/0/headings/0 | label | "no-such"
            qd-148-2023/criteria/11-tea.json | | incomplete | "no-such"
            qd-26-2026/instrument.json | /sources | END | "LAW_TEXT"
            qd-26-2026/procedure.json | /parts/0 | points | 41
            qd-148-2023/procedure.json | /certificate/notice | reading | "no-such"
            qd-26-2026/classification.json | /categories/5/groups/0/leaves/0 | criteriaSet | 25
            qd-26-2026/classification.json | /categories/0 | label | "no-such"
            qd-26-2026/misprints.json | | misprints | []
            qd-26-2026/misprints.json | /misprints/1 | applied | "2"
            qd-26-2026/misprints.json | /misprints/3 | id | "S1"
            qd-26-2026/readings.json | | readings | []
            qd-26-2026/readings.json | /readings/0 | id | "no-such"
            qd-26-2026/readings.json | /readings/0 | bearsOn | [{"step": "CRITERION", "labels": ["no-such"]}]
            qd-26-2026/readings.json | /readings/0/alternatives/0 | setting | "weather=RAIN"
            qd-26-2026/documents.json | | documents | []
            qd-26-2026/documents.json | /documents/5/proves/0 | criterion | "no-such"
            qd-26-2026/rules.json | /rules/0 | label | "no-such"
            qd-26-2026/limits.json | /limits/0 | length | 59
            qd-26-2026/certificates.json | /days/0 | readings | ["no-such"]
            qd-26-2026/application.json | /states/0 | state | "NOWHERE"
            readings.json | /readings/0 | id | "no-such"
            timeline.json | /rulebooks/0 | readings | ["no-such"]
            provinces.json | /provinces/2 | from | "2025-01-01"
            holidays.json | /years/8 | standing | "ANNOUNCED"
            cycle/waits.json | /waits/0 | readings | ["no-such"]
            labels/vi.json | /bars | STOPPED | null
            labels/en.json | /titles | new | "New"
            labels/en.json | /steps | STARS | "{0}"
            labels/vi.json | /options | capacity-small | "Năng lực, quy mô lớn"
            """)
    void what_is_wrong_with_one_file_is_told_by_the_check_of_all(String file, String at, String key, String value)
            throws IOException {
        JsonNode set = MAPPER.readTree(value);
        DataSource broken =
                DataCheckTest.broken(file, tree -> ((ObjectNode) (at == null ? tree : tree.at(at))).set(key, set));
        List<String> told = new DataCheck(broken).of(file);
        assertThat(told).isNotEmpty();
        assertThat(new DataCheck(broken).all()).containsAll(told);
    }

    @Test
    void a_file_that_no_check_is_of_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataCheck(DataSource.ofLibrary()).of("qd-26-2026/no-such.json"))
                .withMessageContaining("given no-such.json");
    }
}
