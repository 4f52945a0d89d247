package io.github.ocop.examples.cli.form;

import io.github.ocop.examples.cli.option.WordsOptions;
import io.github.ocop.examples.cli.source.RecordFiles;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.examples.cli.text.Template;
import io.github.ocop.rulebook.Rulebooks;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ocop form}: a form of Appendix III for each dossier, all on one page to print. */
@Command(
        name = "form",
        description = {"In Mẫu số 01, 02, 03 điền từ hồ sơ.", "Prints Form 01, 02 or 03 filled from dossiers."})
public final class FormCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--form", required = true, paramLabel = "01|02|03", description = "Number of the form.")
    private String form = "";

    @Mixin
    private DetailsOption details = new DetailsOption();

    @Mixin
    private WordsOptions wording = new WordsOptions();

    @Mixin
    private RecordFiles files = new RecordFiles();

    public FormCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        FormKind kind = FormKind.find(form)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--form: expected 01, 02 or 03, given '" + form + "'"));
        files.check();
        FormPage page = new FormPage(kind, details.details(), wording.words(), Rulebooks.standard());
        return files.answer(streams, page.heading(), Template.END, page::article);
    }
}
