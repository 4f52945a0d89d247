package io.github.ocop.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ocop.rating.Authority;
import io.github.ocop.rating.MinimumTest;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.RatingSettings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules a council's regulation may have (7.3.b, 7.4.b), which are not the decision's own. */
class CouncilRulesTest {
    @Test
    void a_plain_council_is_asked_nothing() {
        CouncilRules plain = CouncilPreset.PLAIN.rules();
        assertThat(plain).isEqualTo(CouncilRules.plain());
        assertThat(plain.minimumMembers()).isEqualTo(1);
        assertThat(plain.sharePresent()).isEmpty();
        assertThat(plain.chairPresent()).isFalse();
        assertThat(plain.spread()).isEmpty();
        assertThat(plain.minimumTest()).isEmpty();
        assertThat(plain.composition()).isEmpty();
        assertThat(Council.of(plain, List.of()).needsSheets()).isFalse();
    }

    @Test
    void tay_ninh_wants_three_quarters_the_chair_and_totals_within_10_points() {
        CouncilRules rules = CouncilPreset.TAY_NINH.rules();
        assertThat(rules.sharePresent()).contains(Points.parse("3/4"));
        assertThat(rules.chairPresent()).isTrue();
        assertThat(rules.spread()).contains(Points.of(10));
        assertThat(rules.minimumMembers()).isEqualTo(1);
        assertThat(rules.minimumTest()).isEmpty();
        assertThat(rules.composition()).isEmpty();
    }

    @Test
    void a_preset_is_a_beginning() {
        CouncilRules rules = CouncilRules.builder()
                .from(CouncilRules.tayNinh())
                .spread(Points.parse("7.5"))
                .build();
        assertThat(rules.spread()).contains(Points.parse("15/2"));
        assertThat(rules.chairPresent()).isTrue();
    }

    @Test
    void a_regulation_that_says_how_sheets_combine_goes_before_the_reading() {
        RatingSettings mean = RatingSettings.parse("minimumTest=MEAN,proposal=BY_POINTS");
        assertThat(CouncilRules.plain().over(mean)).isEqualTo(mean);
        CouncilRules unanimous =
                CouncilRules.builder().minimumTest(MinimumTest.UNANIMOUS).build();
        assertThat(unanimous.over(mean)).hasToString("minimumTest=UNANIMOUS,proposal=BY_POINTS,wholeMark=ANY_OPTION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1/2", "5/4", "1.01"})
    void a_share_is_above_0_and_at_most_1(String share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CouncilRules.builder().sharePresent(Points.parse(share)).build())
                .withMessageContaining("sharePresent");
        assertThat(CouncilRules.builder().sharePresent(Points.of(1)).build().sharePresent())
                .contains(Points.of(1));
    }

    @Test
    void rules_out_of_bounds_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CouncilRules.builder().minimumMembers(0).build())
                .withMessageContaining("minimumMembers: expected 1 or more, given 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CouncilRules.builder().spread(Points.parse("-1/2")).build())
                .withMessageContaining("spread");
        assertThat(CouncilRules.builder().spread(Points.ZERO).build().spread()).contains(Points.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CouncilRules.builder().composition(Authority.DISTRICT).build())
                .withMessageContaining("composition");
    }

    @Test
    void what_the_rules_ask_has_to_be_said() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Council.of(CouncilRules.tayNinh(), List.of()))
                .withMessageContaining("members: expected who sits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Council.of(CouncilRules.tayNinh(), List.of(Seat.of("m1"))))
                .withMessageContaining("members: expected one chair");
        CouncilRules present =
                CouncilRules.builder().sharePresent(Points.parse("1/2")).build();
        assertThat(Council.of(present, List.of(Seat.of("m1"))).chair()).isEmpty();
        CouncilRules composition =
                CouncilRules.builder().composition(Authority.PROVINCE).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Council.of(composition, List.of(Seat.of("m1"))))
                .withMessageContaining("members: expected one chair");
    }

    @Test
    void nobody_sits_twice_and_one_chairs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Council.of(CouncilRules.plain(), List.of(Seat.of("m1"), Seat.chair("m1"))))
                .withMessageContaining("members: expected each once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Council.of(CouncilRules.plain(), List.of(Seat.chair("m1"), Seat.chair("m2"))))
                .withMessageContaining("members: expected one chair, given 2");
        assertThatIllegalArgumentException().isThrownBy(() -> Seat.of("")).withMessageContaining("member");
    }
}
