package io.github.ocop.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ocop.certificate.NoteCode;
import io.github.ocop.cycle.RefusalCode;
import io.github.ocop.json.LawWriter;
import io.github.ocop.rating.FaultCode;
import io.github.ocop.rulebook.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files as such: their form, and that nothing is left out. */
class CasesTest {
    private static List<CaseFile> files = List.of();

    @BeforeAll
    static void read() throws IOException {
        files = CaseFiles.shipped();
    }

    private static Stream<ConformanceCase> cases() {
        return files.stream().flatMap(file -> file.cases().stream());
    }

    private static Schema schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(CaseFiles.class.getResourceAsStream("case-file.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
    }

    @Test
    void every_file_has_the_form() throws IOException {
        Schema schema = schema();
        for (JsonNode name : CaseFiles.read("cases/index.json").get("files")) {
            String file = CaseFiles.read("cases/" + name.textValue() + ".json").toString();
            assertThat(schema.validate(file, InputFormat.JSON))
                    .as(name.textValue())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "/runs/0/colour", "/runs/0/cases/0/colour", "/title/colour"})
    void the_form_is_closed(String place) throws IOException {
        ObjectNode file = (ObjectNode) CaseFiles.read("cases/law/filings.json");
        int slash = place.lastIndexOf('/');
        JsonNode inside = slash < 0 ? file : file.at(place.substring(0, slash));
        ((ObjectNode) inside).put("colour", "red");
        assertThat(schema().validate(file.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void an_error_is_expected_by_its_codes() throws IOException {
        ObjectNode file = (ObjectNode) CaseFiles.read("cases/law/filings.json");
        ((ObjectNode) file.at("/runs/0/cases/0/expect")).putObject("error").put("code", "NO_RULEBOOK");
        assertThat(schema().validate(file.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void no_two_cases_have_one_id() {
        Set<String> ids = new HashSet<>();
        assertThat(cases().map(ConformanceCase::id).filter(id -> !ids.add(id))).isEmpty();
    }

    @Test
    void a_file_is_named_by_its_level() {
        assertThat(files)
                .allSatisfy(
                        file -> assertThat(file.name()).startsWith(file.level().word() + "/"));
        assertThat(files.stream().map(CaseFile::level)).contains(Level.values());
    }

    /** The lists of codes are copied as well; that each has a case, {@link CoverageTest} holds. */
    @Test
    void the_codes_are_those_of_the_wire() throws IOException {
        List<Code> codes = new ArrayList<>();
        Stream.of(FaultCode.values()).forEach(code -> codes.add(new Code(Code.Kind.ERROR, code.name())));
        Stream.of(RefusalCode.values()).forEach(code -> codes.add(new Code(Code.Kind.REFUSAL, code.name())));
        Stream.of(NoteCode.values()).forEach(code -> codes.add(new Code(Code.Kind.NOTE, code.name())));
        assertThat(Code.all()).containsExactlyInAnyOrderElementsOf(codes);
    }

    /** All but the drawings and the forms for people, which are no JSON. */
    @Test
    void every_command_that_answers_in_json_has_cases() {
        Set<String> commands = new TreeSet<>();
        files.forEach(
                file -> file.runs().forEach(run -> commands.add(run.command().get(0))));
        assertThat(commands)
                .containsExactly(
                        "certificate",
                        "compare",
                        "deadlines",
                        "documents",
                        "improve",
                        "law",
                        "plan",
                        "rate",
                        "replay",
                        "rounds",
                        "set",
                        "verify",
                        "year");
    }

    @Test
    void every_outcome_and_every_status_is_expected_somewhere() {
        Set<String> outcomes = new TreeSet<>();
        Set<String> statuses = new TreeSet<>();
        cases().forEach(one -> {
            outcomes.add(one.expect().path("outcome").asText());
            statuses.add(one.expect().path("status").asText());
        });
        assertThat(outcomes).contains("RATED", "INELIGIBLE", "DISQUALIFIED", "NOT_ASSESSED", "STOPPED", "PARTIAL");
        assertThat(statuses)
                .contains(
                        "NOT_YET_VALID",
                        "VALID",
                        "REFILING_OPEN",
                        "REFILING_CLOSED",
                        "EXTENDED",
                        "EXPIRED",
                        "REVOKED",
                        "SUPERSEDED");
    }

    /** The list of rules is copied, so that the archive needs nothing else; it must not fall behind. */
    @Test
    void the_rules_are_those_of_ocop_law() throws IOException {
        List<String> listed = new ArrayList<>();
        for (var language : List.of(io.github.ocop.law.Language.VI, io.github.ocop.law.Language.EN)) {
            Rulebooks rulebooks = Rulebooks.standard();
            String law = LawWriter.of(io.github.ocop.rulebook.Words.of(language))
                    .write(rulebooks, rulebooks.held().asList());
            for (JsonNode rulebook : Json.MAPPER.readTree(law).get("rulebooks")) {
                rulebook.get("rules")
                        .forEach(rule -> listed.add(String.join(
                                " ",
                                language.name(),
                                rulebook.get("rulebook").textValue() + "/"
                                        + rule.get("label").textValue(),
                                rule.get("clause").textValue(),
                                rule.get("text").textValue())));
            }
        }
        List<String> copied = new ArrayList<>();
        for (Language language : Language.values()) {
            Rule.all()
                    .forEach(rule -> copied.add(String.join(
                            " ",
                            language.name(),
                            rule.id(),
                            rule.clause(),
                            rule.text().in(language))));
        }
        assertThat(copied).isEqualTo(listed);
    }
}
