package io.github.ocop.examples.cli.certificate;

import io.github.ocop.examples.cli.option.Days;
import io.github.ocop.examples.cli.option.ReadingOptions;
import io.github.ocop.examples.cli.option.SwapOption;
import io.github.ocop.examples.cli.option.WordsOptions;
import io.github.ocop.examples.cli.source.RecordFiles;
import io.github.ocop.examples.cli.source.Source;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.json.CertificateWriter;
import io.github.ocop.law.Period;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Rulebooks;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ocop certificate}: where certificates are on a day, or which of their days fall in a period. */
@Command(
        name = "certificate",
        description = {"Tình trạng giấy chứng nhận.", "Where certificates are on a day, or their days in a period."})
public final class CertificateCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--on", paramLabel = "DATE", description = "The day asked about: there is no today.")
    private Optional<String> on = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "With --through: the first day of a period.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--through", paramLabel = "DATE", description = "With --from: its last day, included.")
    private Optional<String> through = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "json|csv|text|ics|html",
            defaultValue = "json",
            description = "Form of the answers (default: ${DEFAULT-VALUE}); ics and html are of a period.")
    private CertificateFormat format = CertificateFormat.json;

    @Mixin
    private SwapOption swaps = new SwapOption();

    @Mixin
    private ReadingOptions readings = new ReadingOptions();

    @Mixin
    private WordsOptions wording = new WordsOptions();

    @Mixin
    private Registers files = new Registers();

    public CertificateCommand(Streams streams) {
        this.streams = streams;
    }

    /** The files of certificates. */
    private static final class Registers extends RecordFiles {}

    @Override
    public Integer call() throws IOException {
        Optional<LocalDate> day = day("--on", on);
        Optional<Period> period = period();
        if (day.isPresent() == period.isPresent()) {
            throw usage("expected --on DATE, or --from DATE and --through DATE");
        }
        files.check();
        Rulebooks rulebooks = readings.rulebooks(Rulebooks.standard());
        Certificates certificates = rulebooks.certificates().with(swaps.calendar(rulebooks.calendar()));
        CertificateForm form = day.isPresent() ? standing(certificates, day.get()) : due(certificates, period.get());
        return files.answer(streams, form.heading(), form::ending, Source::certificates, form::write);
    }

    private Optional<Period> period() {
        Optional<LocalDate> first = day("--from", from);
        Optional<LocalDate> last = day("--through", through);
        if (first.isPresent() != last.isPresent()) {
            throw usage("--from and --through: expected both or none");
        }
        if (first.isPresent() && last.get().isBefore(first.get())) {
            throw usage("--through: expected " + first.get() + " or later, given " + last.get());
        }
        return first.map(day -> Period.of(day, last.orElseThrow()));
    }

    private Optional<LocalDate> day(String option, Optional<String> given) {
        return given.map(text -> Days.find(text).orElseThrow(() -> usage(Days.wrong(option, text))));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private CertificateForm standing(Certificates certificates, LocalDate day) throws IOException {
        return switch (format) {
            case json -> new StandingJson(CertificateWriter.of(wording.words()), certificates, day);
            case csv -> new StandingTable(wording.words(), certificates, day);
            case text -> new StandingText(wording.words(), certificates, day);
            case ics, html -> throw usage("--format: expected json, csv or text of one day, given " + format);
        };
    }

    private CertificateForm due(Certificates certificates, Period period) throws IOException {
        return switch (format) {
            case json -> new DueJson(CertificateWriter.of(wording.words()), certificates, period);
            case csv -> new DueForm(certificates, period, new DueTable(wording.words()));
            case text -> new DueForm(certificates, period, new DueText(wording.words()));
            case ics -> new DueForm(certificates, period, new DueCalendar(wording.words(), streams.messages()));
            case html -> new DueForm(certificates, period, new DuePage(wording.words()));
        };
    }
}
