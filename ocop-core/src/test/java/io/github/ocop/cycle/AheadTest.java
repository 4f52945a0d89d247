package io.github.ocop.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may come of a case, and what is told where something cannot, on small tables. */
class AheadTest {
    private static final LocalDate DAY = SmallTable.DAY;
    private static final Event STOPPED = Event.of("STOPPED", DAY, Actor.SUBJECT);

    private static Transition judged(String name, String size, String rank, String to) {
        return SmallTable.judged(name, to, rank).putWhen("size", size).build();
    }

    private static Progress going(Transition... judged) {
        Workflow table = SmallTable.good()
                .transitions(Stream.concat(Stream.of(SmallTable.START, SmallTable.STOP), Stream.of(judged))
                        .toList())
                .build();
        Progress open = Progress.begin(table, new SmallTable.NoRules(), OuterTable.SMALL);
        return OuterTable.fired(open, OuterTable.started(DAY));
    }

    @Test
    void a_step_of_another_case_is_none_that_may_come() {
        Progress going = going(judged("FOR_SMALL", "SMALL", "2", "DONE"), judged("FOR_LARGE", "LARGE", "3", "STOPPED"));
        assertThat(going.possible())
                .extracting(step -> step.transition().name())
                .containsExactly("STOP", "FOR_SMALL");
        assertThat(going.next(DAY)).extracting(step -> step.transition().name()).containsExactly("STOP", "FOR_SMALL");
    }

    @Test
    void only_what_the_nearest_steps_ask_for_is_told_as_expected() {
        Transition near = SmallTable.row("NEAR", "GOING", "JUDGED", "DONE")
                .putWhen("size", "SMALL")
                .putWhen("rank", "2")
                .build();
        Transition far = SmallTable.row("FAR", "GOING", "JUDGED", "STOPPED")
                .putWhen("size", "LARGE")
                .putWhen("rank", "3")
                .build();
        for (Progress going : List.of(going(near, far), going(far, near))) {
            Refusal refusal = (Refusal) going.fire(OuterTable.judged(1, DAY));
            assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_IN_THIS_CASE);
            assertThat(refusal.fact()).contains("rank");
            assertThat(refusal.expected()).containsExactly("2");
        }
    }

    /** A case that was lost on a day and waits for a week, before a step that the table has besides. */
    private static Progress lost(Transition.Builder step, LocalDate on) {
        Workflow table =
                OuterTable.table().addTransitions(step.after("PAUSE").build()).build();
        Progress begun = OuterTable.begin(table, SmallTable.good().build());
        Progress busy = OuterTable.fired(begun, OuterTable.started(on));
        return OuterTable.fired(busy, Event.of("STOPPED", on, Actor.SUBJECT));
    }

    private static List<String> later(Progress progress, LocalDate on) {
        return progress.later(on).stream().map(step -> step.transition().name()).toList();
    }

    @Test
    void what_is_no_law_any_more_when_the_wait_is_over_does_not_come_later() {
        // after the pause of one week it would be 10 August
        Transition.Builder closing =
                SmallTable.row("CLOSING", "LOST", "LEFT", "WON").putWhen("open", "NO");
        assertThat(later(lost(SmallTable.during(closing, "2026-08-01/2026-08-10"), DAY), DAY))
                .contains("CLOSING");
        assertThat(later(lost(SmallTable.during(closing, "2026-08-01/2026-08-09"), DAY), DAY))
                .doesNotContain("CLOSING")
                .contains("ENTER_AGAIN");
    }

    @Test
    void what_the_day_after_the_wait_rules_out_does_not_come_later() {
        Transition.Builder step =
                SmallTable.row("IN_EVEN_MONTHS", "LOST", "LEFT", "WON").putWhen("open", "NO");
        LocalDate august = LocalDate.of(2026, 8, 24);
        assertThat(later(lost(step, august), august)).contains("IN_EVEN_MONTHS");
        LocalDate intoSeptember = LocalDate.of(2026, 8, 25);
        assertThat(later(lost(step, intoSeptember), intoSeptember))
                .doesNotContain("IN_EVEN_MONTHS")
                .contains("ENTER_AGAIN");
    }

    @Test
    void an_event_of_which_the_case_inside_knows_nothing_does_not_happen_there() {
        Workflow unjudged = SmallTable.good()
                .events(Maps.filterKeys(SmallTable.events(), name -> !name.equals("JUDGED")))
                .states(Maps.filterKeys(SmallTable.states(), name -> !name.equals("DONE")))
                .transitions(ImmutableSet.of(SmallTable.START, SmallTable.STOP))
                .build();
        Progress busy =
                OuterTable.fired(OuterTable.begin(OuterTable.table().build(), unjudged), OuterTable.started(DAY));
        Refusal refusal = (Refusal) busy.fire(OuterTable.judged(2, DAY));
        assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_HERE);
        assertThat(refusal.state().name()).isEqualTo("BUSY");
        assertThat(busy.fire(STOPPED)).isInstanceOf(Fired.class);
    }
}
