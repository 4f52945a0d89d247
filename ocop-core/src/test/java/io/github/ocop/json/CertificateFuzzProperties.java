package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.networknt.schema.Schema;
import io.github.ocop.certificate.CertificateEvent;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.certificate.EventType;
import io.github.ocop.fixtures.CertificateRecords;
import io.github.ocop.fixtures.CertificateRecords.Asked;
import io.github.ocop.fixtures.Damage;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.naive.NaiveCertificate;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.FaultCode;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Rulebooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Certificates, edited at random: where they are or a listed code, by the schema and by the law, and nothing else. */
class CertificateFuzzProperties {
    private static final Certificates CERTIFICATES = Rulebooks.standard().certificates();
    private static final Schema ANSWER = Schemas.load("certificate.schema.json");
    private static final Schema RECORD = Schemas.load("certificate-record.schema.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final JsonMapper STRICT =
            JSON.rebuild().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final Set<String> CODES =
            Arrays.stream(FaultCode.values()).map(FaultCode::name).collect(Collectors.toSet());
    private static final List<String> DAYS = List.of(
            "'2026-05-22'",
            "'2019-08-20'",
            "'2029-02-29'",
            "'9999-12-31'",
            "'0000-01-01'",
            "'-0001-01-01'",
            "'2101-01-05'",
            "6");
    /** What to put into a record, by the field: right, wrong, or right elsewhere. */
    private static final ImmutableMap<String, List<String>> VALUES = ImmutableMap.<String, List<String>>builder()
            .put("type", List.of("'REVOKED'", "'RE_RATED'", "'CEASED_CONFIRMED'", "'UPGRADED'", "'revoked'", "null"))
            .put("on", DAYS)
            .put("issuedOn", DAYS)
            .put("validThrough", DAYS)
            .put("stars", List.of("1", "2", "3", "4", "5", "6", "0", "-99999999999", "3.0", "'3'"))
            .put("ground", List.of("'8.1.a'", "'8.1.b'", "'8.1.d'", "'8.1.\u0111'", "'8.1.d\u0335'", "'8.1'", "8.1"))
            .put("by", List.of("'PROVINCE'", "'MINISTRY'", "'DISTRICT'", "'COMMUNE'", "{}"))
            .put("rulebook", List.of("'qd-148-2023'", "'qd-26-2026'", "'qd-1'", "''", "3"))
            .put("events", List.of("[]", "{}", "[{}]", "[[]]", "null"))
            .put("product", List.of("{}", "{'name': 'x'}", "{'name': 3}", "{'title': 'x'}", "'x'"))
            .put("id", List.of("'e\u0301'", "''", "3"))
            .build();

    @Provide
    static Arbitrary<Asked> asked() {
        return CertificateRecords.asked();
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void an_edited_record_gets_one_answer(@ForAll("asked") Asked asked, @ForAll long seed) throws IOException {
        byte[] record = edited(asked, new Random(seed));
        LocalDate on = asked.days().get(0);
        List<JsonNode> answers = answers(record, on);
        assertThat(answers).hasSize((int) Damage.records(record));
        answers.forEach(answer -> Statistics.collect(
                answer.has("error") ? answer.at("/error/code").asText() : "answered"));
        if (answers.size() == 1) {
            keepsItsId(record, answers.get(0));
            isRight(record, answers.get(0), on);
        }
        Statistics.coverage(coverage -> {
            coverage.check("answered").percentage(share -> share > 10);
            for (String code : List.of(
                    "MALFORMED_JSON",
                    "UNKNOWN_FIELD",
                    "DUPLICATE_FIELD",
                    "MISSING_FIELD",
                    "WRONG_TYPE",
                    "BAD_DATE",
                    "UNKNOWN_RULEBOOK",
                    "RULEBOOK_NOT_APPLICABLE",
                    "NO_RULEBOOK",
                    "EVENT_REFUSED",
                    "TOO_LARGE")) {
                coverage.check(code).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void many_records_are_answered_in_their_order(
            @ForAll("asked") Asked one, @ForAll("asked") Asked other, @ForAll @Size(max = 12) List<Long> seeds)
            throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<String> good = new ArrayList<>();
        for (long seed : seeds) {
            Random random = new Random(seed);
            if (random.nextBoolean()) {
                String id = "good-" + good.size();
                all.write(CertificateRecords.json(one.certificate())
                        .put("id", id)
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
                good.add(id);
            } else {
                all.write(edited(other, random));
            }
            all.write(random.nextInt(4) == 0 ? "\r\n\n".getBytes(StandardCharsets.UTF_8) : new byte[] {'\n'});
        }
        List<JsonNode> answers = answers(all.toByteArray(), one.days().get(0));
        assertThat(answers).hasSize((int) Damage.records(all.toByteArray()));
        assertThat(answers.stream().map(answer -> answer.get("id").asText()).filter(id -> id.startsWith("good-")))
                .isEqualTo(good);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_record_is_read_as_it_was_written(@ForAll("asked") Asked asked, @ForAll boolean named) {
        CertificateRecord record = CertificateRecord.builder()
                .from(asked.certificate())
                .productName(named ? Optional.of("Mi\u1ebfn dong") : Optional.empty())
                .subjectName(named ? Optional.empty() : Optional.of("HTX T\u00e0i Hoan"))
                .build();
        ObjectNode written = CertificateRecords.json(record);
        CertificateReading reading = CertificateReader.read(written.toString());
        assertThat(reading.certificate()).contains(record);
        assertThat(reading.id()).contains("c");
        assertThat(RECORD.validate(written).isEmpty()).isEqualTo(hasForm(record));
        answer("c", reading, asked.days().get(0));
    }

    /** Whether the schema takes it: what no certificate can have is left out there already. */
    private static boolean hasForm(CertificateRecord record) {
        return record.stars() >= 3
                && !record.rulebook().equals(Optional.of("qd-9"))
                && record.events().stream()
                        .noneMatch(event -> event.by().equals(Optional.of(Authority.DISTRICT))
                                || (event.type() == EventType.UPGRADED
                                        && event.stars().orElseThrow() < 3));
    }

    /** The record with fields of its own kind put in, a field twice, or damaged as any record, or two or none of these. */
    private static byte[] edited(Asked asked, Random random) {
        ObjectNode record = CertificateRecords.json(asked.certificate());
        if (random.nextInt(3) > 0) {
            boolean ofEvent = !record.get("events").isEmpty() && random.nextBoolean();
            ObjectNode object = ofEvent
                    ? (ObjectNode) record.get("events")
                            .get(random.nextInt(record.get("events").size()))
                    : record;
            List<String> names = VALUES.keySet().stream()
                    .filter(name -> object.has(name) || random.nextInt(12) == 0)
                    .toList();
            String name = names.get(random.nextInt(names.size()));
            List<String> values = Objects.requireNonNull(VALUES.get(name));
            object.set(name, Wire.parse(values.get(random.nextInt(values.size()))));
        }
        if (random.nextInt(3) == 0) {
            return Damage.edit(record, random);
        }
        String text = record.toString();
        return (random.nextInt(30) == 0 ? text.replace("\"stars\":", "\"stars\":3,\"stars\":") : text)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Where the record is JSON and its id can be read, the answer has it; otherwise the line. */
    private static void keepsItsId(byte[] record, JsonNode answer) {
        Optional<JsonNode> id = read(JSON, record).map(json -> json.path("id"));
        String code = answer.at("/error/code").asText();
        if (code.equals("TOO_LARGE") || code.equals("DUPLICATE_FIELD")) {
            return;
        }
        boolean readable = id.filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text ->
                        !text.isEmpty() && StandardCharsets.UTF_8.newEncoder().canEncode(text))
                .isPresent();
        assertThat(answer.get("id").asText())
                .isEqualTo(
                        readable
                                ? Normalizer.normalize(id.orElseThrow().asText(), Normalizer.Form.NFC)
                                : "line:" + firstLine(record));
    }

    /** The line on which the record begins, after blank ones that an edit may have put before it. */
    private static int firstLine(byte[] record) {
        int line = 1;
        for (byte one : record) {
            if (one == '\n') {
                line++;
            } else if (one != ' ' && one != '\t' && one != '\r') {
                break;
            }
        }
        return line;
    }

    /** What is still answered is answered right, and what is refused is refused for something that is so. */
    private static void isRight(byte[] bytes, JsonNode answer, LocalDate on) {
        if (answer.has("error")) {
            String code = answer.at("/error/code").asText();
            CertificateReader.read(bytes)
                    .certificate()
                    .ifPresent(record -> assertThat(naive(record).codes()).contains(code));
            return;
        }
        JsonNode json = read(STRICT, bytes).orElseThrow();
        assertThat(RECORD.validate(json)).isEmpty();
        assertThat(told(answer)).isEqualTo(naive(naivelyRead(json)).on(on));
    }

    private static NaiveCertificate naive(CertificateRecord record) {
        return new NaiveCertificate(record, false, CERTIFICATES.calendar());
    }

    private static CertificateRecord naivelyRead(JsonNode json) {
        CertificateRecord.Builder record = CertificateRecord.builder()
                .stars(json.get("stars").intValue())
                .issuedOn(LocalDate.parse(json.get("issuedOn").textValue()));
        if (json.has("rulebook")) {
            record.rulebook(json.get("rulebook").textValue());
        }
        if (json.has("validThrough")) {
            record.validThrough(LocalDate.parse(json.get("validThrough").textValue()));
        }
        for (JsonNode event : json.path("events")) {
            record.addEvents(CertificateEvent.parse(Stream.of("type", "on", "stars", "ground", "by")
                    .filter(event::has)
                    .map(name -> event.get(name).asText())
                    .collect(Collectors.joining(" "))));
        }
        return record.build();
    }

    private static String told(JsonNode answer) {
        List<String> words = new ArrayList<>();
        for (String name : List.of(
                "status",
                "validFrom",
                "validThrough",
                "refileFrom",
                "refileThrough",
                "extendedThrough",
                "revokeBy",
                "issuedBy")) {
            words.add(answer.get(name).isNull() ? "-" : answer.get(name).textValue());
        }
        List<String> notes = new ArrayList<>();
        for (JsonNode note : answer.get("notes")) {
            String citation = note.get("citation").textValue();
            notes.add(note.get("code").textValue() + " " + note.get("on").textValue() + " "
                    + citation.substring(citation.lastIndexOf(' ') + 1));
        }
        return String.join(" ", words) + " " + notes;
    }

    private static Optional<JsonNode> read(JsonMapper mapper, byte[] record) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(record))
                    .toString();
            return Optional.of(mapper.readTree(text));
        } catch (CharacterCodingException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static List<JsonNode> answers(byte[] stream, LocalDate on) throws IOException {
        RecordStream<CertificateReading> records = CertificateReader.lines(new ByteArrayInputStream(stream));
        List<JsonNode> answers = new ArrayList<>();
        for (Optional<RecordStream.Numbered<CertificateReading>> next = records.next();
                next.isPresent();
                next = records.next()) {
            answers.add(answer(next.get().id(), next.get().reading(), on));
        }
        return answers;
    }

    private static JsonNode answer(String id, CertificateReading reading, LocalDate on) {
        String line = CertificateWriter.of(Language.EN).write(id, reading.answer(CERTIFICATES, on));
        assertThat(line).doesNotContain("\n");
        JsonNode answer = Wire.read(line);
        assertThat(ANSWER.validate(answer)).isEmpty();
        if (answer.has("error")) {
            assertThat(CODES).contains(answer.at("/error/code").asText());
            assertThat(answer.at("/error/message").asText()).isNotBlank();
        }
        return answer;
    }
}
