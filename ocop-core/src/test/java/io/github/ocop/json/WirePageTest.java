package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.certificate.NoteCode;
import io.github.ocop.cycle.RefusalCode;
import io.github.ocop.rating.FaultCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page on the wire says what the schemas say: every form, every field, every code. */
class WirePageTest {
    private static List<String> page() throws IOException {
        return Files.readAllLines(WirePage.FILE);
    }

    @Test
    void the_tables_are_the_fields_of_the_schemas() throws IOException {
        String page = Files.readString(WirePage.FILE);
        assertThat(WirePage.filled(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @EnumSource
    void every_form_has_its_heading_and_its_table(WireForm form) throws IOException {
        assertThat(page()).containsOnlyOnce("### `" + form.id() + "`", WirePage.begin(form));
    }

    @Test
    void every_code_is_told_in_a_row_of_its_own() throws IOException {
        List<String> page = page();
        assertThat(Stream.of(FaultCode.values(), RefusalCode.values(), NoteCode.values())
                        .flatMap(Stream::of)
                        .map(code -> "| `" + code.name() + "` | "))
                .hasSize(FaultCode.values().length + RefusalCode.values().length + NoteCode.values().length)
                .allMatch(row ->
                        page.stream().anyMatch(line -> line.startsWith(row) && line.length() > row.length() + 10));
    }
}
