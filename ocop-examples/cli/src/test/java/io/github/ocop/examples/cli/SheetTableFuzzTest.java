package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.rating.FaultCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged tables: one answer each, and none to a table of which anything typed was lost. */
class SheetTableFuzzTest {
    private static final int FILES = 100;
    private static final List<String> CODES =
            Arrays.stream(FaultCode.values()).map(FaultCode::name).toList();

    @TempDir
    private Path folder = Path.of("");

    /** Tables of two members and of one, with a finding and with gaps. */
    private static List<ScoredTable> tables() {
        return List.of(
                ScoredTable.of(Dossiers.of("a", sheet(6, "m1"), sheet(6, "m2", "3.5", 1, "2.4", false))),
                ScoredTable.of(Dossiers.found(Dossiers.of("b", sheet(11, "Lan"), sheet(11, "Hoa")), "6.1.1")),
                ScoredTable.of(Dossiers.of("c", sheet(16, "m1"))),
                ScoredTable.of(Dossiers.without(Dossiers.of("d", sheet(26, "m1")), "3.4", "8", "15")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--partial"})
    void a_damaged_table_has_one_answer_and_loses_nothing_that_was_typed(String option) throws IOException {
        Random random = new Random(26 + option.length());
        List<ScoredTable> whole = tables();
        int answered = 0;
        for (int batch = 0; batch < 8; batch++) {
            List<String> told = new ArrayList<>();
            List<String> files = new ArrayList<>();
            StringBuilder naive = new StringBuilder();
            for (int i = 0; i < FILES; i++) {
                TableDamage damage =
                        new TableDamage(random, whole.get(random.nextInt(4)).copy());
                byte[] csv = damage.edited();
                told.add(damage.told());
                files.add(Files.write(folder.resolve("f" + i + ".csv"), csv).toString());
                naive.append(NaiveTable.read(csv, "f" + i)
                                .map(ObjectNode::toString)
                                .orElse("nothing"))
                        .append('\n');
            }
            answered += compare(rate(option, "", files), rate(option, naive.toString(), List.of("-")), told);
        }
        // few edits are harmless, and some are
        assertThat(answered).isBetween(60, 700);
    }

    private static Shell rate(String option, String input, List<String> files) {
        return Shell.run(
                input,
                Stream.of(Stream.of("rate"), Stream.of(option).filter(given -> !given.isEmpty()), files.stream())
                        .flatMap(args -> args)
                        .toArray(String[]::new));
    }

    /** Returns how many tables were answered. */
    private static int compare(Shell tables, Shell naive, List<String> told) {
        assertThat(tables.status()).isEqualTo(1);
        assertThat(tables.err()).isEmpty();
        assertThat(tables.lines()).hasSize(FILES);
        int answered = 0;
        for (int i = 0; i < FILES; i++) {
            String line = tables.lines().get(i);
            JsonNode answer = Dossiers.read(line);
            assertThat(answer.get("id").textValue()).isNotEmpty();
            if (answer.has("error")) {
                assertThat(fields(answer)).containsExactly("id", "error");
                assertThat(fields(answer.get("error"))).containsExactly("code", "at", "message");
                assertThat(answer.at("/error/code").textValue()).isIn(CODES);
            } else {
                assertThat(line)
                        .as("after%s", told.get(i))
                        .isEqualTo(naive.lines().get(i));
                answered++;
            }
        }
        return answered;
    }

    private static List<String> fields(JsonNode object) {
        return object.properties().stream().map(field -> field.getKey()).collect(Collectors.toList());
    }
}
