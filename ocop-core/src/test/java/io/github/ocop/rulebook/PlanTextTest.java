package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.PlanSamples;
import io.github.ocop.law.Language;
import io.github.ocop.plan.Figure;
import io.github.ocop.plan.Goal;
import io.github.ocop.plan.Judgement;
import io.github.ocop.plan.Outcome;
import io.github.ocop.plan.OutsideReason;
import io.github.ocop.plan.RecordKind;
import io.github.ocop.plan.Target;
import io.github.ocop.plan.UnitLevel;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goals, figures and outcomes of plans in words. */
class PlanTextTest {
    private final PlanText vi = PlanText.of(Words.of(Language.VI));
    private final PlanText en = PlanText.of(Words.of(Language.EN));

    private static BigInteger number(long number) {
        return BigInteger.valueOf(number);
    }

    @ParameterizedTest
    @CsvSource({
        "0, '0', '0'",
        "999, '999', '999'",
        "1000, '1.000', '1,000'",
        "11420, '11.420', '11,420'",
        "999999, '999.999', '999,999'",
        "1234567, '1.234.567', '1,234,567'"
    })
    void thousands_stand_apart_as_the_language_writes_them(long number, String vietnamese, String english) {
        assertThat(vi.number(number(number))).isEqualTo(vietnamese);
        assertThat(en.number(number(number))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            new           | at least 3
            range         | 1 to 2
            upgraded      | just 1
            kept          | all
            coops         | 1/3 or more
            average       | on average 1 to 2 for each district or city
            each          | each commune or ward: at least 1
            news          | at least 2 every month
            funds         | at least 11,420,000,000
            standing-2030 | at least 2 by the end of 2030
            """)
    void a_target_is_told_with_what_it_asks_of_whom_and_how_often(String id, String told) {
        Target target = PlanSamples.plan().targets().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(en.goal(target)).isEqualTo(told);
    }

    @Test
    void a_goal_and_a_figure_are_told() {
        assertThat(en.goal(Goal.atLeast(1000))).isEqualTo("at least 1,000");
        assertThat(en.figure(new Figure(number(1200), Optional.empty()))).isEqualTo("1,200");
        assertThat(en.figure(new Figure(number(3), Optional.of(number(4))))).isEqualTo("3 of 4");
    }

    @Test
    void what_came_of_it_is_told_with_what_is_missing_or_over_or_why_nothing_can_be_told() {
        assertThat(en.judgement(judgement(Outcome.MET, 0, 0))).isEqualTo("met");
        assertThat(en.judgement(judgement(Outcome.NOT_MET, 1, 0))).isEqualTo("not met, missing 1");
        assertThat(en.judgement(judgement(Outcome.MET, 0, 2000))).isEqualTo("met, over by 2,000");
        assertThat(en.judgement(new Judgement(
                        Outcome.OUTSIDE, Optional.of(OutsideReason.NO_WHOLE), BigInteger.ZERO, BigInteger.ZERO)))
                .isEqualTo("outside the register: nothing to take a share of");
    }

    private static Judgement judgement(Outcome outcome, long missing, long over) {
        return new Judgement(outcome, Optional.empty(), number(missing), number(over));
    }

    @Test
    void levels_records_and_phrases_have_their_words() {
        assertThat(en.level(UnitLevel.COMMUNE)).isEqualTo("commune or ward");
        assertThat(en.records(RecordKind.RECOGNITION)).isEqualTo("recognition");
        assertThat(en.say("by-year")).isEqualTo("by the end of");
        assertThat(vi.level(UnitLevel.COMMUNE)).isNotBlank().isNotEqualTo(en.level(UnitLevel.COMMUNE));
    }
}
