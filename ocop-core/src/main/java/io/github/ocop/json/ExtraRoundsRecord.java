package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The fields of a list of extra rounds as they come, in any order. */
final class ExtraRoundsRecord {
    private static final ImmutableList<String> FIELDS = ImmutableList.of("rounds");
    private static final ImmutableList<String> ROUND =
            ImmutableList.of("level", "regulation", "plan", "proposedThrough", "lastDay");

    private final RecordParser record;
    private final ImmutableList.Builder<ExtraRound> rounds = ImmutableList.builder();
    private boolean seen;

    ExtraRoundsRecord(RecordParser record) {
        this.record = record;
    }

    /** Reads the whole text and returns what is wrong with it as such, if anything is. */
    Optional<Fault> whole() {
        Optional<Fault> broken = record.whole(FIELDS, (name, at) -> {
            seen = true;
            record.list(at, (i, place) -> round(place));
        });
        record.require(seen, Place.RECORD, "rounds");
        return broken;
    }

    ImmutableList<ExtraRound> rounds() {
        return rounds.build();
    }

    private void round(Place at) throws IOException {
        Fields fields = new Fields();
        record.object(at, ROUND, fields::field);
        ROUND.forEach(name -> record.require(fields.seen.contains(name), at, name));
        if (fields.proposedThrough.isPresent()
                && fields.lastDay.isPresent()
                && fields.proposedThrough.get().isAfter(fields.lastDay.get())) {
            record.note(
                    FaultReason.ROUND_ENDS_BEFORE_PROPOSALS,
                    at.under("lastDay"),
                    fields.lastDay.get(),
                    fields.proposedThrough.get());
        }
        if (record.fault().isEmpty()) {
            rounds.add(fields.round());
        }
    }

    /** The fields of one round. */
    private final class Fields {
        private final Set<String> seen = new HashSet<>();
        private Optional<AssessmentLevel> level = Optional.empty();
        private Optional<String> regulation = Optional.empty();
        private Optional<String> plan = Optional.empty();
        private Optional<LocalDate> proposedThrough = Optional.empty();
        private Optional<LocalDate> lastDay = Optional.empty();

        void field(String name, Place at) throws IOException {
            seen.add(name);
            switch (name) {
                case "level" -> level = record.word(at, AssessmentLevel.class);
                case "regulation" -> regulation = named(at);
                case "plan" -> plan = named(at);
                case "proposedThrough" -> proposedThrough = record.date(at);
                default -> lastDay = record.date(at);
            }
        }

        private Optional<String> named(Place at) throws IOException {
            Optional<String> text = record.name(at, Limits.TEXT_CHARACTERS);
            text.filter(String::isBlank).ifPresent(blank -> record.note(FaultReason.EMPTY_TEXT, at));
            return text;
        }

        ExtraRound round() {
            return ExtraRound.builder()
                    .level(level.orElseThrow())
                    .regulation(regulation.orElseThrow())
                    .plan(plan.orElseThrow())
                    .proposedThrough(proposedThrough.orElseThrow())
                    .lastDay(lastDay.orElseThrow())
                    .build();
        }
    }
}
