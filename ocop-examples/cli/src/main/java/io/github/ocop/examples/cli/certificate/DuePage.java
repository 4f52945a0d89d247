package io.github.ocop.examples.cli.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.examples.cli.text.Template;
import io.github.ocop.rulebook.Words;

/** The days to know of as one HTML page that needs nothing else: a line of time for each certificate, and the days in a table. */
final class DuePage implements DueForm.Telling {
    private final Words words;

    DuePage(Words words) {
        this.words = words;
    }

    @Override
    public String tell(DueList list) {
        String title = DueText.title(words, list);
        return Template.begin(words.language(), title, "certificate-style")
                + Template.of("certificate")
                        .fill(ImmutableMap.<String, Object>builder()
                                .put("title", title)
                                .put("none", list.days().isEmpty() ? words.phrase("nothing-due") : "")
                                .put("some", !list.days().isEmpty())
                                .put(
                                        "words",
                                        ImmutableMap.of(
                                                "day", words.phrase("day"),
                                                "product", words.phrase("product"),
                                                "faulty", words.phrase("faulty-records")))
                                .put("days", days(list))
                                .put("timeline", new Timeline(words, list).model())
                                .put("anyFaulty", !list.faulty().isEmpty())
                                .put("faulty", faulty(list))
                                .buildOrThrow())
                + Template.END;
    }

    private ImmutableList<ImmutableMap<String, String>> days(DueList list) {
        return list.days().stream()
                .map(due -> ImmutableMap.of(
                        "on", words.day(due.day().on()),
                        "kind", due.day().kind().name(),
                        "what", words.milestone(due.day().kind()),
                        "clause", due.day().citation().text(words.language()),
                        "name", due.entry().name()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> faulty(DueList list) {
        return list.faulty().stream()
                .map(faulty -> faulty.name() + ": " + PlainText.fault(words, faulty.fault()))
                .collect(ImmutableList.toImmutableList());
    }
}
