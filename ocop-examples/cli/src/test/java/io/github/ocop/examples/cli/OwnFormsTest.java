package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ocop.rulebook.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that only the command line reads: their schemas take what it takes, and the page on the wire tells of them. */
class OwnFormsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    private Path folder = Path.of("");

    private static JsonNode schema(String form) throws IOException {
        try (InputStream in = Objects.requireNonNull(Ocop.class.getResourceAsStream(form + ".schema.json"))) {
            return JSON.readTree(in);
        }
    }

    private static boolean isValid(String form, String text) throws IOException {
        return REGISTRY.getSchema(schema(form)).validate(JSON.readTree(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"form-details", "costs", "words"})
    void each_is_a_schema_with_words_in_both_languages(String form) throws IOException {
        JsonNode schema = schema(form);
        assertThat(REGISTRY.getSchema(SchemaLocation.of(schema.get("$schema").asText()))
                        .validate(schema))
                .isEmpty();
        assertThat(schema.get("$id").asText()).isEqualTo("urn:ocop:" + form);
        assertThat(schema.findValuesAsText("title")).hasSameSizeAs(schema.findValuesAsText("x-title-vi"));
        assertThat(schema.findValuesAsText("description"))
                .isNotEmpty()
                .hasSameSizeAs(schema.findValuesAsText("x-description-vi"));
        schema.path("properties")
                .forEach(field -> assertThat(field.has("description") || field.has("$ref"))
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {}             | true
            {'4.2': 3}     | true
            {'4.2': 0}     | true
            {'4.2': null}  | true
            {'4.2': -1}    | false
            {'4.2': 1.5}   | false
            {'4.2': '3'}   | false
            {'4.2': true}  | false
            {'4.2': {}}    | false
            {'4.2': 1000000}  | true
            {'4.2': 1000001}  | false
            []             | false
            null           | false
            """)
    void costs_are_taken_by_both_or_by_neither(String text, boolean taken) throws IOException {
        String json = text.replace('\'', '"');
        Path file = Files.writeString(folder.resolve("costs.json"), json);
        Shell shell =
                Shell.say(Dossiers.of("a", sheet(6, "m1")).toString(), "improve --to 5 --costs", file.toString(), "-");
        assertThat(shell.status()).isEqualTo(taken ? 0 : 2);
        assertThat(isValid("costs", json)).isEqualTo(taken);
    }

    @Test
    void every_section_of_words_is_taken_and_no_other() throws IOException {
        JsonNode labels;
        try (InputStream in = Objects.requireNonNull(Rulebooks.class.getResourceAsStream("labels/vi.json"))) {
            labels = JSON.readTree(in);
        }
        assertThat(schema("words").get("properties")).hasSizeGreaterThan(5);
        for (var section : schema("words").get("properties").properties()) {
            String label = labels.get(section.getKey()).fieldNames().next();
            String head = "{\"" + section.getKey() + "\": {\"" + label + "\": ";
            assertWords(head + "\"Tên khác\"}}", true);
            assertWords(head + "\" \"}}", false);
        }
        assertWords("{\"parts\": {\"A\": 7}}", false);
        assertWords("{\"parts\": {\"A\": null}}", false);
        assertWords("{}", true);
        assertWords("{\"colours\": {}}", false);
        assertWords("{\"sets\": []}", false);
        assertWords("[]", false);
    }

    private void assertWords(String json, boolean taken) throws IOException {
        Path file = Files.writeString(folder.resolve("words.json"), json);
        assertThat(Shell.say("", "set --list --words", file.toString()).status())
                .as(json)
                .isEqualTo(taken ? 0 : 2);
        assertThat(isValid("words", json)).as(json).isEqualTo(taken);
    }

    @Test
    void the_page_on_the_wire_tells_of_them_and_of_every_command_that_reads_or_writes_json() throws IOException {
        String page = Files.readString(Path.of("../../ocop-core/docs/wire.md"));
        assertThat(page).contains("| `form-details` |", "| `costs` |", "| `words` |");
        List<String> commands = Shell.run("", "--help").lines().stream()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .filter(line -> line.matches("  [a-z]+ .*"))
                .map(line -> line.strip().split(" ", 2)[0])
                // a picture of a table is no record
                .filter(command -> !command.equals("diagram"))
                .toList();
        assertThat(commands)
                .contains("rate", "plan", "year")
                .allSatisfy(command -> assertThat(page).contains("`ocop " + command));
    }
}
