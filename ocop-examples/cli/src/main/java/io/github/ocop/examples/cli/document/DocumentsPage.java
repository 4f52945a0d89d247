package io.github.ocop.examples.cli.document;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.document.AttachmentAnswer;
import io.github.ocop.document.AttachmentCheck;
import io.github.ocop.document.AttachmentList;
import io.github.ocop.document.Provider;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.examples.cli.text.Template;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to attach as one HTML page that needs nothing else: to read on a telephone, or to print on A4 and tick. */
final class DocumentsPage implements DocumentsCommand.Form {
    private final Words words;
    private final DocumentsTold told;
    private final Template list = Template.of("documents");
    private final ImmutableMap<String, Object> say;

    DocumentsPage(Words words, Rulebooks rulebooks) {
        this.words = words;
        this.told = new DocumentsTold(words, rulebooks);
        this.say = ImmutableMap.of("say", words.sections().getOrDefault("phrases", ImmutableMap.of()));
    }

    @Override
    public String heading() {
        return Template.begin(words.language(), words.phrase("attachments"), "documents-style");
    }

    @Override
    public String ending() {
        return Template.END;
    }

    @Override
    public String write(Optional<Entry> entry, AttachmentAnswer answer) {
        Optional<AttachmentCheck> check = answer.check();
        return list.fill(ImmutableMap.<String, Object>builder()
                .putAll(say)
                .put("name", entry.map(Entry::name).orElseGet(() -> words.phrase("whole-list")))
                .put(
                        "fault",
                        answer.fault()
                                .map(fault -> PlainText.fault(words, fault))
                                .orElse(""))
                .put("heading", answer.list().map(told::heading).orElse(""))
                .put("on", check.map(there -> words.day(there.holdings().on())).orElse(""))
                .put("barred", answer.barred().map(told::barred).orElse(List.of()))
                .put("totals", told.totals(answer))
                .put("risks", check.map(told::risks).orElse(List.of()))
                .put("groups", answer.list().map(of -> groups(of, check)).orElse(List.of()))
                .buildOrThrow());
    }

    private List<Map<String, Object>> groups(AttachmentList of, Optional<AttachmentCheck> check) {
        return DocumentsTold.providers(of).stream()
                .map(by -> group(by, told.lines(of, check, by)))
                .toList();
    }

    private Map<String, Object> group(Provider by, List<DocumentsTold.Line> lines) {
        return Map.of(
                "by",
                words.provider(by),
                "lines",
                lines.stream().map(DocumentsPage::line).toList());
    }

    private static Map<String, Object> line(DocumentsTold.Line line) {
        return Map.of(
                "document", line.name(),
                "state", line.state(),
                "mark", line.mark(),
                "basis", line.basis(),
                "criteria", line.criteria(),
                "hangs", line.hangs());
    }
}
