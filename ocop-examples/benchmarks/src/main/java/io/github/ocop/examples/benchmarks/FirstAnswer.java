package io.github.ocop.examples.benchmarks;

import io.github.ocop.json.AnswerWriter;
import io.github.ocop.json.DossierReader;
import io.github.ocop.json.Reading;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Rulebooks;
import java.io.IOException;

/** The first answer of a fresh process: the same line read, rated and answered. */
public final class FirstAnswer {
    private FirstAnswer() {}

    /** Says the answer in Java's own form, or as a line of the wire with any argument. */
    public static void main(String[] args) throws IOException {
        Reading reading = DossierReader.read(System.in.readAllBytes());
        System.out.println(
                args.length == 0
                        ? reading.answer(Rulebooks.standard())
                        : AnswerWriter.of(Language.VI)
                                .write(reading.id().orElseThrow(), reading.answer(Rulebooks.standard())));
    }
}
