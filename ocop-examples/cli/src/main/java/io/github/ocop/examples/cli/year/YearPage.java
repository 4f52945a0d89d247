package io.github.ocop.examples.cli.year;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.examples.cli.text.Template;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Words;
import io.github.ocop.year.StepOnDay;
import java.util.stream.IntStream;

/** Years as one page: of each step a line of the year with what it is, when, by whom and by which clause. */
final class YearPage implements YearForm {
    private final Words words;

    YearPage(Words words) {
        this.words = words;
    }

    @Override
    public String heading() {
        return Template.begin(words.language(), words.phrase("year-page"), "year-style");
    }

    @Override
    public String footing() {
        return Template.END;
    }

    @Override
    public String write(YearTold told) {
        YearBars bars = new YearBars(told.year());
        StepWords said = new StepWords(words, told.year());
        YearFindings findings = new YearFindings(words);
        return Template.of("year")
                .fill(ImmutableMap.<String, Object>builder()
                        .put("title", told.id() + ": " + said.title())
                        .put(
                                "closed",
                                told.year().closed().map(words::state).stream().toList())
                        .put("axis", axis(bars))
                        .put("today", bars.today().stream().toList())
                        .put(
                                "steps",
                                told.year().steps().stream()
                                        .map(on -> step(on, said, bars))
                                        .collect(toImmutableList()))
                        .put("anyNext", !told.year().next().isEmpty())
                        .put(
                                "next",
                                told.year().next().stream()
                                        .map(on -> said.name(on.step()) + ", " + words.phrase("from-day") + " "
                                                + words.day(on.opens()))
                                        .collect(toImmutableList()))
                        .put("anyRefused", !findings.refused(told).isEmpty())
                        .put("refused", findings.refused(told))
                        .put("products", told.products().map(findings::products).orElse(ImmutableList.of()))
                        .put("legend", legend())
                        .put(
                                "words",
                                ImmutableMap.of(
                                        "next", words.phrase("next-step"),
                                        "refused", words.phrase("refused-events")))
                        .buildOrThrow());
    }

    private static ImmutableList<ImmutableMap<String, Object>> axis(YearBars bars) {
        return IntStream.range(0, 12)
                .mapToObj(
                        i -> ImmutableMap.<String, Object>of("x", bars.months().get(i), "name", i + 1))
                .collect(toImmutableList());
    }

    private static ImmutableMap<String, Object> step(StepOnDay on, StepWords said, YearBars bars) {
        return ImmutableMap.<String, Object>builder()
                .put("step", on.step().id())
                .put("status", on.status().name())
                .put("name", said.name(on.step()))
                .put("told", said.status(on))
                .put("when", said.when(on.step()))
                .put("who", said.who(on.step()))
                .put("clause", said.clause(on.step()))
                .put("happened", said.happened(on))
                .put(
                        "bars",
                        bars.of(on).stream()
                                .map(bar -> ImmutableMap.<String, Object>of(
                                        "kind", bar.kind(),
                                        "x", bar.x(),
                                        "width", bar.width(),
                                        "y",
                                                bar.kind().equals("run")
                                                                || bar.kind().equals("late")
                                                        ? 5
                                                        : 1,
                                        "height",
                                                bar.kind().equals("run")
                                                                || bar.kind().equals("late")
                                                        ? 6
                                                        : 14))
                                .collect(toImmutableList()))
                .buildOrThrow();
    }

    private ImmutableList<ImmutableMap<String, String>> legend() {
        return ImmutableList.of(
                ImmutableMap.of("kind", "window", "what", words.phrase("year-window")),
                ImmutableMap.of("kind", "focus", "what", words.phrase("focus")),
                ImmutableMap.of("kind", "run", "what", words.phrase("step-run")),
                ImmutableMap.of("kind", "late", "what", words.phrase("step-late-run")),
                ImmutableMap.of("kind", "today", "what", words.phrase("today-line")));
    }

    @Override
    public String write(String id, Fault fault) {
        return Template.of("form-fault").fill(ImmutableMap.of("name", id, "fault", PlainText.fault(words, fault)));
    }
}
