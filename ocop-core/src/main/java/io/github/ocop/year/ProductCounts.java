package io.github.ocop.year;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ocop.cycle.Fired;
import io.github.ocop.cycle.Firing;
import io.github.ocop.cycle.Replay;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many products of a year are at which stage on a day. A product is of a year from the day on which it is registered, filed or
 * carried over in it, until it is of a later one: then it stays where it was in the earlier one, or was carried over from it.
 *
 * @param year the year
 * @param on the day
 * @param stages how many are at each stage, none left out
 */
public record ProductCounts(int year, LocalDate on, ImmutableMap<ProductStage, Integer> stages) {
    private static final String YEAR = "year";

    /**
     * Counts products by what came of the events of each.
     *
     * @param year the year, four digits
     * @param on the day, of Vietnam (UTC+7)
     * @param products the years of products
     * @return the product counts
     */
    public static ProductCounts of(int year, LocalDate on, Iterable<Replay> products) {
        Map<ProductStage, Integer> stages = new EnumMap<>(ProductStage.class);
        for (ProductStage stage : ProductStage.values()) {
            stages.put(stage, 0);
        }
        products.forEach(product -> stage(year, on, product).ifPresent(stage -> stages.merge(stage, 1, Integer::sum)));
        return new ProductCounts(year, on, Maps.immutableEnumMap(stages));
    }

    /**
     * {@return the stage of a product in a year as it is on a day, or nothing where it is not of that year by then}
     *
     * @param year the year, four digits
     * @param on the day, of Vietnam (UTC+7)
     * @param product the product's years
     */
    public static Optional<ProductStage> stage(int year, LocalDate on, Replay product) {
        Optional<ProductStage> stage = Optional.empty();
        Optional<String> wanted = Optional.of(Integer.toString(year));
        for (Firing firing : product.firings()) {
            if (!(firing instanceof Fired fired) || fired.event().on().isAfter(on)) {
                continue;
            }
            Optional<String> now = fired.progress().facts().get(YEAR);
            if (now.equals(wanted)) {
                stage = Optional.of(ProductStage.of(fired.progress().state()));
            } else if (stage.isPresent() && fired.event().type().equals("CARRIED_OVER")) {
                return Optional.of(ProductStage.CARRIED_OVER);
            } else if (stage.isPresent()) {
                return stage;
            }
        }
        return stage;
    }

    /** {@return how many are registered for the year} */
    public int registered() {
        return stages.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * {@return how many are at a stage}
     *
     * @param stage the stage
     */
    public int at(ProductStage stage) {
        return stages.getOrDefault(stage, 0);
    }
}
