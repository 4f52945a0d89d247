package io.github.ocop.rulebook;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.calendar.RegularRound;
import io.github.ocop.calendar.RoundSchedule;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Instrument;
import java.time.MonthDay;

/** Reads {@code limits.json}: the rounds of a decision and its time limits. No rating depends on it. */
final class LimitsFile {
    static final String NAME = "limits.json";

    private final Instrument instrument;

    private LimitsFile(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * What the file holds.
     *
     * @param rounds the rounds of each level
     */
    record Contents(ImmutableMap<AssessmentLevel, RoundSchedule> rounds) {
        /** Returns the ids of the open readings that they rest on. */
        ImmutableSet<String> readings() {
            return rounds.values().stream()
                    .flatMap(schedule -> schedule.readings().stream())
                    .collect(toImmutableSet());
        }
    }

    static Contents load(DataSource source, String id) {
        Instrument instrument =
                source.read(id + "/instrument.json", InstrumentFile::read).instrument();
        LimitsFile file = new LimitsFile(instrument);
        return source.read(
                id + "/" + NAME,
                node -> new Contents(Maps.uniqueIndex(node.objects("rounds", file::schedule), RoundSchedule::level)));
    }

    private RoundSchedule schedule(DataNode node) {
        return RoundSchedule.builder()
                .level(node.word("level", AssessmentLevel.class))
                .inForceFrom(instrument.inForce().first())
                .inForceBy(instrument.inForceBy())
                .clause(clause(node.text("citation")))
                .extraClause(clause(node.text("extra")))
                .regular(node.objects(
                        "rounds",
                        round -> RegularRound.of(
                                round.number("number"),
                                MonthDay.parse(round.text("proposedBefore")),
                                MonthDay.parse(round.text("endsBefore")))))
                .readings(node.texts("readings"))
                .build();
    }

    private Citation clause(String locator) {
        return Citation.of(instrument.number(), locator);
    }
}
