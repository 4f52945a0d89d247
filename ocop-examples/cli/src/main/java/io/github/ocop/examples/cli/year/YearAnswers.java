package io.github.ocop.examples.cli.year;

import io.github.ocop.cycle.CaseAnswer;
import io.github.ocop.cycle.Replay;
import io.github.ocop.examples.cli.option.ProductsOption;
import io.github.ocop.examples.cli.record.Entries;
import io.github.ocop.json.CaseReading;
import io.github.ocop.json.RecordStream;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rulebook.Workflows;
import io.github.ocop.year.ProductCounts;
import io.github.ocop.year.YearOnDay;
import io.github.ocop.year.YearProfile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The years that are answered, one record after the other, as they are told. */
final class YearAnswers {
    private final Workflows workflows;
    private final LocalDate day;
    private final int soon;
    private final Optional<ProductsOption.Products> products;
    private final YearForm form;
    private final StringBuilder text;
    private int years;
    private boolean faulty;

    YearAnswers(
            Workflows workflows, LocalDate day, int soon, Optional<ProductsOption.Products> products, YearForm form) {
        this.workflows = workflows;
        this.day = day;
        this.soon = soon;
        this.products = products;
        this.form = form;
        this.text = new StringBuilder(form.heading());
        this.faulty = products.map(ProductsOption.Products::isFaulty).orElse(false);
    }

    void addAll(Entries<RecordStream.Numbered<CaseReading>> records) throws IOException {
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            add(next.get().id(), next.get().reading().answer(workflows));
        }
    }

    void add(String id, CaseAnswer answer) {
        Optional<Fault> fault = answer.fault().or(() -> notAYear(answer));
        if (fault.isPresent()) {
            text.append(form.write(id, fault.get()));
            faulty = true;
        } else {
            text.append(form.write(told(id, answer.replay().orElseThrow())));
            years++;
        }
    }

    private Optional<Fault> notAYear(CaseAnswer answer) {
        String table = answer.replay().orElseThrow().progress().workflow().id();
        return workflows.profile(table).isPresent()
                ? Optional.empty()
                : Optional.of(Fault.of(FaultReason.NOT_IN_LIST, "workflow", table, "*/province-year"));
    }

    private YearTold told(String id, Replay replay) {
        YearProfile profile =
                workflows.profile(replay.progress().workflow().id()).orElseThrow();
        YearOnDay year = YearOnDay.of(profile, replay.progress(), day, soon);
        return new YearTold(
                id,
                year,
                List.copyOf(replay.firings()),
                products.map(all -> ProductCounts.of(year.year(), day, all.replays())));
    }

    String text() {
        return text + form.footing();
    }

    /** Tells whether there was one year, and nothing was wrong with it. */
    boolean isOneYear() {
        return years == 1 && !faulty;
    }

    boolean isFaulty() {
        return faulty;
    }
}
