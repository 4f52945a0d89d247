package io.github.ocop.rulebook;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.ocop.certificate.CertificateTerm;
import io.github.ocop.council.Composition;
import io.github.ocop.council.Council;
import io.github.ocop.council.CouncilCheck;
import io.github.ocop.council.RuleCheck;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.document.AttachmentAnswer;
import io.github.ocop.document.AttachmentList;
import io.github.ocop.document.DocumentRules;
import io.github.ocop.document.Holdings;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Instrument;
import io.github.ocop.law.Misprint;
import io.github.ocop.law.OpenReading;
import io.github.ocop.law.Rule;
import io.github.ocop.law.Sources;
import io.github.ocop.product.Classification;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Assessment;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.Improvement;
import io.github.ocop.rating.ImprovementAnswer;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.PartsRater;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rating.ScoringRules;
import io.github.ocop.subject.Eligibility;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.trace.Besides;
import io.github.ocop.trace.FullAnswer;
import io.github.ocop.trace.Register;
import io.github.ocop.trace.Tracer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Everything one decision says: its instrument, classification, criteria sets and rules, tied together.
 *
 * <p>Each criteria set is read from the data when first asked for. Immutable and safe for use by many threads.
 */
public final class Rulebook {
    private final Instrument instrument;
    private final Optional<String> amends;
    private final Sources sources;
    private final ProcedureFile.Procedure procedure;
    private final Classification classification;
    private final CriteriaFiles criteria;
    private final ImmutableMap<Integer, Supplier<PartsRater>> raters;
    private final RatingSettings settings;
    private final Optional<Council> council;
    private final Supplier<Register> register;
    private final Supplier<DocumentRules> documents;
    private final Supplier<ImmutableList<Rule>> encoded;

    private Rulebook(DataSource source, String id, Function<String, Rulebook> others) {
        InstrumentFile.Contents contents = source.read(id + "/instrument.json", InstrumentFile::read);
        this.instrument = contents.instrument();
        this.amends = contents.amends().map(InstrumentFile.Amended::rulebook);
        Optional<Rulebook> amended = amends.map(others);
        this.sources =
                amended.map(other -> instrument.sources().over(other.sources)).orElse(instrument.sources());
        Files files = new Files(source, contents);
        this.procedure = files.read(
                "procedure.json",
                node -> ProcedureFile.read(node, instrument, amended.map(other -> other.procedure)),
                () -> amended.orElseThrow().procedure);
        this.classification = files.read(
                "classification.json",
                node -> ClassificationFile.read(node, instrument, amended.map(Rulebook::classification)),
                () -> amended.orElseThrow().classification);
        this.criteria = CriteriaFiles.of(contents, amended.map(other -> other.criteria));
        this.raters = criteria.raters(
                source,
                id,
                procedure,
                Suppliers.memoize(
                        () -> files.read(InstrumentFile.MINIMUMS, AmendedMinimums::read, AmendedMinimums::none)));
        this.settings = RatingSettings.standard();
        this.council = Optional.empty();
        this.register =
                Suppliers.memoize(() -> RegisterFiles.register(source, contents, amended.map(Rulebook::register)));
        this.documents = Suppliers.memoize(() -> files.read(
                "documents.json",
                node -> DocumentsFile.read(node, instrument, amended.map(Rulebook::documents)),
                () -> amended.orElseThrow().documents()));
        this.encoded =
                Suppliers.memoize(() -> source.read(id + "/rules.json", node -> RulesFile.read(node, instrument)));
    }

    /** The files of one rulebook; what is not among them is as the amended one has it. */
    private record Files(DataSource source, InstrumentFile.Contents contents) {
        <T> T read(String file, Function<DataNode, T> reader, Supplier<T> ofAmended) {
            return contents.has(file) ? source.read(contents.instrument().id() + "/" + file, reader) : ofAmended.get();
        }
    }

    private Rulebook(Rulebook other, RatingSettings settings, Optional<Council> council) {
        this.instrument = other.instrument;
        this.amends = other.amends;
        this.sources = other.sources;
        this.procedure = other.procedure;
        this.classification = other.classification;
        this.criteria = other.criteria;
        this.raters = ImmutableMap.copyOf(Maps.transformValues(
                other.raters, rater -> Suppliers.memoize(() -> rater.get().with(settings))));
        this.register = other.register;
        this.documents = other.documents;
        this.encoded = other.encoded;
        this.settings = settings;
        this.council = council;
    }

    /**
     * Reads a rulebook.
     *
     * @param others the other rulebooks: one of them is the one that this one amends, if it does
     */
    static Rulebook load(DataSource source, String id, Function<String, Rulebook> others) {
        return new Rulebook(source, id, others);
    }

    /** {@return the id of the rulebook that it amends, if it does} */
    Optional<String> amends() {
        return amends;
    }

    /**
     * {@return the same rulebook, read otherwise where the text is open and the caller may choose}
     *
     * @param other the readings to go by instead
     */
    public Rulebook with(RatingSettings other) {
        return new Rulebook(this, other, council);
    }

    /**
     * {@return the same rulebook for the dossiers of one council: their sheets are held against its rules, and star minimums
     * are tested as its regulation says, where it does}
     *
     * @param other the council to use instead
     */
    public Rulebook with(Council other) {
        return new Rulebook(this, other.rules().over(settings), Optional.of(other));
    }

    /** {@return the council whose rules are asked for, if any} */
    public Optional<Council> council() {
        return council;
    }

    /**
     * {@return what a council's rules ask of those who scored and what was found, in the order of {@link
     * io.github.ocop.council.CouncilRule}}
     *
     * @param other a council
     * @param sheets the members' sheets; none where only part results are known
     * @throws FaultException if the rules ask for sheets and there are none
     */
    public ImmutableList<RuleCheck> check(Council other, List<ScoreSheet> sheets) {
        Authority level = other.rules().composition().orElse(Authority.PROVINCE);
        Optional<Composition> wanted = Optional.ofNullable(procedure.councils().get(level));
        // a decision whose own clause on councils was not at hand is cited as a whole
        Citation regulation = wanted.map(Composition::citation).orElse(Citation.ofWhole(instrument.number()));
        if (other.rules().composition().isPresent() && wanted.isEmpty()) {
            throw new FaultException(
                    Fault.of(FaultReason.COUNCIL_NOT_LAID_DOWN, sheets.isEmpty() ? "parts" : "sheets", id())
                            .cite(regulation));
        }
        if (sheets.isEmpty() && other.needsSheets()) {
            throw new FaultException(
                    Fault.of(FaultReason.COUNCIL_WITHOUT_SHEETS, "parts").cite(regulation));
        }
        return CouncilCheck.of(other, wanted, regulation, sheets);
    }

    /**
     * {@return whom the decision wants on the council of a level}
     *
     * @param level the level
     * @throws IllegalArgumentException if it has no council at that level, or it is not known whom it wants there
     */
    public Composition composition(Authority level) {
        Composition composition = procedure.councils().get(level);
        checkArgument(
                composition != null,
                "level: expected one of %s, given %s",
                procedure.councils().keySet(),
                level);
        return composition;
    }

    /** {@return the readings it rates by, where the caller may choose} */
    public RatingSettings settings() {
        return settings;
    }

    /** {@return the id, for example {@code qd-26-2026}} */
    public String id() {
        return instrument.id();
    }

    /** {@return the decision} */
    public Instrument instrument() {
        return instrument;
    }

    /** {@return how near to the signed text each fact was read; of an amending decision, those of the amended one too} */
    public Sources sources() {
        return sources;
    }

    /** {@return the classification of products} */
    public Classification classification() {
        return classification;
    }

    /** {@return who may register} */
    public Eligibility eligibility() {
        return procedure.eligibility();
    }

    /** {@return part maxima, bands, who recognises and who passes on} */
    public ScoringRules rules() {
        return procedure.rules();
    }

    /** {@return how long a certificate stands} */
    public CertificateTerm certificate() {
        return procedure.certificate();
    }

    /** {@return the numbers of its criteria sets, complete or not, ascending} */
    public ImmutableSet<Integer> criteriaSets() {
        return raters.keySet();
    }

    /** {@return where its criteria sets stand} */
    public Citation appendix() {
        return criteria.appendix();
    }

    /**
     * {@return a criteria set, complete or not, or nothing where the decision has none of that number}
     *
     * @param number the number of the set in the decision's appendix, first 1
     */
    public Optional<ListedSet> findSet(int number) {
        return findRater(number).map(PartsRater::set);
    }

    /**
     * {@return a criteria set, or nothing where the decision has none of that number or it is incomplete}
     *
     * @param number the number of the set in the decision's appendix, first 1
     */
    public Optional<CriteriaSet> findCriteriaSet(int number) {
        return findSet(number).flatMap(ListedSet::complete);
    }

    /**
     * {@return a criteria set}
     *
     * @param number the number of the set in the decision's appendix, first 1
     * @throws IllegalArgumentException if the decision has none of that number, or it is incomplete
     */
    public CriteriaSet criteriaSet(int number) {
        return rater(number).set();
    }

    /**
     * {@return the rules that this decision lays down itself, each with what holds it here or what it waits for} Those of a
     * decision that it amends are that one's.
     */
    public ImmutableList<Rule> encodedRules() {
        return encoded.get();
    }

    /** {@return the misprints of the text, corrected or left as printed, and the questions it leaves open} */
    public Register register() {
        return register.get();
    }

    /** {@return the misprints of the text, corrected or left as printed} */
    public ImmutableList<Misprint> misprints() {
        return register().misprints();
    }

    /** {@return the questions the text leaves open, with the reading adopted} */
    public ImmutableList<OpenReading> openReadings() {
        return register().readings();
    }

    /**
     * Rates the sheets of a council, or one alone: a {@link io.github.ocop.rating.Rating}, or a bar where the sheets
     * themselves stop the assessment, as 0 points do in set 16. Nothing is known of subject and findings.
     *
     * @param sheets the members' sheets, one or more, of one set
     * @return a rating, what bars it, or what is wrong with the record
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
     * @param sheets the members' sheets, one or more, of one set
     * @return the answer, with what was asked for besides
     * @throws IllegalArgumentException as {@link #rate(ScoreSheet...)}
     */
    public FullAnswer trace(ScoreSheet... sheets) {
        checkMembers(sheets);
        Rater rater = rater(sheets[0].set().number());
        ImmutableList<ScoreSheet> council = ImmutableList.copyOf(sheets);
        Assessment assessment =
                new Assessment(rater, Optional.empty(), ImmutableSet.of(), council, rater.answer(council));
        return FullAnswer.builder()
                .answer(assessment.answer())
                .trace(Tracer.trace(assessment, register(), ImmutableList.of(), ImmutableList.of()))
                .build();
    }

    private static void checkMembers(ScoreSheet... sheets) {
        checkArgument(sheets.length > 0, "sheets: expected 1 or more, given none");
        long members = sheets.length == 1
                ? 1
                : Arrays.stream(sheets).map(ScoreSheet::member).distinct().count();
        checkArgument(
                members == sheets.length, "sheets: expected one a member, given %s of %s", sheets.length, members);
    }

    /**
     * Rates a dossier under this decision, whatever its filing; what is wrong with it is the answer.
     *
     * @param dossier the dossier, good or bad
     * @return a rating, what bars it, or what is wrong with the record
     */
    public Answer rate(Dossier dossier) {
        return new DossierRating(this, dossier, Optional.empty()).answer();
    }

    /**
     * Rates a dossier under this decision, whatever its filing, and tells the steps; a fault has none.
     *
     * @param dossier the dossier, good or bad
     * @return the answer, with what was asked for besides
     */
    public FullAnswer trace(Dossier dossier) {
        return answer(dossier, EnumSet.of(Besides.TRACE));
    }

    /**
     * Rates a dossier under this decision, whatever its filing, and returns what was asked for besides.
     *
     * @param dossier the dossier, good or bad
     * @param asked what is asked for besides the answer
     * @return the answer, with what was asked for besides
     */
    public FullAnswer answer(Dossier dossier, Set<Besides> asked) {
        return new DossierRating(this, dossier, Optional.empty()).answer(asked, ImmutableList.of());
    }

    /**
     * {@return what a sheet with gaps can still become, of whose subject and findings nothing is known}
     *
     * @param sheet the sheet
     */
    public RatingRange range(PartialSheet sheet) {
        return rater(sheet.set().number()).range(sheet);
    }

    /**
     * {@return the cheapest way from a sheet to a number of stars}
     *
     * @param sheet the sheet
     * @param stars 1 to 5
     * @throws IllegalArgumentException as {@link Rater#improve}
     */
    public Optional<Improvement> improve(ScoreSheet sheet, int stars) {
        return rater(sheet.set().number()).improve(sheet, stars, ChangeCosts.each());
    }

    /**
     * {@return the cheapest way of a dossier under this decision, whatever its filing, to a number of stars; what is wrong
     * with it is the answer}
     *
     * @param dossier the dossier, good or bad
     * @param stars 1 to 5
     * @param costs what each change costs
     * @throws IllegalArgumentException if the stars are out of range
     */
    public ImprovementAnswer improve(Dossier dossier, int stars, ChangeCosts costs) {
        return new DossierImprovement(this, dossier).answer(stars, costs);
    }

    /** {@return the documents that the decision asks for} */
    public DocumentRules documents() {
        return documents.get();
    }

    /**
     * {@return all documents that a product of a set may need, whatever is claimed}
     *
     * @param set the number of the set in the decision's appendix, first 1
     * @param filing what is filed for
     * @throws IllegalArgumentException if the decision has no set of that number, or it is incomplete
     */
    public AttachmentList attachments(int set, FilingKind filing) {
        return AttachmentList.whole(documents(), rater(set), filing);
    }

    /**
     * {@return the documents that a product needs for what is claimed; what is not answered yet is not claimed}
     *
     * @param claims the answers claimed so far
     * @param filing what is filed for
     */
    public AttachmentList attachments(PartialSheet claims, FilingKind filing) {
        return AttachmentList.of(documents(), rater(claims.set().number()), filing, claims);
    }

    /**
     * {@return what to attach to a dossier of one sheet, which may have gaps, under this decision, whatever the day of its
     * filing; what is wrong with it is the answer}
     *
     * @param dossier the dossier, good or bad
     * @param holdings what is there, and on which day, where that is asked
     */
    public AttachmentAnswer attachments(Dossier dossier, Optional<Holdings> holdings) {
        return new DossierAttachments(this, dossier).answer(holdings);
    }

    Optional<PartsRater> findRater(int set) {
        return Optional.ofNullable(raters.get(set)).map(Supplier::get);
    }

    private Rater rater(int set) {
        PartsRater rater = findRater(set)
                .orElseThrow(() -> new IllegalArgumentException(
                        "criteria set: expected 1 to " + raters.size() + ", given " + set));
        return rater.ofSheets()
                .orElseThrow(() -> new IllegalArgumentException(
                        "criteria set: expected a complete one of " + id() + ", given " + set));
    }
}
