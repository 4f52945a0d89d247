package io.github.ocop.cycle;

import static io.github.ocop.cycle.OuterTable.DAY;
import static io.github.ocop.cycle.OuterTable.begin;
import static io.github.ocop.cycle.OuterTable.fired;
import static io.github.ocop.cycle.OuterTable.judged;
import static io.github.ocop.cycle.OuterTable.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case inside another, on two small tables. */
class NestedCaseTest {
    private static final Event STOPPED = Event.of("STOPPED", DAY, Actor.SUBJECT);

    private static Refusal refused(Progress before, Event event) {
        return (Refusal) before.fire(event);
    }

    private static List<String> next(Progress progress, LocalDate on) {
        return progress.next(on).stream().map(step -> step.transition().name()).toList();
    }

    @Test
    void one_event_leads_into_the_state_and_begins_the_case_inside() {
        Fired fired = (Fired) begin().fire(started(DAY));
        assertThat(fired.transition().name()).isEqualTo("ENTER");
        assertThat(fired.also()).extracting(Transition::name).containsExactly("START");
        Progress busy = fired.progress();
        assertThat(busy.state().name()).isEqualTo("BUSY");
        assertThat(busy.inner()).contains(busy.cases().get(0));
        assertThat(busy.cases()).extracting(one -> one.state().name()).containsExactly("GOING");
        assertThat(busy.steps()).hasSize(1);
        assertThat(busy.lastDay()).contains(DAY);
    }

    @Test
    void what_the_case_inside_refuses_does_not_begin() {
        Refusal refusal = refused(begin(), Event.of("STARTED", DAY, Actor.COMMUNE));
        assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_BY_THEM);
        assertThat(refusal.state().name()).isEqualTo("IDLE");
        assertThat(refusal.expected()).containsExactly("SUBJECT");
        assertThat(refusal.citation()).contains(SmallTable.CLAUSE);
        assertThat(refusal.instead()).extracting(Transition::name).containsExactly("ENTER");
    }

    @Test
    void what_the_table_around_refuses_does_not_begin() {
        Refusal refusal = refused(begin(), Event.of("STARTED", DAY, Actor.PROVINCE));
        assertThat(refusal.expected()).containsExactly("SUBJECT", "COMMUNE");
    }

    @Test
    void where_no_table_is_law_nothing_begins_and_nothing_of_it_comes_next() {
        LocalDate before = LocalDate.of(2026, 7, 31);
        assertThat(refused(begin(), started(before)).code()).isEqualTo(RefusalCode.NO_LAW);
        assertThat(next(begin(), before)).isEmpty();
        assertThat(next(begin(), before.plusDays(1))).containsExactly("ENTER");
        assertThat(begin().possible())
                .extracting(step -> step.transition().name())
                .containsExactly("ENTER");
    }

    @Test
    void a_table_inside_that_does_not_begin_by_the_event_is_not_begun() {
        Workflow other = SmallTable.good()
                .events(Maps.filterKeys(
                        SmallTable.events(new EventKind("OPENED", ImmutableSet.of(), ImmutableSet.of())),
                        name -> !name.equals("STARTED")))
                .transitions(List.of(
                        Transition.builder()
                                .from(SmallTable.START)
                                .event("OPENED")
                                .build(),
                        SmallTable.PASS,
                        SmallTable.FAIL,
                        SmallTable.STOP))
                .build();
        Progress begun = begin(OuterTable.table().build(), other);
        assertThat(refused(begun, started(DAY)).code()).isEqualTo(RefusalCode.NOT_HERE);
        assertThat(next(begun, DAY)).isEmpty();
    }

    @Test
    void the_end_of_the_case_inside_leads_on_and_sets_what_the_row_says() {
        Fired fired = (Fired) fired(begin(), started(DAY)).fire(judged(2, DAY.plusDays(3)));
        assertThat(fired.transition().name()).isEqualTo("PASS");
        assertThat(fired.also()).extracting(Transition::name).containsExactly("WIN");
        Progress won = fired.progress();
        assertThat(won.state().name()).isEqualTo("WON");
        assertThat(won.inner()).isEmpty();
        assertThat(won.facts()).isEqualTo(OuterTable.SMALL.and("outcome", "DONE"));
        assertThat(won.cases()).extracting(one -> one.state().name()).containsExactly("DONE");
        assertThat(won.cases()).extracting(Progress::facts).containsExactly(OuterTable.LARGE.and("rank", "2"));
        Event ending = won.steps().get(1).event();
        assertThat(ending.type()).isEqualTo("INSIDE_ENDED");
        assertThat(ending.by()).isEqualTo(Actor.LAW);
        assertThat(ending.on()).isEqualTo(DAY.plusDays(3));
        assertThat(won.lastDay()).contains(DAY.plusDays(3));
    }

    @Test
    void nobody_fires_the_end_and_nobody_is_told_to() {
        Event end = Event.builder()
                .from(Event.of("INSIDE_ENDED", DAY, Actor.SUBJECT))
                .facts(Facts.none().and("outcome", "DONE"))
                .build();
        Progress busy = fired(begin(), started(DAY));
        assertThat(refused(begin(), end).code()).isEqualTo(RefusalCode.NOT_HERE);
        assertThat(refused(busy, end).code()).isEqualTo(RefusalCode.NOT_HERE);
        assertThat(refused(fired(busy, judged(2, DAY)), end).code()).isEqualTo(RefusalCode.ENDED);
        assertThat(next(busy, DAY)).containsExactly("NOTE", "PASS", "FAIL", "STOP");
        assertThat(busy.possible())
                .extracting(step -> step.transition().name())
                .containsExactly("NOTE", "PASS", "FAIL", "STOP");
    }

    @Test
    void an_event_of_the_case_inside_happens_inside_one() {
        assertThat(refused(begin(), judged(2, DAY)).code()).isEqualTo(RefusalCode.NOT_HERE);
        Progress won = fired(fired(begin(), started(DAY)), judged(2, DAY));
        assertThat(refused(won, judged(2, DAY)).code()).isEqualTo(RefusalCode.ENDED);
        Progress busy = fired(begin(), started(DAY));
        Refusal inside = refused(busy, started(DAY));
        assertThat(inside.code()).isEqualTo(RefusalCode.NOT_HERE);
        assertThat(inside.state().name()).isEqualTo("GOING");
        assertThat(inside.instead()).extracting(Transition::name).containsExactly("NOTE", "PASS", "FAIL", "STOP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> busy.fire(Event.of("NEVER", DAY, Actor.SUBJECT)))
                .withMessageContaining("test/outer: expected one of");
    }

    @Test
    void what_happens_around_leaves_the_case_inside_and_its_day_counts() {
        Progress busy = fired(begin(), started(DAY));
        Progress noted = fired(busy, Event.of("NOTED", DAY.plusDays(9), Actor.SUBJECT));
        assertThat(noted.cases()).isEqualTo(busy.cases());
        assertThat(noted.lastDay()).contains(DAY.plusDays(9));
        assertThat(noted.since()).contains(DAY);
        assertThat(fired(begin(), started(DAY)).inner().flatMap(Progress::lastDay))
                .contains(DAY);
        Refusal back = refused(noted, judged(2, DAY.plusDays(8)));
        assertThat(back.code()).isEqualTo(RefusalCode.DAY_GOES_BACK);
        assertThat(back.expected()).containsExactly(DAY.plusDays(9).toString());
        assertThat(back.state().name()).isEqualTo("GOING");
        assertThat(refused(noted, started(DAY)).code()).isEqualTo(RefusalCode.NOT_HERE);
        assertThat(next(noted, DAY.plusDays(8))).isEmpty();
        assertThat(fired(noted, judged(2, DAY.plusDays(9))).state().name()).isEqualTo("WON");
        assertThat(refused(fired(busy, judged(1, DAY)), started(DAY.minusDays(1)))
                        .code())
                .isEqualTo(RefusalCode.DAY_GOES_BACK);
    }

    @Test
    void what_has_to_be_waited_for_is_told_and_the_case_inside_begins_anew() {
        Progress lost = fired(fired(begin(), started(DAY)), STOPPED);
        LocalDate from = DAY.plusDays(7);
        Refusal early = refused(lost, started(from.minusDays(1)));
        assertThat(early.code()).isEqualTo(RefusalCode.TOO_EARLY);
        assertThat(early.expected()).containsExactly(from.toString());
        assertThat(early.citation()).contains(SmallTable.CLAUSE);
        assertThat(next(lost, from.minusDays(1))).doesNotContain("ENTER_AGAIN");
        assertThat(next(lost, from)).contains("ENTER_AGAIN");
        assertThat(lost.later(from.minusDays(1)))
                .extracting(
                        step -> step.transition().name() + " " + step.until().from())
                .containsExactly("ENTER_AGAIN " + from, "REST " + from.plusDays(7));
        assertThat(lost.later(from))
                .extracting(step -> step.transition().name())
                .containsExactly("REST");
        assertThat(lost.later(from.plusDays(7))).isEmpty();
        Progress again = fired(lost, started(from));
        assertThat(again.cases()).extracting(one -> one.state().name()).containsExactly("STOPPED", "GOING");
        assertThat(again.inner()).contains(again.cases().get(1));
        assertThat(fired(again, judged(3, from)).cases())
                .extracting(one -> one.state().name())
                .containsExactly("STOPPED", "DONE");
        assertThat(refused(lost, Event.of("STARTED", from.minusDays(1), Actor.PROVINCE))
                        .code())
                .isEqualTo(RefusalCode.TOO_EARLY);
    }

    @Test
    void what_follows_from_the_day_decides_what_comes_next() {
        Progress lost = fired(fired(begin(), started(DAY)), STOPPED);
        assertThat(next(lost, LocalDate.of(2026, 8, 4))).isEmpty();
        assertThat(next(lost, LocalDate.of(2026, 9, 1))).containsExactly("REST", "ENTER_AGAIN", "LEAVE");
        assertThat(next(lost, LocalDate.of(2026, 10, 1))).containsExactly("REST", "ENTER_AGAIN");
    }

    @Test
    void an_end_that_no_row_takes_is_an_error_of_the_tables() {
        Workflow outer = OuterTable.table()
                .transitions(OuterTable.table().build().transitions().stream()
                        .map(row -> row.name().equals("LOSE")
                                ? Transition.builder()
                                        .from(row)
                                        .putWhen("size", "SMALL")
                                        .build()
                                : row)
                        .collect(ImmutableList.toImmutableList()))
                .build();
        Progress busy = fired(begin(outer, SmallTable.good().build()), started(DAY));
        assertThatIllegalStateException()
                .isThrownBy(() -> busy.fire(STOPPED))
                .withMessageStartingWith("test/outer: expected a row for ");
    }
}
