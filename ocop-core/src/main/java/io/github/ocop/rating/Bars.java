package io.github.ocop.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.criteria.Bar;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.PrintedNumber;
import io.github.ocop.criteria.ZeroStop;
import io.github.ocop.subject.Eligibility;
import io.github.ocop.subject.SubjectKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What can keep a product from being rated, asked in the order of {@link Bar}. */
final class Bars {
    private static final ImmutableList<Bar> IN_ORDER = ImmutableList.copyOf(Bar.values());

    private final ListedSet set;
    private final Eligibility eligibility;
    private final RatingSettings settings;
    private final Optional<ZeroStop> zeroStop;

    Bars(ListedSet set, Eligibility eligibility, RatingSettings settings) {
        this.set = set;
        this.eligibility = eligibility;
        this.settings = settings;
        this.zeroStop = set.complete().flatMap(CriteriaSet::zeroStop);
    }

    /** {@return the first bar that holds, with all its grounds} */
    Optional<Barred> find(SubjectKind subject, Set<String> findings, List<ScoreSheet> sheets) {
        return first(bar -> bar == Bar.INELIGIBLE ? subject(subject) : ofSet(bar, findings, sheets));
    }

    /** {@return the first bar that the sheets alone set up, with all its grounds} */
    Optional<Barred> find(List<ScoreSheet> sheets) {
        return first(bar -> ofSet(bar, ImmutableSet.of(), sheets));
    }

    private Optional<Barred> first(Function<Bar, ImmutableList<FoundGround>> groundsOf) {
        for (Bar bar : IN_ORDER) {
            ImmutableList<FoundGround> grounds = groundsOf.apply(bar);
            if (!grounds.isEmpty()) {
                return Optional.of(Barred.of(set.rulebook(), set.number(), bar, grounds, settings));
            }
        }
        return Optional.empty();
    }

    private ImmutableList<FoundGround> subject(SubjectKind kind) {
        return eligibility.admits(kind, set.number())
                ? ImmutableList.of()
                : ImmutableList.of(
                        FoundGround.of(FoundGround.SUBJECT, FoundGround.SUBJECT_LABEL, eligibility.citation()));
    }

    private ImmutableList<FoundGround> ofSet(Bar bar, Set<String> findings, List<ScoreSheet> sheets) {
        if (findings.isEmpty() && zeroStop.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<FoundGround> grounds = ImmutableList.builder();
        for (Ground ground : set.grounds()) {
            if (ground.bar() == bar && findings.contains(ground.finding())) {
                grounds.add(FoundGround.of(ground.finding(), ground.label(), set.cite(ground.finding())));
            }
        }
        zeroStop.filter(stop -> stop.bar() == bar).ifPresent(stop -> grounds.addAll(zeros(stop, sheets)));
        // a note and zeros may stop together: header first, then the set's order
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(FoundGround::finding, PrintedNumber.ORDER), grounds.build());
    }

    private ImmutableList<FoundGround> zeros(ZeroStop stop, List<ScoreSheet> sheets) {
        ImmutableList.Builder<FoundGround> grounds = ImmutableList.builder();
        for (String number : stop.criteria()) {
            // without sheets, as where only part results are known, nobody gave 0 points
            if (!sheets.isEmpty() && zeros(number, sheets).holds()) {
                grounds.add(FoundGround.of(number, stop.label(), set.cite(number)));
            }
        }
        return grounds.build();
    }

    Tally zeros(String number, List<ScoreSheet> sheets) {
        return Tally.zeros(set.complete().orElseThrow().index(number), sheets, settings.minimumTest());
    }
}
