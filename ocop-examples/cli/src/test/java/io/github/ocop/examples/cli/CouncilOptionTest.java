package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of {@code --council}: any mistake in it is wrong usage, found before anything is answered. */
class CouncilOptionTest {
    private static final String DOSSIER = Dossiers.of("a", sheet(6, "m1")).toString();

    @TempDir
    private Path folder = Path.of("");

    private Shell rate(byte[] council, String... more) throws IOException {
        Path file = Files.write(folder.resolve("council.json"), council);
        String[] args = new String[more.length + 4];
        System.arraycopy(new String[] {"rate", "--council", file.toString(), "-"}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return Shell.run(DOSSIER, args);
    }

    private Shell rate(String council, String... more) throws IOException {
        return rate(council.getBytes(StandardCharsets.UTF_8), more);
    }

    private static void assertWrong(Shell shell, String... reasons) {
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .contains("council.json")
                .contains(reasons)
                .doesNotContain("\tat ", "java.", "Exception", "Feature");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x|character 1",
                "``|JSON",
                "{|JSON",
                "{} {}|JSON",
                "[]|object",
                "null|object",
                "{\"quorum\":3}|quorum: Unknown field",
                "{\"spread\":\"1\",\"spread\":\"2\"}|spread: The field 'spread' is repeated",
                "{\"preset\":\"TAY NINH\"}|preset: One of [PLAIN, TAY_NINH] is expected",
                "{\"preset\":null}|preset: Text is expected",
                "{\"minimumMembers\":\"3\"}|minimumMembers: A whole number",
                "{\"minimumMembers\":2.5}|minimumMembers: A whole number",
                "{\"minimumMembers\":0}|minimumMembers: expected 1 or more",
                "{\"minimumMembers\":-1}|minimumMembers: expected 1 or more",
                "{\"sharePresent\":0.75,\"members\":[{\"member\":\"m1\"}]}|sharePresent: Text is expected",
                "{\"sharePresent\":\"x\",\"members\":[{\"member\":\"m1\"}]}|sharePresent: Expected",
                "{\"sharePresent\":\"3/0\",\"members\":[{\"member\":\"m1\"}]}|sharePresent: Expected",
                "{\"sharePresent\":\"0\",\"members\":[{\"member\":\"m1\"}]}|sharePresent: expected above 0",
                "{\"sharePresent\":\"5/4\",\"members\":[{\"member\":\"m1\"}]}|sharePresent: expected above 0 and at most 1",
                "{\"chairPresent\":1}|chairPresent: Expected true or false",
                "{\"spread\":10}|spread: Text is expected",
                "{\"spread\":\"ten\"}|spread: Expected",
                "{\"spread\":\"-1\"}|spread: ",
                "{\"minimumTest\":\"MOST\"}|minimumTest: One of",
                "{\"composition\":\"DISTRICT\"}|composition: ",
                "{\"members\":{}}|members: A list is expected",
                "{\"members\":[\"m1\"]}|members[0]: An object is expected",
                "{\"members\":[{}]}|members[0].member: The field 'member' is missing",
                "{\"members\":[{\"member\":\"\"}]}|members[0].member: Text that is not empty",
                "{\"members\":[{\"member\":\"m1\",\"name\":\"x\"}]}|members[0].name: Unknown field",
                "{\"members\":[{\"member\":\"m1\",\"chair\":\"yes\"}]}|members[0].chair: Expected true or false",
                "{\"members\":[{\"member\":\"m1\",\"body\":\"ARMY\"}]}|members[0].body: One of",
                "{\"members\":[{\"member\":\"m1\"},{\"member\":\"m1\"}]}|members: expected each once",
                "{\"members\":[{\"member\":\"m1\",\"chair\":true},{\"member\":\"m2\",\"chair\":true}]}|one chair"
            })
    void a_file_that_is_none_of_a_council_is_named_with_the_place_and_the_reason(String council, String reason)
            throws IOException {
        assertWrong(rate(council, "--lang=en"), reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"preset\":\"TAY_NINH\"}",
                "{\"preset\":\"TAY_NINH\",\"members\":[]}",
                "{\"preset\":\"TAY_NINH\",\"members\":[{\"member\":\"m1\"}]}",
                "{\"sharePresent\":\"1/2\"}",
                "{\"chairPresent\":true}",
                "{\"chairPresent\":true,\"members\":[{\"member\":\"m1\"}]}",
                "{\"composition\":\"PROVINCE\"}",
                "{\"composition\":\"MINISTRY\",\"members\":[{\"member\":\"m1\"}]}"
            })
    void rules_that_ask_who_sits_or_chairs_need_to_be_told(String council) throws IOException {
        assertWrong(rate(council), "members: expected");
    }

    @Test
    void a_byte_order_mark_and_bytes_that_are_no_utf_8_are_refused() throws IOException {
        assertWrong(rate("\uFEFF{}", "--lang=en"), "byte-order mark");
        assertWrong(rate(new byte[] {'{', '}', (byte) 0xff}, "--lang=en"), "Not UTF-8");
    }

    @Test
    void the_message_is_in_the_language_asked_for() throws IOException {
        assertWrong(rate("{\"quorum\":3}"), "quorum: Trường không hợp lệ");
        assertWrong(rate("\uFEFF{}"), "Có dấu BOM ở đầu");
    }

    @Test
    void a_file_that_cannot_be_read_is_named() throws IOException {
        for (String name : List.of("no-such-council.json", folder.toString())) {
            Shell shell = Shell.run(DOSSIER, "rate", "--council", name, "-");
            assertThat(shell.status()).isEqualTo(2);
            assertThat(shell.out()).isEmpty();
            assertThat(shell.err()).contains("cannot read '" + name + "'").doesNotContain("\tat ", "Exception");
        }
    }

    @Test
    void the_file_is_read_before_anything_is_answered_whatever_the_form() throws IOException {
        for (String format : List.of("json", "csv", "text")) {
            assertWrong(rate("{", "--format", format), "JSON");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MEAN, minimums-unanimous",
        "MAJORITY, minimums-unanimous",
        "UNANIMOUS, minimums-on-mean",
        "UNANIMOUS, minimums-by-majority",
        "UNANIMOUS, water-zero-on-mean"
    })
    void a_minimum_test_that_contradicts_a_reading_is_wrong_usage(String test, String reading) throws IOException {
        Shell shell = rate("{\"minimumTest\":\"" + test + "\"}", "--reading", reading);
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .contains("--reading: expected minimumTest=" + test)
                .contains(reading);
    }

    @Test
    void readings_of_something_else_go_with_any_council() throws IOException {
        assertThat(rate("{\"minimumTest\":\"MEAN\"}", "--reading", "proposed-by-points")
                        .out())
                .contains(
                        "\"settings\":{\"minimumTest\":\"MEAN\",\"proposal\":\"BY_POINTS\",\"wholeMark\":\"ANY_OPTION\"}");
        assertThat(rate("{}", "--reading", "minimums-on-mean").out()).contains("\"minimumTest\":\"MEAN\"");
    }

    @Test
    void one_council_at_a_time() throws IOException {
        Shell shell = rate("{}", "--council", "other.json");
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(Shell.run(DOSSIER, "rate", "-", "--council").status()).isEqualTo(2);
    }
}
