package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Answer;
import io.github.ocop.rulebook.Words;
import io.github.ocop.trace.FullAnswer;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** The Jackson module: registered with a mapper, it writes answers, traced or not, in the wire's form without an id. */
public final class OcopModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module; messages and citations come in the given language. */
    public OcopModule(Language language) {
        this(AnswerWriter.of(language));
    }

    /** Makes the module; messages, citations and steps come in the given words. */
    public OcopModule(Words words) {
        this(AnswerWriter.of(words));
    }

    private OcopModule(AnswerWriter writer) {
        super("ocop");
        addSerializer(Answer.class, new AnswerSerializer<>(Answer.class, FullAnswer::of, writer));
        addSerializer(FullAnswer.class, new AnswerSerializer<>(FullAnswer.class, full -> full, writer));
    }

    private static final class AnswerSerializer<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<T, FullAnswer> answer;
        private final transient AnswerWriter writer;

        AnswerSerializer(Class<T> type, Function<T, FullAnswer> answer, AnswerWriter writer) {
            super(type);
            this.answer = answer;
            this.writer = writer;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            writer.write(json, Optional.empty(), answer.apply(value));
        }
    }
}
