package io.github.ocop.examples.quickstart.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.json.PlanReader;
import io.github.ocop.json.RecordStream;
import io.github.ocop.json.RegisterReader;
import io.github.ocop.json.RegisterReading;
import io.github.ocop.plan.Outcome;
import io.github.ocop.plan.PlanProgress;
import io.github.ocop.plan.ProgrammePlan;
import io.github.ocop.plan.RegisterBook;
import io.github.ocop.plan.RegisterRecord;
import io.github.ocop.plan.RowPlace;
import io.github.ocop.plan.TargetProgress;
import io.github.ocop.rulebook.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The samples of plans.md. */
class PlansPageTest {
    @Test
    void a_register_is_counted_against_a_plan() throws IOException {
        String json = Pages.example("plans/ha-long-2017-2020.json");
        try (InputStream in = Files.newInputStream(Pages.CLI.resolve("registers/ha-long-2017-2020.ndjson"))) {
            // page begins
            ProgrammePlan plan = PlanReader.read(json); // or an exception with the place of what is wrong
            RegisterBook book = RegisterBook.of(plan, Rulebooks.standard().certificates()::life);
            RecordStream<RegisterReading> records = RegisterReader.lines(in);
            for (var next = records.next(); next.isPresent(); next = records.next()) {
                RowPlace place = new RowPlace(0, next.get().line());
                next.get().reading().record().ifPresent(record -> book.add(record, place));
            }
            PlanProgress progress = book.register().progress(LocalDate.parse("2020-12-31"));
            List<TargetProgress> missed = progress.targets().stream()
                    .filter(target -> target.judgement().outcome() == Outcome.NOT_MET)
                    .toList();
            // page ends
            assertThat(progress.used()).isPositive();
            assertThat(progress.targets()).hasSameSizeAs(plan.targets());
            assertThat(progress.count(Outcome.NOT_MET)).isEqualTo(missed.size());
            assertThat(progress.faults()).isEmpty();
            assertThat(Optional.of(missed)).isPresent();
        }
    }

    @Test
    void a_record_is_added_by_its_line() throws IOException {
        ProgrammePlan plan = PlanReader.read(Pages.example("plans/ha-long-2017-2020.json"));
        String tally = "{\"type\": \"TALLY\", \"id\": \"SL01\", \"tally\": \"FAIR\", \"unit\": \""
                + plan.units().all().get(0).id() + "\", \"on\": \"2018-05-10\", \"count\": 2}";
        RegisterRecord record = RegisterReader.read(tally).record().orElseThrow();
        LocalDate day = LocalDate.parse("2020-12-31");
        long line = 1;
        // page begins
        RegisterBook book = RegisterBook.of(plan, Rulebooks.standard().certificates()::life);
        book.add(record, new RowPlace(0, line)); // of RegisterReader, or made in Java
        PlanProgress progress =
                book.register().progress(day); // targets, each with its figure, goal, outcome, units, records
        // page ends
        assertThat(progress.used()).isOne();
    }
}
