package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Answer;
import java.io.IOException;
import java.util.Optional;

/** The Jackson module: registered with a mapper, it writes answers in the wire's form, without an id. */
public final class OcopModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module; messages and citations come in the given language. */
    public OcopModule(Language language) {
        super("ocop");
        addSerializer(Answer.class, new AnswerSerializer(language));
    }

    private static final class AnswerSerializer extends StdSerializer<Answer> {
        private static final long serialVersionUID = 1L;

        private final transient AnswerWriter writer;

        AnswerSerializer(Language language) {
            super(Answer.class);
            this.writer = AnswerWriter.of(language);
        }

        @Override
        public void serialize(Answer answer, JsonGenerator json, SerializerProvider provider) throws IOException {
            writer.write(json, Optional.empty(), answer);
        }
    }
}
