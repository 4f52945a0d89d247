package io.github.ocop.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.document.AttachmentAnswer;
import io.github.ocop.document.Holding;
import io.github.ocop.document.Holdings;
import io.github.ocop.fixtures.Damage;
import io.github.ocop.fixtures.Findings;
import io.github.ocop.fixtures.HalfFilledSheets;
import io.github.ocop.fixtures.HalfFilledSheets.HalfFilled;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Papers;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rating.FaultCode;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What to attach, and what is there, on the wire. */
@Domain(HalfFilledSheets.class)
@Domain(DomainContext.Global.class)
class DocumentsWireTest {
    private static final Schema DOCUMENTS = Schemas.load("documents.schema.json");
    private static final Schema HOLDINGS = Schemas.load("holdings.schema.json");

    private static List<Holding> read(String text) {
        return HoldingsReader.read(
                text.replace('\'', '"'), Law.QD_26.documents().labels());
    }

    private static ObjectNode answer(JsonNode dossier, Optional<Holdings> holdings, Language language) {
        Reading reading = DossierReader.read(dossier.toString());
        AttachmentAnswer answer = reading.attachments(Rulebooks.standard(), holdings);
        return (ObjectNode)
                Wire.read(DocumentsWriter.of(language).write(reading.id().orElse("line:1"), answer));
    }

    private static Optional<Holdings> have(Holding... held) {
        return Optional.of(Holdings.of(Papers.DAY, List.of(held)));
    }

    @Test
    void every_field_of_what_is_held_is_read() {
        assertThat(read("""
                {'documents': [{'document': 'trademark-certificate', 'issuedOn': '2025-01-05', 'validThrough': '2028-01-05'},
                 {'validThrough': '2026-08-03', 'document': 'story-evidence'}, {'document': 'story-evidence'}]}"""))
                .containsExactly(
                        Holding.of(
                                "trademark-certificate",
                                Optional.of(LocalDate.of(2025, 1, 5)),
                                Optional.of(LocalDate.of(2028, 1, 5))),
                        Holding.of("story-evidence", Optional.empty(), Optional.of(Papers.DAY)),
                        Holding.of("story-evidence"));
        assertThat(read("{'documents': []}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{}; MISSING_FIELD; documents",
                "[]; WRONG_TYPE; ``",
                "{; MALFORMED_JSON; ``",
                "{'documents': []} {}; MALFORMED_JSON; ``",
                "{'papers': []}; UNKNOWN_FIELD; papers",
                "{'documents': {}}; WRONG_TYPE; documents",
                "{'documents': null}; WRONG_TYPE; documents",
                "{'documents': [], 'documents': []}; DUPLICATE_FIELD; documents",
                "{'documents': ['story-evidence']}; WRONG_TYPE; documents[0]",
                "{'documents': [{}]}; MISSING_FIELD; documents[0].document",
                "{'documents': [{'document': ''}]}; WRONG_TYPE; documents[0].document",
                "{'documents': [{'document': 1}]}; WRONG_TYPE; documents[0].document",
                "{'documents': [{'document': 'passport'}]}; WRONG_TYPE; documents[0].document",
                "{'documents': [{'document': 'story-evidence', 'name': 'x'}]}; UNKNOWN_FIELD; documents[0].name",
                "{'documents': [{'document': 'story-evidence', 'document': 'story-evidence'}]}; DUPLICATE_FIELD; documents[0].document",
                "{'documents': [{'document': 'story-evidence', 'issuedOn': '2026-02-29'}]}; BAD_DATE; documents[0].issuedOn",
                "{'documents': [{'document': 'story-evidence', 'issuedOn': '5/1/2026'}]}; BAD_DATE; documents[0].issuedOn",
                "{'documents': [{'document': 'story-evidence', 'validThrough': 20280105}]}; WRONG_TYPE; documents[0].validThrough",
                "{'documents': [{'document': 'story-evidence', 'issuedOn': '2026-01-05', 'validThrough': '2026-01-04'}]}; BAD_DATE; documents[0].validThrough"
            })
    void what_is_wrong_with_what_is_held_is_named(String text, String code, String at) {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(
                                e.fault().code().name() + " " + e.fault().at())
                        .isEqualTo(code + " " + at));
    }

    @Test
    void bytes_that_are_no_text_or_too_many_are_named() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> HoldingsReader.read(
                        new byte[] {'{', (byte) 0xff}, Law.QD_26.documents().labels()))
                .satisfies(e -> assertThat(e.fault().code()).isEqualTo(FaultCode.MALFORMED_JSON));
        for (String text : List.of("\uFEFF{\"documents\": []}", " ".repeat(Limits.RECORD_BYTES) + "{}")) {
            assertThatExceptionOfType(FaultException.class)
                    .isThrownBy(() -> HoldingsReader.read(
                            text.getBytes(UTF_8), Law.QD_26.documents().labels()))
                    .satisfies(e -> assertThat(e.fault().at()).isEmpty());
        }
    }

    /** The schema lets through what the reader takes; days that do not exist and documents nobody asks for it cannot know. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'documents': []}",
                "{'documents': [{'document': 'story-evidence'}]}",
                "{'documents': [{'document': 'story-evidence', 'issuedOn': '2026-01-05', 'validThrough': '2026-01-05'}]}"
            })
    void what_is_held_keeps_to_its_schema(String text) {
        assertThat(HOLDINGS.validate(Wire.parse(text))).isEmpty();
        assertThat(read(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{'documents': {}}",
                "{'documents': [], 'on': '2026-01-05'}",
                "{'documents': [{}]}",
                "{'documents': [{'document': 'Giấy đăng ký'}]}",
                "{'documents': [{'document': 'story-evidence', 'until': '2026-01-05'}]}",
                "{'documents': [{'document': 'story-evidence', 'issuedOn': '5/1/2026'}]}",
                "{'documents': [{'document': 'story-evidence', 'validThrough': null}]}"
            })
    void what_is_no_holding_is_let_through_by_neither(String text) {
        assertThat(HOLDINGS.validate(Wire.parse(text))).isNotEmpty();
        assertThatExceptionOfType(FaultException.class).isThrownBy(() -> read(text));
    }

    @Test
    void an_answer_says_what_is_missing_what_hangs_on_it_and_what_is_proved() {
        ObjectNode answer = answer(
                Wire.top(6),
                have(Holding.of("trademark-certificate", Optional.empty(), Optional.of(Papers.DAY.minusDays(1)))),
                Language.EN);
        assertThat(answer.get("on").asText()).isEqualTo("2026-08-03");
        JsonNode certificate = null;
        for (JsonNode document : answer.get("documents")) {
            certificate = document.get("document").asText().equals("trademark-certificate") ? document : certificate;
        }
        assertThat(certificate).isEqualTo(Wire.parse("""
                        {'document': 'trademark-certificate', 'name': 'Trade mark certificate, right to a geographical sign',
                         'citation': '26/2026/QĐ-TTg, Appendix III, Form 02', 'by': 'SUBJECT', 'duty': 'WHERE_CLAIMED',
                         'count': null, 'mayLapse': true, 'criteria': [{'criterion': '3.5', 'answers': [3]}], 'risks': [],
                         'state': 'OUT_OF_DATE', 'lastDay': '2026-08-02',
                         'stakes': [{'criterion': '3.5', 'from': 3, 'to': 0, 'points': 3, 'minimums': [3, 4]}]}"""));
        assertThat(answer.get("claimed")).isEqualTo(Wire.parse("{'points': [100, 100], 'stars': [5, 5]}"));
        assertThat(answer.get("proved").get("stars")).isEqualTo(Wire.parse("[2, 2]"));
        assertThat(answer.get("risks")).isEqualTo(Wire.parse("['header']"));
    }

    @Test
    void a_barred_product_has_no_stars_whatever_is_attached() {
        ObjectNode dossier = Wire.top(6);
        dossier.putArray("findings").add("header");
        ObjectNode answer = answer(dossier, have(), Language.VI);
        assertThat(answer.get("claimed").get("stars")).isEqualTo(Wire.parse("[0, 0]"));
        assertThat(answer.get("proved").get("stars")).isEqualTo(Wire.parse("[0, 0]"));
        assertThat(answer.get("grounds").findValuesAsText("finding")).containsExactly("header");
        assertThat(DOCUMENTS.validate(answer)).isEmpty();
    }

    @Test
    void several_sheets_part_results_and_faulty_records_get_their_error() {
        ObjectNode two =
                Wire.dossier(Law.set(6), List.of(ScoreSheet.top(Law.set(6), "m1"), ScoreSheet.top(Law.set(6), "m2")));
        assertThat(error(two)).isEqualTo("WRONG_TYPE sheets");
        ObjectNode parts = Wire.frame(6);
        parts.putObject("parts").put("A", "40").put("B", "25").put("C", "35");
        assertThat(error(parts)).isEqualTo("NO_SHEETS sheets");
        assertThat(error(Wire.frame(6))).isEqualTo("NO_SHEETS sheets");
        ObjectNode set = Wire.top(6);
        ((ObjectNode) set.get("product")).put("criteriaSet", 27);
        assertThat(error(set)).isEqualTo("UNKNOWN_CRITERIA_SET product.criteriaSet");
        ObjectNode finding = Wire.top(6);
        finding.putArray("findings").add("9.9");
        assertThat(error(finding)).isEqualTo("UNKNOWN_FINDING findings[0]");
        ObjectNode early = Wire.top(6);
        ((ObjectNode) early.get("filing")).put("filedOn", "2010-01-01");
        assertThat(error(early)).isEqualTo("NO_RULEBOOK filing.filedOn");
        ObjectNode box = Wire.top(6);
        Wire.choices(box).put("3.5", 9);
        assertThat(error(box)).isEqualTo("UNKNOWN_OPTION sheets[0].choices.3.5");
    }

    private static String error(ObjectNode dossier) {
        JsonNode answer = answer(dossier, Optional.empty(), Language.EN);
        assertThat(DOCUMENTS.validate(answer)).isEmpty();
        return answer.get("error").get("code").asText() + " "
                + answer.get("error").get("at").asText();
    }

    @ParameterizedTest
    @MethodSource("io.github.ocop.fixtures.Law#rulebooks")
    void a_list_of_each_decision_keeps_to_its_schema(String rulebook) {
        CriteriaSet set = Law.complete(rulebook).findFirst().orElseThrow();
        JsonNode dossier = Wire.dossier(set, List.of(ScoreSheet.top(set, "m1")));
        Set<String> by = new TreeSet<>();
        for (Optional<Holdings> holdings : List.of(Optional.<Holdings>empty(), have())) {
            ObjectNode answer = answer(dossier, holdings, Language.VI);
            assertThat(answer.get("rulebook").asText()).isEqualTo(rulebook);
            assertThat(DOCUMENTS.validate(answer)).as(answer.toString()).isEmpty();
            by.addAll(answer.get("documents").findValuesAsText("by"));
        }
        boolean districts = List.of("qd-1048-2019", "qd-781-2020").contains(rulebook);
        assertThat(by.contains("DISTRICT")).isEqualTo(districts);
    }

    @Property(tries = 2)
    void lists_keep_to_their_schema_and_name_nothing_personal(
            @ForAll HalfFilled half, @ForAll FilingKind kind, @ForAll long seed) {
        Random random = new Random(seed);
        for (int set = 1; set <= 26; set++) {
            ObjectNode dossier = Wire.dossier(Law.set(set), List.of(half.whole().on(Law.set(set), "m1")));
            Wire.choices(dossier).retain(half.on(Law.set(set), "m1").choices().keySet());
            Findings.findSomething(dossier, Law.set(set), random);
            Optional<Holdings> holdings =
                    random.nextBoolean() ? Optional.of(Holdings.of(Papers.DAY, Papers.some(random))) : Optional.empty();
            ObjectNode answer = answer(dossier, holdings, Language.VI);
            assertThat(DOCUMENTS.validate(answer)).as(answer.toString()).isEmpty();
            assertThat(answer.findValuesAsText("criterion")).doesNotContain("3.2");
            JsonNode whole = Wire.read(DocumentsWriter.of(Language.EN)
                    .write(AttachmentAnswer.of(Law.QD_26.attachments(set, kind), holdings, Optional.empty())));
            assertThat(DOCUMENTS.validate(whole)).as(whole.toString()).isEmpty();
            assertThat(whole.findValuesAsText("criterion")).isNotEmpty().doesNotContain("3.2");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, extra, 1",
                "``, on, '3/8/2026'",
                "``, losses, 0",
                "/proved, stars, `[6, 6]`",
                "/claimed, extra, 1",
                "/documents/0, state, 'LOST'",
                "/documents/0, by, 'HAMLET'",
                "/documents/0, extra, 1",
                "/documents/0, count, 0",
                "/documents/2/criteria/0, criterion, '1.1.1.1'",
                "/documents/2/stakes/0, points, -1",
                "/documents/2/stakes/0, minimums, `[2]`"
            })
    void an_answer_with_anything_else_is_not_let_through(String at, String field, String value) {
        ObjectNode answer = answer(Wire.top(6), have(), Language.EN);
        assertThat(DOCUMENTS.validate(answer)).isEmpty();
        ((ObjectNode) answer.at(at)).set(field, Wire.parse("[" + value + "]").get(0));
        assertThat(DOCUMENTS.validate(answer)).isNotEmpty();
    }

    @Property(tries = 400)
    void edited_holdings_are_read_or_refused_with_a_code(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode holdings = Wire.object();
        var list = holdings.putArray("documents");
        for (Holding held : Papers.some(random)) {
            ObjectNode one = list.addObject().put("document", held.document());
            held.issuedOn().ifPresent(day -> one.put("issuedOn", day.toString()));
            held.validThrough().ifPresent(day -> one.put("validThrough", day.toString()));
        }
        boolean read;
        try {
            List<Holding> found = HoldingsReader.read(
                    Damage.edit(holdings, random), Law.QD_26.documents().labels());
            assertThat(Law.QD_26.documents().labels())
                    .containsAll(found.stream().map(Holding::document).toList());
            read = true;
        } catch (FaultException e) {
            assertThat(e.fault().code()).isNotNull();
            read = false;
        }
        Statistics.collect(read);
        Statistics.coverage(coverage ->
                List.of(true, false).forEach(so -> coverage.check(so).count(count -> count > 0)));
    }
}
