package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import com.networknt.schema.Schema;
import io.github.ocop.fixtures.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The schemas and the types are of one form: what is written is in the schema, what is in the schema is written or read. */
class WireFormTest {
    /** Objects that are another record's, whatever that is. */
    private static final Set<String> FREE = Set.of("differs[].expected", "differs[].given");
    /** Of a receipt's result a reader takes whatever later versions say in it; the schema says what this one does. */
    private static final String LATER = "result";
    /** Where a field goes with another, or names a thing that is in the record, which a schema cannot tell. */
    private static final Set<String> BETWEEN_FIELDS = Set.of(
            "council: no .members is valid only",
            "council: no members[].chair is valid only",
            "plan: other targets[].units is valid only",
            "plan: no units[].within is valid only",
            "plan: no units[].from is valid only",
            "receipt: other .result is read only",
            "year-profile: no bodies[].actor is valid only",
            "year-profile: no .year is valid only");

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:write\\w*Field\\w*|FieldStart|text|texts|number|objects|points|name|choice)\\(\\s*(?:json,\\s*)?\"(\\w+)\"");

    @Example
    void every_schema_is_one_and_has_its_name_and_title_in_both_languages() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> resources = Files.list(Path.of("src/main/resources/io/github/ocop/json"))) {
            resources.forEach(file -> files.add(file.getFileName().toString()));
        }
        assertThat(Stream.of(WireForm.values()).map(form -> form.id() + ".schema.json"))
                .containsExactlyInAnyOrderElementsOf(files);
        for (WireForm form : WireForm.values()) {
            JsonNode schema = Wire.read(form.schema());
            assertThat(Schemas.ofSchemas().validate(schema)).as(form.id()).isEmpty();
            assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(schema.path("$id").asText()).isEqualTo(form.schemaId());
            assertThat(schema.path("title").asText()).isNotBlank();
            assertThat(schema.path("x-title-vi").asText()).isNotBlank();
        }
    }

    @Example
    void the_schema_of_schemas_lets_no_other_keyword_values_through() {
        ObjectNode schema = (ObjectNode) Wire.read(WireForm.DOSSIER.schema());
        schema.put("required", "id");
        assertThat(Schemas.ofSchemas().validate(schema)).isNotEmpty();
    }

    @Example
    void every_field_is_described_in_both_languages_and_so_is_what_is_described_at_all() {
        for (WireForm form : WireForm.values()) {
            SchemaFields.of(form.schema()).forEach((at, field) -> {
                assertThat(field.english()).as(form.id() + " " + at).isNotBlank();
                assertThat(field.vietnamese()).as(form.id() + " " + at).isNotBlank();
            });
            assertTwins(Wire.read(form.schema()), form.id());
        }
    }

    private static void assertTwins(JsonNode node, String at) {
        if (node.path("description").isTextual()
                || node.path("x-description-vi").isTextual()) {
            assertThat(node.path("description").asText()).as(at).isNotBlank();
            assertThat(node.path("x-description-vi").asText()).as(at).isNotBlank();
        }
        node.forEach(child -> assertTwins(child, at));
    }

    /** Every form is one that is read or one that is written, and none is forgotten here. */
    @Property(tries = 1)
    void what_is_written_and_what_is_read_is_in_the_schema_and_the_other_way_round(@ForAll Random random) {
        ListMultimap<WireForm, JsonNode> all = ArrayListMultimap.create(WrittenForms.of(random));
        all.putAll(ReadForms.good());
        assertThat(all.keySet()).containsExactlyInAnyOrder(WireForm.values());
        for (WireForm form : WireForm.values()) {
            Schema schema = Schemas.of(form);
            Set<String> laidDown = SchemaFields.of(form.schema()).keySet();
            Set<String> met = new TreeSet<>();
            for (JsonNode record : all.get(form)) {
                assertThat(schema.validate(record)).as(form.id() + " " + record).isEmpty();
                met.addAll(RecordPaths.of(record, laidDown).fields());
            }
            assertThat(Sets.difference(laidDown, met)).as(form.id()).isEmpty();
            assertClosed(form, schema, laidDown, all.get(form));
        }
    }

    private static void assertClosed(WireForm form, Schema schema, Set<String> laidDown, List<JsonNode> records) {
        Set<String> tried = new TreeSet<>();
        for (JsonNode record : records) {
            JsonNode copy = record.deepCopy();
            RecordPaths.of(copy, laidDown).objects().asMap().forEach((at, objects) -> {
                if (!laidDown.contains((at + ".*")) && !FREE.contains(at) && tried.add(at)) {
                    objects.iterator().next().put("zz", 1);
                    assertThat(schema.validate(copy)).as(form.id() + " " + at).isNotEmpty();
                    objects.iterator().next().remove("zz");
                }
            });
        }
        assertThat(tried).as(form.id()).isNotEmpty();
    }

    /** What is read besides, by the names of data, is found by trying: a field more, a field less, a value of another type. */
    @Example
    void a_reader_and_its_schema_take_the_same_fields() {
        ListMultimap<WireForm, JsonNode> good = ImmutableListMultimap.copyOf(ReadForms.good());
        assertThat(good.keySet()).isEqualTo(ReadForms.READERS.keySet());
        List<String> disagreements = new ArrayList<>();
        ReadForms.READERS.forEach((form, reader) -> {
            Set<String> tried = new TreeSet<>();
            for (JsonNode record : good.get(form)) {
                assertThat(reader.test(record.toString()))
                        .as(form.id() + " " + record)
                        .isTrue();
                for (FieldChange change :
                        FieldChange.of(record, SchemaFields.of(form.schema()).keySet())) {
                    if (change.at().startsWith(LATER) || !tried.add(change.what())) {
                        continue;
                    }
                    JsonNode changed = change.make(record);
                    boolean taken = reader.test(changed.toString());
                    boolean valid = Schemas.of(form).validate(changed).isEmpty();
                    if (taken != valid) {
                        disagreements.add(
                                form.id() + ": " + change.what() + (taken ? " is read" : " is valid") + " only");
                    }
                }
            }
            assertThat(tried).hasSizeGreaterThan(5);
        });
        assertThat(disagreements).containsExactlyInAnyOrderElementsOf(BETWEEN_FIELDS);
    }

    /** What a writer can write at all is seen in its source: no name is written that no schema has. */
    @Example
    void every_name_that_a_writer_writes_is_in_a_schema() throws IOException {
        Set<String> laidDown = new TreeSet<>();
        for (WireForm form : WireForm.values()) {
            SchemaFields.of(form.schema())
                    .keySet()
                    .forEach(at ->
                            laidDown.add(at.substring(at.lastIndexOf('.') + 1).replace("[]", "")));
        }
        Set<String> written = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/io/github/ocop/json"))) {
            for (Path source : sources.toList()) {
                Matcher names = WRITTEN.matcher(Files.readString(source));
                while (names.find()) {
                    written.add(names.group(1));
                }
            }
        }
        assertThat(written).contains("stars", "finishBy", "lateFiling", "deciding", "unmet");
        assertThat(laidDown).containsAll(written);
    }
}
