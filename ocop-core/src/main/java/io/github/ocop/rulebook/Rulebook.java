package io.github.ocop.rulebook;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.law.Instrument;
import io.github.ocop.law.Misprint;
import io.github.ocop.law.OpenReading;
import io.github.ocop.product.Classification;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Assessment;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rating.ScoringRules;
import io.github.ocop.subject.Eligibility;
import io.github.ocop.trace.Register;
import io.github.ocop.trace.TracedAnswer;
import io.github.ocop.trace.Tracer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything one decision says: its instrument, classification, criteria sets and rules, tied together.
 *
 * <p>Each criteria set is read from the data when first asked for. Immutable and safe for use by many threads.
 */
public final class Rulebook {
    private final Instrument instrument;
    private final ScoringRules rules;
    private final Eligibility eligibility;
    private final Classification classification;
    private final ImmutableMap<Integer, Supplier<Rater>> raters;
    private final RatingSettings settings;
    private final Supplier<Register> register;

    private Rulebook(DataSource source, String id) {
        InstrumentFile.Contents contents = source.read(id + "/instrument.json", InstrumentFile::read);
        this.instrument = contents.instrument();
        ProcedureFile.Procedure procedure =
                source.read(id + "/procedure.json", node -> ProcedureFile.read(node, instrument));
        this.rules = procedure.rules();
        this.eligibility = procedure.eligibility();
        this.classification =
                source.read(id + "/classification.json", node -> ClassificationFile.classification(node, instrument));
        this.raters = raters(source, contents.criteria());
        this.settings = RatingSettings.standard();
        this.register = Suppliers.memoize(() -> RegisterFiles.register(source, instrument));
    }

    private Rulebook(Rulebook other, RatingSettings settings) {
        this.instrument = other.instrument;
        this.rules = other.rules;
        this.eligibility = other.eligibility;
        this.classification = other.classification;
        this.raters = ImmutableMap.copyOf(Maps.transformValues(
                other.raters, rater -> Suppliers.memoize(() -> rater.get().with(settings))));
        this.register = other.register;
        this.settings = settings;
    }

    static Rulebook load(DataSource source, String id) {
        return new Rulebook(source, id);
    }

    /** Returns the same rulebook, read otherwise where the text is open and the caller may choose. */
    public Rulebook with(RatingSettings other) {
        return new Rulebook(this, other);
    }

    /** Returns the readings it rates by, where the caller may choose. */
    public RatingSettings settings() {
        return settings;
    }

    private ImmutableMap<Integer, Supplier<Rater>> raters(DataSource source, ImmutableList<String> files) {
        CriteriaFile reader = new CriteriaFile(instrument, rules);
        ImmutableMap.Builder<Integer, Supplier<Rater>> suppliers = ImmutableMap.builder();
        for (int i = 0; i < files.size(); i++) {
            int number = i + 1;
            String file = instrument.id() + "/criteria/" + files.get(i);
            suppliers.put(number, Suppliers.memoize(() -> {
                CriteriaSet set = source.read(file, reader::set);
                if (set.number() != number) {
                    throw new DataException(file, "set", "expected " + number + ", given " + set.number());
                }
                return Rater.of(set, rules, eligibility);
            }));
        }
        return suppliers.buildOrThrow();
    }

    /** Returns the id, for example {@code qd-26-2026}. */
    public String id() {
        return instrument.id();
    }

    /** Returns the decision. */
    public Instrument instrument() {
        return instrument;
    }

    /** Returns the classification of products. */
    public Classification classification() {
        return classification;
    }

    /** Returns who may register. */
    public Eligibility eligibility() {
        return eligibility;
    }

    /** Returns part maxima, bands and who recognises. */
    public ScoringRules rules() {
        return rules;
    }

    /** Returns the numbers of its criteria sets, ascending. */
    public ImmutableSet<Integer> criteriaSets() {
        return raters.keySet();
    }

    /** Returns a criteria set, or nothing where the decision has none of that number. */
    public Optional<CriteriaSet> findCriteriaSet(int number) {
        return findRater(number).map(Rater::set);
    }

    /**
     * Returns a criteria set.
     *
     * @throws IllegalArgumentException if the decision has none of that number
     */
    public CriteriaSet criteriaSet(int number) {
        return rater(number).set();
    }

    /** Returns the misprints of the text, corrected or left as printed, and the questions it leaves open. */
    public Register register() {
        return register.get();
    }

    /** Returns the misprints of the text, corrected or left as printed. */
    public ImmutableList<Misprint> misprints() {
        return register().misprints();
    }

    /** Returns the questions the text leaves open, with the reading adopted. */
    public ImmutableList<OpenReading> openReadings() {
        return register().readings();
    }

    /**
     * Rates the sheets of a council, or one alone: a {@link io.github.ocop.rating.Rating}, or a bar where the sheets
     * themselves stop the assessment, as 0 points do in set 16. Nothing is known of subject and findings.
     *
     * @throws IllegalArgumentException if there is no sheet, or they are not of one set of this rulebook, or two are of
     *     one member
     */
    public Answer rate(ScoreSheet... sheets) {
        checkMembers(sheets);
        return rater(sheets[0].set().number()).answer(ImmutableList.copyOf(sheets));
    }

    /**
     * Rates as {@link #rate(ScoreSheet...)} does and tells the steps.
     *
     * @throws IllegalArgumentException as {@link #rate(ScoreSheet...)}
     */
    public TracedAnswer trace(ScoreSheet... sheets) {
        checkMembers(sheets);
        Rater rater = rater(sheets[0].set().number());
        ImmutableList<ScoreSheet> council = ImmutableList.copyOf(sheets);
        Assessment assessment =
                new Assessment(rater, Optional.empty(), ImmutableSet.of(), council, rater.answer(council));
        return Tracer.trace(assessment, register(), ImmutableList.of());
    }

    private static void checkMembers(ScoreSheet... sheets) {
        checkArgument(sheets.length > 0, "sheets: expected 1 or more, given none");
        long members = Arrays.stream(sheets).map(ScoreSheet::member).distinct().count();
        checkArgument(
                members == sheets.length, "sheets: expected one a member, given %s of %s", sheets.length, members);
    }

    /** Rates a dossier under this decision, whatever its filing; what is wrong with it is the answer. */
    public Answer rate(Dossier dossier) {
        return new DossierRating(this, dossier).answer();
    }

    /** Rates a dossier under this decision, whatever its filing, and tells the steps; a fault has none. */
    public TracedAnswer trace(Dossier dossier) {
        return new DossierRating(this, dossier).trace(ImmutableList.of());
    }

    Optional<Rater> findRater(int set) {
        return Optional.ofNullable(raters.get(set)).map(Supplier::get);
    }

    private Rater rater(int set) {
        return findRater(set)
                .orElseThrow(() -> new IllegalArgumentException(
                        "criteria set: expected 1 to " + raters.size() + ", given " + set));
    }
}
