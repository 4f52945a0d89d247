package io.github.ocop.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.calendar.RoundSchedule;
import io.github.ocop.law.Language;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extra rounds off the wire, and the round of a proposal onto it. */
class ExtraRoundsReaderTest {
    private static final Schema SCHEMA = Schemas.load("extra-rounds.schema.json");
    private static final String GOOD =
            "{'rounds': [{'level': 'PROVINCE', 'regulation': '12/QĐ-UBND', 'plan': '34/KH-UBND',"
                    + " 'proposedThrough': '2026-08-15', 'lastDay': '2026-09-10'}]}";

    @Test
    void a_round_is_read_with_what_it_rests_on() {
        List<ExtraRound> rounds = read(GOOD);
        assertThat(rounds).hasSize(1);
        assertThat(rounds.get(0).regulation()).isEqualTo("12/QĐ-UBND");
        assertThat(rounds.get(0).plan()).isEqualTo("34/KH-UBND");
        assertThat(rounds.get(0).lastDay()).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(schemaTakes(GOOD)).isTrue();
        assertThat(read("{'rounds': []}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'regulation': '12/QĐ-UBND',        |                                | MISSING_FIELD at rounds[0].regulation | false
            'plan': '34/KH-UBND',              |                                | MISSING_FIELD at rounds[0].plan | false
            'level': 'PROVINCE',               |                                | MISSING_FIELD at rounds[0].level | false
            , 'lastDay': '2026-09-10'          |                                | MISSING_FIELD at rounds[0].lastDay | false
            12/QĐ-UBND                         |                                | WRONG_TYPE at rounds[0].regulation: EMPTY_TEXT | false
            12/QĐ-UBND                         | "  "                           | WRONG_TYPE at rounds[0].regulation: EMPTY_TEXT | false
            PROVINCE                           | DISTRICT                       | WRONG_TYPE at rounds[0].level: NOT_IN_LIST | false
            2026-09-10                         | 2026-08-14                     | BAD_DATE at rounds[0].lastDay: ROUND_ENDS_BEFORE_PROPOSALS [2026-08-14, 2026-08-15] | true
            2026-09-10                         | 2026-09-31                     | BAD_DATE at rounds[0].lastDay: NOT_A_DATE | true
            'rounds'                           | 'round'                        | UNKNOWN_FIELD at round | false
            'plan'                             | 'plan': 'x', 'plan'            | DUPLICATE_FIELD at rounds[0].plan | true
            'plan'                             | 'note': 'x', 'plan'            | UNKNOWN_FIELD at rounds[0].note | false
            [{                                 | {                              | MALFORMED_JSON | false
            """)
    void what_is_wrong_is_named(String part, String instead, String fault, boolean schemaTakes) {
        String text = GOOD.replace(part, instead == null ? "" : instead);
        assertThat(text).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> read(text)).isInstanceOf(FaultException.class).hasMessageStartingWith(fault);
        if (!fault.startsWith("MALFORMED")) {
            assertThat(schemaTakes(text)).isEqualTo(schemaTakes);
        }
    }

    @Test
    void bytes_that_are_no_record_are_refused() {
        assertThatThrownBy(() -> ExtraRoundsReader.read(new byte[] {(byte) 0xff}))
                .hasMessageStartingWith("MALFORMED_JSON at : NOT_UTF8");
        assertThatThrownBy(() -> read("\uFEFF{}")).hasMessageStartingWith("MALFORMED_JSON at : BYTE_ORDER_MARK");
        assertThatThrownBy(() -> read("{}" + " ".repeat(Limits.RECORD_BYTES)))
                .hasMessageStartingWith("TOO_LARGE at : LINE_TOO_LONG");
        assertThatThrownBy(() -> read("{}")).hasMessageStartingWith("MISSING_FIELD at rounds");
    }

    @Test
    void answers_are_of_the_schema_and_of_these_very_words() {
        Schema answers = Schemas.load("rounds.schema.json");
        for (AssessmentLevel level : AssessmentLevel.values()) {
            RoundSchedule schedule = Rulebooks.standard().rounds(level).with(read(GOOD));
            for (Language language : Language.values()) {
                LocalDate.of(2026, 5, 20)
                        .datesUntil(LocalDate.of(2027, 5, 1))
                        .forEach(day -> assertThat(answers.validate(
                                        RoundWriter.of(language).write(schedule, day), InputFormat.JSON))
                                .isEmpty());
            }
        }
        RoundSchedule schedule =
                Rulebooks.standard().rounds(AssessmentLevel.PROVINCE).with(read(GOOD));
        assertThat(RoundWriter.of(Language.VI).write(schedule, LocalDate.of(2026, 8, 15)))
                .isEqualTo("{\"level\":\"PROVINCE\",\"proposedOn\":\"2026-08-15\",\"inForceFrom\":\"2026-05-22\","
                        + "\"round\":{\"year\":2026,\"number\":null,\"proposedFrom\":null,"
                        + "\"proposedThrough\":\"2026-08-15\",\"lastDay\":\"2026-09-10\","
                        + "\"citation\":\"26/2026/QĐ-TTg, Điều 5.1, đoạn 2\",\"regulation\":\"12/QĐ-UBND\","
                        + "\"plan\":\"34/KH-UBND\"},\"next\":{\"year\":2026,\"number\":2,"
                        + "\"proposedFrom\":\"2026-04-30\",\"proposedThrough\":\"2026-10-29\","
                        + "\"lastDay\":\"2026-12-29\",\"citation\":\"26/2026/QĐ-TTg, Điều 5.1\",\"regulation\":null,"
                        + "\"plan\":null},\"citation\":\"26/2026/QĐ-TTg, Điều 5.1, đoạn 2\","
                        + "\"readings\":[\"before-the-30th-is-the-29th\",\"limits-roll-terms-do-not\","
                        + "\"rounds-for-first-and-upgrade\"]}");
    }

    private static List<ExtraRound> read(String text) {
        return ExtraRoundsReader.read(text.replace('\'', '"').getBytes(UTF_8));
    }

    private static boolean schemaTakes(String text) {
        return SCHEMA.validate(text.replace('\'', '"'), InputFormat.JSON).isEmpty();
    }
}
