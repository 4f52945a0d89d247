package io.github.ocop.examples.cli.rating;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.rulebook.StepText;
import io.github.ocop.rulebook.Words;
import io.github.ocop.trace.Step;
import io.github.ocop.trace.Trace;
import java.util.List;

/** The steps of an answer in words, each with its clause and what was doubtful there. */
final class StepList {
    private final Words words;
    private final Trace trace;

    StepList(Words words, Trace trace) {
        this.words = words;
        this.trace = trace;
    }

    ImmutableList<String> steps() {
        StepText teller = StepText.of(words, trace.set());
        return trace.steps().stream()
                .map(step -> teller.tell(step) + " (" + basis(step) + ")")
                .collect(toImmutableList());
    }

    private String basis(Step step) {
        StringBuilder basis = new StringBuilder(step.clause().text(words.language()));
        doubts(basis, "reading", step.doubts().readings());
        doubts(basis, "misprint", step.doubts().misprints());
        return basis.toString();
    }

    private void doubts(StringBuilder basis, String phrase, List<String> ids) {
        if (!ids.isEmpty()) {
            basis.append("; ").append(words.phrase(phrase)).append(": ").append(String.join(", ", ids));
        }
    }
}
