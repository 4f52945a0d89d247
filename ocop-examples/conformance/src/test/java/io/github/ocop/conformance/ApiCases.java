package io.github.ocop.conformance;

import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.certificate.CertificateLife;
import io.github.ocop.certificate.Milestone;
import io.github.ocop.cycle.Replay;
import io.github.ocop.json.CaseReader;
import io.github.ocop.json.CertificateReader;
import io.github.ocop.json.CertificateWriter;
import io.github.ocop.json.DeadlineWriter;
import io.github.ocop.json.ExtraRoundsReader;
import io.github.ocop.json.HistoryReader;
import io.github.ocop.json.ReplayWriter;
import io.github.ocop.json.YearWriter;
import io.github.ocop.law.Period;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rulebook.DataException;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Workflows;
import io.github.ocop.rulebook.YearProfiles;
import io.github.ocop.year.YearOnDay;
import io.github.ocop.year.YearProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Commands that read certificates, histories and years, through the public API. */
final class ApiCases {
    private static final int SOON = 14;

    private final ApiCommand command;
    private final Rulebooks rulebooks;
    private final ApiAnswers answers = new ApiAnswers();

    private ApiCases(ApiCommand command) {
        this.command = command;
        this.rulebooks = command.option("--reading")
                .map(reading -> Rulebooks.standard().withReadings(List.of(reading)))
                .orElse(Rulebooks.standard());
    }

    /** Where a day is needed there is none but the one that is named. */
    static Program.Output run(ApiCommand command) throws IOException {
        ApiCases cases = new ApiCases(command);
        Optional<LocalDate> on = command.option("--on").map(LocalDate::parse);
        if (!command.name().equals("replay") && !command.has("--from") && on.isEmpty()) {
            return ApiAnswers.wrongUsage();
        }
        switch (command.name()) {
            case "certificate" -> cases.certificates(on);
            case "replay" -> cases.replay();
            case "deadlines" -> cases.deadlines(on.orElseThrow());
            case "year" -> {
                try {
                    cases.year(on.orElseThrow());
                } catch (DataException e) {
                    return ApiAnswers.wrongUsage();
                }
            }
            default -> throw new IllegalArgumentException(command.name());
        }
        return cases.answers.output();
    }

    private void certificates(Optional<LocalDate> on) throws IOException {
        CertificateWriter writer = CertificateWriter.of(ApiAnswers.EN);
        if (on.isEmpty()) {
            days(writer);
            return;
        }
        ApiAnswers.each(CertificateReader.lines(command.in()), (id, reading) -> {
            var answer = reading.answer(rulebooks.certificates(), on.get());
            answers.add(writer.write(id, answer), answer.fault().isPresent());
        });
    }

    private void days(CertificateWriter writer) throws IOException {
        Period period = Period.of(
                LocalDate.parse(command.option("--from").orElseThrow()),
                LocalDate.parse(command.option("--through").orElseThrow()));
        ApiAnswers.each(CertificateReader.lines(command.in()), (id, reading) -> {
            var record = reading.certificate().orElseThrow();
            CertificateLife life = rulebooks.certificates().life(record);
            List<Milestone> within = life.milestones().stream()
                    .filter(day -> period.contains(day.on()))
                    .toList();
            answers.add(writer.write(id, rulebooks.certificates().certificate(record), period, within), false);
        });
    }

    private ImmutableList<ExtraRound> extras() {
        return command.findFile("extra")
                .map(extra -> ExtraRoundsReader.read(extra.getBytes(StandardCharsets.UTF_8)))
                .orElse(ImmutableList.of());
    }

    private void replay() throws IOException {
        ReplayWriter writer = ReplayWriter.of(ApiAnswers.WORDS);
        Workflows workflows = rulebooks.workflows().withRounds(extras());
        ApiAnswers.each(CaseReader.lines(command.in()), (id, reading) -> {
            var answer = reading.answer(workflows);
            answers.add(writer.write(id, answer), answer.fault().isPresent());
        });
    }

    private void deadlines(LocalDate on) throws IOException {
        DeadlineWriter writer = DeadlineWriter.of(ApiAnswers.EN);
        ApiAnswers.each(HistoryReader.lines(command.in()), (id, reading) -> {
            var answer = reading.answer(rulebooks.deadlines().withRounds(extras()), on);
            answers.add(writer.write(id, on, answer), answer.fault().isPresent());
        });
    }

    private void year(LocalDate on) throws IOException {
        YearWriter writer = YearWriter.of(ApiAnswers.WORDS);
        YearProfile own = YearProfiles.read(
                "profile", new ByteArrayInputStream(command.file("profile").getBytes(StandardCharsets.UTF_8)));
        Workflows workflows = rulebooks.workflows().with(own);
        ApiAnswers.each(CaseReader.lines(command.in()), (id, reading) -> {
            try {
                Replay replay = reading.answer(workflows).replay().orElseThrow();
                String table = replay.progress().workflow().id();
                YearProfile profile = workflows
                        .profile(table)
                        .orElseThrow(() -> new FaultException(
                                Fault.of(FaultReason.NOT_IN_LIST, "workflow", table, "*/province-year")));
                YearOnDay year = YearOnDay.of(profile, replay.progress(), on, SOON);
                answers.add(writer.write(id, year, List.copyOf(replay.firings()), Optional.empty()), false);
            } catch (FaultException e) {
                answers.add(writer.write(id, e.fault()), true);
            }
        });
    }
}
