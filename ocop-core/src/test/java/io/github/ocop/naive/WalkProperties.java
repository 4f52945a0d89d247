package io.github.ocop.naive;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.networknt.schema.Schema;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.cycle.CaseAnswer;
import io.github.ocop.cycle.CertificateEffects;
import io.github.ocop.cycle.Effect;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Fired;
import io.github.ocop.cycle.Firing;
import io.github.ocop.cycle.History;
import io.github.ocop.cycle.NextStep;
import io.github.ocop.cycle.Progress;
import io.github.ocop.cycle.Refusal;
import io.github.ocop.cycle.Replay;
import io.github.ocop.cycle.RunningLimit;
import io.github.ocop.fixtures.Walks;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.CaseReader;
import io.github.ocop.json.CaseWriter;
import io.github.ocop.json.ReplayWriter;
import io.github.ocop.json.Schemas;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.rulebook.Workflows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Random walks through every table, held against a plain model of it and against what has to hold on any walk. */
class WalkProperties {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();
    private static final Workflows WORKFLOWS = RULEBOOKS.workflows();
    private static final Schema CASE = Schemas.load("case.schema.json");
    private static final Schema REPLAY = Schemas.load("replay.schema.json");
    private static final ReplayWriter WRITER = ReplayWriter.of(Words.of(Language.VI));
    /** The first day on which there were certificates by national criteria. */
    private static final LocalDate CRITERIA = LocalDate.of(2019, 8, 21);

    @Provide
    static Arbitrary<ImmutableList<History>> walks() {
        return Walks.ofEach();
    }

    @Provide
    static Arbitrary<ImmutableList<History>> cases() {
        return Walks.ofCases();
    }

    @Provide
    static Arbitrary<ImmutableList<History>> years() {
        return Walks.ofYears();
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void the_engine_and_the_plain_model_walk_alike(@ForAll("cases") List<History> walks) {
        walks.forEach(WalkProperties::alike);
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void the_engine_and_the_plain_model_go_through_years_alike(@ForAll("years") List<History> walks) {
        walks.forEach(WalkProperties::alike);
    }

    private static void alike(History walk) {
        Progress progress = WORKFLOWS.begin(walk.workflow(), walk.opening());
        PlainCase plain = PlainCase.begin(walk.workflow(), walk.opening());
        for (Event event : walk.events()) {
            boolean ended = progress.state().isEnd();
            Optional<LocalDate> last = progress.lastDay();
            Firing firing = progress.fire(event);
            assertThat(told(firing)).as("%s %s", walk.workflow(), event).isEqualTo(plain.fire(event));
            if (firing instanceof Fired fired) {
                assertThat(ended).isFalse();
                assertThat(event.on()).isAfterOrEqualTo(last.orElse(LocalDate.MIN));
                progress = fired.progress();
            } else {
                Refusal refusal = (Refusal) firing;
                assertThat(refusal.state())
                        .isEqualTo(
                                refusedInside(progress, event)
                                        ? progress.inner().orElseThrow().state()
                                        : progress.state());
                assertThat(refusal.code().name().equals("ENDED")).isEqualTo(ended);
            }
            assertThat(progress.state().name()).isEqualTo(plain.state());
            assertThat(progress.state().isEnd()).isEqualTo(plain.isEnd());
            assertThat(progress.workflow().states()).containsValue(progress.state());
            List<RunningLimit> limits = progress.limits(event.on());
            assertThat(limits.stream().collect(Collectors.toMap(RunningLimit::name, RunningLimit::due)))
                    .isEqualTo(plain.limits(event.on()));
            assertThat(limits).isSortedAccordingTo((a, b) -> a.due().compareTo(b.due()));
            assertThat(limits).allMatch(limit -> !limit.due().isBefore(limit.start()));
        }
    }

    /** An event that this table does not take where it stands, and that of the case inside has: it is the inner case that refuses. */
    private static boolean refusedInside(Progress progress, Event event) {
        return progress.inner()
                        .map(inner -> inner.workflow().events().containsKey(event.type()))
                        .orElse(false)
                && progress.workflow().from(progress.state()).stream()
                        .noneMatch(row -> row.event().equals(event.type()));
    }

    private static String told(Firing firing) {
        return firing instanceof Fired fired
                ? fired.transition().name()
                : ((Refusal) firing).code().name();
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void a_replay_is_the_walk_step_by_step_and_what_was_refused_changed_nothing(@ForAll("walks") List<History> walks) {
        for (History walk : walks) {
            Replay replay = WORKFLOWS.replay(walk);
            Progress progress = WORKFLOWS.begin(walk.workflow(), walk.opening());
            List<Event> happened = new ArrayList<>();
            for (int i = 0; i < walk.events().size(); i++) {
                Firing firing = progress.fire(walk.events().get(i));
                assertThat(firing).isEqualTo(replay.firings().get(i));
                if (firing instanceof Fired fired) {
                    progress = fired.progress();
                    happened.add(fired.event());
                }
            }
            assertThat(replay.progress()).isEqualTo(progress);
            assertThat(events(progress)).containsExactlyInAnyOrderElementsOf(happened);
            assertThat(happened).isSortedAccordingTo(Comparator.comparing(Event::on));
            History without = History.builder().from(walk).events(happened).build();
            Replay again = WORKFLOWS.replay(without);
            assertThat(again.progress()).isEqualTo(progress);
            assertThat(again.firings()).allMatch(Fired.class::isInstance);
        }
    }

    /**
     * The events that have led here, those of cases inside with them: the first of such a case is that of the table around it too,
     * and its end is told by the table around it alone.
     */
    private static List<Event> events(Progress progress) {
        List<Event> events = new ArrayList<>();
        progress.steps().stream()
                .map(Progress.Step::event)
                .filter(event -> !event.type().equals("ASSESSMENT_ENDED"))
                .forEach(events::add);
        for (Progress inner : progress.cases()) {
            inner.steps().stream().skip(1).map(Progress.Step::event).forEach(events::add);
        }
        return events;
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void a_walk_is_read_as_it_was_written_and_answered_by_the_schema(@ForAll("walks") List<History> walks) {
        for (History walk : walks) {
            JsonNode record = Walks.written(walk);
            assertThat(CASE.validate(record)).isEmpty();
            assertThat(CaseReader.read(record.toString()).history()).contains(walk);
            assertThat(CaseReader.read(CaseWriter.write("w-1", walk)).history()).contains(walk);
            assertThat(CASE.validate(Wire.read(CaseWriter.write("w-1", walk)))).isEmpty();
            CaseAnswer answer = CaseReader.read(record.toString()).answer(WORKFLOWS);
            assertThat(answer.replay()).contains(WORKFLOWS.replay(walk));
            JsonNode written = Wire.read(WRITER.write("w-1", answer));
            assertThat(REPLAY.validate(written)).isEmpty();
            assertThat(written.get("state").asText())
                    .isEqualTo(WORKFLOWS.replay(walk).progress().state().name());
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void what_is_recognised_has_a_certificate_and_nothing_else_has(@ForAll("walks") List<History> walks) {
        for (History walk : walks) {
            CaseAnswer answer = WORKFLOWS.answer(walk);
            assertThat(answer.fault()).isEmpty();
            Progress progress = answer.replay().orElseThrow().progress();
            Optional<CertificateRecord> last = Optional.empty();
            for (Progress one : cases(progress)) {
                Optional<CertificateRecord> issued = issued(one);
                last = issued.isPresent() ? issued : last;
            }
            assertThat(CertificateEffects.of(progress).issued()).isEqualTo(last);
            assertThat(answer.certificate()).isEqualTo(last.map(RULEBOOKS.certificates()::certificate));
        }
    }

    /** The cases in which something is recognised: those inside, where there are, or the one itself. */
    private static List<Progress> cases(Progress progress) {
        return progress.workflow().id().equals(Workflows.PRODUCT_YEAR) ? progress.cases() : List.of(progress);
    }

    private static Optional<CertificateRecord> issued(Progress progress) {
        List<Progress.Step> issues = progress.steps().stream()
                .filter(step -> step.transition().effect().equals(Optional.of(Effect.ISSUES)))
                .toList();
        assertThat(issues).hasSizeLessThan(2);
        assertThat(progress.steps())
                .filteredOn(step -> step.event().type().equals("RECOGNISED"))
                .isEqualTo(issues);
        Optional<CertificateRecord> issued = CertificateEffects.of(progress).issued();
        assertThat(issued.isPresent()).isEqualTo(!issues.isEmpty());
        assertThat(progress.state().name().equals("CERTIFIED"))
                .isEqualTo(!issues.isEmpty() && progress.state().isEnd());
        issued.map(RULEBOOKS.certificates()::certificate).ifPresent(certificate -> {
            Event recognised = Iterables.getOnlyElement(issues).event();
            assertThat(certificate.issuedOn()).isEqualTo(recognised.on());
            assertThat(certificate.issuedBy().name()).isEqualTo(recognised.by().name());
            assertThat(certificate.rulebook()).isEqualTo(progress.workflow().rulebook());
            assertThat(certificate.stars()).isGreaterThan(2);
            assertThat(progress.steps().stream()
                            .filter(step -> step.event().facts().get("stars").isPresent())
                            .reduce((a, b) -> b)
                            .orElseThrow()
                            .event()
                            .facts()
                            .get("stars"))
                    .contains(Integer.toString(certificate.stars()));
        });
        return issued;
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void what_a_case_does_to_the_certificate_before_can_stand_in_its_register(@ForAll("walks") List<History> walks) {
        for (History walk : walks) {
            Progress progress = WORKFLOWS.replay(walk).progress();
            int stars = walk.opening().get("stars").map(Integer::valueOf).orElse(3);
            cases(progress).forEach(one -> standsInRegister(one, stars));
            assertThat(CertificateEffects.of(progress).events())
                    .isEqualTo(cases(progress).stream()
                            .flatMap(one -> CertificateEffects.of(one).events().stream())
                            .toList());
        }
    }

    private static void standsInRegister(Progress progress, int stars) {
        CertificateEffects effects = CertificateEffects.of(progress);
        assertThat(effects.events().stream().map(Object::toString)).isEqualTo(register(progress));
        if (effects.events().isEmpty() || effects.events().get(0).on().isBefore(CRITERIA)) {
            return;
        }
        LocalDate last = Iterables.getLast(effects.events()).on();
        CertificateRecord before = CertificateRecord.builder()
                .stars(stars)
                .issuedOn(CRITERIA)
                .validThrough(last.plusDays(1))
                .events(effects.events())
                .build();
        assertThat(RULEBOOKS.certificates().answer(before, last).fault())
                .as("%s", effects.events())
                .isEmpty();
    }

    /** What a register takes down of the certificate before, by what happened and in which kind of case. */
    private static List<String> register(Progress progress) {
        String kind = progress.facts().get("kind").orElse("");
        List<String> told = new ArrayList<>();
        String stars = progress.facts().get("stars").orElse("");
        String ground = "";
        for (Progress.Step step : progress.steps()) {
            String on = " " + step.event().on();
            stars = step.event().facts().get("stars").orElse(stars);
            ground = step.event().facts().get("ground").orElse(ground);
            switch (kind + " " + step.event().type()) {
                case "UPGRADE RECOGNISED" -> told.add("UPGRADED" + on + " " + stars);
                case "RE_RATING RECOGNISED", "RE_RATING NOT_CERTIFIED" -> told.add("RE_RATED" + on + " " + stars);
                case "RE_RATING FILED", "RE_RATING UPLOADED" -> told.add("RE_RATING_FILED" + on);
                case " VIOLATION_CONCLUDED" -> told.add("VIOLATION_CONCLUDED" + on + " " + ground);
                case " CEASED_CONFIRMED" -> {
                    ground = "8.1.đ";
                    told.add("CEASED_CONFIRMED" + on);
                }
                case " REVOKED" ->
                    told.add("REVOKED" + on + " " + ground + (stars.equals("5") ? " MINISTRY" : " PROVINCE"));
                default -> {}
            }
        }
        return told;
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void what_may_happen_next_is_just_what_somebody_can_fire(@ForAll("cases") List<History> walks) {
        nextIsWhatCanBeFired(walks);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void what_may_happen_next_in_a_year_is_just_what_somebody_can_fire(@ForAll("years") List<History> walks) {
        nextIsWhatCanBeFired(walks);
    }

    private static void nextIsWhatCanBeFired(List<History> walks) {
        for (History walk : walks) {
            Progress progress = WORKFLOWS.begin(walk.workflow(), walk.opening());
            PlainCase plain = PlainCase.begin(walk.workflow(), walk.opening());
            for (Event event : walk.events()) {
                next(progress, plain, event.on());
                Firing firing = progress.fire(event);
                if (firing instanceof Refusal refusal) {
                    assertThat(refusal.instead())
                            .isEqualTo(progress.next(event.on()).stream()
                                    .map(NextStep::transition)
                                    .toList());
                } else {
                    progress = ((Fired) firing).progress();
                }
                plain.fire(event);
            }
        }
    }

    private static void next(Progress progress, PlainCase plain, LocalDate on) {
        Map<String, Event> open = plain.open(on);
        List<NextStep> next = progress.next(on);
        assertThat(next)
                .extracting(step -> step.transition().name())
                .as("%s in %s on %s", progress.workflow().id(), progress.state(), on)
                .containsExactlyInAnyOrderElementsOf(open.keySet());
        for (NextStep step : next) {
            // a limit of the case inside does not run for what happens around it
            assertThat(step.limits()).isEqualTo(limitsOf(step, progress, on));
            Firing fired =
                    progress.fire(requireNonNull(open.get(step.transition().name())));
            assertThat(told(fired)).isEqualTo(step.transition().name());
        }
        assertThat(progress.possible())
                .extracting(step -> step.transition().name())
                .containsAll(open.keySet());
    }

    private static List<RunningLimit> limitsOf(NextStep step, Progress progress, LocalDate on) {
        List<RunningLimit> inside =
                progress.inner().map(inner -> inner.limits(on)).orElse(ImmutableList.of());
        return progress.workflow().transitions().contains(step.transition())
                ? progress.limits(on).stream()
                        .filter(limit -> !inside.contains(limit))
                        .toList()
                : inside;
    }
}
