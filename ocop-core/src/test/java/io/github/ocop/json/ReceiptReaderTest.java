package io.github.ocop.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.ocop.fixtures.Damage;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultCode;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Difference;
import io.github.ocop.rulebook.Receipt;
import io.github.ocop.rulebook.ReceiptPart;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Verification;
import io.github.ocop.trace.FullAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Receipts off the wire, by themselves and beside the answer. */
class ReceiptReaderTest {
    private static final Rulebooks STANDARD = Rulebooks.standard();
    private static final Schema RECEIPT = Schemas.load("receipt.schema.json");
    private static final Schema VERIFICATION = Schemas.load("verification.schema.json");
    private static final ObjectNode RECORD =
            Wire.dossier(Law.set(6), List.of(ScoreSheet.top(Law.set(6), "m1").with("3.5", 1)));
    private static final Dossier DOSSIER =
            DossierReader.read(RECORD.toString()).dossier().orElseThrow();

    private static ObjectNode receipt() {
        return (ObjectNode) Wire.read(STANDARD.receipt(DOSSIER).toString());
    }

    private static String answered(Rulebooks rulebooks, Dossier dossier, Language language) {
        return AnswerWriter.of(language)
                .write("d-1", FullAnswer.of(rulebooks.rate(dossier)), rulebooks.receipt(dossier));
    }

    private static Fault fault(String text) {
        try {
            ReceiptReader.read(text);
        } catch (FaultException e) {
            return e.fault();
        }
        throw new AssertionError("read: " + text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, version, 1, WRONG_TYPE, version",
                "``, version, '', WRONG_TYPE, version",
                "``, data, 'ab', WRONG_TYPE, data",
                "``, data, 'AB00000000000000000000000000000000000000000000000000000000000000', WRONG_TYPE, data",
                "``, input, null, WRONG_TYPE, input",
                "``, rulebook, '', WRONG_TYPE, rulebook",
                "``, rulebook, 26, WRONG_TYPE, rulebook",
                "``, council, 'x', WRONG_TYPE, council",
                "``, council, {}, WRONG_TYPE, council",
                "``, settings, 'minimumTest=MEAN', WRONG_TYPE, settings",
                "/settings, minimumTest, 'MOST', WRONG_TYPE, settings.minimumTest",
                "/settings, rounding, 'UP', UNKNOWN_FIELD, settings.rounding",
                "``, result, [], WRONG_TYPE, result",
                "``, extra, 1, UNKNOWN_FIELD, extra"
            })
    void what_is_wrong_is_told_with_its_place_and_the_schema_agrees(
            String in, String field, String value, String code, String at) {
        ObjectNode receipt = receipt();
        assertThat(RECEIPT.validate(receipt)).isEmpty();
        ((ObjectNode) receipt.at(in)).set(field, Wire.parse("[" + value + "]").get(0));
        Fault fault = fault(receipt.toString());
        assertThat(fault.code().name()).isEqualTo(code);
        assertThat(fault.at()).isEqualTo(at);
        assertThat(RECEIPT.validate(receipt)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', version", "'', council", "'', result", "/settings, proposal"})
    void nothing_may_be_left_out(String in, String field) {
        ObjectNode receipt = receipt();
        ((ObjectNode) receipt.at(in)).remove(field);
        assertThat(fault(receipt.toString()).code()).isEqualTo(FaultCode.MISSING_FIELD);
        assertThat(RECEIPT.validate(receipt)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, outcome, 'BEST'",
                "``, stars, 6",
                "``, total, '85.125'",
                "/points, D, '1.00'",
                "/unmet/0, awarded, '1/3'",
                "``, citation, '…'",
                "``, settings, {}"
            })
    void the_schema_says_what_a_result_of_this_version_is(String in, String field, String value) {
        ObjectNode receipt = receipt();
        ((ObjectNode) receipt.get("result").at(in))
                .set(field, Wire.parse("[" + value + "]").get(0));
        assertThat(RECEIPT.validate(receipt)).isNotEmpty();
        // the reader takes it: whether a result is right is for the replay to say
        assertThat(STANDARD.verify(ReceiptReader.read(receipt.toString()), DOSSIER)
                        .sameResult())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{}x", "\uFEFF{}", "{\"data\":\"\",\"data\":\"\"}"})
    void what_is_no_receipt_is_refused(String text) {
        assertThat(fault(text).code())
                .isIn(
                        FaultCode.MALFORMED_JSON,
                        FaultCode.WRONG_TYPE,
                        FaultCode.MISSING_FIELD,
                        FaultCode.DUPLICATE_FIELD);
        assertThat(ReceiptReader.readAnswered(text).fault()).isPresent();
    }

    @Test
    void limits_are_those_of_the_wire() {
        assertThat(fault(" ".repeat(Limits.RECORD_BYTES + 1)).code()).isEqualTo(FaultCode.TOO_LARGE);
        assertThat(fault("[".repeat(100)).code()).isIn(FaultCode.TOO_LARGE);
        String deep = "{\"id\":\"a\",\"x\":" + "[".repeat(100);
        assertThat(ReceiptReader.readAnswered(deep).id()).contains("a");
        assertThat(ReceiptReader.readAnswered("{\"id\":\"a\",\"x\":").id()).isEmpty();
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> ReceiptReader.read(
                        receipt().put("version", "1".repeat(101)).toString()))
                .satisfies(e -> assertThat(e.fault().code()).isEqualTo(FaultCode.TOO_LARGE));
    }

    @Test
    void an_answer_in_any_language_agrees_with_its_receipt() {
        Rulebooks other = STANDARD.withReadings(List.of("minimums-on-mean"));
        Dossier barred = DossierReader.read(RECORD.toString().replace("COOPERATIVE", "OTHER"))
                .dossier()
                .orElseThrow();
        Dossier faulty = DossierReader.read(RECORD.toString().replace("\"3.5\":1", "\"3.5\":7"))
                .dossier()
                .orElseThrow();
        for (Dossier dossier : List.of(DOSSIER, barred, faulty)) {
            for (Rulebooks rulebooks : List.of(STANDARD, other)) {
                String vi = answered(rulebooks, dossier, Language.VI);
                String en = answered(rulebooks, dossier, Language.EN);
                assertThat(ReceiptReader.readAnswered(vi)).isEqualTo(ReceiptReader.readAnswered(en));
                assertThat(ReceiptReader.readAnswered(vi)
                                .verify(rulebooks, dossier)
                                .differences())
                        .isEmpty();
            }
        }
    }

    /** An answer whose stars were changed, and the receipt beside it not, is not borne out by it. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"``, stars, 5", "``, extra, null", "/unmet/0, stars, 5", "``, settings, {}", "``, error, {}"})
    void an_answer_that_is_not_its_receipts_is_named(String in, String field, String value) {
        ObjectNode answer = (ObjectNode) Wire.read(answered(STANDARD, DOSSIER, Language.VI));
        ((ObjectNode) answer.at(in)).set(field, Wire.parse("[" + value + "]").get(0));
        Verification verification =
                ReceiptReader.readAnswered(answer.toString()).verify(STANDARD, DOSSIER);
        assertThat(verification.differences()).extracting(Difference::what).containsExactly(ReceiptPart.ANSWER);
        assertThat(verification.verified()).isFalse();
        assertThat(verification.sameResult()).isTrue();
        String line = VerificationWriter.of(Language.EN).write("d-1", verification);
        assertThat(VERIFICATION.validate(Wire.read(line))).isEmpty();
    }

    @Test
    void of_an_error_only_that_it_is_one_is_asked() {
        Dossier faulty = DossierReader.read(RECORD.toString().replace("\"3.5\":1", "\"3.5\":7"))
                .dossier()
                .orElseThrow();
        ObjectNode answer = (ObjectNode) Wire.read(answered(STANDARD, faulty, Language.VI));
        ((ObjectNode) answer.get("error")).put("at", "row:57,column:m1");
        assertThat(ReceiptReader.readAnswered(answer.toString())
                        .verify(STANDARD, faulty)
                        .verified())
                .isTrue();
        answer.put("stars", 5);
        assertThat(ReceiptReader.readAnswered(answer.toString())
                        .verify(STANDARD, faulty)
                        .find(ReceiptPart.ANSWER))
                .isPresent();
        // an error beside the receipt of a rating
        answer.remove("stars");
        answer.set("receipt", receipt());
        assertThat(ReceiptReader.readAnswered(answer.toString())
                        .verify(STANDARD, DOSSIER)
                        .find(ReceiptPart.ANSWER))
                .isPresent();
    }

    @Test
    void settings_that_an_answer_hides_or_claims_are_named() {
        Rulebooks other = STANDARD.withReadings(List.of("minimums-on-mean"));
        ObjectNode answer = (ObjectNode) Wire.read(answered(other, DOSSIER, Language.VI));
        answer.remove("settings");
        assertThat(ReceiptReader.readAnswered(answer.toString())
                        .verify(other, DOSSIER)
                        .find(ReceiptPart.ANSWER))
                .isPresent();
    }

    @Test
    void an_id_and_a_receipt_are_enough() {
        ObjectNode alone = Wire.object().put("id", "a");
        alone.set("receipt", receipt());
        ReceiptReading reading = ReceiptReader.readAnswered(alone.toString());
        assertThat(reading.answer()).isEmpty();
        assertThat(reading.verify(STANDARD, DOSSIER).verified()).isTrue();
        alone.remove("receipt");
        ReceiptReading none = ReceiptReader.readAnswered(alone.toString());
        assertThat(none.fault().orElseThrow().at()).isEqualTo("receipt");
        assertThat(none.id()).contains("a");
        assertThatIllegalStateException().isThrownBy(() -> none.verify(STANDARD, DOSSIER));
    }

    @Test
    void records_come_one_a_line_or_whole() throws IOException {
        String line = answered(STANDARD, DOSSIER, Language.VI);
        byte[] lines = ("\n" + line + "\r\n{}\n\n" + line).getBytes(UTF_8);
        ReceiptRecords records = ReceiptRecords.lines(new ByteArrayInputStream(lines));
        assertThat(records.next().orElseThrow().id()).isEqualTo("d-1");
        assertThat(records.next().orElseThrow().id()).isEqualTo("line:3");
        assertThat(records.next().orElseThrow().line()).isEqualTo(5);
        assertThat(records.next()).isEmpty();
        byte[] whole = Wire.read(line).toPrettyString().getBytes(UTF_8);
        ReceiptRecords one = ReceiptRecords.whole(new ByteArrayInputStream(whole));
        assertThat(one.next().orElseThrow().reading()).isEqualTo(ReceiptReader.readAnswered(line));
        byte[] latin = "{\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ReceiptRecords.lines(new ByteArrayInputStream(latin))
                        .next()
                        .orElseThrow()
                        .reading()
                        .fault()
                        .orElseThrow()
                        .code())
                .isEqualTo(FaultCode.MALFORMED_JSON);
    }

    @Property(tries = 800)
    void an_edited_receipt_is_read_or_refused_with_a_code(@ForAll long seed) throws IOException {
        byte[] record = Damage.edit(receipt(), new Random(seed));
        Optional<String> text = WireText.decode(record, record.length);
        if (text.isEmpty()) {
            return;
        }
        try {
            Receipt read = ReceiptReader.read(text.get());
            assertThat(ReceiptReader.read(read.toString())).isEqualTo(read).hasToString(read.toString());
            Verification verification = STANDARD.verify(read, DOSSIER);
            String line = VerificationWriter.of(Language.EN).write("x", verification);
            assertThat(VERIFICATION.validate(Wire.read(line))).isEmpty();
            // what was read as another receipt is not borne out
            assertThat(verification.verified() || !read.equals(STANDARD.receipt(DOSSIER)))
                    .isTrue();
            Statistics.collect("read");
        } catch (FaultException e) {
            assertThat(e.fault().code()).isNotNull();
            Statistics.collect(e.fault().code());
        }
    }

    @Property(tries = 500)
    void an_edited_answer_is_read_or_refused_with_a_code(@ForAll long seed) throws IOException {
        ObjectNode answer = (ObjectNode) Wire.read(answered(STANDARD, DOSSIER, Language.VI));
        byte[] record = Damage.edit(answer, new Random(seed));
        ReceiptRecords records = ReceiptRecords.lines(new ByteArrayInputStream(record));
        for (Optional<ReceiptRecords.Numbered> next = records.next(); next.isPresent(); next = records.next()) {
            ReceiptReading reading = next.get().reading();
            assertThat(next.get().id()).isNotEmpty();
            if (reading.receipt().isPresent()) {
                reading.verify(STANDARD, DOSSIER);
            } else {
                String line = VerificationWriter.of(Language.VI)
                        .write(next.get().id(), reading.fault().orElseThrow());
                assertThat(VERIFICATION.validate(Wire.read(line))).isEmpty();
            }
        }
    }
}
