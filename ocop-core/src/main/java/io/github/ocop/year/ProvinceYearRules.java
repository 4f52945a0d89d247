package io.github.ocop.year;

import com.google.common.collect.ImmutableList;
import io.github.ocop.cycle.CaseRules;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.Progress;
import io.github.ocop.cycle.Wait;
import java.time.LocalDate;
import java.util.Optional;

/** What the table of a province's year leaves to its profile: where a step is, what goes before it, and which are open. */
public final class ProvinceYearRules implements CaseRules {
    private final YearProfile profile;

    private ProvinceYearRules(YearProfile profile) {
        this.profile = profile;
    }

    /**
     * {@return the rules of a profile}
     *
     * @param profile the profile of a province's year
     */
    public static ProvinceYearRules of(YearProfile profile) {
        return new ProvinceYearRules(profile);
    }

    @Override
    public Facts derived(Progress before, Event event) {
        YearLog log = YearLog.of(profile, before, LocalDate.MAX);
        if (event.type().equals(YearEvents.CLOSED)) {
            return Facts.none()
                    .and(YearEvents.OPEN, log.open().orElse(YearEvents.NONE))
                    .and(YearEvents.UNDONE, log.hasLeft() ? "YES" : "NO");
        }
        YearStep step = profile.step(event.facts().get(YearEvents.STEP).orElseThrow());
        Facts facts = Facts.none()
                .and(YearEvents.STANDING, log.of(step.id()).standing().name());
        return switch (event.type()) {
            case YearEvents.BEGUN ->
                facts.and(YearEvents.BEFORE, log.holdsUp(step).orElse(YearEvents.NONE));
            case YearEvents.DONE ->
                facts.and(YearEvents.BEFORE, log.holdsUpTheEnd(step).orElse(YearEvents.NONE));
            default -> facts;
        };
    }

    /** Nothing of a year happens before it; what happens after it is late, and taken down. */
    @Override
    public Optional<Wait> waiting(String name, Progress before) {
        return before.facts()
                .get(YearEvents.YEAR)
                .map(year -> new Wait(
                        name, LocalDate.of(Integer.parseInt(year), 1, 1), Optional.empty(), ImmutableList.of()));
    }
}
