package io.github.ocop.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Dependency;
import io.github.ocop.fixtures.Law;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Criteria 5.1 to 5.3 of sets 1 to 25: no story, no structure and no identity of a story. */
class StoryTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25})
    void appendix_II_5_2_and_5_3_without_a_story_take_no_box_or_a_0_point_option_only(int number) {
        CriteriaSet set = Law.set(number);
        assertThat(set.criterion("5.1").pointsOf(1)).isZero();
        assertThat(sheet(set, 1, 0, 0).total()).isEqualTo(88);
        assertThat(sheet(set, 1, 1, 1).total()).isEqualTo(88);
        assertThat(sheet(set, 1, 0, 1).total()).isEqualTo(88);
        for (String at : new String[] {"5.2", "5.3"}) {
            Criterion criterion = set.criterion(at);
            for (int place = 1; place <= criterion.lastPlace(); place++) {
                if (criterion.pointsOf(place) > 0) {
                    int box = place;
                    boolean structure = at.equals("5.2");
                    assertFault(
                            () -> sheet(set, 1, structure ? box : 0, structure ? 0 : box),
                            FaultReason.NEEDS_ANOTHER,
                            "choices." + at);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void appendix_II_with_a_story_a_box_must_be_ticked_on_5_2_and_5_3(int story) {
        CriteriaSet set = Law.set(6);
        assertThat(sheet(set, story, 3, 4).total()).isGreaterThan(90);
        assertFault(() -> sheet(set, story, 0, 4), FaultReason.BOX_MUST_BE_TICKED, "choices.5.2");
        assertFault(() -> sheet(set, story, 3, 0), FaultReason.BOX_MUST_BE_TICKED, "choices.5.3");
    }

    @Test
    void appendix_II_5_1_itself_must_be_ticked() {
        assertFault(() -> sheet(Law.set(6), 0, 0, 0), FaultReason.BOX_MUST_BE_TICKED, "choices.5.1");
    }

    @Test
    void appendix_II_5_2_is_printed_to_depend_on_a_story_and_5_3_is_read_so() {
        for (int number = 1; number <= 25; number++) {
            CriteriaSet set = Law.set(number);
            assertThat(set.criterion("5.2").needs()).contains(Dependency.of("5.1", Dependency.Basis.TEXT));
            assertThat(set.criterion("5.3").needs()).contains(Dependency.of("5.1", Dependency.Basis.READING));
        }
    }

    @Test
    void set_26_has_another_heading_5_and_no_dependency() {
        CriteriaSet set = Law.set(26);
        assertThat(set.criteria()).allMatch(criterion -> criterion.needs().isEmpty());
        assertThat(ScoreSheet.top(set, "m1").with("5.1", 0).total())
                .isEqualTo(100 - set.criterion("5.1").points());
    }

    private static ScoreSheet sheet(CriteriaSet set, int story, int structure, int identity) {
        Map<String, Choice> choices =
                new LinkedHashMap<>(ScoreSheet.top(set, "m1").choices());
        choices.put("5.1", Choice.box(story));
        choices.put("5.2", Choice.box(structure));
        choices.put("5.3", Choice.box(identity));
        return ScoreSheet.of(set, FilledSheet.of("m1", choices));
    }

    private static void assertFault(Runnable act, FaultReason reason, String at) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(FaultException.class, e -> {
            assertThat(e.fault().reason()).isEqualTo(reason);
            assertThat(e.fault().at()).isEqualTo(at);
            assertThat(e.fault().citation()).isPresent();
        });
    }
}
