package io.github.ocop.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Selection;
import io.github.ocop.fixtures.Law;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No box ticked: 0 points, where the text gives no other way to say 0. */
class NoBoxTest {
    static Stream<Arguments> criteria() {
        return Law.sets()
                .flatMap(set ->
                        set.criteria().stream().map(criterion -> Arguments.of(set.number(), criterion.number())));
    }

    @Test
    void appendix_II_378_of_787_criteria_have_no_0_point_option() {
        assertThat(Law.sets().flatMap(set -> set.criteria().stream()))
                .hasSize(787)
                .filteredOn(criterion -> !criterion.hasZeroOption())
                .hasSize(378);
    }

    @ParameterizedTest(name = "set {0}: {1}")
    @MethodSource("criteria")
    void no_box_is_0_points_where_no_option_is_and_refused_elsewhere(int number, String at) {
        CriteriaSet set = Law.set(number);
        Criterion criterion = set.criterion(at);
        ScoreSheet top = ScoreSheet.top(set, "m1");
        if (criterion.selection() == Selection.YES_NO) {
            assertFault(() -> top.with(at, 0), FaultReason.NOT_YES_OR_NO);
        } else if (criterion.hasZeroOption()) {
            assertFault(() -> top.with(at, 0), FaultReason.BOX_MUST_BE_TICKED);
        } else {
            assertThat(top.with(at, 0).total()).isEqualTo(100 - criterion.points());
        }
    }

    @ParameterizedTest(name = "set {0}: {1}")
    @MethodSource("criteria")
    void every_box_there_is_can_be_ticked_and_the_next_one_cannot(int number, String at) {
        CriteriaSet set = Law.set(number);
        Criterion criterion = set.criterion(at);
        if (criterion.selection() == Selection.YES_NO) {
            assertThat(ScoreSheet.top(set, "m1").with(at, Choice.NO).total()).isEqualTo(100 - criterion.points());
            return;
        }
        boolean story = set.criteria().stream()
                .anyMatch(other -> other.needs().isPresent()
                        && other.needs().get().criterion().equals(at));
        for (int place = 1; place <= criterion.lastPlace(); place++) {
            if (!story || criterion.pointsOf(place) > 0) {
                int total = ScoreSheet.top(set, "m1").with(at, place).total();
                assertThat(total).isEqualTo(100 - criterion.points() + criterion.pointsOf(place));
            }
        }
        int beyond = criterion.lastPlace() + 1;
        assertFault(() -> ScoreSheet.top(set, "m1").with(at, beyond), FaultReason.NO_SUCH_BOX);
        assertFault(() -> ScoreSheet.top(set, "m1").with(at, -1), FaultReason.NO_SUCH_BOX);
    }

    private static void assertFault(Runnable act, FaultReason reason) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        FaultException.class,
                        e -> assertThat(e.fault().reason()).isEqualTo(reason));
    }
}
