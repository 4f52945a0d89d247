package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Councils.scoredBy;
import static io.github.ocop.examples.cli.Councils.tayNinh;
import static io.github.ocop.examples.cli.Dossiers.appliedFor;
import static io.github.ocop.examples.cli.Dossiers.found;
import static io.github.ocop.examples.cli.Dossiers.parts;
import static io.github.ocop.examples.cli.Dossiers.read;
import static io.github.ocop.examples.cli.Dossiers.without;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ocop.json.AnswerWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop rate --receipt} and {@code ocop verify}. */
class VerifyCommandTest {
    private static final String VERIFIED = ",\"verified\":true,\"sameResult\":true,\"differs\":[]}";

    @TempDir
    private Path folder = Path.of("");

    private Path save(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Saves the answers to dossiers, with their receipts. */
    private Path answers(String dossiers, String... more) throws IOException {
        return save(
                "answers.ndjson", Shell.say(dossiers, "rate --receipt -", more).out());
    }

    private static Shell verify(Path answers, String dossiers, String... more) {
        return Shell.say(
                dossiers,
                "verify --lang en - --receipts",
                Stream.concat(Stream.of(answers.toString()), Stream.of(more)).toArray(String[]::new));
    }

    private static String dossiers(ObjectNode... dossiers) {
        StringBuilder lines = new StringBuilder();
        for (ObjectNode dossier : dossiers) {
            lines.append(dossier).append('\n');
        }
        return lines.toString();
    }

    private static Schema schema(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(AnswerWriter.class.getResourceAsStream(file))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
    }

    @Test
    void every_answer_that_has_a_dossier_has_a_receipt_and_all_verify() throws IOException {
        String dossiers = dossiers(
                appliedFor("a"), parts("b"), found(appliedFor("c"), "header"), without(appliedFor("d"), "3.3"));
        Shell rated = Shell.say(dossiers + "{}\n", "rate --receipt -");
        assertThat(rated.status()).isEqualTo(1);
        Shell plain = Shell.say(dossiers + "{}\n", "rate -");
        for (int i = 0; i < 4; i++) {
            JsonNode answer = read(rated.lines().get(i));
            JsonNode receipt = ((ObjectNode) answer).remove("receipt");
            assertThat(answer).isEqualTo(read(plain.lines().get(i)));
            assertThat(schema("receipt.schema.json").validate(receipt)).isEmpty();
            assertThat(rated.lines().get(i)).endsWith(",\"receipt\":" + receipt + "}");
        }
        // what could not be read has no dossier, and so no receipt
        assertThat(rated.lines().get(4)).isEqualTo(plain.lines().get(4));
        Shell verified = verify(answers(dossiers), dossiers);
        assertThat(verified)
                .isEqualTo(new Shell(
                        0,
                        Stream.of("a", "b", "c", "d")
                                .map(id -> "{\"id\":\"" + id + "\"" + VERIFIED + "\n")
                                .reduce("", String::concat),
                        ""));
    }

    @Test
    void neither_language_nor_trace_nor_statistics_change_a_receipt() {
        String dossier = dossiers(found(appliedFor("a"), "header"));
        JsonNode receipt = read(Shell.say(dossier, "rate --receipt -").out()).get("receipt");
        for (String more : List.of("--lang en", "--trace", "--statistics", "--trace --statistics --lang en")) {
            assertThat(read(Shell.say(dossier, "rate --receipt " + more + " -").out())
                            .get("receipt"))
                    .isEqualTo(receipt);
        }
    }

    @Test
    void answers_with_a_trace_verify_as_well() throws IOException {
        String dossier = dossiers(scoredBy(1, 3));
        assertThat(verify(answers(dossier, "--trace", "--statistics"), dossier).status())
                .isZero();
    }

    @Test
    void what_differs_is_told() throws IOException {
        String before = dossiers(appliedFor("a"));
        ObjectNode registered = appliedFor("a");
        ((ObjectNode) registered.at("/sheets/0/choices")).put("3.5", 3);
        Shell shell = verify(answers(before), registered.toString());
        assertThat(shell.status()).isEqualTo(1);
        JsonNode told = read(shell.out());
        assertThat(schema("verification.schema.json").validate(told)).isEmpty();
        assertThat(told.get("verified").asBoolean()).isFalse();
        assertThat(told.get("sameResult").asBoolean()).isFalse();
        assertThat(told.get("differs").findValuesAsText("what")).containsExactly("input", "result");
        assertThat(told.at("/differs/0/expected").asText()).hasSize(64);
        assertThat(told.at("/differs/1/expected/stars").asInt()).isEqualTo(3);
        assertThat(told.at("/differs/1/given/stars").asInt()).isEqualTo(4);
    }

    @Test
    void council_and_readings_are_held_against_the_receipt_too() throws IOException {
        String dossier = dossiers(scoredBy(1, 3));
        String council = save("council.json", tayNinh(3)).toString();
        String[] how = {"--council", council, "--reading", "proposed-by-points"};
        Path answers = answers(dossier, how);
        assertThat(verify(answers, dossier, how).out()).isEqualTo("{\"id\":\"a\"" + VERIFIED + "\n");
        Shell otherwise = verify(answers, dossier);
        assertThat(otherwise.status()).isEqualTo(1);
        JsonNode told = read(otherwise.out());
        assertThat(told.get("differs").findValuesAsText("what")).containsExactly("settings", "council");
        assertThat(told.get("sameResult").asBoolean()).isTrue();
        assertThat(told.at("/differs/0/expected/proposal").asText()).isEqualTo("BY_POINTS");
        assertThat(told.at("/differs/1/given").isNull()).isTrue();
    }

    @Test
    void receipts_are_found_by_id_and_those_of_one_id_in_their_order() throws IOException {
        ObjectNode first = appliedFor("x");
        ObjectNode second = parts("x");
        Path answers = answers(dossiers(first, second, appliedFor("y")));
        assertThat(verify(answers, dossiers(appliedFor("y"), first, second)).lines())
                .containsExactly("{\"id\":\"y\"" + VERIFIED, "{\"id\":\"x\"" + VERIFIED, "{\"id\":\"x\"" + VERIFIED);
        assertThat(verify(answers, dossiers(second, first, appliedFor("y"))).out())
                .contains("\"verified\":false");
    }

    @Test
    void nothing_is_lost_on_either_side() throws IOException {
        Path answers = answers(dossiers(appliedFor("a"), parts("b"), parts("c")) + "{}\n");
        Files.writeString(answers, Files.readString(answers) + "nonsense\n");
        Shell shell = verify(answers, dossiers(parts("d"), parts("b")) + "{\"id\":\"e\"}\n");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.lines())
                .containsExactly(
                        "{\"id\":\"d\",\"error\":{\"code\":\"MISSING_FIELD\",\"at\":\"receipt\",\"message\":\"No receipt was given for this dossier\"}}",
                        "{\"id\":\"b\"" + VERIFIED,
                        "{\"id\":\"e\",\"error\":{\"code\":\"MISSING_FIELD\",\"at\":\"filing\",\"message\":\"The field 'filing' is missing\"}}",
                        "{\"id\":\"a\",\"error\":{\"code\":\"MISSING_FIELD\",\"at\":\"\",\"message\":\"No dossier was given for this receipt\"}}",
                        "{\"id\":\"c\",\"error\":{\"code\":\"MISSING_FIELD\",\"at\":\"\",\"message\":\"No dossier was given for this receipt\"}}",
                        "{\"id\":\"line:4\",\"error\":{\"code\":\"MISSING_FIELD\",\"at\":\"receipt\",\"message\":\"The field 'receipt' is missing\"}}",
                        "{\"id\":\"line:5\",\"error\":{\"code\":\"MALFORMED_JSON\",\"at\":\"\",\"message\":\""
                                + read(shell.lines().get(6))
                                        .at("/error/message")
                                        .asText() + "\"}}");
        for (String line : shell.lines()) {
            assertThat(schema("verification.schema.json").validate(read(line))).isEmpty();
        }
    }

    @Test
    void a_table_and_a_whole_file_are_verified_as_well() throws IOException {
        String table = Shell.say("", "set --set 6 --format csv").out();
        Path scored = save("lò-mo.csv".replace("ò", "o"), table);
        Path dossier = save("one.json", parts("b").toPrettyString());
        Shell rated = Shell.say("", "rate --receipt", scored.toString(), dossier.toString());
        Path answers = save("answers.ndjson", rated.out());
        Shell shell = verify(answers, "", scored.toString(), dossier.toString());
        assertThat(shell.lines()).contains("{\"id\":\"b\"" + VERIFIED);
        Path one = save("answer.json", read(rated.lines().get(1)).toPrettyString());
        assertThat(Shell.say("", "verify --receipts", one.toString(), dossier.toString()))
                .isEqualTo(new Shell(0, "{\"id\":\"b\"" + VERIFIED + "\n", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rate --receipt --partial -",
                "rate --receipt --format text -",
                "rate --receipt --format csv -",
                "rate --receipt --format html -",
                "verify -",
                "verify --receipts nowhere.ndjson -",
                "verify --receipts nowhere.ndjson"
            })
    void wrong_usage_has_status_2_and_says_nothing_on_standard_output(String words) {
        Shell shell = Shell.say(dossiers(parts("a")), words);
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isNotBlank();
    }

    /** Another language, another calendar, another charset, another day: the same bytes. */
    @Test
    void receipts_are_the_same_on_another_machine() throws Exception {
        String dossiers = dossiers(appliedFor("Bún bò Huế"), scoredBy(1, 2), found(parts("c"), "header"));
        String here = Shell.say(dossiers, "rate --receipt --lang en -").out();
        for (List<String> machine : List.of(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"),
                List.of(
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=US-ASCII"))) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(machine);
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
            command.addAll(List.of(Main.class.getName(), "rate", "--receipt", "--lang", "en", "-"));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("LC_ALL", "C");
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            Process process = builder.start();
            try (var in = process.getOutputStream()) {
                in.write(dossiers.getBytes(StandardCharsets.UTF_8));
            }
            String there = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            assertThat(there).isEqualTo(here);
        }
    }
}
