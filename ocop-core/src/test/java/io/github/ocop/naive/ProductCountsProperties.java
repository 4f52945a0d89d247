package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.cycle.Fired;
import io.github.ocop.cycle.History;
import io.github.ocop.cycle.Progress;
import io.github.ocop.cycle.Replay;
import io.github.ocop.fixtures.Walks;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Workflows;
import io.github.ocop.year.ProductCounts;
import io.github.ocop.year.ProductStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A province's year with many products: each of those registered is counted once, where the plain model has it. */
class ProductCountsProperties {
    private static final Workflows WORKFLOWS = Rulebooks.standard().workflows();
    private static final int DAYS = 12;

    /** A product as the engine and as the plain model have it. */
    private record Product(History history, Replay replay, PlainProductLog log) {}

    /** Products, and days about which something happened to one of them. */
    private record Province(List<Product> products, List<LocalDate> days) {}

    @Provide
    static Arbitrary<Province> provinces() {
        return Arbitraries.randomValue(ProductCountsProperties::province);
    }

    private static Province province(Random random) {
        List<Product> products = IntStream.range(0, 20 + random.nextInt(41))
                .mapToObj(i -> Walks.of(Workflows.PRODUCT_YEAR, random))
                .map(walk -> new Product(walk, WORKFLOWS.replay(walk), new PlainProductLog(walk)))
                .toList();
        List<LocalDate> days = products.stream()
                .flatMap(product -> product.log().lines().stream())
                .map(line -> line.event().on())
                .toList();
        return new Province(
                products,
                IntStream.range(0, DAYS)
                        .mapToObj(i -> days.get(random.nextInt(days.size())).plusDays(random.nextInt(3) - 1L))
                        .toList());
    }

    private static List<Replay> replays(Province province) {
        return province.products().stream().map(Product::replay).toList();
    }

    @Property(tries = 45, shrinking = ShrinkingMode.OFF)
    void each_registered_product_is_counted_once_and_where_it_is(@ForAll("provinces") Province province) {
        for (LocalDate day : province.days()) {
            for (int year : new int[] {day.getYear() - 1, day.getYear(), day.getYear() + 1}) {
                ProductCounts counts = ProductCounts.of(year, day, replays(province));
                long registered = province.products().stream()
                        .filter(product -> product.log().isOf(year, day))
                        .count();
                assertThat(counts.registered()).isEqualTo((int) registered);
                assertThat(counts.stages()).containsOnlyKeys(ProductStage.values());
                Map<String, Integer> plain = new TreeMap<>();
                province.products()
                        .forEach(product ->
                                product.log().stage(year, day).ifPresent(stage -> plain.merge(stage, 1, Integer::sum)));
                assertThat(counts.stages().entrySet().stream()
                                .filter(stage -> stage.getValue() > 0)
                                .collect(
                                        Collectors.toMap(stage -> stage.getKey().name(), Map.Entry::getValue)))
                        .as("%s on %s", year, day)
                        .isEqualTo(plain);
            }
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void what_a_product_does_in_a_later_year_does_not_change_the_earlier_one(@ForAll("provinces") Province province) {
        for (Product product : province.products()) {
            List<PlainProductLog.Line> lines = product.log().lines();
            for (int i = 1; i < lines.size(); i++) {
                String before = lines.get(i - 1).year();
                PlainProductLog.Line line = lines.get(i);
                if (before.isEmpty() || before.equals(line.year())) {
                    continue;
                }
                int earlier = Integer.parseInt(before);
                int later = Integer.parseInt(line.year());
                LocalDate day = line.event().on();
                assertThat(later).isEqualTo(day.getYear()).isGreaterThan(earlier);
                Optional<ProductStage> left = ProductCounts.stage(earlier, day, product.replay());
                assertThat(left.equals(Optional.of(ProductStage.CARRIED_OVER)))
                        .isEqualTo(line.event().type().equals("CARRIED_OVER"));
                assertThat(ProductCounts.stage(later, day.minusDays(1), product.replay()))
                        .isEmpty();
                assertThat(ProductCounts.stage(later, day, product.replay())).isPresent();
                for (LocalDate other : province.days()) {
                    if (other.isAfter(day)) {
                        assertThat(ProductCounts.stage(earlier, other, product.replay()))
                                .isEqualTo(left);
                    }
                }
            }
        }
    }

    /** Only of what happened: a refused event that goes back would come before the one that it was refused after. */
    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void a_history_through_a_day_is_replayed_as_far_as_that_day(@ForAll("provinces") Province province) {
        for (Product product : province.products()) {
            History happened = History.builder()
                    .from(product.history())
                    .events(product.log().lines().stream()
                            .map(PlainProductLog.Line::event)
                            .toList())
                    .build();
            Replay whole = WORKFLOWS.replay(happened);
            for (LocalDate day : province.days()) {
                Replay until = WORKFLOWS.replay(happened.through(day));
                int size = until.firings().size();
                assertThat(until.firings()).isEqualTo(whole.firings().subList(0, size));
                assertThat(whole.firings().subList(size, whole.firings().size()))
                        .allMatch(firing -> ((Fired) firing).event().on().isAfter(day));
                Progress cut = size == 0
                        ? WORKFLOWS.begin(Workflows.PRODUCT_YEAR, happened.opening())
                        : ((Fired) whole.firings().get(size - 1)).progress();
                assertThat(until.progress()).isEqualTo(cut);
                assertThat(ProductCounts.stage(day.getYear(), day, until))
                        .isEqualTo(ProductCounts.stage(day.getYear(), day, product.replay()));
            }
        }
    }
}
