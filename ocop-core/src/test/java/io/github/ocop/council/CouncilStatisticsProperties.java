package io.github.ocop.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.fixtures.Councils;
import io.github.ocop.fixtures.Councils.Council;
import io.github.ocop.fixtures.Law;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.ScoreSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Where members differ, beside sums written out by hand. */
@Domain(Councils.class)
@Domain(DomainContext.Global.class)
class CouncilStatisticsProperties {
    @Property(tries = 300)
    void means_ends_and_outsiders_are_those_of_the_sheets(
            @ForAll Council council, @ForAll @IntRange(min = 1, max = 26) int number) {
        CriteriaSet set = Law.set(number);
        List<ScoreSheet> sheets = council.on(set);
        CouncilStatistics statistics = CouncilStatistics.of(sheets, Optional.of(Points.of(10)));
        assertThat(statistics.mean())
                .isEqualTo(Law.rate(sheets.toArray(ScoreSheet[]::new)).total());
        assertThat(statistics.criteria()).hasSameSizeAs(set.criteria());
        Points sum = Points.ZERO;
        for (int i = 0; i < set.criteria().size(); i++) {
            CriterionStatistics one = statistics.criteria().get(i);
            int index = i;
            assertThat(one.criterion()).isEqualTo(set.criteria().get(i));
            int[] points = sheets.stream()
                    .mapToInt(sheet -> sheet.points(index))
                    .sorted()
                    .toArray();
            assertThat(one.lowest()).isEqualTo(points[0]);
            assertThat(one.highest()).isEqualTo(points[points.length - 1]);
            assertThat(one.spread()).isEqualTo(points[points.length - 1] - points[0]);
            sum = sum.plus(one.mean());
            if (!one.criterion().personal()) {
                // what more than half gave is in the middle, if there is such a thing
                int middle = points[points.length / 2];
                long agree = sheets.stream()
                        .filter(sheet -> sheet.points(index) == middle)
                        .count();
                List<String> differ = sheets.stream()
                        .filter(sheet -> 2 * agree <= sheets.size() || sheet.points(index) != middle)
                        .map(ScoreSheet::member)
                        .toList();
                assertThat(one.differs()).isEqualTo(differ);
            }
        }
        assertThat(sum).isEqualTo(statistics.mean());
        List<String> tooFar = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            for (int j = i + 1; j < sheets.size(); j++) {
                int apart = sheets.get(i).total() - sheets.get(j).total();
                if (Math.abs(apart) > 10) {
                    tooFar.add(
                            (apart > 0 ? sheets.get(i).member() : sheets.get(j).member()) + Math.abs(apart));
                }
            }
        }
        assertThat(statistics.tooFar())
                .extracting(spread -> spread.high() + spread.by())
                .isEqualTo(tooFar);
        assertThat(tooFar.isEmpty()).isEqualTo(statistics.spread().isWithin(Points.of(10)));
    }

    @Example
    void who_differs_on_3_2_is_not_told() {
        CriteriaSet set = Law.set(6);
        ScoreSheet top = ScoreSheet.top(set, "m1");
        ScoreSheet other = ScoreSheet.parse(set, top.with("3.2", 1).toString().replace("m1:", "m2:"));
        ScoreSheet third = ScoreSheet.parse(set, top.toString().replace("m1:", "m3:"));
        CriterionStatistics one = CouncilStatistics.of(List.of(top, other, third), Optional.empty())
                .criteria()
                .get(set.index("3.2"));
        assertThat(one.mean()).isEqualTo(Points.parse("2/3"));
        assertThat(one.differs()).isEmpty();
    }

    @Example
    void there_is_nobody_to_differ_without_a_sheet() {
        assertThatIllegalArgumentException().isThrownBy(() -> CouncilStatistics.of(List.of(), Optional.empty()));
        List<ScoreSheet> mixed = List.of(ScoreSheet.top(Law.set(1), "m1"), ScoreSheet.top(Law.set(2), "m2"));
        assertThatIllegalArgumentException().isThrownBy(() -> CouncilStatistics.of(mixed, Optional.empty()));
        List<ScoreSheet> twins = List.of(ScoreSheet.top(Law.set(1), "m1"), ScoreSheet.top(Law.set(1), "m1"));
        assertThatIllegalArgumentException().isThrownBy(() -> CouncilStatistics.of(twins, Optional.empty()));
    }
}
