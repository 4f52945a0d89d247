package io.github.ocop.examples.cli.plan;

import io.github.ocop.examples.cli.option.Days;
import io.github.ocop.examples.cli.option.GivenFile;
import io.github.ocop.examples.cli.option.WordsOptions;
import io.github.ocop.examples.cli.record.Entries;
import io.github.ocop.examples.cli.record.RegisterEntry;
import io.github.ocop.examples.cli.source.Source;
import io.github.ocop.examples.cli.stream.ExitStatus;
import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.json.PlanReader;
import io.github.ocop.json.ProgressWriter;
import io.github.ocop.plan.PlanProgress;
import io.github.ocop.plan.ProgrammePlan;
import io.github.ocop.plan.RegisterBook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ocop plan}: how far a plan is by a register. */
@Command(
        name = "plan",
        description = {"Tiến độ kế hoạch so với sổ đăng ký.", "How far a plan is by a register."})
public final class PlanCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PLAN", description = "JSON file of the plan: units, targets.")
    private String file = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "REGISTER|-",
            description = "A .csv file is a table, a .json file one record; others and - have one a line.")
    private List<String> registers = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "The day up to which is counted; left out, the last day of the plan's years: there is no today.")
    private Optional<String> on = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|html",
            defaultValue = "json",
            description = "Form of the answer (default: ${DEFAULT-VALUE}).")
    private PlanFormat format = PlanFormat.json;

    @Mixin
    private WordsOptions wording = new WordsOptions();

    public PlanCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        ProgrammePlan plan = new GivenFile(file).read(wording::words, PlanReader::read);
        LocalDate day = day(plan);
        for (String name : registers) {
            Source.check(name);
        }
        PlanProgress progress = book(plan).register().progress(day);
        streams.write(told(progress, wording.words()));
        return progress.faults().isEmpty() ? ExitStatus.ANSWERED : ExitStatus.RECORD_ERROR;
    }

    private LocalDate day(ProgrammePlan plan) {
        LocalDate first = plan.years().days().first();
        LocalDate day = on.map(text -> Days.find(text).orElseThrow(() -> usage(Days.wrong("--on", text))))
                .orElse(plan.years().days().last().orElseThrow());
        if (day.isBefore(first)) {
            throw usage("--on: expected " + first + " or later, given " + day);
        }
        return day;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private RegisterBook book(ProgrammePlan plan) throws IOException {
        RegisterBook book = RegisterBook.of(plan, Rulebooks.standard().certificates()::life);
        for (int i = 0; i < registers.size(); i++) {
            try (Source source = Source.open(registers.get(i), streams.in())) {
                Entries<RegisterEntry> entries = source.register(() -> true);
                for (Optional<RegisterEntry> next = entries.next(); next.isPresent(); next = entries.next()) {
                    next.get().into(book, i);
                }
            }
        }
        return book;
    }

    private String told(PlanProgress progress, Words words) {
        return switch (format) {
            case text -> new PlanLines(words).write(progress);
            case json -> ProgressWriter.of(words).write(progress) + "\n";
            case csv -> new PlanTable(words).write(progress);
            case html -> new PlanPage(words).write(progress);
        };
    }
}
