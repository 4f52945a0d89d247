package io.github.ocop.examples.cli.cycle;

import io.github.ocop.certificate.Certificate;
import io.github.ocop.cycle.Actor;
import io.github.ocop.cycle.CaseAnswer;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Fired;
import io.github.ocop.cycle.Firing;
import io.github.ocop.cycle.LaterStep;
import io.github.ocop.cycle.NextStep;
import io.github.ocop.cycle.Progress;
import io.github.ocop.cycle.Refusal;
import io.github.ocop.cycle.Replay;
import io.github.ocop.cycle.RunningLimit;
import io.github.ocop.cycle.Transition;
import io.github.ocop.deadline.DeadlineKind;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rulebook.Words;
import java.util.Set;
import java.util.stream.Collectors;

/** What came of a history as lines for people: each event with where it led or why it was refused, and what may come next. */
final class ReplayText {
    private final Words words;

    ReplayText(Words words) {
        this.words = words;
    }

    /** Returns the lines of a record, and an empty one. */
    String write(String id, CaseAnswer answer) {
        StringBuilder text = new StringBuilder(PlainText.plain(id));
        answer.fault().ifPresent(fault -> PlainText.line(text, 1, PlainText.fault(words, fault)));
        answer.replay().ifPresent(replay -> {
            text.append(", ").append(replay.progress().workflow().id());
            replay.firings().forEach(firing -> firing(text, firing));
            end(text, replay);
        });
        answer.certificate().ifPresent(certificate -> PlainText.line(text, 1, certificate(certificate)));
        return text.append("\n\n").toString();
    }

    private void firing(StringBuilder text, Firing firing) {
        if (firing instanceof Fired fired) {
            PlainText.line(
                    text, 1, event(fired.event()) + " → " + state(fired.progress()) + clause(fired.transition()));
            fired.progress().limits(fired.event().on()).forEach(limit -> PlainText.line(text, 2, limit(limit)));
        } else {
            Refusal refusal = (Refusal) firing;
            PlainText.line(text, 1, event(refusal.event()) + " ✗ " + refusal.code() + ": " + words.message(refusal));
        }
    }

    private String event(Event event) {
        return words.day(event.on()) + " " + words.cycleEvent(event.type()) + " (" + words.actor(event.by()) + ")";
    }

    private String clause(Transition row) {
        return " ("
                + row.citation().map(clause -> clause.text(words.language())).orElse(words.phrase("practice")) + ")";
    }

    private String limit(RunningLimit limit) {
        return words.deadline(DeadlineKind.valueOf(limit.name())) + ": " + words.phrase("due-by") + " "
                + words.day(limit.due()) + " (" + limit.citation().text(words.language()) + ")";
    }

    private void end(StringBuilder text, Replay replay) {
        Progress progress = replay.progress();
        PlainText.line(text, 1, words.phrase("case-state") + ": " + state(progress));
        progress.lastDay().map(progress::next).orElseGet(progress::possible).forEach(next -> next(text, next));
        progress.lastDay().stream().flatMap(day -> progress.later(day).stream()).forEach(later -> later(text, later));
    }

    /** The state, and that of the case that goes on inside. */
    private String state(Progress progress) {
        return words.state(progress.state())
                + progress.inner()
                        .map(inner -> " (" + words.state(inner.state()) + ")")
                        .orElse("");
    }

    private void later(StringBuilder text, LaterStep later) {
        PlainText.line(
                text,
                2,
                words.phrase("next-step") + ": "
                        + words.cycleEvent(later.transition().event()) + " ("
                        + actors(later.transition().by()) + "), " + words.phrase("from-day") + " "
                        + words.day(later.until().from())
                        + later.until()
                                .citation()
                                .map(clause -> " (" + clause.text(words.language()) + ")")
                                .orElse(""));
    }

    private void next(StringBuilder text, NextStep next) {
        Transition row = next.transition();
        PlainText.line(
                text,
                2,
                words.phrase("next-step") + ": " + words.cycleEvent(row.event()) + " (" + actors(row.by()) + ")"
                        + next.limits().stream()
                                .findFirst()
                                .map(limit -> ", " + words.phrase("due-by") + " " + words.day(limit.due()))
                                .orElse(""));
    }

    private String actors(Set<Actor> actors) {
        return actors.stream().map(words::actor).collect(Collectors.joining(", "));
    }

    private String certificate(Certificate certificate) {
        return words.stars(certificate.stars()) + ", " + words.phrase("issued-by") + " "
                + words.authority(certificate.issuedBy(), certificate.rulebook()) + ", "
                + words.day(certificate.issuedOn()) + " – " + words.day(certificate.validThrough());
    }
}
