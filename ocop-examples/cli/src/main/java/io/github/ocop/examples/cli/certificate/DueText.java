package io.github.ocop.examples.cli.certificate;

import static io.github.ocop.examples.cli.text.PlainText.line;

import io.github.ocop.certificate.Milestone;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rulebook.Words;
import java.time.LocalDate;
import java.util.Optional;

/** The days to know of as lines for people, day by day. */
final class DueText implements DueForm.Telling {
    private final Words words;

    DueText(Words words) {
        this.words = words;
    }

    @Override
    public String tell(DueList list) {
        StringBuilder text = new StringBuilder(title(words, list));
        Optional<Milestone> before = Optional.empty();
        for (DueDay due : list.days()) {
            Milestone day = due.day();
            if (before.isEmpty() || !before.get().on().equals(day.on())) {
                line(text, 0, "");
                line(text, 0, words.day(day.on()));
            }
            line(text, 1, what(words, due) + ": " + due.entry().name());
            before = Optional.of(day);
        }
        if (list.days().isEmpty()) {
            line(text, 1, words.phrase("nothing-due"));
        }
        if (!list.faulty().isEmpty()) {
            line(text, 0, "");
            line(text, 0, words.phrase("faulty-records"));
            list.faulty()
                    .forEach(faulty -> line(text, 1, faulty.name() + ": " + PlainText.fault(words, faulty.fault())));
        }
        return text.append('\n').toString();
    }

    /** Returns what is listed, in which period and over how many records. */
    static String title(Words words, DueList list) {
        LocalDate last = list.period().last().orElseThrow();
        return words.phrase("certificate-days") + ", " + words.day(list.period().first()) + " – " + words.day(last)
                + " (" + list.records() + " " + words.phrase("certificates") + ")";
    }

    /** Returns what a day is, and the clause. */
    static String what(Words words, DueDay due) {
        return words.milestone(due.day().kind()) + " (" + due.day().citation().text(words.language()) + ")";
    }
}
