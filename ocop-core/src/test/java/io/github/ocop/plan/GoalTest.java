package io.github.ocop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.fixtures.PlanSamples;
import io.github.ocop.json.PlanReader;
import io.github.ocop.rating.FaultException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a target can ask for. */
class GoalTest {
    private static final BigInteger ONE = BigInteger.ONE;
    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger MINUS = BigInteger.valueOf(-1);

    /** A target of at least one product. */
    private static Target.Builder target() {
        return Target.builder()
                .id("t")
                .title(PlanSamples.plan().title())
                .citation(PlanSamples.plan().title())
                .measure(Measure.of(Counted.PRODUCTS))
                .goal(Goal.atLeast(1));
    }

    @Test
    void numbers_are_0_or_more_and_ranges_go_up() {
        assertThat(new Goal.AtLeast(BigInteger.ZERO).kind()).isEqualTo(GoalKind.AT_LEAST);
        assertThat(new Goal.Exactly(BigInteger.ZERO).kind()).isEqualTo(GoalKind.EXACTLY);
        assertThat(new Goal.Between(ONE, ONE).kind()).isEqualTo(GoalKind.BETWEEN);
        assertThat(new Goal.Average(UnitLevel.COMMUNE, ONE, ONE).kind()).isEqualTo(GoalKind.AVERAGE);
        String low = "goal: expected 0 or more, given -1";
        assertThatThrownBy(() -> new Goal.AtLeast(MINUS)).hasMessage(low);
        assertThatThrownBy(() -> new Goal.Exactly(MINUS)).hasMessage(low);
        assertThatThrownBy(() -> new Goal.Between(MINUS, ONE)).hasMessage(low);
        assertThatThrownBy(() -> new Goal.Average(UnitLevel.COMMUNE, MINUS, ONE))
                .hasMessage(low);
        String turned = "goal: expected the lower end first, given 2 to 1";
        assertThatThrownBy(() -> new Goal.Between(TWO, ONE)).hasMessage(turned);
        assertThatThrownBy(() -> new Goal.Average(UnitLevel.COMMUNE, TWO, ONE)).hasMessage(turned);
    }

    @Test
    void an_average_is_of_no_single_unit() {
        assertThatThrownBy(() -> EachUnit.of(UnitLevel.COMMUNE, new Goal.Average(UnitLevel.COMMUNE, ONE, TWO)))
                .hasMessage("each: expected a goal of single units, given an average");
    }

    @Test
    void parts_are_one_or_more() {
        assertThat(Parts.of(Parts.Kind.AMONG, List.of("new")).targets()).containsExactly("new");
        assertThatThrownBy(() -> Parts.of(Parts.Kind.ADD_UP, List.of()))
                .hasMessage("parts: expected 1 or more, given none");
    }

    @ParameterizedTest
    @CsvSource({
        "40%,   40%, 5, 2",
        "40%,   40%, 6, 3",
        "100%, 100%, 7, 7",
        "1/3,   1/3, 9, 3",
        "1/3,   1/3, 10, 4",
        "2/4,   50%, 3, 2",
        "3/3,  100%, 0, 0"
    })
    void the_fewest_that_are_a_share_of_a_whole(String text, String told, BigInteger whole, BigInteger fewest) {
        assertThat(Share.parse(text)).hasToString(told);
        assertThat(Share.parse(text).fewestOf(whole)).isEqualTo(fewest);
    }

    @Test
    void a_share_is_more_than_0_and_at_most_1() {
        assertThatThrownBy(() -> Share.of(0, 3)).hasMessage("share: expected more than 0 and at most 1, given 0/3");
        assertThatThrownBy(() -> Share.parse("4/3")).hasMessage("share: expected more than 0 and at most 1, given 4/3");
        assertThatThrownBy(() -> Share.parse("0.4"))
                .hasMessage("share: expected hundredths as 40% or a fraction as 1/3, given '0.4'");
    }

    @Test
    void a_target_has_a_goal_of_the_whole_or_of_each_unit() {
        EachUnit each = EachUnit.of(UnitLevel.COMMUNE, Goal.atLeast(1));
        String told = "target t: expected a goal of the whole or of each unit";
        assertThat(target().goal(Optional.empty()).each(each).build().each()).contains(each);
        Target.Builder none = target().goal(Optional.empty());
        assertThatThrownBy(none::build).hasMessage(told);
        Target.Builder both = target().each(each);
        assertThatThrownBy(both::build).hasMessage(told);
    }

    @Test
    void a_target_has_an_id() {
        Target.Builder target = target().id("T 1");
        assertThatThrownBy(target::build)
                .hasMessage("target: expected an id of small letters, digits and hyphens, given 'T 1'");
    }

    @Test
    void numbers_of_units_stand_beside_a_number_of_the_whole() {
        assertThat(target().putUnits("a", BigInteger.ZERO).build().units()).containsEntry("a", BigInteger.ZERO);
        assertThat(target().goal(new Goal.Between(ONE, TWO))
                        .putUnits("a", ONE)
                        .build()
                        .number())
                .contains(ONE);
        assertThat(target().goal(new Goal.Exactly(TWO))
                        .putUnits("a", TWO)
                        .build()
                        .number())
                .contains(TWO);
        Target.Builder share =
                target().goal(new Goal.AllOf(Measure.of(Counted.PRODUCTS))).putUnits("a", ONE);
        assertThatThrownBy(share::build).hasMessage("target t: expected units beside a number of the whole");
        Target.Builder less = target().putUnits("a", MINUS);
        assertThatThrownBy(less::build).hasMessage("target t: expected 0 or more for a, given -1");
    }

    @Test
    void a_share_is_of_what_the_target_counts() {
        Target.Builder share = target().goal(new Goal.ShareOf(Share.parse("40%"), Measure.of(Counted.SUBJECTS)));
        assertThatThrownBy(share::build).hasMessage("target t: expected a share of the same, given one of SUBJECTS");
        Target.Builder each = target().goal(Optional.empty())
                .each(EachUnit.of(UnitLevel.COMMUNE, new Goal.AllOf(Measure.of(Counted.SUBJECTS))));
        assertThatThrownBy(each::build).hasMessage("target t: expected a share of the same, given one of SUBJECTS");
    }

    @Test
    void only_tallies_are_asked_for_every_month_and_only_at_least() {
        Measure news = Measure.builder()
                .counts(Counted.TALLIED)
                .tally(TallyKind.NEWS_ITEM)
                .build();
        String told = "target t: expected at least a number of tallies every month or year";
        assertThat(target().measure(news).every(Every.MONTH).build().every()).contains(Every.MONTH);
        assertThat(target().measure(news)
                        .goal(Optional.empty())
                        .each(EachUnit.of(UnitLevel.COMMUNE, Goal.atLeast(1)))
                        .every(Every.YEAR)
                        .build()
                        .every())
                .contains(Every.YEAR);
        Target.Builder products = target().every(Every.MONTH);
        assertThatThrownBy(products::build).hasMessage(told);
        Target.Builder exactly =
                target().measure(news).goal(new Goal.Exactly(ONE)).every(Every.MONTH);
        assertThatThrownBy(exactly::build).hasMessage(told);
        Target.Builder units = target().measure(news).putUnits("a", ONE).every(Every.MONTH);
        assertThatThrownBy(units::build).hasMessage(told);
    }

    private static ObjectNode withoutCommunes() {
        ObjectNode plan = PlanSamples.json();
        ArrayNode units = (ArrayNode) plan.get("units");
        for (int i = units.size() - 1; i > 2; i--) {
            units.remove(i);
        }
        return plan;
    }

    private static String fault(ObjectNode plan) {
        FaultException wrong = catchThrowableOfType(FaultException.class, () -> PlanReader.read(plan.toString()));
        return wrong.fault().reason() + " " + wrong.fault().at();
    }

    @Test
    void a_goal_of_the_units_of_a_level_is_of_a_level_that_has_units() {
        assertThat(fault(withoutCommunes())).isEqualTo("NO_UNIT_OF_LEVEL targets[6].each.level");
        ObjectNode average = withoutCommunes();
        ((ObjectNode) average.at("/targets/5/goal")).put("level", "COMMUNE");
        assertThat(fault(average)).isEqualTo("NO_UNIT_OF_LEVEL targets[5].goal.level");
    }

    @Test
    void a_plan_has_an_id_and_a_target_the_reading_it_rests_on() {
        ProgrammePlan plan = PlanSamples.plan();
        assertThat(plan.targets()
                        .get(14)
                        .reading()
                        .map(reading -> reading.adopted().en()))
                .contains("heads too");
        ProgrammePlan.Builder other = ProgrammePlan.builder().from(plan).id("Plan 1");
        assertThatThrownBy(other::build)
                .hasMessage("plan: expected an id of small letters, digits and hyphens, given 'Plan 1'");
    }
}
