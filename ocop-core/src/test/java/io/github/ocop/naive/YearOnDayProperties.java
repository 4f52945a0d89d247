package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Fired;
import io.github.ocop.cycle.History;
import io.github.ocop.cycle.Replay;
import io.github.ocop.fixtures.Walks;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Workflows;
import io.github.ocop.year.StepOnDay;
import io.github.ocop.year.StepStatus;
import io.github.ocop.year.YearOnDay;
import io.github.ocop.year.YearProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** A province's year on each of its days, and on some before and after, held against the file of its profile. */
class YearOnDayProperties {
    private static final Workflows WORKFLOWS = Rulebooks.standard().workflows();

    @Provide
    static Arbitrary<List<History>> years() {
        return Arbitraries.randomValue(random -> Rulebooks.standard().yearProfiles().ids().stream()
                .map(id -> Walks.of(YearProfile.table(id), random))
                .toList());
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void a_year_is_on_each_day_what_its_profile_and_its_events_say(
            @ForAll("years") List<History> years, @ForAll @IntRange(max = 40) int soon) {
        years.forEach(year -> eachDay(year, soon));
    }

    private static void eachDay(History history, int soon) {
        YearProfile profile = WORKFLOWS.profile(history.workflow()).orElseThrow();
        Replay replay = WORKFLOWS.replay(history);
        List<Event> happened = replay.firings().stream()
                .filter(Fired.class::isInstance)
                .map(firing -> ((Fired) firing).event())
                .toList();
        int year = Integer.parseInt(history.opening().get("year").orElseThrow());
        Map<String, PlainStep> plain = new LinkedHashMap<>();
        PlainWorkflow.file("cycle/" + profile.id() + ".json").get("steps").forEach(step -> {
            PlainStep one = new PlainStep(step, year);
            plain.put(one.id(), one);
        });
        boolean closed = false;
        int at = 0;
        Map<String, StepStatus> before = new HashMap<>();
        for (LocalDate day = LocalDate.of(year, 1, 1).minusDays(12);
                day.isBefore(LocalDate.of(year + 1, 2, 1));
                day = day.plusDays(1)) {
            List<String> reopened = new ArrayList<>();
            for (; at < happened.size() && !happened.get(at).on().isAfter(day); at++) {
                Event event = happened.get(at);
                event.facts().get("step").ifPresent(step -> {
                    Objects.requireNonNull(plain.get(step)).happened(event);
                    if (event.type().equals("STEP_REOPENED")) {
                        reopened.add(step);
                    }
                });
                closed |= event.type().equals("YEAR_CLOSED");
            }
            YearOnDay asked = YearOnDay.of(profile, replay.progress(), day, soon);
            assertThat(asked.closed().isPresent()).isEqualTo(closed);
            assertThat(asked.steps()).extracting(YearOnDayProperties::told).isEqualTo(told(plain, day, soon));
            assertThat(asked.next())
                    .extracting(step -> step.step().id())
                    .isEqualTo(closed ? List.of() : next(plain, day));
            for (StepOnDay step : asked.steps()) {
                String id = step.step().id();
                Optional<StepStatus> eve = Optional.ofNullable(before.put(id, step.status()));
                lasting(eve, step, reopened.contains(id), day);
            }
        }
    }

    /** What is done stays so, and what is late was not before its last day was over, and does not go away by waiting. */
    private static void lasting(Optional<StepStatus> eve, StepOnDay step, boolean reopened, LocalDate day) {
        if (step.status() == StepStatus.LATE) {
            assertThat(day).isAfter(step.ends());
            assertThat(step.daysLate()).isPositive();
        }
        boolean over = eve.equals(Optional.of(StepStatus.DONE)) || eve.equals(Optional.of(StepStatus.LEFT));
        if (over && !reopened) {
            assertThat(step.status()).isEqualTo(eve.orElseThrow());
        }
        if (eve.equals(Optional.of(StepStatus.LATE))) {
            assertThat(step.status()).isIn(StepStatus.LATE, StepStatus.DONE, StepStatus.LEFT);
        }
    }

    private static String told(StepOnDay step) {
        return String.join(
                " ",
                step.step().id(),
                step.status().name(),
                step.record().standing().name(),
                step.record().begunOn().map(LocalDate::toString).orElse("") + "/"
                        + step.record().endedOn().map(LocalDate::toString).orElse(""),
                step.opens().toString(),
                step.ends().toString(),
                Integer.toString(step.daysLate()),
                step.waitsFor().orElse("-"));
    }

    private static List<String> told(Map<String, PlainStep> plain, LocalDate day, int soon) {
        return plain.values().stream()
                .map(step -> String.join(
                        " ",
                        step.id(),
                        step.status(day, soon),
                        step.standing(),
                        step.days(),
                        step.opens(day).toString(),
                        step.end().toString(),
                        Integer.toString(step.daysLate(day)),
                        waitsFor(plain, step).orElse("-")))
                .toList();
    }

    private static Optional<String> waitsFor(Map<String, PlainStep> plain, PlainStep step) {
        return step.after().stream()
                .filter(id -> Objects.requireNonNull(plain.get(id)).standing().equals("WAITING"))
                .findFirst();
    }

    private static List<String> next(Map<String, PlainStep> plain, LocalDate day) {
        return plain.values().stream()
                .filter(step -> step.standing().equals("WAITING")
                        && waitsFor(plain, step).isEmpty())
                .sorted(Comparator.comparing(step -> step.opens(day)))
                .map(PlainStep::id)
                .toList();
    }
}
