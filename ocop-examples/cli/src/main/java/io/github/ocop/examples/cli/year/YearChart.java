package io.github.ocop.examples.cli.year;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.examples.cli.text.Template;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Words;
import io.github.ocop.year.StepOnDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A year as one picture that needs nothing else: a line a step over twelve months, with the day asked about across them. */
final class YearChart implements YearForm {
    private static final int LEFT = 380;
    private static final int MONTH = 58;
    private static final int RIGHT = 210;
    private static final int TOP = 84;
    private static final int ROW = 30;

    private final Words words;

    YearChart(Words words) {
        this.words = words;
    }

    @Override
    public String write(YearTold told) {
        return Template.of("year-chart").fill(model(told));
    }

    /** There is no picture of what is wrong; the command says so. */
    @Override
    public String write(String id, Fault fault) {
        return "";
    }

    private ImmutableMap<String, Object> model(YearTold told) {
        YearBars bars = new YearBars(told.year());
        StepWords said = new StepWords(words, told.year());
        List<StepOnDay> steps = told.year().steps();
        int bottom = TOP + steps.size() * ROW;
        return ImmutableMap.<String, Object>builder()
                .put("lang", words.language().tag())
                .put("title", said.title())
                .put("desc", desc(steps, said))
                .put("width", LEFT + 12 * MONTH + RIGHT)
                .put("height", bottom + 52)
                .put("top", TOP - 22)
                .put("bottom", bottom)
                .put("months", months(bars, bottom))
                .put(
                        "rows",
                        IntStream.range(0, steps.size())
                                .mapToObj(i -> row(steps.get(i), TOP + i * ROW, said, bars))
                                .collect(toImmutableList()))
                .put(
                        "today",
                        bars.today().stream()
                                .map(x -> ImmutableMap.of(
                                        "x",
                                        at(x),
                                        "rows",
                                        TOP,
                                        "label",
                                        words.day(told.year().on())))
                                .collect(toImmutableList()))
                .put("legend", legend(bottom + 26))
                .buildOrThrow();
    }

    private static int at(int thousandths) {
        return LEFT + thousandths * 12 * MONTH / YearBars.WIDTH;
    }

    private static String desc(List<StepOnDay> steps, StepWords said) {
        return String.join(
                "\n",
                steps.stream()
                        .map(on -> said.name(on.step()) + ": " + said.status(on) + "; " + said.when(on.step()))
                        .toList());
    }

    private static ImmutableList<ImmutableMap<String, Object>> months(YearBars bars, int bottom) {
        List<Integer> places = new ArrayList<>(bars.months());
        return IntStream.range(0, places.size())
                .mapToObj(i -> ImmutableMap.<String, Object>of(
                        "x",
                        at(places.get(i)),
                        "name",
                        i + 1,
                        "label",
                        at(places.get(i)) + MONTH / 2,
                        "bottom",
                        bottom))
                .collect(toImmutableList());
    }

    private static ImmutableMap<String, Object> row(StepOnDay on, int y, StepWords said, YearBars bars) {
        return ImmutableMap.<String, Object>builder()
                .put("step", on.step().id())
                .put("status", on.status().name())
                .put("name", said.name(on.step()))
                .put("told", said.status(on))
                .put("nameX", LEFT - 10)
                .put("toldX", LEFT + 12 * MONTH + 8)
                .put("text", y + ROW / 2 + 4)
                .put("line", y + ROW)
                .put("end", LEFT + 12 * MONTH + RIGHT)
                .put(
                        "bars",
                        bars.of(on).stream()
                                .map(bar -> ImmutableMap.<String, Object>of(
                                        "kind", bar.kind(),
                                        "x", at(bar.x()),
                                        "y", y + top(bar.kind()),
                                        "width", Math.max(2, at(bar.x() + bar.width()) - at(bar.x())),
                                        "height", height(bar.kind())))
                                .collect(toImmutableList()))
                .buildOrThrow();
    }

    private static int top(String kind) {
        return kind.equals("window") || kind.equals("focus") ? 6 : 12;
    }

    private static int height(String kind) {
        return kind.equals("window") || kind.equals("focus") ? 18 : 6;
    }

    private ImmutableList<ImmutableMap<String, Object>> legend(int y) {
        List<String> kinds = List.of("window", "focus", "run", "late");
        List<String> said = List.of("year-window", "focus", "step-run", "step-late-run");
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> ImmutableMap.<String, Object>of(
                        "kind",
                        kinds.get(i),
                        "x",
                        LEFT + i * 150,
                        "y",
                        y - 10,
                        "textX",
                        LEFT + i * 150 + 24,
                        "textY",
                        y,
                        "name",
                        words.phrase(said.get(i))))
                .collect(toImmutableList());
    }
}
