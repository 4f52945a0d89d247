package io.github.ocop.product;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What holds for every table of provinces: no gap, no overlap, no province lost. */
final class ProvinceOrder {
    private ProvinceOrder() {}

    static void check(Provinces provinces) {
        checkArgument(!provinces.all().isEmpty(), "provinces: expected 1 or more");
        ImmutableList<LocalDate> days =
                provinces.changes().stream().map(ProvinceChange::day).collect(ImmutableList.toImmutableList());
        checkArgument(Ordering.natural().isStrictlyOrdered(days), "changes: expected days that rise, given %s", days);
        LocalDate first = provinces.first();
        checkArgument(
                days.isEmpty() || days.get(0).isAfter(first), "changes: expected days after %s, given %s", first, days);
        for (Province province : provinces.all()) {
            LocalDate from = province.period().first();
            checkArgument(
                    from.equals(first) || days.contains(from),
                    "province %s: expected to begin with a change, given %s",
                    province.name(),
                    from);
            followed(province, Optional.ofNullable(provinces.successors().get(province)));
        }
        checkArgument(
                provinces.all().containsAll(provinces.successors().keySet())
                        && provinces.all().containsAll(provinces.successors().values()),
                "provinces: expected only successors of the table");
        unique(provinces, first);
        days.forEach(day -> unique(provinces, day));
    }

    private static void followed(Province province, Optional<Province> successor) {
        checkArgument(
                province.goneOn().equals(successor.map(next -> next.period().first())),
                "province %s of %s: expected a successor that begins the day after, given %s",
                province.name(),
                province.period(),
                successor.map(Province::period).map(Object::toString).orElse("none"));
    }

    /** Provinces begin on these days only, so what is unique on each of them is so on all days. */
    private static void unique(Provinces provinces, LocalDate day) {
        ImmutableList<Province> there = provinces.on(day);
        unique(there, Province::code, "code", day);
        unique(there, Province::name, "name", day);
    }

    private static void unique(
            ImmutableList<Province> there, Function<Province, String> key, String what, LocalDate day) {
        Set<String> seen = new HashSet<>();
        for (Province province : there) {
            checkArgument(
                    seen.add(key.apply(province)),
                    "provinces: expected each %s once on %s, given %s twice",
                    what,
                    day,
                    key.apply(province));
        }
    }
}
