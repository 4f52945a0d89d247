package io.github.ocop.rulebook;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.law.Period;
import io.github.ocop.law.SourceLevel;
import io.github.ocop.product.Province;
import io.github.ocop.product.ProvinceChange;
import io.github.ocop.product.ProvinceKind;
import io.github.ocop.product.ProvinceSource;
import io.github.ocop.product.Provinces;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads {@code provinces.json}: the provinces of today, each with what it was made of, and that with what it was made of in
 * turn. So every province of old is in one of today; that none is in two, the codes tell.
 */
final class ProvincesFile {
    private final LocalDate first;
    private final ImmutableSet<LocalDate> changed;
    private final ImmutableList.Builder<Province> all = ImmutableList.builder();
    private final ImmutableMap.Builder<Province, Province> successors = ImmutableMap.builder();

    private ProvincesFile(LocalDate first, ImmutableSet<LocalDate> changed) {
        this.first = first;
        this.changed = changed;
    }

    static Provinces load(DataSource source) {
        return source.read("provinces.json", ProvincesFile::provinces);
    }

    private static Provinces provinces(DataNode node) {
        ImmutableList<ProvinceChange> changes = node.objects("changes", ProvincesFile::change);
        ProvincesFile file = new ProvincesFile(
                LocalDate.parse(node.text("first")),
                changes.stream().map(ProvinceChange::day).collect(toImmutableSet()));
        node.objects("provinces", child -> file.province(child, Optional.empty()));
        return Provinces.of(
                node.object("codes", ProvincesFile::source),
                node.object("before", ProvincesFile::source),
                changes,
                file.all.build(),
                file.successors.buildOrThrow());
    }

    private static ProvinceChange change(DataNode node) {
        return ProvinceChange.of(LocalDate.parse(node.text("from")), source(node));
    }

    private static ProvinceSource source(DataNode node) {
        return ProvinceSource.of(node.optionalText("instrument"), node.word("source", SourceLevel.class));
    }

    private Province province(DataNode node, Optional<LocalDate> last) {
        Optional<LocalDate> from = node.optionalText("from").map(LocalDate::parse);
        from.ifPresent(
                day -> checkArgument(changed.contains(day), "from: expected a day of %s, given %s", changed, day));
        LocalDate begin = from.orElse(first);
        Province province = Province.of(
                node.text("code"),
                node.text("name"),
                node.word("kind", ProvinceKind.class),
                last.map(day -> Period.of(begin, day)).orElse(Period.startingOn(begin)));
        ImmutableList<Province> parts =
                node.optionalObjects("madeOf", child -> province(child, Optional.of(begin.minusDays(1))));
        checkArgument(
                from.isPresent() != parts.isEmpty(),
                "province %s: expected what it was made of where and only where it begins with a change",
                province.code());
        all.add(province);
        parts.forEach(part -> successors.put(part, province));
        return province;
    }
}
