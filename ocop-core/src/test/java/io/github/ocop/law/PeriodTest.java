package io.github.ocop.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 2, 24);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 21);

    @Test
    void first_and_last_day_belong_to_it_and_their_neighbours_do_not() {
        Period period = Period.of(FIRST, LAST);
        assertThat(period.contains(FIRST.minusDays(1))).isFalse();
        assertThat(period.contains(FIRST)).isTrue();
        assertThat(period.contains(LAST)).isTrue();
        assertThat(period.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void without_a_last_day_it_goes_on() {
        Period period = Period.startingOn(FIRST);
        assertThat(period.contains(FIRST.minusDays(1))).isFalse();
        assertThat(period.contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void the_text_form_goes_both_ways() {
        assertThat(Period.parse("2023-02-24/2026-07-21")).isEqualTo(Period.of(FIRST, LAST));
        assertThat(Period.of(FIRST, LAST)).hasToString("2023-02-24/2026-07-21");
        assertThat(Period.parse("2023-02-24/..")).isEqualTo(Period.startingOn(FIRST));
        assertThat(Period.startingOn(FIRST)).hasToString("2023-02-24/..");
    }

    @Test
    void one_day_is_a_period_and_a_backward_one_is_not() {
        assertThat(Period.of(FIRST, FIRST).contains(FIRST)).isTrue();
        assertThatThrownBy(() -> Period.of(LAST, FIRST)).hasMessageContaining("on or after 2026-07-21");
        assertThatThrownBy(() -> Period.parse("2023-02-24")).hasMessageContaining("first/last");
    }

    @Test
    void a_period_ends_by_its_last_day_and_every_later_one() {
        Period period = Period.parse("2026-05-22/2026-07-21");
        assertThat(period.endsBy(LocalDate.of(2026, 7, 20))).isFalse();
        assertThat(period.endsBy(LocalDate.of(2026, 7, 21))).isTrue();
        assertThat(period.endsBy(LocalDate.of(2026, 7, 22))).isTrue();
        assertThat(Period.parse("2026-05-22/..").endsBy(LocalDate.MAX)).isFalse();
    }
}
