package io.github.ocop.examples.register;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.law.Period;
import io.github.ocop.product.Province;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Makes up records of all decisions, each from its number alone, so that any of them can be made anywhere. */
final class RecordMaker {
    private static final int DAYS_OF_THE_NEWEST = 300;
    private static final int PER_MILLE = 1000;
    /** Makes neighbouring numbers far apart (the golden ratio in 64 bits, as SplittableRandom itself does). */
    private static final long APART = 0x9E3779B97F4A7C15L;

    private final Rulebooks rulebooks = Rulebooks.standard();
    private final ImmutableList<CriteriaSet> sets;
    private final long seed;
    private final int bad;

    /**
     * Makes up a register.
     *
     * @param bad how many of a thousand are damaged
     */
    RecordMaker(long seed, int bad) {
        this.seed = seed;
        this.bad = bad;
        this.sets = rulebooks.held().stream()
                .map(rulebooks::get)
                .flatMap(RecordMaker::complete)
                .collect(toImmutableList());
    }

    private static Stream<CriteriaSet> complete(Rulebook rulebook) {
        return rulebook.criteriaSets().stream().flatMap(number -> rulebook.findCriteriaSet(number).stream());
    }

    MadeRecord record(long number) {
        RandomGenerator random = new SplittableRandom(seed * APART ^ number);
        CriteriaSet set = sets.get(random.nextInt(sets.size()));
        LocalDate filedOn = filedOn(set, random);
        List<Province> provinces = rulebooks.provinces().on(filedOn);
        String province = provinces.get(random.nextInt(provinces.size())).code();
        String good = new DossierMaker(random, set).dossier("r-" + number, filedOn);
        boolean isBad = random.nextInt(PER_MILLE) < bad;
        return new MadeRecord(province, isBad ? Damage.of(good, random) : good);
    }

    private LocalDate filedOn(CriteriaSet set, RandomGenerator random) {
        Period filings = rulebooks.filings(set.rulebook());
        LocalDate end = filings.last()
                .map(last -> last.plusDays(1))
                .orElse(filings.first().plusDays(DAYS_OF_THE_NEWEST));
        return LocalDate.ofEpochDay(random.nextLong(filings.first().toEpochDay(), end.toEpochDay()));
    }
}
