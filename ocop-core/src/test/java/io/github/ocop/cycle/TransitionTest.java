package io.github.ocop.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which row is nearest to a case, and which can still hold in it. */
class TransitionTest {
    /** A row for what is small, at ranks 2 and 3. */
    private static final Transition ROW = SmallTable.row("PASS", "GOING", "JUDGED", "DONE")
            .putWhen("size", "SMALL")
            .putWhen("rank", "2")
            .putWhen("rank", "3")
            .build();

    private static final EventKind JUDGED = new EventKind("JUDGED", ImmutableSet.of("rank"), ImmutableSet.of());
    private static final Facts SMALL = Facts.none().and("size", "SMALL");
    private static final Facts LARGE = Facts.none().and("size", "LARGE");

    @Test
    void it_agrees_up_to_the_first_fact_that_is_another() {
        assertThat(ROW.agreed(Facts.none())).isZero();
        assertThat(ROW.agreed(LARGE.and("rank", "2"))).isZero();
        assertThat(ROW.agreed(SMALL.and("rank", "1"))).isEqualTo(1);
        assertThat(ROW.agreed(SMALL.and("rank", "3"))).isEqualTo(2);
    }

    @Test
    void what_the_event_makes_known_may_still_be_right_and_what_is_known_is_not() {
        assertThat(ROW.canHold(SMALL, JUDGED)).isTrue();
        assertThat(ROW.canHold(SMALL.and("rank", "1"), JUDGED)).isTrue();
        assertThat(ROW.canHold(LARGE, JUDGED)).isFalse();
        assertThat(ROW.canHold(Facts.none(), JUDGED)).isFalse();
        EventKind follows = new EventKind("JUDGED", ImmutableSet.of("size"), ImmutableSet.of("rank"));
        assertThat(ROW.canHold(LARGE, follows)).isTrue();
        EventKind none = new EventKind("JUDGED", ImmutableSet.of(), ImmutableSet.of());
        assertThat(ROW.canHold(SMALL, none)).isFalse();
        assertThat(ROW.canHold(SMALL.and("rank", "2"), none)).isTrue();
    }

    @Test
    void a_history_goes_as_far_as_a_day_and_that_day_is_in_it() {
        LocalDate day = SmallTable.DAY;
        History history = History.builder()
                .workflow("test/small")
                .edition(1)
                .opening(SMALL)
                .addEvents(Event.of("STARTED", day, Actor.SUBJECT), Event.of("STOPPED", day.plusDays(1), Actor.SUBJECT))
                .build();
        assertThat(history.through(day.minusDays(1)).events()).isEmpty();
        assertThat(history.through(day).events()).extracting(Event::type).containsExactly("STARTED");
        assertThat(history.through(day.plusDays(1))).isEqualTo(history);
    }

    @Test
    void an_answer_is_a_replay_or_a_fault() {
        Fault fault = Fault.of(FaultReason.NOT_JSON, "", 1);
        assertThat(CaseAnswer.of(fault).fault()).contains(fault);
        assertThatThrownBy(() -> ImmutableCaseAnswer.of(Optional.empty(), Optional.empty(), Optional.empty()))
                .hasMessage("answer: expected a replay or a fault");
    }
}
