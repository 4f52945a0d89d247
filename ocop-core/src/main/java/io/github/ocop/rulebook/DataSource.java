package io.github.ocop.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where data files come from: the library's own resources, or something else in a test of the checks. */
interface DataSource {
    /** {@return the bytes of a file, or null where there is none} */
    @Nullable
    InputStream open(String file);

    /** {@return the files that came with the library} */
    static DataSource ofLibrary() {
        return DataSource.class::getResourceAsStream;
    }

    /** Reads a file as one object. */
    default <T> T read(String file, Function<DataNode, T> reader) {
        try (InputStream in = open(file)) {
            if (in == null) {
                throw new DataException(file, "whole file", "missing file");
            }
            JsonNode node = Strict.JSON.readTree(in);
            return DataNode.read(file, "", node, reader);
        } catch (JsonProcessingException e) {
            throw new DataException(file, "line " + e.getLocation().getLineNr(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Duplicate keys and anything behind the object are errors. Made once: a first answer waits for every file it needs. */
    final class Strict {
        private static final ObjectReader JSON = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .reader();

        private Strict() {}
    }
}
