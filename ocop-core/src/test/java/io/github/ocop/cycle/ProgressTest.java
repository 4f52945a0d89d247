package io.github.ocop.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a case is in a small table, with limits of a length of their own. */
class ProgressTest {
    /** Each limit takes as many days as its name has letters, one of three letters from the first of the month. */
    private static final CaseRules LENGTHS = new SmallTable.NoRules() {
        @Override
        public Optional<RunningLimit> limit(String name, Facts facts, LocalDate start) {
            return Optional.of(new RunningLimit(
                    name, start, start.plusDays(name.length()), SmallTable.CLAUSE, ImmutableList.of()));
        }

        @Override
        public Optional<RunningLimit> standing(String name, Facts facts, LocalDate on) {
            return name.length() == 3 ? limit(name, facts, on.withDayOfMonth(1)) : Optional.empty();
        }
    };

    private static Progress going(String... limits) {
        Workflow table = SmallTable.good()
                .states(SmallTable.states(new State("GOING", ImmutableSet.copyOf(limits), false)))
                .addTransitions(
                        SmallTable.row("GO_ON", "GOING", "STARTED", "GOING")
                                .putWhen("size", "SMALL")
                                .addStarts("CLOCK")
                                .build(),
                        SmallTable.row("LEAP", "GOING", "STARTED", "DONE")
                                .putWhen("size", "LARGE")
                                .putWhen("rank", "2")
                                .build())
                .build();
        return fired(Progress.begin(table, LENGTHS, Facts.none().and("size", "SMALL")), SmallTable.DAY);
    }

    private static Progress fired(Progress before, LocalDate on) {
        return ((Fired) before.fire(Event.of("STARTED", on, Actor.SUBJECT))).progress();
    }

    @Test
    void limits_run_in_the_order_of_their_last_days_and_then_of_their_names() {
        Progress going = going("CLOCK", "DAY", "ALL");
        assertThat(going.limits(SmallTable.DAY))
                .extracting(limit -> limit.name() + " " + limit.start() + " " + limit.due())
                .containsExactly(
                        "ALL 2026-08-01 2026-08-04", "DAY 2026-08-01 2026-08-04", "CLOCK 2026-08-03 2026-08-08");
        assertThat(going.next(SmallTable.DAY)).extracting(NextStep::limits).containsOnly(going.limits(SmallTable.DAY));
    }

    @Test
    void a_limit_that_starts_again_takes_the_place_of_the_one_before() {
        Progress again = fired(going("CLOCK"), SmallTable.DAY.plusDays(2));
        assertThat(again.limits(SmallTable.DAY.plusDays(2)))
                .extracting(limit -> limit.name() + " " + limit.start())
                .containsExactly("CLOCK 2026-08-05");
    }

    @Test
    void a_fact_that_is_not_known_decides_nothing() {
        Workflow table = SmallTable.good()
                .addTransitions(SmallTable.row("LEAP", "GOING", "STARTED", "DONE")
                        .putWhen("rank", "2")
                        .build())
                .build();
        Progress going = fired(Progress.begin(table, LENGTHS, Facts.none().and("size", "SMALL")), SmallTable.DAY);
        Refusal refusal = (Refusal) going.fire(Event.of("STARTED", SmallTable.DAY, Actor.SUBJECT));
        assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_IN_THIS_CASE);
        assertThat(refusal.fact()).contains("rank");
        assertThat(refusal.given()).isEmpty();
        assertThat(refusal.expected()).containsExactly("2");
        assertThat(refusal.instead()).extracting(Transition::name).containsExactly("PASS", "FAIL", "STOP");
    }

    @Test
    void a_refusal_leaves_everything_as_it_was() {
        Progress going = going("CLOCK");
        Firing refused = going.fire(Event.builder()
                .type("JUDGED")
                .on(SmallTable.DAY)
                .by(Actor.COMMUNE)
                .facts(Facts.none().and("rank", "2"))
                .addDocuments("paper")
                .build());
        assertThat(refused).isInstanceOf(Refusal.class);
        assertThat(going.facts()).isEqualTo(Facts.none().and("size", "SMALL"));
        assertThat(going.documents()).isEmpty();
        assertThat(going.steps()).hasSize(1);
    }
}
