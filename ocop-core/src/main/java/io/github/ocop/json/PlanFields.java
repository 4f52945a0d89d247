package io.github.ocop.json;

import io.github.ocop.law.Wording;
import io.github.ocop.plan.PlanUnit;
import io.github.ocop.plan.ProgrammePlan;
import io.github.ocop.plan.Target;
import io.github.ocop.plan.UnitTree;
import io.github.ocop.plan.YearSpan;
import io.github.ocop.rating.FaultException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of a plan as they come, in any order. */
final class PlanFields implements RecordFields<ProgrammePlan> {
    private final RecordParser record;
    private final PlanWords words;
    private final Set<String> given = new HashSet<>();
    private final List<PlanUnit> units = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private Optional<String> id = Optional.empty();
    private Optional<Wording> title = Optional.empty();
    private Optional<String> number = Optional.empty();
    private Optional<LocalDate> decidedOn = Optional.empty();
    private Optional<Wording> body = Optional.empty();
    private Optional<Wording> note = Optional.empty();
    private Optional<YearSpan> years = Optional.empty();

    PlanFields(RecordParser record) {
        this.record = record;
        this.words = new PlanWords(record);
    }

    @Override
    public void field(String name, Place at) throws IOException {
        given.add(name);
        switch (name) {
            case "plan" -> id = words.id(at);
            case "title" -> title = words.wording(at);
            case "number" -> number = record.name(at, Limits.ID_CHARACTERS);
            case "decidedOn" -> decidedOn = record.date(at);
            case "body" -> body = words.wording(at);
            case "note" -> note = words.wording(at);
            case "years" -> years = words.years(at);
            case "units" ->
                record.list(at, (i, place) -> new UnitFields(record).read(place).ifPresent(units::add));
            default ->
                record.list(
                        at, (i, place) -> new TargetFields(record).read(place).ifPresent(targets::add));
        }
    }

    @Override
    public Optional<String> id() {
        return id;
    }

    @Override
    public ProgrammePlan reading() {
        for (String name : List.of("plan", "title", "body", "years", "units", "targets")) {
            record.require(given.contains(name), Place.RECORD, name);
        }
        record.fault().ifPresent(fault -> {
            throw new FaultException(fault);
        });
        return ProgrammePlan.builder()
                .id(id.orElseThrow())
                .title(title.orElseThrow())
                .number(number)
                .decidedOn(decidedOn)
                .body(body.orElseThrow())
                .note(note)
                .years(years.orElseThrow())
                .units(UnitTree.of(units))
                .targets(targets)
                .build();
    }
}
