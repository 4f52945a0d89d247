package io.github.ocop.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ocop.council.Council;
import io.github.ocop.council.CouncilBody;
import io.github.ocop.council.CouncilRules;
import io.github.ocop.council.Seat;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.MinimumTest;
import io.github.ocop.rating.Points;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A council as a file. */
class CouncilReaderTest {
    private static Council read(String text) {
        return CouncilReader.read(text.replace('\'', '"'));
    }

    @Test
    void nothing_said_is_nothing_asked() {
        assertThat(read("{}").rules()).isEqualTo(CouncilRules.plain());
        assertThat(read("{}").seats()).isEmpty();
        assertThat(read("{'preset': 'PLAIN'}")).isEqualTo(read("{}"));
    }

    @Test
    void every_field_is_read() {
        Council council = read("""
                {'minimumMembers': 3, 'sharePresent': '2/3', 'chairPresent': true, 'spread': '7.5',
                 'minimumTest': 'UNANIMOUS', 'composition': 'PROVINCE',
                 'members': [{'member': 'a', 'chair': true, 'body': 'PEOPLES_COMMITTEE'}, {'member': 'b', 'body': 'HEALTH'},
                             {'member': 'c', 'chair': false}]}""");
        assertThat(council.rules())
                .isEqualTo(CouncilRules.builder()
                        .minimumMembers(3)
                        .sharePresent(Points.parse("2/3"))
                        .chairPresent(true)
                        .spread(Points.parse("15/2"))
                        .minimumTest(MinimumTest.UNANIMOUS)
                        .composition(Authority.PROVINCE)
                        .build());
        assertThat(council.seats())
                .containsExactly(
                        Seat.of("a", true, Optional.of(CouncilBody.PEOPLES_COMMITTEE)),
                        Seat.of("b", false, Optional.of(CouncilBody.HEALTH)),
                        Seat.of("c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'preset': 'TAY_NINH', 'spread': '5', 'members': [{'member': 'a', 'chair': true}]}",
                "{'spread': '5', 'members': [{'chair': true, 'member': 'a'}], 'preset': 'TAY_NINH'}"
            })
    void what_is_said_goes_before_the_preset_wherever_it_stands(String text) {
        CouncilRules rules = read(text).rules();
        assertThat(rules.spread()).contains(Points.of(5));
        assertThat(rules.sharePresent()).contains(Points.parse("3/4"));
        assertThat(rules.chairPresent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'quorum': 3}; UNKNOWN_FIELD; quorum",
                "{'members': [{'member': 'a', 'role': 'x'}]}; UNKNOWN_FIELD; members[0].role",
                "{'spread': '1', 'spread': '1'}; DUPLICATE_FIELD; spread",
                "{'members': [{}]}; MISSING_FIELD; members[0].member",
                "{'members': {}}; WRONG_TYPE; members",
                "{'members': ['a']}; WRONG_TYPE; members[0]",
                "{'members': [{'member': ''}]}; WRONG_TYPE; members[0].member",
                "{'members': [{'member': 'a', 'chair': 'yes'}]}; WRONG_TYPE; members[0].chair",
                "{'members': [{'member': 'a', 'body': 'DOCTORS'}]}; WRONG_TYPE; members[0].body",
                "{'preset': 'HUE'}; WRONG_TYPE; preset",
                "{'minimumMembers': '3'}; WRONG_TYPE; minimumMembers",
                "{'minimumMembers': 2.5}; WRONG_TYPE; minimumMembers",
                "{'sharePresent': 0.75}; WRONG_TYPE; sharePresent",
                "{'sharePresent': '75%'}; WRONG_TYPE; sharePresent",
                "{'sharePresent': '1/0'}; WRONG_TYPE; sharePresent",
                "{'spread': '10 '}; WRONG_TYPE; spread",
                "{'chairPresent': null}; WRONG_TYPE; chairPresent",
                "{'minimumTest': 'MOST'}; WRONG_TYPE; minimumTest",
                "{'composition': 'COMMUNE'}; WRONG_TYPE; composition",
                "[]; WRONG_TYPE; ``",
                "{; MALFORMED_JSON; ``",
                "{} {}; MALFORMED_JSON; ``",
                "``; MALFORMED_JSON; ``"
            })
    void what_is_wrong_with_the_file_is_named(String text, String code, String at) {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(
                                e.fault().code().name() + " " + e.fault().at())
                        .isEqualTo(code + " " + at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'minimumMembers': 0}",
                "{'minimumMembers': 1001}",
                "{'minimumMembers': 9223372036854775808}",
                "{'members': []}",
                "{'minimumMembers': -99999999999999999999}",
                "{'sharePresent': '0', 'members': [{'member': 'a'}]}",
                "{'sharePresent': '1.0000000001', 'members': [{'member': 'a'}]}",
                "{'spread': '-0.5'}",
                "{'composition': 'DISTRICT', 'members': [{'member': 'a', 'chair': true}]}",
                "{'preset': 'TAY_NINH'}",
                "{'preset': 'TAY_NINH', 'members': [{'member': 'a'}]}",
                "{'composition': 'PROVINCE', 'members': [{'member': 'a'}]}",
                "{'members': [{'member': 'a'}, {'member': 'a'}]}",
                "{'members': [{'member': 'a', 'chair': true}, {'member': 'b', 'chair': true}]}"
            })
    void rules_out_of_bounds_and_seats_that_cannot_be_are_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(text)).withMessageContaining("expected");
    }

    /** A letter and its mark are the same name as the letter with the mark, here as on the sheet. */
    @Test
    void names_are_the_same_however_their_marks_are_written() {
        assertThat(read("{'members': [{'member': 'Ho\u0300a'}]}").members()).containsExactly("H\u00f2a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{'members': [{'member': 'Ho\u0300a'}, {'member': 'H\u00f2a'}]}"));
    }

    @Test
    void the_file_keeps_to_the_limits_of_a_record() {
        String member = "{'member': '%s'}".formatted("m".repeat(2_000));
        assertThat(read("{'members': [%s]}".formatted(member)).seats()).hasSize(1);
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> read("{'members': [%s]}".formatted(member.replace("mm'", "mmm'"))))
                .satisfies(e -> assertThat(e.fault().code().name()).isEqualTo("TOO_LARGE"));
        String large = " ".repeat(Limits.RECORD_BYTES - 2) + "{}";
        assertThat(CouncilReader.read(large.getBytes(UTF_8)).seats()).isEmpty();
        for (String text : new String[] {" " + large, "ò".repeat(Limits.RECORD_BYTES / 2) + "{}"}) {
            assertThatExceptionOfType(FaultException.class)
                    .isThrownBy(() -> CouncilReader.read(text))
                    .satisfies(e -> assertThat(e.fault().code().name()).isEqualTo("TOO_LARGE"));
        }
    }

    @Test
    void bytes_are_utf_8_without_a_byte_order_mark() {
        byte[] latin = {'{', '"', (byte) 0xE9, '"', ':', '1', '}'};
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> CouncilReader.read(latin))
                .satisfies(e -> assertThat(e.fault().code().name()).isEqualTo("MALFORMED_JSON"));
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> CouncilReader.read("\uFEFF{}".getBytes(UTF_8)))
                .satisfies(e -> assertThat(e.fault().reason().name()).isEqualTo("BYTE_ORDER_MARK"));
    }
}
