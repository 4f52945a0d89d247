package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.FaultCode;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rulebook.Receipt;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.trace.FullAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mapper that looks for modules finds ours, and reads and writes the wire with it. */
class OcopModuleTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();
    private static final String CERTIFICATE = "{\"id\":\"c\",\"stars\":4,\"issuedOn\":\"2026-08-05\"}";

    @Test
    void a_mapper_finds_the_module() {
        assertThat(MAPPER.getRegisteredModuleIds()).contains("ocop");
    }

    @Test
    void the_class_path_is_told_of_the_same_module() throws IOException {
        try (InputStream services =
                OcopModule.class.getResourceAsStream("/META-INF/services/com.fasterxml.jackson.databind.Module")) {
            assertThat(new String(services.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(OcopModule.class.getName());
        }
    }

    @Test
    void a_dossier_goes_out_and_comes_back() throws IOException {
        String record = Wire.top(6).toString();
        Dossier dossier = MAPPER.readValue(record, Dossier.class);
        assertThat(dossier).isEqualTo(DossierReader.read(record).dossier().orElseThrow());
        String written = MAPPER.writeValueAsString(dossier);
        assertThat(MAPPER.readValue(written, Dossier.class)).isEqualTo(dossier);
        assertThat(Wire.read(written)).isEqualTo(((ObjectNode) Wire.read(record)).without("id"));
    }

    @Test
    void what_is_missing_but_the_id_is_told() throws IOException {
        assertThatThrownBy(() -> MAPPER.readValue("{}", Dossier.class))
                .hasMessageStartingWith("MISSING_FIELD at filing");
        assertThatThrownBy(() -> MAPPER.readValue("{}", CertificateRecord.class))
                .hasMessageStartingWith("MISSING_FIELD at stars");
        assertThat(MAPPER.readValue(CERTIFICATE.replace("\"id\":\"c\",", ""), CertificateRecord.class))
                .isEqualTo(MAPPER.readValue(CERTIFICATE, CertificateRecord.class));
    }

    @Test
    void a_dossier_is_read_wherever_it_stands() throws IOException {
        String record = Wire.top(6).toString();
        Dossier dossier = DossierReader.read(record).dossier().orElseThrow();
        assertThat(MAPPER.readValue("[" + record + "," + record + "]", new TypeReference<List<Dossier>>() {}))
                .containsExactly(dossier, dossier);
        assertThat(MAPPER.treeToValue(MAPPER.readTree(record), Dossier.class)).isEqualTo(dossier);
        assertThat(MAPPER.readValue("{\"a\":" + record + "}", new TypeReference<Map<String, Dossier>>() {}))
                .containsExactly(Map.entry("a", dossier));
    }

    @Test
    void a_reading_keeps_the_id_and_the_fault() throws IOException {
        assertThat(MAPPER.readValue(Wire.top(6).toString(), Reading.class).id()).contains("d-1");
        Reading bad = MAPPER.readValue(Wire.top(6).put("colour", "red").toString(), Reading.class);
        assertThat(bad.id()).contains("d-1");
        assertThat(bad.fault().orElseThrow().code()).isEqualTo(FaultCode.UNKNOWN_FIELD);
    }

    @Test
    void what_is_wrong_with_a_dossier_is_told_in_words() {
        String record = Wire.top(6).put("colour", "red").toString();
        ObjectMapper lax = MAPPER.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        Throwable thrown = catchThrowable(() -> lax.readValue(record, Dossier.class));
        assertThat(thrown)
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("UNKNOWN_FIELD at colour: ")
                .hasMessageContaining("filing");
        assertThat(thrown)
                .cause()
                .isInstanceOfSatisfying(
                        FaultException.class, e -> assertThat(e.fault().code()).isEqualTo(FaultCode.UNKNOWN_FIELD));
    }

    @Test
    void a_key_that_comes_twice_is_refused_here_too() {
        String twice = "{\"rulebook\":\"qd-26-2026\","
                + Wire.top(6).put("rulebook", "qd-26-2026").toString().substring(1);
        assertThatThrownBy(() -> MAPPER.readValue(twice, Dossier.class)).hasMessageStartingWith("DUPLICATE");
    }

    @Test
    void certificates_are_read() throws IOException {
        CertificateRecord certificate = MAPPER.readValue(CERTIFICATE, CertificateRecord.class);
        assertThat(certificate)
                .isEqualTo(CertificateReader.read(CERTIFICATE).certificate().orElseThrow());
        assertThat(MAPPER.readValue(CERTIFICATE, CertificateReading.class).id()).contains("c");
        assertThatThrownBy(() -> MAPPER.readValue(CERTIFICATE.replace("4", "9"), CertificateRecord.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("stars");
    }

    @Test
    void a_receipt_goes_out_and_comes_back() throws IOException {
        Dossier dossier = MAPPER.readValue(Wire.top(6).toString(), Dossier.class);
        Receipt receipt = Rulebooks.standard().receipt(dossier);
        String written = MAPPER.writeValueAsString(receipt);
        assertThat(written).isEqualTo(receipt.toString());
        assertThat(MAPPER.readValue(written, Receipt.class)).isEqualTo(receipt);
        assertThatThrownBy(() -> MAPPER.readValue("{}", Receipt.class)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void answers_are_in_vietnamese_unless_other_words_were_registered_before() throws IOException {
        Answer answer = Wire.rate(Wire.top(6).put("colour", "red").toString());
        ObjectMapper english =
                new ObjectMapper().registerModule(new OcopModule(Language.EN)).findAndRegisterModules();
        assertThat("{\"id\":\"x\"," + MAPPER.writeValueAsString(answer).substring(1))
                .isEqualTo(AnswerWriter.of(Language.VI).write("x", answer));
        assertThat("{\"id\":\"x\","
                        + english.writeValueAsString(FullAnswer.of(answer)).substring(1))
                .isEqualTo(AnswerWriter.of(Language.EN).write("x", answer));
    }
}
