package io.github.ocop.examples.cli.year;

import static java.util.stream.Collectors.joining;

import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.law.Wording;
import io.github.ocop.rulebook.Words;
import io.github.ocop.year.StepOnDay;
import io.github.ocop.year.StepStatus;
import io.github.ocop.year.YearOnDay;
import io.github.ocop.year.YearStep;
import io.github.ocop.year.YearWindow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is said of a step, in words. */
final class StepWords {
    private final Words words;
    private final YearOnDay year;

    StepWords(Words words, YearOnDay year) {
        this.words = words;
        this.year = year;
    }

    String title() {
        String which = year.profile().year().isPresent() ? "" : ", " + say("case-of-year") + " " + year.year();
        return PlainText.plain(year.profile().name().in(words.language())) + which + ", " + say("on-day") + " "
                + words.day(year.on());
    }

    String name(YearStep step) {
        return PlainText.plain(step.name().in(words.language()));
    }

    /** What it is, by how many days it is or was late, and which step it waits for. */
    String status(StepOnDay on) {
        String late = on.daysLate() > 0
                ? (on.status() == StepStatus.LATE ? " " : ", " + say("late-by") + " ") + on.daysLate() + " "
                        + say("days")
                : "";
        String waits = on.waitsFor()
                .filter(step -> on.status() == StepStatus.OPEN
                        || on.status() == StepStatus.DUE_SOON
                        || on.status() == StepStatus.LATE)
                .map(step -> ", " + say("waits-for") + ": " + name(step(step)))
                .orElse("");
        return words.status(on.status()) + late + waits;
    }

    private YearStep step(String id) {
        return Objects.requireNonNull(year.profile().steps().get(id), id);
    }

    /** When it is, and when most of it is. */
    String when(YearStep step) {
        return windows(step.windows())
                + (step.focus().isEmpty() ? "" : ", " + say("focus") + " " + windows(step.focus()));
    }

    private String windows(List<YearWindow> windows) {
        return windows.stream()
                .map(window -> words.day(window.first(year.year())) + " – " + words.day(window.last(year.year())))
                .collect(joining("; "));
    }

    /** Who leads it and who takes part. */
    String who(YearStep step) {
        return say("leads") + " " + bodies(step.lead())
                + (step.with().isEmpty() ? "" : "; " + say("takes-part") + " " + bodies(step.with()));
    }

    private String bodies(Set<String> ids) {
        return ids.stream()
                .map(id -> Objects.requireNonNull(year.profile().bodies().get(id), id)
                        .name())
                .map((Wording name) -> PlainText.plain(name.in(words.language())))
                .collect(joining(", "));
    }

    /** What has happened to it, or nothing. */
    String happened(StepOnDay on) {
        return Stream.of(
                        on.record().begunOn().map(day -> say("begun-on") + " " + words.day(day)),
                        on.record()
                                .endedOn()
                                .map(day -> say(on.status() == StepStatus.LEFT ? "left-on" : "done-on") + " "
                                        + words.day(day)),
                        on.record().reason().map(PlainText::plain))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }

    String clause(YearStep step) {
        return step.citation().map(clause -> clause.text(words.language())).orElse(say("practice"));
    }

    private String say(String phrase) {
        return words.phrase(phrase);
    }
}
