package io.github.ocop.json;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schemas of the wire that come with the library. */
public final class Schemas {
    private static final Map<String, String> TEXTS =
            Stream.of(WireForm.values()).collect(Collectors.toMap(WireForm::schemaId, WireForm::schema));
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(TEXTS));

    private Schemas() {}

    /** Returns a schema by its file beside the classes of {@code json}. */
    public static Schema load(String file) {
        return REGISTRY.getSchema(SchemaLocation.of("urn:ocop:" + file.replace(".schema.json", "")));
    }

    /** Returns the schema of a form. */
    static Schema of(WireForm form) {
        return REGISTRY.getSchema(SchemaLocation.of(form.schemaId()));
    }

    /** Returns the schema that every schema keeps to. */
    static Schema ofSchemas() {
        return REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    }
}
