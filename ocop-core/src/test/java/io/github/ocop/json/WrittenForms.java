package io.github.ocop.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.certificate.CertificateLife;
import io.github.ocop.certificate.CertificateSettings;
import io.github.ocop.certificate.LateFiling;
import io.github.ocop.comparison.DossierComparison;
import io.github.ocop.comparison.RulebookComparison;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.cycle.History;
import io.github.ocop.cycle.Replay;
import io.github.ocop.document.Holdings;
import io.github.ocop.fixtures.Cases;
import io.github.ocop.fixtures.CertificateRecords;
import io.github.ocop.fixtures.Findings;
import io.github.ocop.fixtures.Histories;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Papers;
import io.github.ocop.fixtures.PlanSamples;
import io.github.ocop.fixtures.RandomRegisters;
import io.github.ocop.fixtures.SheetDials;
import io.github.ocop.fixtures.Walks;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.law.Period;
import io.github.ocop.plan.ProgrammePlan;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.ImprovementAnswer;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Verification;
import io.github.ocop.rulebook.Words;
import io.github.ocop.rulebook.Workflows;
import io.github.ocop.trace.Besides;
import io.github.ocop.year.ProductCounts;
import io.github.ocop.year.YearOnDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the writers write, form by form, of many inputs at random and of a few that are rare. */
final class WrittenForms {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    private final ListMultimap<WireForm, JsonNode> written = ArrayListMultimap.create();
    private final Random random;

    private WrittenForms(Random random) {
        this.random = random;
    }

    /** Returns records of every form that is written. */
    static ListMultimap<WireForm, JsonNode> of(Random random) {
        WrittenForms forms = new WrittenForms(random);
        for (Language language : Language.values()) {
            Words words = Words.of(language);
            forms.answers(language);
            forms.receipts(words);
            forms.improvements(language);
            forms.documents(language);
            forms.certificates(language);
            forms.deadlines(language);
            forms.cases(words);
            forms.years(words);
            forms.plans(language);
            forms.law(words);
        }
        return forms.written;
    }

    private void add(WireForm form, String line) {
        written.put(form, Wire.read(line));
    }

    private SheetDials dials() {
        List<Integer> dials =
                IntStream.range(0, 34).map(i -> random.nextInt(10_000)).boxed().toList();
        return new SheetDials(60 + random.nextInt(41), dials);
    }

    private List<ScoreSheet> sheets(CriteriaSet set, int members) {
        return IntStream.rangeClosed(1, members)
                .mapToObj(member -> dials().on(set, "m" + member))
                .toList();
    }

    private ObjectNode dossier(CriteriaSet set, int members) {
        ObjectNode dossier = Wire.dossier(set, sheets(set, members));
        Findings.findSomething(dossier, set, random);
        return dossier;
    }

    private void answers(Language language) {
        Rulebooks strict = RULEBOOKS.withReadings(List.of("minimums-unanimous"));
        Rulebooks sitting = strict.with(CouncilReader.read("{\"spread\": \"10\", \"minimumMembers\": 1}"));
        for (CriteriaSet set : some()) {
            ObjectNode council = dossier(set, 1 + random.nextInt(5));
            answer(
                    language,
                    council,
                    random.nextBoolean() ? strict : RULEBOOKS,
                    EnumSet.of(Besides.TRACE, Besides.COUNCIL),
                    true);
            answer(language, council, sitting, EnumSet.of(Besides.TRACE, Besides.COUNCIL), false);
            ObjectNode half = dossier(set, 1);
            answer(language, half, RULEBOOKS, EnumSet.of(Besides.RANGE, Besides.TRACE), false);
            ObjectNode choices = Wire.choices(half);
            for (int i = 0; i < 3; i++) {
                choices.remove(set.criteria()
                        .get(random.nextInt(set.criteria().size()))
                        .number());
            }
            answer(language, half, RULEBOOKS, EnumSet.of(Besides.RANGE, Besides.TRACE), false);
        }
        ObjectNode late = Wire.frame(6).put("assessedOn", "2026-06-30");
        late.withObject("/filing").put("filedOn", "2026-05-21");
        Wire.putParts(late, 3_500_000, 2_200_000, 3_100_000);
        answer(language, late, RULEBOOKS, EnumSet.of(Besides.TRACE), true);
        // a member of a cooperative who ticks the box of an enterprise
        ObjectNode box = Wire.top(6);
        box.withObject("/subject").put("kind", "PRODUCTION_HOUSEHOLD");
        answer(language, box, RULEBOOKS, EnumSet.of(Besides.TRACE), true);
        ObjectNode wide =
                Wire.dossier(Law.set(6), List.of(dials().on(Law.set(6), "a"), ScoreSheet.top(Law.set(6), "b")));
        answer(
                language,
                wide,
                RULEBOOKS.with(CouncilReader.read("{\"spread\": \"100\"}")),
                EnumSet.of(Besides.COUNCIL, Besides.TRACE),
                false);
        answer(language, Wire.object(), RULEBOOKS, EnumSet.noneOf(Besides.class), false);
    }

    /** Some sets of the decision in force, set 16 among them, and a few of those before. */
    private List<CriteriaSet> some() {
        return Law.setsAndOlder(20, random).stream()
                .filter(set -> set.number() == 16 || random.nextInt(4) == 0)
                .toList();
    }

    private void answer(
            Language language, ObjectNode dossier, Rulebooks rulebooks, Set<Besides> asked, boolean withReceipt) {
        Reading reading = DossierReader.read(dossier.toString());
        String id = reading.id().orElse("line:1");
        AnswerWriter writer = AnswerWriter.of(language);
        JsonNode answer = Wire.read(
                withReceipt
                        ? writer.write(
                                id,
                                reading.answer(rulebooks, asked),
                                rulebooks.receipt(reading.dossier().orElseThrow()))
                        : writer.write(id, reading.answer(rulebooks, asked)));
        written.put(WireForm.ANSWER, answer);
        part(WireForm.TRACE, answer, "trace");
        part(WireForm.COUNCIL_STATISTICS, answer, "council");
        part(WireForm.RECEIPT, answer, "receipt");
    }

    private void part(WireForm form, JsonNode answer, String field) {
        if (answer.has(field)) {
            written.put(form, answer.get(field));
        }
    }

    private void receipts(Words words) {
        VerificationWriter writer = VerificationWriter.of(words);
        Dossier dossier = DossierReader.read(Wire.top(6).toString()).dossier().orElseThrow();
        ObjectNode other = Wire.top(6);
        Wire.choices(other).put("3.5", 1);
        ObjectNode wrong = Wire.top(6);
        Wire.choices(wrong).put("3.5", 9);
        for (ObjectNode changed : List.of(Wire.top(6), other, wrong, Wire.top(16))) {
            Dossier second = DossierReader.read(changed.toString()).dossier().orElseThrow();
            written.put(WireForm.RECEIPT, Wire.read(RULEBOOKS.receipt(second).toString()));
            Verification verification = RULEBOOKS.verify(RULEBOOKS.receipt(dossier), second);
            add(WireForm.VERIFICATION, writer.write("v", verification));
        }
        add(WireForm.VERIFICATION, writer.write("v", Fault.of(FaultReason.NO_SHEETS, "sheets")));
    }

    private void improvements(Language language) {
        ImprovementWriter writer = ImprovementWriter.of(language);
        for (CriteriaSet set : List.of(Law.set(6), Law.set(16), Law.set(26))) {
            Reading reading = DossierReader.read(dossier(set, 1).toString());
            for (ChangeCosts costs : List.of(ChangeCosts.each(), ChangeCosts.of(Map.of()))) {
                List<ImprovementAnswer> ways = IntStream.rangeClosed(1, 5)
                        .mapToObj(stars -> reading.improve(RULEBOOKS, stars, costs))
                        .toList();
                add(WireForm.IMPROVEMENT, writer.write("i", ways));
                ways.forEach(way -> add(WireForm.IMPROVEMENT, writer.write("i", way)));
            }
        }
        ObjectNode low = Wire.top(6);
        Wire.choices(low).put("3.5", 1);
        Reading reading = DossierReader.read(low.toString());
        add(WireForm.IMPROVEMENT, writer.write("i", reading.improve(RULEBOOKS, 5, ChangeCosts.of(Map.of("3.5", 4)))));
        List<ImprovementAnswer> priced = IntStream.rangeClosed(1, 5)
                .mapToObj(stars -> reading.improve(RULEBOOKS, stars, ChangeCosts.of(Map.of("3.5", 4))))
                .toList();
        add(WireForm.IMPROVEMENT, writer.write("i", priced));
        ObjectNode barred = low.deepCopy();
        barred.putArray("findings").add("header");
        Reading none = DossierReader.read(barred.toString());
        List<ImprovementAnswer> noWays = IntStream.rangeClosed(1, 5)
                .mapToObj(stars -> none.improve(RULEBOOKS, stars, ChangeCosts.each()))
                .toList();
        add(WireForm.IMPROVEMENT, writer.write("i", noWays));
        add(WireForm.IMPROVEMENT, writer.write("i", noWays.get(3)));
        add(WireForm.IMPROVEMENT, writer.write("i", Fault.of(FaultReason.NO_SHEETS, "sheets")));
    }

    private void documents(Language language) {
        DocumentsWriter writer = DocumentsWriter.of(language);
        for (CriteriaSet set : List.of(Law.set(6), Law.set(16), Law.set(26))) {
            for (int i = 0; i < 4; i++) {
                ObjectNode dossier = dossier(set, 1);
                if (i == 0 && !set.grounds().isEmpty()) {
                    dossier.putArray("findings").add(set.grounds().get(0).finding());
                }
                Reading reading = DossierReader.read(dossier.toString());
                Optional<Holdings> held =
                        i == 3 ? Optional.empty() : Optional.of(Holdings.of(Papers.DAY, Papers.some(random)));
                add(WireForm.DOCUMENTS, writer.write("d", reading.attachments(RULEBOOKS, held)));
            }
        }
        add(WireForm.DOCUMENTS, writer.write("d", DossierReader.read("{}").attachments(RULEBOOKS, Optional.empty())));
    }

    private void certificates(Language language) {
        CertificateWriter writer = CertificateWriter.of(language);
        Certificates certificates = RULEBOOKS.certificates();
        Certificates all = certificates.with(CertificateSettings.of(LateFiling.ALL));
        CertificateRecords.asked()
                .sampleStream()
                .limit(25)
                .forEach(asked -> asked.days()
                        .forEach(day -> add(
                                WireForm.CERTIFICATE,
                                writer.write(
                                        "c",
                                        (random.nextBoolean() ? all : certificates)
                                                .answer(asked.certificate(), day)))));
        // filed before the window opened, on a ground before the law, upgraded to no more
        for (String text : List.of(
                "4 2026-08-05, RE_RATING_FILED 2027-03-01",
                "4 2025-08-05, VIOLATION_CONCLUDED 2026-03-01 8.1.a",
                "4 2026-08-05, UPGRADED 2027-03-01 4")) {
            add(WireForm.CERTIFICATE, writer.write("c", all.answer(CertificateRecords.of(text), DAY.plusYears(1))));
        }
        CertificateLife life =
                certificates.life(CertificateRecords.of("4 2026-08-05, VIOLATION_CONCLUDED 2027-03-01 8.1.a"));
        for (Period period : List.of(Period.of(DAY, DAY.plusYears(4)), Period.startingOn(DAY))) {
            add(WireForm.MILESTONES, writer.write("c", life.certificate(), period, life.milestones()));
        }
        add(WireForm.MILESTONES, writer.write("c", certificates.answer(CertificateRecords.of("2 2026-08-05"), DAY)));
    }

    private void deadlines(Language language) {
        DeadlineWriter writer = DeadlineWriter.of(language);
        List<ExtraRound> extras = ExtraRoundsReader.read(ReadForms.EXTRA_ROUNDS.getBytes(UTF_8));
        Histories.any()
                .sampleStream()
                .limit(40)
                .forEach(history -> add(
                        WireForm.DEADLINES,
                        writer.write(
                                "h",
                                DAY,
                                RULEBOOKS.deadlines().withRounds(extras).answer(history, DAY))));
        String error = writer.write("h", DAY, HistoryReader.read("{}").answer(RULEBOOKS.deadlines(), DAY));
        add(WireForm.DEADLINES, error);
        for (AssessmentLevel level : AssessmentLevel.values()) {
            for (int i = 0; i < 15; i++) {
                LocalDate day = LocalDate.of(2026, 5, 20).plusDays(random.nextInt(300));
                add(
                        WireForm.ROUNDS,
                        RoundWriter.of(language).write(RULEBOOKS.rounds(level).with(extras), day));
            }
            add(
                    WireForm.ROUNDS,
                    RoundWriter.of(language).write(RULEBOOKS.rounds(level).with(extras), LocalDate.of(2026, 8, 15)));
        }
    }

    private void cases(Words words) {
        ReplayWriter writer = ReplayWriter.of(words);
        Workflows workflows = RULEBOOKS.workflows();
        Stream.concat(
                        Walks.tables().stream(),
                        Stream.of(
                                Workflows.PRODUCT_YEAR,
                                Workflows.PRODUCT_YEAR,
                                Workflows.PRODUCT_YEAR,
                                "qd-26-2026/application"))
                .forEach(table -> {
                    History walk = Walks.of(table, random);
                    int length = walk.events().size();
                    // most walks go on until the end: what may happen next is told on the way
                    for (int events : List.of(length, random.nextInt(length + 1), random.nextInt(length + 1))) {
                        String line = CaseWriter.write("w", first(walk, events));
                        add(WireForm.CASE, line);
                        add(
                                WireForm.REPLAY,
                                writer.write("w", CaseReader.read(line).answer(workflows)));
                    }
                });
        // an idea that was returned waits for two weeks
        History waiting = Cases.history(
                Workflows.PRODUCT_YEAR,
                "tourism=NO recognised=NO",
                "2026-03-20 IDEA_REGISTERED SUBJECT\n2026-04-01 IDEA_RETURNED COMMUNE");
        String idea = CaseWriter.write("w", waiting);
        add(WireForm.REPLAY, writer.write("w", CaseReader.read(idea).answer(workflows)));
        add(WireForm.REPLAY, writer.write("w", CaseReader.read("{}").answer(workflows)));
    }

    private static History first(History walk, int events) {
        return History.builder()
                .from(walk)
                .events(walk.events().subList(0, events))
                .build();
    }

    private void years(Words words) {
        YearWriter writer = YearWriter.of(words);
        Workflows workflows = RULEBOOKS.workflows();
        for (String id : RULEBOOKS.yearProfiles().ids()) {
            List<Replay> products = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                products.add(workflows.replay(Walks.of(Workflows.PRODUCT_YEAR, random)));
                Replay replay = workflows.replay(
                        Walks.of(RULEBOOKS.yearProfiles().get(id).table(), random));
                LocalDate day = LocalDate.of(2024, 1 + random.nextInt(12), 3);
                YearOnDay year = YearOnDay.of(RULEBOOKS.yearProfiles().get(id), replay.progress(), day, 14);
                Optional<ProductCounts> counts =
                        i == 0 ? Optional.empty() : Optional.of(ProductCounts.of(2024, day, products));
                add(WireForm.YEAR, writer.write("y", year, replay.firings(), counts));
            }
        }
        add(WireForm.YEAR, writer.write("y", Fault.of(FaultReason.MISSING_FIELD, "case", "case")));
    }

    private void plans(Language language) {
        ProgressWriter writer = ProgressWriter.of(language);
        ProgrammePlan plan = PlanReader.read(ReadForms.plan().toString());
        for (int i = 0; i < 5; i++) {
            List<String> rows = new ArrayList<>(RandomRegisters.rows(random));
            // two records of one id that say different things are both refused
            rows.add(PlanSamples.product("twice", "a"));
            rows.add(PlanSamples.product("twice", "b"));
            rows.forEach(row -> written.put(WireForm.REGISTER_RECORD, Wire.parse(row)));
            add(
                    WireForm.PROGRESS,
                    writer.write(PlanSamples.book(plan, rows).register().progress(DAY)));
        }
    }

    private void law(Words words) {
        for (CriteriaSet set : Iterables.concat(some(), List.of(Law.set(11), Law.set(26)))) {
            add(
                    WireForm.SET,
                    SetWriter.of(words).write(set, RULEBOOKS.get(set.rulebook()).register()));
        }
        add(WireForm.LAW, LawWriter.of(words).write(RULEBOOKS, RULEBOOKS.held().asList()));
        ComparisonWriter comparisons = ComparisonWriter.of(words);
        add(WireForm.COMPARISON, comparisons.write(RulebookComparison.of(RULEBOOKS.get("qd-148-2023"), Law.QD_26)));
        add(WireForm.COMPARISON, comparisons.write(RulebookComparison.of(RULEBOOKS.get("qd-1048-2019"), Law.QD_26)));
        Dossier dossier = DossierReader.read(Wire.top(6).toString()).dossier().orElseThrow();
        add(
                WireForm.COMPARISON,
                comparisons.write("a", DossierComparison.of(RULEBOOKS, dossier, RULEBOOKS.get("qd-148-2023"))));
        add(WireForm.COMPARISON, comparisons.write("a", Fault.of(FaultReason.NO_SHEETS, "sheets")));
    }
}
