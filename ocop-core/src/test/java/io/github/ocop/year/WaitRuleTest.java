package io.github.ocop.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.ocop.cycle.Wait;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** How long is waited, by days, years and rounds. */
class WaitRuleTest {
    private static final LocalDate FAILED = LocalDate.of(2026, 12, 10);
    private static final Optional<LocalDate> ROUND = Optional.of(LocalDate.of(2026, 12, 12));

    private static WaitRule rule(OptionalInt days, boolean nextYear, boolean anotherRound) {
        return new WaitRule("AGAIN", days, nextYear, anotherRound, Optional.empty(), ImmutableList.of());
    }

    private static Optional<LocalDate> from(WaitRule rule) {
        return rule.after(FAILED, 2026, ROUND).map(Wait::from);
    }

    @Test
    void what_comes_first_counts_of_what_is_waited_for() {
        assertThat(from(rule(OptionalInt.of(1), true, true))).contains(LocalDate.of(2026, 12, 11));
        assertThat(from(rule(OptionalInt.of(30), true, false))).contains(LocalDate.of(2027, 1, 1));
        assertThat(from(rule(OptionalInt.of(30), false, false))).contains(LocalDate.of(2027, 1, 9));
        assertThat(from(rule(OptionalInt.of(30), true, true))).isEqualTo(ROUND);
        assertThat(rule(OptionalInt.empty(), false, true).after(FAILED, 2026, Optional.empty()))
                .isEmpty();
    }

    @Test
    void a_wait_for_nothing_is_none() {
        for (OptionalInt days : new OptionalInt[] {OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(-1)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rule(days, false, false))
                    .withMessage("wait AGAIN: expected days of 1 or more, a year or a round");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> rule(OptionalInt.of(0), true, true));
    }
}
