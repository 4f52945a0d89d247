package io.github.ocop.examples.cli.document;

import io.github.ocop.document.AttachmentAnswer;
import io.github.ocop.document.AttachmentCheck;
import io.github.ocop.document.AttachmentList;
import io.github.ocop.document.Provider;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.util.Optional;

/** What to attach as lines for people. */
final class DocumentsText {
    private final Words words;
    private final DocumentsTold told;

    DocumentsText(Words words, Rulebooks rulebooks) {
        this.words = words;
        this.told = new DocumentsTold(words, rulebooks);
    }

    /** Returns the lines of a list, and an empty one. */
    String write(Optional<Entry> entry, AttachmentAnswer answer) {
        StringBuilder text = new StringBuilder(entry.map(Entry::name).orElseGet(() -> words.phrase("whole-list")));
        answer.fault().ifPresent(fault -> PlainText.line(text, 1, PlainText.fault(words, fault)));
        answer.list().ifPresent(list -> list(text, answer, list));
        return text.append("\n\n").toString();
    }

    private void list(StringBuilder text, AttachmentAnswer answer, AttachmentList list) {
        Optional<AttachmentCheck> check = answer.check();
        PlainText.line(text, 1, told.heading(list));
        check.ifPresent(there -> PlainText.line(
                text,
                1,
                words.phrase("state-on") + " " + words.day(there.holdings().on())));
        answer.barred().ifPresent(barred -> told.barred(barred).forEach(line -> PlainText.line(text, 1, line)));
        told.totals(answer).forEach(line -> PlainText.line(text, 1, line));
        check.ifPresent(there -> told.risks(there).forEach(line -> PlainText.line(text, 1, line)));
        for (Provider by : DocumentsTold.providers(list)) {
            PlainText.line(text, 1, words.provider(by) + ":");
            told.lines(list, check, by).forEach(line -> line(text, line));
        }
    }

    private void line(StringBuilder text, DocumentsTold.Line line) {
        String state = line.state().isEmpty() ? "" : line.state() + ": ";
        PlainText.line(text, 2, line.mark() + " " + state + line.name() + " (" + line.basis() + ")");
        if (!line.criteria().isEmpty()) {
            PlainText.line(text, 4, words.phrase("for-criteria") + ": " + line.criteria());
        }
        if (!line.hangs().isEmpty()) {
            PlainText.line(text, 4, words.phrase("hangs") + ": " + line.hangs());
        }
    }
}
