package io.github.ocop.rulebook;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.calendar.RoundSchedule;
import io.github.ocop.calendar.VietnameseCalendar;
import io.github.ocop.certificate.CertificateRules;
import io.github.ocop.certificate.CertificateSettings;
import io.github.ocop.council.Council;
import io.github.ocop.deadline.DeadlineRules;
import io.github.ocop.document.AttachmentAnswer;
import io.github.ocop.document.Holdings;
import io.github.ocop.law.OpenReading;
import io.github.ocop.law.Period;
import io.github.ocop.product.Provinces;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.ImprovementAnswer;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.subject.Filing;
import io.github.ocop.trace.Besides;
import io.github.ocop.trace.FullAnswer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The rulebooks this library holds, side by side, and which of them governs a filing.
 *
 * <p>Nothing here reads a clock: every date is an argument. Immutable and safe for use by many threads.
 */
public final class Rulebooks {
    private static final ImmutableList<String> HELD =
            ImmutableList.of("qd-1048-2019", "qd-781-2020", "qd-148-2023", "qd-1489-2025", "qd-26-2026");

    /** The decision that has rounds and time limits for each step; what the older ones have of them is not held. */
    static final String LIMITED = "qd-26-2026";

    private final Timeline timeline;
    private final ImmutableMap<String, Supplier<Rulebook>> held;
    private final Supplier<ImmutableList<OpenReading>> openReadings;
    private final Supplier<Provinces> provinces;
    private final Supplier<CertificateRules> certificateRules;
    private final CertificateSettings certificateSettings;
    private final Supplier<VietnameseCalendar> calendar;
    private final Supplier<DeadlineRules> limits;
    private final WorkflowTables tables;
    private final DataHashes hashes;

    private Rulebooks(DataSource source) {
        this.timeline = Timeline.load(source);
        this.held = HELD.stream()
                .collect(toImmutableMap(id -> id, id -> Suppliers.memoize(() -> Rulebook.load(source, id, this::get))));
        this.openReadings = Suppliers.memoize(() -> RegisterFiles.acrossDecisions(source));
        this.provinces = Suppliers.memoize(() -> ProvincesFile.load(source));
        this.certificateRules = Suppliers.memoize(() ->
                CertificatesFile.load(source, newest(), filings(newest().id()).first()));
        this.certificateSettings = CertificateSettings.standard();
        this.calendar = Suppliers.memoize(() -> HolidaysFile.load(source));
        this.limits = Suppliers.memoize(() -> LimitsFile.load(
                source,
                get(LIMITED).instrument(),
                certificateRules.get().revocation().limit()));
        this.tables = new WorkflowTables(source, this);
        this.hashes = new DataHashes(source, HELD);
    }

    private Rulebooks(Rulebooks other, UnaryOperator<Rulebook> changed, CertificateSettings certificateSettings) {
        this.timeline = other.timeline;
        this.held = ImmutableMap.copyOf(
                Maps.transformValues(other.held, rulebook -> Suppliers.memoize(() -> changed.apply(rulebook.get()))));
        this.openReadings = other.openReadings;
        this.provinces = other.provinces;
        this.certificateRules = other.certificateRules;
        this.certificateSettings = certificateSettings;
        this.calendar = other.calendar;
        this.limits = other.limits;
        this.tables = other.tables;
        this.hashes = other.hashes;
    }

    /**
     * {@return the same rulebooks, read otherwise where the text is open and the caller may choose}
     *
     * @param settings the readings to go by
     */
    public Rulebooks with(RatingSettings settings) {
        return new Rulebooks(this, rulebook -> rulebook.with(settings), certificateSettings);
    }

    /**
     * {@return the same rulebooks, with the text on certificates read otherwise where it is open}
     *
     * @param settings the readings to go by
     */
    public Rulebooks with(CertificateSettings settings) {
        return new Rulebooks(this, rulebook -> rulebook, settings);
    }

    /**
     * {@return the same rulebooks for the dossiers of one council: their sheets are held against its rules, and star minimums
     * are tested as its regulation says, where it does}
     *
     * @param council the council
     */
    public Rulebooks with(Council council) {
        return new Rulebooks(this, rulebook -> rulebook.with(council), certificateSettings);
    }

    /**
     * {@return the same rulebooks, with these readings applied and otherwise the adopted ones}
     *
     * @param ids readings of the registers that can be applied by a setting, {@code minimums-unanimous} for example
     * @throws IllegalArgumentException if there is no such reading, or two of them contradict each other
     */
    public Rulebooks withReadings(List<String> ids) {
        ImmutableMap<String, String> settable = settableReadings();
        ReadingSettings settings = ReadingSettings.standard();
        for (String id : ids) {
            String setting = settable.get(id);
            checkArgument(setting != null, "reading: expected one of %s, given '%s'", settable.keySet(), id);
            settings = settings.with(setting);
        }
        ReadingSettings chosen = settings;
        checkArgument(
                ids.stream().allMatch(id -> chosen.has(settable.getOrDefault(id, ""))),
                "reading: expected readings that agree, given %s",
                ids);
        return with(chosen.rating()).with(chosen.certificates());
    }

    /** {@return the readings that a setting can apply, adopted ones too, each with the setting that does it} */
    public ImmutableMap<String, String> settableReadings() {
        ImmutableMap.Builder<String, String> settable = ImmutableMap.builder();
        for (String id : held()) {
            get(id).openReadings()
                    .forEach(reading -> reading.alternatives()
                            .forEach(alternative -> alternative.setting().ifPresent(setting -> {
                                settable.put(
                                        reading.id(), ReadingSettings.standard().like(setting));
                                settable.put(alternative.id(), setting);
                            })));
        }
        return settable.buildKeepingLast();
    }

    /** {@return the questions left open across decisions: which governs, and the calendar} */
    public ImmutableList<OpenReading> openReadings() {
        return openReadings.get();
    }

    /** {@return the labels of the documents that any of the decisions asks for} */
    public ImmutableSet<String> documentLabels() {
        return held().asList().reverse().stream()
                .flatMap(id -> get(id).documents().labels().stream())
                .collect(toImmutableSet());
    }

    /** {@return the provinces and their codes, day by day} They are read once, when first used. */
    public Provinces provinces() {
        return provinces.get();
    }

    /**
     * {@return the working days of Vietnam, without the swapped days of any year} They are read once, when first used.
     *
     * @see VietnameseCalendar#withSwap
     */
    public VietnameseCalendar calendar() {
        return calendar.get();
    }

    /**
     * {@return the rounds in which a level assesses, without extra rounds} They are read once, when first used.
     *
     * @param level the level
     */
    public RoundSchedule rounds(AssessmentLevel level) {
        return Objects.requireNonNull(limits.get().rounds().get(level));
    }

    /** {@return what is due when in the course of a dossier, by the calendar of this library} */
    public Deadlines deadlines() {
        return new Deadlines(this, limits.get(), calendar());
    }

    /** {@return how provinces go through their year} */
    public YearProfiles yearProfiles() {
        return tables.profiles();
    }

    /** {@return the life cycles of applications, revocations, products and provinces, by the calendar of this library} */
    public Workflows workflows() {
        return new Workflows(this, timeline, tables, limits.get(), calendar());
    }

    /** {@return certificates under these rulebooks, by the calendar of this library} */
    public Certificates certificates() {
        return new Certificates(this, timeline, certificateRules.get().with(certificateSettings), calendar());
    }

    /** {@return the rulebooks that come with the library} They are read once, when first used. */
    public static Rulebooks standard() {
        return Standard.RULEBOOKS;
    }

    static Rulebooks load(DataSource source) {
        return new Rulebooks(source);
    }

    /** {@return the ids of the five national rulebooks, oldest first} */
    public ImmutableSet<String> held() {
        return held.keySet();
    }

    /** {@return the rulebook of the newest decision} */
    public Rulebook newest() {
        ImmutableList<String> ids = held().asList();
        return get(ids.get(ids.size() - 1));
    }

    /**
     * {@return a rulebook, or nothing where there is none of that id}
     *
     * @param id the id of a rulebook, such as {@code qd-26-2026}
     */
    public Optional<Rulebook> find(String id) {
        return Optional.ofNullable(held.get(id)).map(Supplier::get);
    }

    /**
     * {@return a rulebook}
     *
     * @param id the id of a rulebook, such as {@code qd-26-2026}
     * @throws IllegalArgumentException if there is none of that id
     */
    public Rulebook get(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("rulebook: expected one of " + held() + ", given '" + id + "'"));
    }

    /**
     * {@return which law governs a filing}
     *
     * @param filing what was filed for and when
     * @param assessedOn the day on which the deciding level rates it, where known
     * @throws FaultException if that day is before the filing
     */
    public GoverningLaw governing(Filing filing, Optional<LocalDate> assessedOn) {
        if (assessedOn.isPresent() && assessedOn.get().isBefore(filing.filedOn())) {
            throw new FaultException(
                    Fault.of(FaultReason.ASSESSED_BEFORE_FILED, "assessedOn", assessedOn.get(), filing.filedOn()));
        }
        return timeline.governing(filing, assessedOn);
    }

    /**
     * {@return the days of filing on which a rulebook governs}
     *
     * @param id the id of a rulebook, such as {@code qd-26-2026}
     * @throws IllegalArgumentException if there is none of that id
     */
    public Period filings(String id) {
        return timeline.filings(get(id).id());
    }

    /**
     * {@return the SHA-256 of the data that dossiers are rated by under a rulebook, as it stands in their receipts}
     *
     * @param id the id of a rulebook, such as {@code qd-26-2026}
     * @throws IllegalArgumentException if there is none of that id
     */
    public String dataHash(String id) {
        return hashes.of(Optional.of(get(id).id()));
    }

    /** {@return the version of this library, as it stands in receipts} */
    public static String version() {
        return LibraryVersion.current();
    }

    /**
     * {@return the ids of the rulebooks whose text stands on a day, the older first: none before there were national
     * criteria, and two while one decision ends and the next has begun} A decision that has been amended stands as amended.
     *
     * @param day the day asked, of Vietnam (UTC+7)
     */
    public ImmutableList<String> standingOn(LocalDate day) {
        return timeline.standing(day);
    }

    /**
     * Rates a dossier under the rulebook that governs it; what is wrong with it is the answer.
     *
     * @param dossier the dossier, good or bad
     * @return a rating, what bars it, or what is wrong with the record
     */
    public Answer rate(Dossier dossier) {
        try {
            return new RulebookChoice(this, dossier).rating().answer();
        } catch (FaultException e) {
            return e.fault();
        }
    }

    /**
     * Rates a dossier and returns the receipt: what it was rated by, these readings and this council included, and what came
     * of it. A fault is a result too. Sheets and findings count in an order of their own, by member and by name, so the place
     * in a fault may be another than in {@link #rate}.
     *
     * @param dossier the dossier, good or bad
     * @return the receipt
     */
    public Receipt receipt(Dossier dossier) {
        return new Receipts(this, hashes).of(dossier);
    }

    /**
     * Rates a dossier anew and returns in what that differs from a receipt of it, or that it does not.
     *
     * @param receipt the receipt
     * @param dossier the dossier, good or bad
     * @return the verification
     */
    public Verification verify(Receipt receipt, Dossier dossier) {
        return new Receipts(this, hashes).verify(receipt, dossier);
    }

    /**
     * Rates a dossier under the rulebook that governs it and tells the steps; a fault has none.
     *
     * @param dossier the dossier, good or bad
     * @return the answer, with what was asked for besides
     */
    public FullAnswer trace(Dossier dossier) {
        return answer(dossier, EnumSet.of(Besides.TRACE));
    }

    /**
     * {@return the cheapest way of a dossier to a number of stars under the rulebook that governs it; what is wrong with it is
     * the answer}
     *
     * @param dossier the dossier, good or bad
     * @param stars 1 to 5
     * @param costs what each change costs
     * @throws IllegalArgumentException if the stars are out of range
     */
    public ImprovementAnswer improve(Dossier dossier, int stars, ChangeCosts costs) {
        try {
            return new RulebookChoice(this, dossier).rulebook().improve(dossier, stars, costs);
        } catch (FaultException e) {
            return e.fault();
        }
    }

    /**
     * {@return what to attach to a dossier of one sheet, which may have gaps, under the rulebook that governs it; what is wrong
     * with it is the answer}
     *
     * @param dossier the dossier, good or bad
     * @param holdings what is there, and on which day, where that is asked
     */
    public AttachmentAnswer attachments(Dossier dossier, Optional<Holdings> holdings) {
        try {
            return new RulebookChoice(this, dossier).rulebook().attachments(dossier, holdings);
        } catch (FaultException e) {
            return AttachmentAnswer.of(e.fault());
        }
    }

    /**
     * Rates a dossier under the rulebook that governs it and returns what was asked for besides.
     *
     * @param dossier the dossier, good or bad
     * @param asked what is asked for besides the answer
     * @return the answer, with what was asked for besides
     */
    public FullAnswer answer(Dossier dossier, Set<Besides> asked) {
        try {
            RulebookChoice choice = new RulebookChoice(this, dossier);
            return choice.rating().answer(asked, ImmutableList.of(choice.step(choice.rulebook())));
        } catch (FaultException e) {
            return FullAnswer.of(e.fault());
        }
    }

    private static final class Standard {
        static final Rulebooks RULEBOOKS = new Rulebooks(DataSource.ofLibrary());
    }
}
