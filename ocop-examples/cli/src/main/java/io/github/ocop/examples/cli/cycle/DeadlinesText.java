package io.github.ocop.examples.cli.cycle;

import io.github.ocop.deadline.Deadline;
import io.github.ocop.deadline.DeadlineAnswer;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rulebook.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Deadlines as lines for people: what is due when, and what is late by how much. */
final class DeadlinesText {
    private final Words words;
    private final LocalDate on;

    DeadlinesText(Words words, LocalDate on) {
        this.words = words;
        this.on = on;
    }

    /** Returns the lines of a record, and an empty one. */
    String write(String id, DeadlineAnswer answer) {
        StringBuilder text = new StringBuilder(PlainText.plain(id));
        text.append(", ").append(say("on-day")).append(' ').append(words.day(on));
        if (answer.fault().isPresent()) {
            PlainText.line(text, 1, PlainText.fault(words, answer.fault().get()));
        } else if (answer.deadlines().isEmpty()) {
            PlainText.line(text, 1, say("no-deadline"));
        }
        answer.deadlines().forEach(deadline -> PlainText.line(text, 1, tell(deadline)));
        return text.append("\n\n").toString();
    }

    private String tell(Deadline deadline) {
        String round = deadline.round()
                .flatMap(found -> found.number().isPresent()
                        ? Optional.of(" " + found.number().getAsInt() + "/" + found.year())
                        : Optional.empty())
                .orElse("");
        String done = deadline.done()
                .map(day -> ", " + say("done-on") + " " + words.day(day))
                .orElse("");
        return words.deadline(deadline.kind()) + round + " ("
                + deadline.clause().text(words.language()) + "), "
                + say("since") + " " + words.day(deadline.start()) + " (" + words.start(deadline.after()) + "): "
                + say("due-by") + " " + words.day(deadline.due())
                + (deadline.isProvisional() ? " (" + say("provisional-days") + ")" : "")
                + done + ", " + words.progress(deadline.state())
                + days("left", deadline.daysLeft(), deadline.workingDaysLeft())
                + days("late-by", deadline.daysLate(), deadline.workingDaysLate());
    }

    private String days(String phrase, OptionalInt days, OptionalInt workingDays) {
        if (days.isEmpty()) {
            return "";
        }
        String working = workingDays.isPresent() ? " (" + workingDays.getAsInt() + " " + say("working-days") + ")" : "";
        return ", " + say(phrase) + " " + days.getAsInt() + " " + say("days") + working;
    }

    private String say(String phrase) {
        return words.phrase(phrase);
    }
}
