package io.github.ocop.examples.cli.option;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ocop.rating.ChangeCosts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --costs}: what it costs to change each criterion, where that is not 1. */
public final class CostsOption {
    @Option(
            names = "--costs",
            paramLabel = "FILE",
            description = "JSON file of costs by criterion, null for one that cannot be changed.")
    private Optional<String> file = Optional.empty();

    /**
     * Returns the costs asked for.
     *
     * @throws IOException if the file cannot be read or is none of costs, saying why
     */
    public ChangeCosts costs() throws IOException {
        if (file.isEmpty()) {
            return ChangeCosts.each();
        }
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        try {
            return costs(mapper.readTree(Files.readString(Path.of(file.get()))));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String line = at == null ? "" : ", wrong near line " + at.getLineNr();
            throw new IOException("'" + file.get() + "': expected a JSON object of costs" + line, e);
        } catch (IllegalArgumentException e) {
            throw new GivenFile(file.get()).wrong(e);
        }
    }

    private static ChangeCosts costs(JsonNode file) {
        if (!file.isObject()) {
            throw new IllegalArgumentException("costs: expected an object, given " + file.getNodeType());
        }
        ChangeCosts.Builder costs = ChangeCosts.builder();
        for (Map.Entry<String, JsonNode> entry : file.properties()) {
            if (entry.getValue().isNull()) {
                costs.addFixed(entry.getKey());
            } else if (entry.getValue().isInt()) {
                costs.putCosts(entry.getKey(), entry.getValue().intValue());
            } else {
                throw new IllegalArgumentException(
                        "costs: " + entry.getKey() + ": expected a whole number or null, given " + entry.getValue());
            }
        }
        return costs.build();
    }
}
