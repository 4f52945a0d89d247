package io.github.ocop.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterRecordTest {
    private static RegisterRecord line(String line) {
        return of(line.getBytes(StandardCharsets.UTF_8));
    }

    private static RegisterRecord of(byte[] line) {
        return RegisterRecord.ofLine(line, line.length);
    }

    private static String dossier(RegisterRecord record) {
        return new String(record.dossier(), StandardCharsets.UTF_8);
    }

    @Test
    void a_dossier_comes_out_of_its_envelope_as_it_went_in() {
        String dossier = "{\"id\":\"Bún bò 🌀\",\"id\":{\"a\":\"}\"}} broken";
        RegisterRecord record = line(" { \"province\" : \"66\", \"dossier\" : " + dossier + " } ");
        assertThat(record.province()).contains("66");
        assertThat(dossier(record).strip()).isEqualTo(dossier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"province\"",
                "{\"id\":\"a\"}",
                "{\"province\":\"66\"}",
                "{\"province\":66,\"dossier\":{}}",
                "{\"dossier\":{},\"province\":\"66\"}",
                "{\"province\":\"66\",\"dossier\":{}"
            })
    void what_is_no_envelope_is_a_dossier(String text) {
        // the last one is cut short: its only brace is taken for the envelope's, and the dossier that is left is broken
        // too
        boolean isCut = text.endsWith("{}");
        RegisterRecord record = line(text);
        assertThat(record.province().isPresent()).isEqualTo(isCut);
        assertThat(dossier(record)).isEqualTo(isCut ? "{" : text);
    }

    @Test
    void bytes_that_are_no_text_stay_what_they_are() {
        byte[] line = "{\"province\":\"01\",\"dossier\":{\"id\":\"\u00e9\"}}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(of(line).dossier()).isEqualTo("{\"id\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void blanks_are_no_record() {
        assertThat(line(" \t\r").isBlank()).isTrue();
        assertThat(line(" x").isBlank()).isFalse();
    }
}
