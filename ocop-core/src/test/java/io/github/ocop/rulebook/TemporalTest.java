package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.rulebook.GoverningLaw.BeforeNationalCriteria;
import io.github.ocop.rulebook.GoverningLaw.InTransition;
import io.github.ocop.rulebook.GoverningLaw.NotCovered;
import io.github.ocop.rulebook.GoverningLaw.TransitionOver;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Time has no holes: from the first day of the programme on, every day and every kind of filing has exactly one answer. Which
 * one it is is held elsewhere; here it only is asked whether there is one, and whether they agree.
 */
class TemporalTest {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();
    private static final LocalDate FIRST = LocalDate.of(2018, 5, 7);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
    private static final LocalDate NATIONAL = LocalDate.of(2019, 8, 21);

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(LAST);
    }

    /** Days between filing and assessment: none, one, and those of every length of procedure. */
    private static final List<Integer> LATER = List.of(0, 1, 29, 30, 45, 59, 60, 61, 180, 365, 1000, 2500);

    @ParameterizedTest
    @EnumSource(FilingKind.class)
    void every_day_of_filing_has_one_answer_and_the_rulebooks_follow_each_other(FilingKind kind) {
        List<String> order = RULEBOOKS.held().asList();
        int before = -1;
        for (LocalDate day : (Iterable<LocalDate>) days()::iterator) {
            GoverningLaw law = RULEBOOKS.governing(Filing.of(kind, day), Optional.empty());
            assertThat(law).as(day.toString()).isNotInstanceOf(NotCovered.class);
            int now = law.governs().map(order::indexOf).orElse(-1);
            assertThat(now).as(day.toString()).isBetween(before, before + 1);
            assertThat(law instanceof BeforeNationalCriteria).isEqualTo(now < 0);
            assertThat(law.clause().instrument()).isNotEmpty();
            before = now;
        }
        assertThat(before).isEqualTo(order.size() - 1);
    }

    @ParameterizedTest
    @EnumSource(FilingKind.class)
    void every_pair_of_days_has_one_answer_and_what_governs_goes_on_only_forwards(FilingKind kind) {
        List<String> order = RULEBOOKS.held().asList();
        for (LocalDate filed : (Iterable<LocalDate>) days()::iterator) {
            Filing filing = Filing.of(kind, filed);
            int before = RULEBOOKS
                    .governing(filing, Optional.empty())
                    .governs()
                    .map(order::indexOf)
                    .orElse(-1);
            boolean over = false;
            for (int later : LATER) {
                GoverningLaw law = RULEBOOKS.governing(filing, Optional.of(filed.plusDays(later)));
                int now = law.governs().map(order::indexOf).orElse(before);
                assertThat(now).as(filed + " + " + later).isGreaterThanOrEqualTo(before);
                assertThat(over && !(law instanceof TransitionOver))
                        .as("what is over stays over")
                        .isFalse();
                over = law instanceof TransitionOver;
                before = now;
            }
        }
    }

    @Test
    void a_transition_has_a_last_day_and_is_over_the_day_after() {
        for (FilingKind kind : FilingKind.values()) {
            Filing filing = Filing.of(kind, LocalDate.of(2026, 5, 21));
            LocalDate day = LocalDate.of(2026, 5, 22);
            GoverningLaw law = RULEBOOKS.governing(filing, Optional.of(day));
            LocalDate last = ((InTransition) law).finishBy();
            for (; !day.isAfter(last.plusDays(400)); day = day.plusDays(1)) {
                GoverningLaw on = RULEBOOKS.governing(filing, Optional.of(day));
                assertThat(on instanceof TransitionOver).as(day.toString()).isEqualTo(day.isAfter(last));
            }
        }
    }

    @Test
    void one_text_stands_on_every_day_and_two_only_while_the_old_decision_ends() {
        int two = 0;
        for (LocalDate day : (Iterable<LocalDate>) days()::iterator) {
            List<String> standing = RULEBOOKS.standingOn(day);
            assertThat(standing).as(day.toString()).hasSizeBetween(day.isBefore(NATIONAL) ? 0 : 1, 2);
            assertThat(standing).doesNotHaveDuplicates();
            two += standing.size() == 2 ? 1 : 0;
            // what governs a filing stands on its day
            RULEBOOKS
                    .governing(Filing.of(FilingKind.FIRST, day), Optional.empty())
                    .governs()
                    .ifPresent(id -> assertThat(standing).contains(id));
        }
        // 11.2: sixty days after the day of entry into force, which is counted besides
        assertThat(two).isEqualTo(61);
    }
}
