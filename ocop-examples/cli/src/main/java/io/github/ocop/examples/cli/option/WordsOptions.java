package io.github.ocop.examples.cli.option;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.github.ocop.json.AnswerWriter;
import io.github.ocop.json.ImprovementWriter;
import io.github.ocop.json.VerificationWriter;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Words;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options about words: their language, and a file of official wordings to show instead of ours. */
public final class WordsOptions {
    private static final TypeReference<Map<String, Map<String, String>>> OVERLAY = new TypeReference<>() {};

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            description = "Language of the words (default: ${DEFAULT-VALUE}).")
    private Language language = Language.VI;

    @Option(names = "--words", paramLabel = "FILE", description = "JSON file of official wordings to show instead.")
    private Optional<String> overlay = Optional.empty();

    /**
     * Returns the words asked for.
     *
     * @throws IOException if the file cannot be read or is none of words, saying why
     */
    public Words words() throws IOException {
        Words words = Words.of(language);
        if (overlay.isEmpty()) {
            return words;
        }
        // a wording is text: a number or a null is a mistake, not a wording
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
        try {
            Map<String, Map<String, String>> wordings = mapper.readValue(new File(overlay.get()), OVERLAY);
            checkArgument(wordings != null, "words: expected an object, given null");
            return words.with(wordings);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String line = at == null ? "" : ", wrong near line " + at.getLineNr();
            throw new IOException("'" + overlay.get() + "': expected a JSON object of objects of texts" + line, e);
        } catch (IllegalArgumentException e) {
            throw new IOException("'" + overlay.get() + "': " + e.getMessage(), e);
        }
    }

    /** Returns the writer of ways up in the words asked for. */
    public ImprovementWriter improvements() throws IOException {
        return overlay.isEmpty() ? ImprovementWriter.of(language) : ImprovementWriter.of(words());
    }

    /** Returns the writer of what comes of verifying, in the words asked for. */
    public VerificationWriter verifications() throws IOException {
        return overlay.isEmpty() ? VerificationWriter.of(language) : VerificationWriter.of(words());
    }

    /** Returns the writer of answers in the words asked for; without a file of wordings it reads words only when needed. */
    public AnswerWriter answers() throws IOException {
        return overlay.isEmpty() ? AnswerWriter.of(language) : AnswerWriter.of(words());
    }
}
