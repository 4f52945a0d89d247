package io.github.ocop.examples.cli.rating;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import io.github.ocop.council.CouncilStatistics;
import io.github.ocop.council.CriterionStatistics;
import io.github.ocop.council.Spread;
import io.github.ocop.criteria.PartName;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The members of a council side by side, and where they differ; as many tables as fit their columns on paper. */
final class MemberTables {
    private static final int COLUMNS = 8;

    private final ImmutableList<ScoreSheet> sheets;
    private final CouncilStatistics council;
    private final Words words;

    MemberTables(ImmutableList<ScoreSheet> sheets, CouncilStatistics council, Words words) {
        this.sheets = sheets;
        this.council = council;
        this.words = words;
    }

    Map<String, Object> model() {
        return Map.of(
                "mean",
                words.decimal(council.mean()),
                "widest",
                spread(council.spread()),
                "limit",
                council.limit().map(words::decimal).orElse(""),
                "tooFar",
                council.tooFar().stream().map(this::spread).toList(),
                "tables",
                Streams.stream(Iterables.partition(sheets, COLUMNS))
                        .map(this::table)
                        .toList());
    }

    private String spread(Spread spread) {
        return words.decimal(spread.by()) + " (" + spread.high() + " " + words.decimal(spread.highest()) + ", "
                + spread.low() + " " + words.decimal(spread.lowest()) + ")";
    }

    private Map<String, Object> table(List<ScoreSheet> some) {
        ImmutableList.Builder<Map<String, Object>> sums = ImmutableList.builder();
        Arrays.stream(PartName.values())
                .forEach(part -> sums.add(sum(words.part(part), some, sheet -> sheet.points(part))));
        sums.add(sum(words.phrase("total"), some, ScoreSheet::total));
        return Map.of(
                "members", some.stream().map(ScoreSheet::member).toList(),
                "rows",
                        council.criteria().stream()
                                .map(criterion -> row(criterion, some))
                                .toList(),
                "sums", sums.build());
    }

    private Map<String, Object> sum(String name, List<ScoreSheet> some, Function<ScoreSheet, Integer> points) {
        long all = sheets.stream().mapToLong(points::apply).sum();
        return Map.of(
                "name", name,
                "cells", some.stream().map(points).toList(),
                "mean", words.decimal(Points.mean(all, sheets.size())));
    }

    private Map<String, Object> row(CriterionStatistics statistics, List<ScoreSheet> some) {
        boolean personal = statistics.criterion().personal();
        int index = sheets.get(0).set().index(statistics.criterion().number());
        return ImmutableMap.<String, Object>builder()
                .put("number", statistics.criterion().number())
                .put("name", personal ? "" : words.criterion(sheets.get(0).set(), statistics.criterion()))
                // who gave what there would tell something of a person
                .put(
                        "cells",
                        some.stream()
                                .map(sheet -> cell(sheet, index, statistics))
                                .collect(toImmutableList()))
                .put("mean", words.decimal(statistics.mean()))
                .put("apart", personal || statistics.spread() == 0 ? "" : "≠ " + statistics.spread())
                .buildOrThrow();
    }

    private static Map<String, Object> cell(ScoreSheet sheet, int index, CriterionStatistics statistics) {
        boolean personal = statistics.criterion().personal();
        return Map.of(
                "points",
                personal ? "·" : String.valueOf(sheet.points(index)),
                "differs",
                !personal && statistics.differs().contains(sheet.member()));
    }
}
