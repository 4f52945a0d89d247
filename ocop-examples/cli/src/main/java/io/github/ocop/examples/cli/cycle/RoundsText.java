package io.github.ocop.examples.cli.cycle;

import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.calendar.Round;
import io.github.ocop.calendar.RoundAnswer;
import io.github.ocop.calendar.RoundSchedule;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rating.Authority;
import io.github.ocop.rulebook.Words;
import java.time.LocalDate;

/** Tells people which round takes a proposal and which comes after. */
final class RoundsText {
    private final Words words;

    RoundsText(Words words) {
        this.words = words;
    }

    String write(RoundSchedule schedule, LocalDate proposedOn) {
        Authority level = Authority.valueOf(schedule.level().name());
        StringBuilder text = new StringBuilder(words.authority(level));
        text.append(", ").append(say("proposed-on")).append(' ').append(words.day(proposedOn));
        RoundAnswer answer = schedule.roundFor(proposedOn);
        if (answer instanceof Round round) {
            PlainText.line(text, 1, tell(round));
            PlainText.line(text, 1, say("next-round") + ": " + tell(schedule.after(round)));
        } else {
            PlainText.line(
                    text,
                    1,
                    say("no-round") + " " + words.day(schedule.inForceFrom()) + " ("
                            + answer.clause().text(words.language()) + ")");
        }
        return text.append('\n').toString();
    }

    private String tell(Round round) {
        String name = round.number().isPresent()
                ? say("round") + " " + round.number().getAsInt() + "/" + round.year()
                : say("extra-round") + " " + round.year();
        String from = round.proposedFrom().map(day -> words.day(day) + " – ").orElse("≤ ");
        String proposals = say("proposals") + " " + from + words.day(round.proposedThrough());
        String rests = round.extra().map(this::rests).orElse("");
        return name + " (" + round.clause().text(words.language()) + "): " + proposals + ", " + say("round-ends") + " "
                + words.day(round.lastDay()) + rests;
    }

    private String rests(ExtraRound extra) {
        return "; " + say("regulation") + ": " + PlainText.plain(extra.regulation()) + "; " + say("plan") + ": "
                + PlainText.plain(extra.plan());
    }

    private String say(String phrase) {
        return words.phrase(phrase);
    }
}
