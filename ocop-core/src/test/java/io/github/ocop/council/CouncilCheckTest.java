package io.github.ocop.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Totals;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.FaultCode;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.ScoreSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A council that scored, held against its rules; whom 7.3.b and 7.4.b name. */
class CouncilCheckTest {
    private static List<Seat> seats(int count) {
        List<Seat> seats = new ArrayList<>(List.of(Seat.chair("m1")));
        IntStream.rangeClosed(2, count).forEach(i -> seats.add(Seat.of("m" + i)));
        return seats;
    }

    private static List<ScoreSheet> sheets(int... totals) {
        return IntStream.range(0, totals.length)
                .mapToObj(i -> Totals.sheet(Law.set(6), "m" + (i + 1), totals[i]))
                .toList();
    }

    private static List<RuleCheck> broken(CouncilRules rules, List<Seat> seats, List<ScoreSheet> sheets) {
        List<RuleCheck> checks = Law.QD_26.check(Council.of(rules, seats), sheets);
        List<RuleCheck> broken = checks.stream().filter(check -> !check.holds()).toList();
        assertThat(broken).allMatch(check -> check.fault().code() == FaultCode.COUNCIL_RULE);
        return broken;
    }

    @ParameterizedTest
    @CsvSource({"4, 3, true", "4, 2, false", "5, 4, true", "5, 3, false", "7, 6, true", "7, 5, false", "8, 6, true"})
    void three_quarters_of_the_members_must_have_scored(int members, int scored, boolean enough) {
        CouncilRules rules =
                CouncilRules.builder().sharePresent(Points.parse("3/4")).build();
        int[] totals = IntStream.range(0, scored).map(i -> 80).toArray();
        List<RuleCheck> broken = broken(rules, seats(members), sheets(totals));
        assertThat(broken).hasSize(enough ? 0 : 1);
        if (!enough) {
            assertThat(broken.get(0).rule()).isEqualTo(CouncilRule.PRESENT);
            assertThat(broken.get(0).figures().subList(0, 2)).containsExactly(scored + "/" + members, "3/4");
            assertThat(broken.get(0).figures().get(2)).contains("m" + members).doesNotContain("m1");
            assertThat(broken.get(0).clause()).hasToString("26/2026/QĐ-TTg#7.3.b");
        }
    }

    @Test
    void an_absent_chair_is_named() {
        List<ScoreSheet> withoutChair = sheets(80, 80, 80, 80).subList(1, 4);
        assertThat(broken(CouncilRules.tayNinh(), seats(4), withoutChair))
                .extracting(RuleCheck::rule, RuleCheck::figures)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(CouncilRule.CHAIR, List.of("m1")));
        assertThat(broken(CouncilRules.tayNinh(), seats(4), sheets(80, 80, 80))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"74, 84, true", "84, 74, true", "73, 84, false", "84, 73, false"})
    void totals_more_than_10_points_apart_go_back(int one, int other, boolean allowed) {
        List<RuleCheck> broken = broken(CouncilRules.tayNinh(), seats(3), sheets(80, one, other));
        assertThat(broken).hasSize(allowed ? 0 : 1);
        if (!allowed) {
            String high = one > other ? "m2" : "m3";
            String low = one > other ? "m3" : "m2";
            assertThat(broken.get(0).rule()).isEqualTo(CouncilRule.SPREAD);
            assertThat(broken.get(0).figures()).containsExactly("11", "10", high, "84", low, "73");
            assertThat(broken.get(0).at()).isEqualTo("sheets");
        }
    }

    @Test
    void who_does_not_sit_does_not_score() {
        List<RuleCheck> broken = broken(CouncilRules.plain(), seats(2), sheets(80, 80, 80));
        assertThat(broken).extracting(RuleCheck::at).containsExactly("sheets[2].member");
        assertThat(broken.get(0).fault().arguments()).containsExactly("m3");
        assertThat(broken(CouncilRules.plain(), List.of(), sheets(80, 80, 80))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 5, true", "5, 4, false", "1, 1, true"})
    void a_council_has_enough_members(int fewest, int members, boolean enough) {
        CouncilRules rules = CouncilRules.builder().minimumMembers(fewest).build();
        assertThat(broken(rules, seats(members), sheets(80))).hasSize(enough ? 0 : 1);
        // where it is not said who sits, those who scored are counted
        int[] totals = IntStream.range(0, members).map(i -> 80).toArray();
        assertThat(broken(rules, List.of(), sheets(totals))).hasSize(enough ? 0 : 1);
    }

    private static List<Seat> council(Authority level, Optional<CouncilBody> without) {
        CouncilBody leader =
                level == Authority.PROVINCE ? CouncilBody.PEOPLES_COMMITTEE : CouncilBody.AGRICULTURE_AND_ENVIRONMENT;
        List<Seat> seats = new ArrayList<>(List.of(Seat.of("chair", true, Optional.of(leader))));
        Law.QD_26.composition(level).members().stream()
                .filter(body -> !without.equals(Optional.of(body)))
                .forEach(body -> seats.add(Seat.of(body.name(), false, Optional.of(body))));
        return seats;
    }

    private static CouncilRules composition(Authority level) {
        return CouncilRules.builder().composition(level).build();
    }

    @Test
    void clause_7_3_b_names_whom_a_province_has_on_its_council() {
        Composition province = Law.QD_26.composition(Authority.PROVINCE);
        assertThat(province.citation()).hasToString("26/2026/QĐ-TTg#7.3.b");
        assertThat(province.members())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(
                        EnumSet.of(CouncilBody.PEOPLES_COMMITTEE, CouncilBody.FOOD_SAFETY, CouncilBody.OTHER)));
        assertThat(province.chairs())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(
                        EnumSet.of(CouncilBody.OCOP_UNIT, CouncilBody.SPECIALISED_UNIT, CouncilBody.OTHER)));
    }

    @Test
    void clause_7_4_b_names_whom_the_ministry_has_on_its_council() {
        Composition central = Law.QD_26.composition(Authority.MINISTRY);
        assertThat(central.citation()).hasToString("26/2026/QĐ-TTg#7.4.b");
        assertThat(central.members())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(
                        CouncilBody.PEOPLES_COMMITTEE,
                        CouncilBody.AGRICULTURE_AND_ENVIRONMENT,
                        CouncilBody.FOOD_SAFETY,
                        CouncilBody.OTHER)));
        assertThat(central.chairs())
                .containsExactlyInAnyOrder(
                        CouncilBody.AGRICULTURE_AND_ENVIRONMENT, CouncilBody.OCOP_UNIT, CouncilBody.SPECIALISED_UNIT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Authority.class,
            names = {"PROVINCE", "MINISTRY"})
    void each_body_that_is_named_is_missed_where_it_is_not_there(Authority level) {
        CouncilRules rules = composition(level);
        String clause = level == Authority.PROVINCE ? "7.3.b" : "7.4.b";
        assertThat(Law.QD_26.check(Council.of(rules, council(level, Optional.empty())), List.of()))
                .extracting(RuleCheck::rule, RuleCheck::holds)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CouncilRule.BODIES, true),
                        org.assertj.core.groups.Tuple.tuple(CouncilRule.CHAIR_BODY, true));
        for (CouncilBody body : Law.QD_26.composition(level).members()) {
            List<RuleCheck> broken = broken(rules, council(level, Optional.of(body)), List.of());
            assertThat(broken).extracting(RuleCheck::rule).containsExactly(CouncilRule.BODIES);
            assertThat(broken.get(0).figures().get(0)).isEqualTo(body.name());
            assertThat(broken.get(0).clause().locator()).isEqualTo(clause);
            assertThat(broken.get(0).fault().arguments().get(1)).contains(body.name());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Authority.class,
            names = {"PROVINCE", "MINISTRY"})
    void the_chair_comes_from_where_the_clause_says(Authority level) {
        for (CouncilBody body : CouncilBody.values()) {
            List<Seat> seats = new ArrayList<>(council(level, Optional.empty()));
            seats.set(0, Seat.of("chair", true, Optional.of(body)));
            boolean allowed = Law.QD_26.composition(level).chairs().contains(body);
            assertThat(broken(composition(level), seats, List.of()))
                    .extracting(RuleCheck::rule)
                    .containsExactlyElementsOf(allowed ? List.of() : List.of(CouncilRule.CHAIR_BODY));
        }
        List<Seat> seats = new ArrayList<>(council(level, Optional.empty()));
        seats.set(0, Seat.chair("chair"));
        assertThat(broken(composition(level), seats, List.of()).get(0).figures().get(0))
                .isEqualTo("–");
    }

    @Test
    void everything_asked_is_told_in_order() {
        CouncilRules rules = CouncilRules.builder()
                .from(CouncilRules.tayNinh())
                .minimumMembers(2)
                .composition(Authority.PROVINCE)
                .build();
        List<Seat> seats = new ArrayList<>(council(Authority.PROVINCE, Optional.empty()));
        List<ScoreSheet> sheets = seats.stream()
                .map(seat -> Totals.sheet(Law.set(6), seat.member(), 80))
                .toList();
        assertThat(Law.QD_26.check(Council.of(rules, seats), sheets))
                .allMatch(RuleCheck::holds)
                .extracting(RuleCheck::rule)
                .containsExactlyElementsOf(
                        Arrays.stream(CouncilRule.values()).skip(1).toList());
    }
}
