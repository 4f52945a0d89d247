package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.github.ocop.fixtures.PlanSamples;
import io.github.ocop.fixtures.RandomRegisters;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.ProgressWriter;
import io.github.ocop.json.Schemas;
import io.github.ocop.law.Language;
import io.github.ocop.plan.Figure;
import io.github.ocop.plan.GoalKind;
import io.github.ocop.plan.Outcome;
import io.github.ocop.plan.PlanProgress;
import io.github.ocop.plan.PlanUnit;
import io.github.ocop.plan.RegisterBook;
import io.github.ocop.plan.RowFault;
import io.github.ocop.plan.TargetProgress;
import io.github.ocop.plan.UnitProgress;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Progress of random registers: additive over units, monotone, the same in any order and in any parts, and as another count has it. */
class PlanProperties {
    private static final Schema PROGRESS = Schemas.load("progress.schema.json");
    private static final List<String> PLAIN = List.of(
            "new",
            "range",
            "upgraded",
            "kept",
            "coops",
            "average",
            "dossier",
            "new-subjects",
            "registered",
            "strengthened",
            "funds",
            "trained");

    private static LocalDate day(Random random) {
        LocalDate day = RandomRegisters.day(random);
        return day.isBefore(LocalDate.of(2024, 1, 1)) ? LocalDate.of(2024, 1, 1) : day;
    }

    private static String count(UnitProgress unit, boolean share) {
        Figure figure = unit.figure().orElseThrow();
        return share
                ? figure.count() + "/" + figure.of().orElseThrow()
                : figure.count().toString();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_figure_is_as_another_count_has_it(@ForAll Random random) {
        List<String> rows = RandomRegisters.rows(random);
        LocalDate on = day(random);
        PlanProgress progress = PlanSamples.book(rows).register().progress(on);
        for (String id : PLAIN) {
            TargetProgress target = PlanSamples.target(progress, id);
            Statistics.label(id).collect(target.judgement().outcome());
            if (target.whole().figure().isEmpty()) {
                continue;
            }
            boolean share = target.target().goal().flatMap(goal -> goal.whole()).isPresent();
            Map<String, String> naive =
                    new NaiveProgress(rows, target.counted().last().orElseThrow()).figures(id);
            for (UnitProgress unit : target.units()) {
                assertThat(count(unit, share))
                        .as("%s in %s on %s of %s", id, unit.unit().id(), on, rows)
                        .isEqualTo(naive.get(unit.unit().id()));
            }
        }
        for (String id : List.of("new", "range", "kept", "coops")) {
            Statistics.label(id).coverage(coverage -> {
                coverage.check(Outcome.MET).count(count -> count > 0);
                coverage.check(Outcome.NOT_MET).count(count -> count > 0);
                coverage.check(Outcome.OUTSIDE).count(count -> count > 0);
            });
        }
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void a_figure_is_the_sum_of_its_units_and_its_own(@ForAll Random random) {
        PlanProgress progress =
                PlanSamples.book(RandomRegisters.rows(random)).register().progress(day(random));
        for (TargetProgress target : progress.targets()) {
            if (target.target().every().isPresent() || target.whole().figure().isEmpty()) {
                continue;
            }
            Map<String, BigInteger> below = new HashMap<>();
            target.units()
                    .forEach(unit -> unit.unit()
                            .within()
                            .ifPresent(above -> below.merge(
                                    above, unit.figure().orElseThrow().count(), BigInteger::add)));
            for (UnitProgress unit : target.units()) {
                BigInteger sum = below.getOrDefault(unit.unit().id(), BigInteger.ZERO)
                        .add(unit.own().orElseThrow().count());
                assertThat(unit.figure().orElseThrow().count()).isEqualTo(sum);
                if (target.target().measure().tally().isEmpty()) {
                    assertThat(unit.own().orElseThrow().count().intValue())
                            .isEqualTo(unit.records().size());
                }
            }
        }
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_rows_changes_nothing_but_their_lines(@ForAll Random random) {
        List<String> rows = new ArrayList<>(RandomRegisters.rows(random));
        if (random.nextBoolean() && !rows.isEmpty()) {
            // a row twice, or one of the same id that says something else
            String row = rows.get(random.nextInt(rows.size()));
            rows.add(random.nextBoolean() ? row : row.replace("'unit': 'a'", "'unit': 'b'"));
        }
        LocalDate on = day(random);
        PlanProgress one = PlanSamples.book(rows).register().progress(on);
        Collections.shuffle(rows, random);
        PlanProgress other = PlanSamples.book(rows).register().progress(on);
        assertThat(other.targets()).isEqualTo(one.targets());
        assertThat(other.used()).isEqualTo(one.used());
        assertThat(other.faults().stream().map(PlanProperties::told).sorted())
                .containsExactlyElementsOf(
                        one.faults().stream().map(PlanProperties::told).sorted().toList());
    }

    private static String told(RowFault fault) {
        return fault.kind() + " " + fault.id() + " " + fault.fault();
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void a_register_in_parts_put_together_is_the_register(@ForAll Random random) {
        List<String> rows = RandomRegisters.rows(random);
        LocalDate on = day(random);
        Map<String, List<String>> parts = new HashMap<>();
        for (String row : rows) {
            // by unit, and what has none with its product or anywhere
            String unit = Wire.parse(row).path("unit").asText("" + random.nextInt(3));
            parts.computeIfAbsent(unit, any -> new ArrayList<>()).add(row);
        }
        RegisterBook together = PlanSamples.book();
        parts.values().forEach(part -> together.addAll(PlanSamples.book(part)));
        PlanProgress whole = PlanSamples.book(rows).register().progress(on);
        assertThat(together.register().progress(on).targets()).isEqualTo(whole.targets());
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void one_more_recognised_product_lowers_no_figure_and_loses_no_number_reached(@ForAll Random random) {
        List<String> rows = new ArrayList<>(RandomRegisters.rows(random));
        LocalDate on = day(random);
        PlanProgress before = PlanSamples.book(rows).register().progress(on);
        rows.add(PlanSamples.product("more", List.of("tinh", "a", "b-two").get(random.nextInt(3))));
        rows.add(RandomRegisters.recognition("more-c", "more", random));
        PlanProgress after = PlanSamples.book(rows).register().progress(on);
        for (TargetProgress target : before.targets()) {
            TargetProgress later = PlanSamples.target(after, target.target().id());
            for (int i = 0; i < target.units().size(); i++) {
                UnitProgress unit = target.units().get(i);
                BigInteger then = unit.figure().map(Figure::count).orElse(BigInteger.ZERO);
                assertThat(later.units().get(i).figure().map(Figure::count).orElse(BigInteger.ZERO))
                        .isGreaterThanOrEqualTo(then);
            }
            boolean number = target.target()
                    .goal()
                    .map(goal -> goal.kind() == GoalKind.AT_LEAST
                            || goal.kind() == GoalKind.BETWEEN
                            || goal.kind() == GoalKind.AVERAGE)
                    .orElse(true);
            if (number && target.judgement().outcome() == Outcome.MET) {
                assertThat(later.judgement().outcome()).isEqualTo(Outcome.MET);
            }
        }
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void an_answer_keeps_to_its_schema_and_outside_is_never_met(@ForAll Random random, @ForAll Language language) {
        PlanProgress progress =
                PlanSamples.book(RandomRegisters.rows(random)).register().progress(day(random));
        assertThat(PROGRESS.validate(Wire.read(ProgressWriter.of(language).write(progress))))
                .isEmpty();
        for (TargetProgress target : progress.targets()) {
            for (UnitProgress unit : target.units()) {
                boolean outside = unit.judgement().outcome() == Outcome.OUTSIDE;
                assertThat(outside).isEqualTo(unit.judgement().outside().isPresent());
                assertThat(unit.figure().isEmpty() && unit.judgement().outcome() == Outcome.MET)
                        .isFalse();
                assertThat(unit.judgement().outcome() == Outcome.NO_TARGET)
                        .isEqualTo(unit.goal().isEmpty());
            }
        }
        assertThat(progress.count(Outcome.MET) + progress.count(Outcome.NOT_MET) + progress.count(Outcome.OUTSIDE))
                .isEqualTo(progress.targets().size());
    }

    /** No unit is lost, whatever it is called. */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void every_unit_of_the_plan_is_told_once(@ForAll Random random) {
        PlanProgress progress =
                PlanSamples.book(RandomRegisters.rows(random)).register().progress(day(random));
        List<PlanUnit> units = progress.plan().units().all();
        for (TargetProgress target : progress.targets()) {
            assertThat(target.units().stream().map(UnitProgress::unit)).containsExactlyElementsOf(units);
        }
        assertThat(progress.plan()).isEqualTo(PlanSamples.plan());
    }
}
