package io.github.ocop.examples.cli.year;

import static java.util.stream.Collectors.joining;

import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.History;
import io.github.ocop.examples.cli.option.Days;
import io.github.ocop.examples.cli.option.ProductsOption;
import io.github.ocop.examples.cli.option.ProfileOption;
import io.github.ocop.examples.cli.option.WordsOptions;
import io.github.ocop.examples.cli.source.Source;
import io.github.ocop.examples.cli.stream.ExitStatus;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.rulebook.Workflows;
import io.github.ocop.year.YearProfile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ocop year}: a province's year on a day. */
@Command(
        name = "year",
        description = {"Năm OCOP của một tỉnh vào một ngày.", "A province's year on a day: open, due soon, late, done."
        })
public final class YearCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--list", description = "The ids of the profiles that come with the library.")
    private boolean list;

    @Mixin
    private ProfileOption profiles = new ProfileOption();

    @Option(names = "--year", paramLabel = "YEAR", description = "The year, where the profile is not of one alone.")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "The day asked about: there is no today.")
    private Optional<String> on = Optional.empty();

    @Option(
            names = "--soon",
            paramLabel = "DAYS",
            defaultValue = "14",
            description = "How many days before its last one a step is due soon (default: ${DEFAULT-VALUE}).")
    private int soon = 14;

    @Mixin
    private ProductsOption products = new ProductsOption();

    @Option(
            names = "--format",
            paramLabel = "json|text|html|svg",
            defaultValue = "json",
            description = "Form of the answers (default: ${DEFAULT-VALUE}); svg is of one year.")
    private YearFormat format = YearFormat.json;

    @Mixin
    private WordsOptions wording = new WordsOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE|-",
            description =
                    "What happened in the year; without it nothing has yet. A .json file is one year, others have one a line.")
    private Optional<String> file = Optional.empty();

    public YearCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Rulebooks rulebooks = Rulebooks.standard();
        if (list) {
            streams.write(
                    rulebooks.yearProfiles().ids().stream().map(id -> id + "\n").collect(joining()));
            return ExitStatus.ANSWERED;
        }
        if (file.isPresent() && year.isPresent()) {
            throw usage("--year: expected none beside a file, which says of which year it is");
        }
        LocalDate day = day();
        int days = days();
        Optional<YearProfile> profile = profiles.profile(rulebooks);
        Optional<History> empty = file.isPresent() ? Optional.empty() : Optional.of(empty(profile));
        if (file.isPresent()) {
            Source.check(file.get());
        }
        Words words = wording.words();
        Workflows held = rulebooks.workflows();
        Workflows workflows = profile.map(held::with).orElse(held);
        YearAnswers answers =
                new YearAnswers(workflows, day, days, products.products(workflows, words, streams), form(words));
        if (empty.isPresent()) {
            answers.add(empty.get().workflow(), workflows.answer(empty.get()));
        } else {
            try (Source source = Source.open(file.orElseThrow(), streams.in())) {
                answers.addAll(source.cases(() -> true));
            }
        }
        if (format == YearFormat.svg && !answers.isOneYear()) {
            throw usage("--format: expected one year without errors for svg");
        }
        streams.write(answers.text());
        return answers.isFaulty() ? ExitStatus.RECORD_ERROR : ExitStatus.ANSWERED;
    }

    /** A year in which nothing has happened yet. */
    private History empty(Optional<YearProfile> profile) {
        YearProfile chosen = profile.orElseThrow(() -> usage("expected --profile ID|FILE, or a file of a year"));
        int which = chosen.year()
                .orElseGet(() -> year.orElseThrow(
                        () -> usage("--year: expected the year, which " + chosen.id() + " does not say")));
        if (year.isPresent() && year.get() != which) {
            throw usage("--year: expected " + which + ", the only year of " + chosen.id() + ", given " + year.get());
        }
        return History.builder()
                .workflow(chosen.table())
                .edition(chosen.edition())
                .opening(Facts.of(Map.of("year", Integer.toString(which))))
                .build();
    }

    private YearForm form(Words words) {
        return switch (format) {
            case json -> new YearJson(words);
            case text -> new YearText(words);
            case html -> new YearPage(words);
            case svg -> new YearChart(words);
        };
    }

    private LocalDate day() {
        String text = on.orElseThrow(() -> usage("expected --on DATE: there is no today"));
        return Days.find(text).orElseThrow(() -> usage(Days.wrong("--on", text)));
    }

    private int days() {
        if (soon < 0) {
            throw usage("--soon: expected 0 or more, given " + soon);
        }
        return soon;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
