package io.github.ocop.examples.cli.year;

import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Words;
import io.github.ocop.year.StepOnDay;
import io.github.ocop.year.StepStatus;
import java.util.List;

/** Years as lines for people: what is late in front, then what is due soon, open, done and ahead. */
final class YearText implements YearForm {
    private static final List<StepStatus> ORDER = List.of(
            StepStatus.LATE, StepStatus.DUE_SOON, StepStatus.OPEN, StepStatus.DONE, StepStatus.LEFT, StepStatus.AHEAD);

    private final Words words;

    YearText(Words words) {
        this.words = words;
    }

    @Override
    public String write(YearTold told) {
        StepWords steps = new StepWords(words, told.year());
        YearFindings findings = new YearFindings(words);
        StringBuilder text =
                new StringBuilder(PlainText.plain(told.id())).append(": ").append(steps.title());
        told.year()
                .closed()
                .ifPresent(state -> PlainText.line(text, 1, words.phrase("case-state") + ": " + words.state(state)));
        ORDER.stream().flatMap(status -> told.year().that(status).stream()).forEach(step -> step(text, steps, step));
        told.year()
                .next()
                .forEach(next -> PlainText.line(
                        text,
                        1,
                        words.phrase("next-step") + ": " + steps.name(next.step()) + ", " + words.phrase("from-day")
                                + " " + words.day(next.opens())));
        findings.refused(told)
                .forEach(refused -> PlainText.line(text, 1, words.phrase("refused-events") + ": " + refused));
        told.products().ifPresent(products -> PlainText.line(text, 1, String.join(", ", findings.products(products))));
        return text.append("\n\n").toString();
    }

    private static void step(StringBuilder text, StepWords steps, StepOnDay on) {
        PlainText.line(text, 1, steps.name(on.step()) + ": " + steps.status(on));
        PlainText.line(text, 2, steps.when(on.step()) + " (" + steps.clause(on.step()) + ")");
        PlainText.line(text, 2, steps.who(on.step()));
        String happened = steps.happened(on);
        if (!happened.isEmpty()) {
            PlainText.line(text, 2, happened);
        }
    }

    @Override
    public String write(String id, Fault fault) {
        StringBuilder text = new StringBuilder(PlainText.plain(id));
        PlainText.line(text, 1, PlainText.fault(words, fault));
        return text.append("\n\n").toString();
    }
}
