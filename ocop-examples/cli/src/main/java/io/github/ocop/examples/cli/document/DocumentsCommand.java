package io.github.ocop.examples.cli.document;

import io.github.ocop.document.AttachmentAnswer;
import io.github.ocop.document.Holdings;
import io.github.ocop.examples.cli.option.HoldingsOption;
import io.github.ocop.examples.cli.option.WordsOptions;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.source.RecordFiles;
import io.github.ocop.examples.cli.stream.ExitStatus;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.json.DocumentsWriter;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.subject.FilingKind;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ocop documents}: what to attach to each dossier, and what of it is missing; or the whole list of a set. */
@Command(
        name = "documents",
        description = {"Giấy tờ cần kèm hồ sơ, giấy tờ còn thiếu.", "What to attach to a dossier, and what is missing."
        })
public final class DocumentsCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @ArgGroup(exclusive = false)
    private HoldingsOption have = new HoldingsOption();

    @Option(
            names = "--format",
            paramLabel = "json|text|html",
            defaultValue = "json",
            description = "Form of the answers (default: ${DEFAULT-VALUE}).")
    private DocumentsFormat format = DocumentsFormat.json;

    @Mixin
    private WordsOptions wording = new WordsOptions();

    public DocumentsCommand(Streams streams) {
        this.streams = streams;
    }

    /** The whole list of a set, or the lists of records. */
    private static final class Which {
        @ArgGroup(exclusive = false)
        private Whole whole = new Whole();

        @ArgGroup(exclusive = false)
        private RecordFiles files = new RecordFiles();
    }

    /** Which whole list. */
    private static final class Whole {
        @Option(
                names = "--set",
                required = true,
                paramLabel = "N",
                description = "Number of the set whose whole list is wanted.")
        private Optional<Integer> set = Optional.empty();

        @Option(
                names = "--filing",
                required = true,
                paramLabel = "FIRST|UPGRADE|RE_RATING",
                description = "What is filed for.")
        private FilingKind filing = FilingKind.FIRST;

        @Option(names = "--rulebook", paramLabel = "ID", description = "Its rulebook (default: the newest held).")
        private Optional<String> rulebook = Optional.empty();
    }

    @Override
    public Integer call() throws IOException {
        Rulebooks rulebooks = Rulebooks.standard();
        Words words = wording.words();
        Form form = form(words, rulebooks);
        if (which.whole.set.isPresent()) {
            Rulebook from = rulebook(rulebooks);
            return whole(
                    from,
                    which.whole.set.get(),
                    have.holdings(words, from.documents().labels()),
                    form);
        }
        which.files.check();
        // the records may be of several decisions, each with documents of its own
        Optional<Holdings> holdings = have.holdings(words, rulebooks.documentLabels());
        return which.files.answer(streams, form.heading(), form.ending(), entry -> {
            AttachmentAnswer answer = entry.attachments(rulebooks, holdings);
            return new RecordFiles.Answered(
                    form.write(Optional.of(entry), answer), answer.fault().isPresent());
        });
    }

    private Rulebook rulebook(Rulebooks rulebooks) {
        return which.whole
                .rulebook
                .map(id -> rulebooks
                        .find(id)
                        .orElseThrow(() ->
                                usage("--rulebook: expected one of " + rulebooks.held() + ", given '" + id + "'")))
                .orElseGet(rulebooks::newest);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int whole(Rulebook from, int set, Optional<Holdings> holdings, Form form) throws IOException {
        if (!from.criteriaSets().contains(set)) {
            throw usage("--set: expected 1 to " + from.criteriaSets().size() + ", given " + set);
        }
        if (from.findCriteriaSet(set).isEmpty()) {
            throw usage("--set: expected a complete set of " + from.id() + ", given " + set);
        }
        AttachmentAnswer answer =
                AttachmentAnswer.of(from.attachments(set, which.whole.filing), holdings, Optional.empty());
        String text = form.heading() + form.write(Optional.empty(), answer) + form.ending();
        streams.write(text);
        return ExitStatus.ANSWERED;
    }

    private Form form(Words words, Rulebooks rulebooks) {
        return switch (format) {
            case json -> json(DocumentsWriter.of(words));
            case text -> new DocumentsText(words, rulebooks)::write;
            case html -> new DocumentsPage(words, rulebooks);
        };
    }

    private static Form json(DocumentsWriter json) {
        return (entry, answer) ->
                entry.map(record -> json.write(record.id(), answer)).orElseGet(() -> json.write(answer)) + "\n";
    }

    /** How a list is written, its line ends included; there is no record where it is a whole list. */
    interface Form {
        String write(Optional<Entry> entry, AttachmentAnswer answer);

        /** Returns what stands above all lists. */
        default String heading() {
            return "";
        }

        /** Returns what stands below all lists. */
        default String ending() {
            return "";
        }
    }
}
