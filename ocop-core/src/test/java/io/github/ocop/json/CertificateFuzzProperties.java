package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.ocop.certificate.CertificateEvent;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.certificate.EventType;
import io.github.ocop.certificate.RevocationGround;
import io.github.ocop.fixtures.CertificateRecords;
import io.github.ocop.fixtures.Damage;
import io.github.ocop.fixtures.Schemas;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rating.FaultCode;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Certificates, edited at random: where they stand or a listed code, by the schema, and nothing else. */
class CertificateFuzzProperties {
    private static final Schema ANSWER = Schemas.load("certificate.schema.json");
    private static final Schema RECORD = Schemas.load("certificate-record.schema.json");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 11);

    @Provide
    static Arbitrary<CertificateRecord> records() {
        return CertificateRecords.any();
    }

    @Property(tries = 5_000)
    void an_edited_certificate_gets_one_answer(@ForAll("records") CertificateRecord record, @ForAll long seed) {
        JsonNode answer = answer(CertificateReader.read(Damage.edit(written(record), new Random(seed))));
        Statistics.collect(answer.has("error"));
        if (answer.has("error")) {
            FaultCode.valueOf(answer.path("error").path("code").asText());
        }
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 1);
        });
    }

    @Property
    void a_certificate_is_read_as_it_was_written(@ForAll("records") CertificateRecord record) {
        ObjectNode written = written(record);
        // the schema knows the fewest stars of a certificate; that there are fewer is told by the law
        boolean certified = record.stars() >= 3
                && record.events().stream()
                        .allMatch(event -> event.type() != EventType.UPGRADED
                                || event.stars().orElseThrow() >= 3);
        assertThat(RECORD.validate(written).isEmpty()).isEqualTo(certified);
        CertificateReading reading = CertificateReader.read(written.toString());
        assertThat(reading.certificate()).contains(record);
        answer(reading);
    }

    @Property
    void an_event_is_parsed_as_it_is_written(@ForAll("records") CertificateRecord record) {
        assertThat(record.events().stream().map(event -> CertificateEvent.parse(event.toString())))
                .isEqualTo(record.events());
    }

    private static JsonNode answer(CertificateReading reading) {
        JsonNode answer = Wire.read(CertificateWriter.of(Language.VI)
                .write(
                        reading.id().orElse("line:1"),
                        reading.answer(Rulebooks.standard().certificates(), DAY)));
        assertThat(ANSWER.validate(answer)).isEmpty();
        return answer;
    }

    private static ObjectNode written(CertificateRecord record) {
        ObjectNode written = (ObjectNode) Wire.parse("{'id': 'a'}");
        written.put("stars", record.stars()).put("issuedOn", record.issuedOn().toString());
        record.validThrough().ifPresent(last -> written.put("validThrough", last.toString()));
        ArrayNode events = written.putArray("events");
        for (CertificateEvent event : record.events()) {
            ObjectNode one = events.addObject()
                    .put("type", event.type().name())
                    .put("on", event.on().toString());
            event.stars().ifPresent(stars -> one.put("stars", stars));
            event.ground().map(RevocationGround::clause).ifPresent(ground -> one.put("ground", ground));
            event.by().ifPresent(by -> one.put("by", by.name()));
        }
        return written;
    }
}
