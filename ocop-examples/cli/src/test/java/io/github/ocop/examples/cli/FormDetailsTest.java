package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ocop.examples.cli.form.DetailType;
import io.github.ocop.examples.cli.form.DetailsReader;
import io.github.ocop.examples.cli.form.FormDetails;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of details: what the reader takes its schema lets through, and neither takes the rest. */
class FormDetailsTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    private static InputStream schemaFile() {
        return Objects.requireNonNull(Ocop.class.getResourceAsStream("form-details.schema.json"));
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaFile());
    }

    private static FormDetails read(String text) {
        return DetailsReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'province': {}, 'results': {}, 'papers': []}",
                "{'province': {'name': 'Quảng Ninh', 'code': '22'}, 'commune': {'name': 'Ví Dụ', 'code': '06784'}}",
                "{'formNumber': {'commune': '1-1', 'province': '123456-654321'}, 'productNumber': 1, 'year': 2026}",
                "{'productNumber': 999999, 'year': 9999, 'samples': 0}",
                "{'samples': 999, 'papers': ['TRADEMARK', 'OTHER_PROPERTY'], 'otherProperty': 'Giống cây'}",
                "{'representative': {'name': 'A', 'position': 'B', 'sex': 'FEMALE', 'ethnicity': 'Tày', 'address': 'C'}}",
                "{'representative': {'sex': 'MALE'}, 'registration': {'date': '2024-02-29', 'number': 'x'}}",
                "{'contact': {'address': 'A', 'phone': '0', 'email': 'a@b'}, 'history': 'một\\nhai', 'plan': ''}",
                "{'specification': 'a', 'standard': 'b', 'organisation': '<script>', 'history': '😀'}",
                "{'results': {'materials': 'a', 'quality': 'b', 'markets': 'c', 'figures': 'd', 'changes': 'e'}}"
            })
    void right_details_are_taken_by_both(String text) {
        String json = text.replace('\'', '"');
        assertThat(schema().validate(json(json))).isEmpty();
        assertThat(read(json)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | expected an object, given […]",
                "null | expected an object, given null",
                "{'extra': 1} | extra: expected one of [province,",
                "{'province.name': 'x'} | province.name: expected one of [province,",
                "{'province': {'extra': 1}} | province.extra: expected one of [name, code]",
                "{'province': 'x'} | province: expected an object, given 'x'",
                "{'province': null} | province: expected an object, given null",
                "{'province': {'name': 3}} | province.name: expected text of at most 2000 characters that are shown, given 3",
                "{'province': {'name': null}} | province.name: expected text",
                "{'province': {'name': ['x']}} | given […]",
                "{'province': {'code': 22}} | province.code: expected 2 digits as text, given 22",
                "{'province': {'code': '2'}} | province.code: expected 2 digits as text, given '2'",
                "{'province': {'code': '022'}} | province.code: expected 2 digits",
                "{'province': {'code': '٢٢'}} | province.code: expected 2 digits",
                "{'province': {'code': ''}} | province.code: expected 2 digits",
                "{'commune': {'code': '6784'}} | commune.code: expected 5 digits as text, given '6784'",
                "{'commune': {'code': '067840'}} | commune.code: expected 5 digits",
                "{'commune': {'code': '0678a'}} | commune.code: expected 5 digits",
                "{'formNumber': {'commune': '12'}} | formNumber.commune: expected two numbers joined by a hyphen",
                "{'formNumber': {'province': '1-1234567'}} | formNumber.province: expected two numbers",
                "{'formNumber': {'district': '1-1'}} | formNumber.district: expected one of [commune, province]",
                "{'productNumber': 0} | productNumber: expected a whole number from 1 to 999999, given 0",
                "{'productNumber': 1000000} | productNumber: expected a whole number",
                "{'productNumber': 99999999999999999999} | productNumber: expected a whole number",
                "{'productNumber': '3'} | productNumber: expected a whole number from 1 to 999999, given '3'",
                "{'productNumber': 1.5} | productNumber: expected a whole number",
                "{'year': 2025} | year: expected a year from 2026 to 9999, given 2025",
                "{'year': 10000} | year: expected a year",
                "{'samples': -1} | samples: expected a whole number from 0 to 999",
                "{'samples': 1000} | samples: expected a whole number",
                "{'representative': {'sex': 'female'}} | representative.sex: expected one of MALE, FEMALE, given 'female'",
                "{'registration': {'date': '20/05/2019'}} | registration.date: expected a day as year-month-day",
                "{'registration': {'date': '2019-13-01'}} | registration.date: expected a day",
                "{'papers': 'TRADEMARK'} | papers: expected a list, given 'TRADEMARK'",
                "{'papers': ['TRADEMARK', 'MARK']} | papers[1]: expected one of BUSINESS_REGISTRATION, QUALITY_",
                "{'papers': [null]} | papers[0]: expected one of",
                "{'history': 'a\\u0000'} | history: expected text",
                "{'history': 'a\\tb'} | history: expected text",
                "{'history': 'a\\rb'} | history: expected text",
                "{'history': 'a\\u0085b'} | history: expected text",
                "{'history': 'a\\u202eb'} | history: expected text",
                "{'history': 'a\\u2028b'} | history: expected text",
                "{'results': {'changes': true}} | results.changes: expected text",
                "{'results': {'profit': 'x'}} | results.profit: expected one of [materials, quality, markets, figures, changes]"
            })
    void wrong_details_are_taken_by_neither_and_told_by_place(String text, String reason) {
        String json = text.replace('\'', '"');
        assertThat(schema().validate(json(json))).as(json).isNotEmpty();
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("\n", "\u202e", "\u2028");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'registration': {'date': '2019-02-30'}} | registration.date: expected a day as year-month-day, given '2019-02-30'",
                "{'year': 2026, 'year': 2027} | year: expected once, given twice",
                "{'province': {'name': 'x', 'name': 'x'}} | province.name: expected once, given twice",
                "{'history': '\\ud800'} | history: expected text",
                "{} {} | expected a JSON object of details",
                "{ | expected a JSON object of details, wrong near line 1",
                "x | expected a JSON object of details, wrong near line 1"
            })
    void what_no_schema_can_say_the_reader_tells_too(String text, String reason) {
        assertThatThrownBy(() -> read(text.replace('\'', '"')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void nothing_and_bytes_that_are_no_UTF8_and_too_many_of_them_are_no_details() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("expected an object");
        assertThatThrownBy(() -> DetailsReader.read(new byte[] {'{', (byte) 0xff, '}'}))
                .hasMessageContaining("expected UTF-8");
        assertThatThrownBy(() -> read("{}" + " ".repeat(1 << 20))).hasMessageContaining("at most 1048576 bytes");
        assertThat(read("{}" + " ".repeat((1 << 20) - 2))).isNotNull();
    }

    @Test
    void a_text_has_its_limit_in_characters_after_NFC() {
        String longest = "😀".repeat(2000);
        assertThat(read("{\"plan\":\"" + longest + "\"}").text("plan")).isEqualTo(longest);
        assertThat(schema().validate(json("{\"plan\":\"" + longest + "\"}"))).isEmpty();
        String tooLong = "{\"plan\":\"" + longest + "x\"}";
        assertThatThrownBy(() -> read(tooLong)).hasMessageContaining("plan: expected text of at most 2000");
        assertThat(schema().validate(json(tooLong))).isNotEmpty();
        String decomposed = Normalizer.normalize("Quảng Ninh", Normalizer.Form.NFD);
        assertThat(read("{\"plan\":\"" + decomposed + "\"}").text("plan")).isEqualTo("Quảng Ninh");
    }

    @Test
    void a_message_repeats_only_the_start_of_a_wrong_text() {
        assertThatThrownBy(() -> read("{\"province\":{\"code\":\"" + "9".repeat(500) + "\"}}"))
                .hasMessageEndingWith("given '" + "9".repeat(40) + "…'");
    }

    @Test
    void the_schema_has_the_fields_of_the_reader_and_no_other() throws IOException {
        Set<String> places = new TreeSet<>();
        places(MAPPER.readTree(schemaFile()), "", places);
        assertThat(places).isEqualTo(new TreeSet<>(FormDetails.FIELDS.keySet()));
    }

    private static void places(JsonNode object, String at, Set<String> places) {
        object.path("properties").properties().forEach(field -> {
            if (field.getValue().has("properties")) {
                places(field.getValue(), at + field.getKey() + ".", places);
            } else {
                places.add(at + field.getKey());
            }
        });
    }

    @Test
    void the_schema_has_the_papers_of_the_reader_in_their_order() throws IOException {
        JsonNode papers = MAPPER.readTree(schemaFile()).at("/properties/papers/items/enum");
        assertThat(papers).extracting(JsonNode::asText).containsExactlyElementsOf(DetailType.Names.PAPERS);
    }

    @Test
    void what_is_not_there_is_blank() {
        FormDetails none = FormDetails.none();
        assertThat(none.productCode()).isEqualTo("……-……-……-20……");
        assertThat(none.registrationNumber("commune")).hasToString("……-…… /PĐK-……-……-……");
        assertThat(none.papers()).isEmpty();
        assertThat(none.model(Words.of(Language.VI)).values())
                .allSatisfy(value -> assertThat(value.toString().replaceAll("[a-zA-Z]+=|[{}, ]", ""))
                        .isEmpty());
        assertThat(read("{\"plan\":\"\"}").find("plan")).isEmpty();
    }

    @Test
    void codes_and_numbers_print_in_their_shapes() {
        FormDetails details = read(
                "{'province':{'code':'22'},'commune':{'code':'06784'},'productNumber':3,'year':2026,".replace('\'', '"')
                        + "\"formNumber\":{\"commune\":\"12-3\"},\"papers\":[\"PATENT\",\"PATENT\"]}");
        assertThat(details.productCode()).isEqualTo("22-06784-3-2026");
        assertThat(details.registrationNumber("commune")).hasToString("12-3 /PĐK-22-06784-2026");
        assertThat(details.registrationNumber("province")).hasToString("……-…… /PĐK-22-06784-2026");
        assertThat(details.papers()).isEqualTo(ImmutableSet.of("PATENT"));
    }
}
