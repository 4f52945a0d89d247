package io.github.ocop.product;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The provinces with their codes, day by day: 63 of them up to 2025-06-30, 34 from 2025-07-01 on, and which became part of
 * which.
 *
 * <p>The codes are those of Decision 19/2025/QĐ-TTg, the merger is that of Resolution 202/2025/QH15. The 63 go back to
 * 2008-08-01, when Hà Tây became part of Hà Nội; that first day and the older codes are not in a text of the law at hand. Earlier
 * days are refused. Two changes are of one province each: Thừa Thiên Huế became the city of Huế on 2025-01-01, Đồng Nai a city on
 * 2026-04-30.
 *
 * <p>Names are compared as they are, after NFC: no other spelling, case or tone placement is taken for the same.
 */
@Value.Immutable
public abstract class Provinces {
    Provinces() {}

    /** {@return where the codes from 2025-07-01 on come from} */
    @Value.Parameter
    public abstract ProvinceSource codes();

    /** {@return where the codes before that day, and the first day of the table, come from} */
    @Value.Parameter
    public abstract ProvinceSource before();

    /** {@return the changes, oldest first} */
    @Value.Parameter
    public abstract ImmutableList<ProvinceChange> changes();

    /** {@return all provinces of all days, by code and then by first day} */
    @Value.Parameter
    public abstract ImmutableList<Province> all();

    @Value.Parameter
    abstract ImmutableMap<Province, Province> successors();

    /**
     * {@return a table of provinces}
     *
     * @param codes where the codes come from
     * @param before where the older codes and the first day come from
     * @param changes the days on which any province begins but the first ones, oldest first
     * @param all the provinces of all days
     * @param successors what each province that stands no longer became, or became part of
     * @throws IllegalArgumentException if a code or a name stands for two provinces on one day, a province begins on a day
     *     without a change, or ends without one that begins the day after
     */
    public static Provinces of(
            ProvinceSource codes,
            ProvinceSource before,
            Iterable<? extends ProvinceChange> changes,
            Iterable<? extends Province> all,
            Map<? extends Province, ? extends Province> successors) {
        ImmutableList<Province> sorted = ImmutableList.sortedCopyOf(
                comparing(Province::code)
                        .thenComparing(province -> province.period().first()),
                all);
        return ImmutableProvinces.of(
                codes, before, ImmutableList.copyOf(changes), sorted, ImmutableMap.copyOf(successors));
    }

    /** {@return the first day that the table holds} */
    @Value.Lazy
    public LocalDate first() {
        return all().stream()
                .map(province -> province.period().first())
                .min(naturalOrder())
                .orElseThrow();
    }

    /**
     * {@return the provinces that stand on a day, by code}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     * @throws IllegalArgumentException if the day is before {@link #first}
     */
    public ImmutableList<Province> on(LocalDate day) {
        checkDay(day);
        return all().stream()
                .filter(province -> province.period().contains(day))
                .collect(toImmutableList());
    }

    /**
     * Finds the province that has a code on a day.
     *
     * @param code the code, as printed
     * @param day the day asked, of Vietnam (UTC+7)
     * @return the province, or nothing where there is none
     * @throws IllegalArgumentException if the day is before {@link #first}
     */
    public Optional<Province> find(String code, LocalDate day) {
        checkDay(day);
        return byCode().get(code).stream()
                .filter(province -> province.period().contains(day))
                .findFirst();
    }

    /**
     * Finds the province that has a name on a day.
     *
     * @param name the name
     * @param day the day asked, of Vietnam (UTC+7)
     * @return the province, or nothing where there is none
     * @throws IllegalArgumentException if the day is before {@link #first}
     */
    public Optional<Province> findNamed(String name, LocalDate day) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        return on(day).stream()
                .filter(province -> province.name().equals(normal))
                .findFirst();
    }

    /**
     * {@return what a province became, or became part of, the day after its last; nothing where it still stands}
     *
     * @param province the province
     * @throws IllegalArgumentException if the province is not of this table
     */
    public Optional<Province> successor(Province province) {
        checkHeld(province);
        return Optional.ofNullable(successors().get(province));
    }

    /**
     * {@return the provinces that became this one or part of it on its first day, by code; none for one of the first day}
     *
     * @param province the province
     * @throws IllegalArgumentException if the province is not of this table
     */
    public ImmutableList<Province> predecessors(Province province) {
        checkHeld(province);
        return byOneAfter().get(province);
    }

    /**
     * {@return where a province is on a day: itself while it stands, what it became or became part of afterwards}
     *
     * @param province the province
     * @param day the day asked, of Vietnam (UTC+7)
     * @throws IllegalArgumentException if the province is not of this table, or the day is before its first
     */
    public Province partOf(Province province, LocalDate day) {
        checkHeld(province);
        checkArgument(
                !day.isBefore(province.period().first()),
                "province %s: expected a day from %s on, given %s",
                province.name(),
                province.period().first(),
                day);
        Province at = province;
        while (!at.period().contains(day)) {
            at = successor(at).orElseThrow();
        }
        return at;
    }

    /**
     * {@return the codes that one province had and another has: without a day they name none} A province that only took another
     * name, as Thừa Thiên Huế did, kept its code.
     */
    @Value.Lazy
    public ImmutableSortedSet<String> codesThatChangedHands() {
        return byCode().asMap().entrySet().stream()
                .filter(code -> hasChangedHands(ImmutableList.copyOf(code.getValue())))
                .map(Map.Entry::getKey)
                .collect(toImmutableSortedSet(naturalOrder()));
    }

    private boolean hasChangedHands(ImmutableList<Province> holders) {
        for (int i = 1; i < holders.size(); i++) {
            Province before = holders.get(i - 1);
            Province after = holders.get(i);
            boolean onlyRenamed = predecessors(after).equals(ImmutableList.of(before));
            if (!before.name().equals(after.name()) && !onlyRenamed) {
                return true;
            }
        }
        return false;
    }

    @Value.Lazy
    ImmutableListMultimap<String, Province> byCode() {
        return all().stream().collect(toImmutableListMultimap(Province::code, Function.identity()));
    }

    @Value.Lazy
    ImmutableListMultimap<Province, Province> byOneAfter() {
        return all().stream()
                .filter(successors()::containsKey)
                .collect(toImmutableListMultimap(successors()::get, Function.identity()));
    }

    private void checkDay(LocalDate day) {
        checkArgument(!day.isBefore(first()), "provinces: expected a day from %s on, given %s", first(), day);
    }

    private void checkHeld(Province province) {
        checkArgument(
                byCode().containsEntry(province.code(), province),
                "province: expected one of the table, given %s",
                province);
    }

    @Value.Check
    void check() {
        ProvinceOrder.check(this);
    }
}
