package io.github.ocop.examples.cli.plan;

import com.google.common.collect.ImmutableList;
import io.github.ocop.examples.cli.table.CsvCell;
import io.github.ocop.plan.Figure;
import io.github.ocop.plan.Judgement;
import io.github.ocop.plan.OutsideReason;
import io.github.ocop.plan.PlanProgress;
import io.github.ocop.plan.RecordKind;
import io.github.ocop.plan.RowFault;
import io.github.ocop.plan.Target;
import io.github.ocop.plan.TargetProgress;
import io.github.ocop.plan.UnitProgress;
import io.github.ocop.rulebook.PlanText;
import io.github.ocop.rulebook.Words;
import java.util.List;
import java.util.Optional;

/** The progress of a plan as a table: a row a target, a row a target and unit, and a row a record that was not used. */
final class PlanTable {
    private static final ImmutableList<String> TITLES = ImmutableList.of(
            "row",
            "target",
            "title",
            "citation",
            "unit",
            "name",
            "level",
            "goal",
            "count",
            "of",
            "outcome",
            "outside",
            "missing",
            "over",
            "own",
            "records",
            "line",
            "code",
            "at",
            "message");

    private final Words words;
    private final PlanText text;

    PlanTable(Words words) {
        this.words = words;
        this.text = PlanText.of(words);
    }

    String write(PlanProgress progress) {
        StringBuilder table = new StringBuilder(CsvCell.row(TITLES));
        for (TargetProgress target : progress.targets()) {
            table.append(CsvCell.row(target(target)));
            target.units().forEach(unit -> table.append(CsvCell.row(unit(target.target(), unit))));
        }
        progress.faults().forEach(fault -> table.append(CsvCell.row(refused(fault))));
        return table.toString();
    }

    private List<String> target(TargetProgress progress) {
        Target target = progress.target();
        return row(
                "TARGET",
                target,
                ImmutableList.of("", "", ""),
                text.goal(target),
                progress.figure(),
                progress.judgement(),
                ImmutableList.of("", ""));
    }

    private List<String> unit(Target target, UnitProgress unit) {
        return row(
                "UNIT",
                target,
                ImmutableList.of(
                        unit.unit().id(),
                        unit.unit().name().in(words.language()),
                        unit.unit().level().name()),
                unit.goal().map(text::goal).orElse(""),
                unit.figure(),
                unit.judgement(),
                ImmutableList.of(
                        unit.own().map(figure -> figure.count().toString()).orElse(""),
                        String.join(" ", unit.records())));
    }

    private List<String> row(
            String kind,
            Target target,
            List<String> unit,
            String goal,
            Optional<Figure> figure,
            Judgement judgement,
            List<String> own) {
        return ImmutableList.<String>builder()
                .add(kind, target.id())
                .add(target.title().in(words.language()), target.citation().in(words.language()))
                .addAll(unit)
                .add(goal)
                .add(figure.map(known -> known.count().toString()).orElse(""))
                .add(figure.flatMap(Figure::of).map(Object::toString).orElse(""))
                .add(judgement.outcome().name())
                .add(judgement.outside().map(OutsideReason::name).orElse(""))
                .add(judgement.missing().toString(), judgement.over().toString())
                .addAll(own)
                .add("", "", "", "")
                .build();
    }

    private List<String> refused(RowFault fault) {
        String file = fault.place().file() == 0 ? "" : fault.place().file() + 1 + ":";
        return ImmutableList.<String>builder()
                .add("REFUSED", "", "", "")
                .add(
                        "",
                        fault.id().orElse(""),
                        fault.kind().map(RecordKind::name).orElse(""))
                .add("", "", "", "", "", "", "", "", "")
                .add(file + fault.place().line())
                .add(fault.fault().code().name(), fault.fault().at(), words.message(fault.fault()))
                .build();
    }
}
