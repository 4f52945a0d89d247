package io.github.ocop.examples.cli.rating;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.PartName;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.table.CsvCell;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FoundGround;
import io.github.ocop.rating.PartialRating;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rulebook.Words;
import io.github.ocop.trace.FullAnswer;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers as a table, a row a record: the fields of the wire, what is a list as words with spaces between them. */
final class ResultTable implements RateCommand.Form {
    /** The columns in their order, by their names. */
    private enum Column {
        id,
        rulebook,
        criteriaSet,
        outcome,
        A,
        B,
        C,
        total,
        band,
        stars,
        unmet,
        certifiable,
        decidedBy,
        minimums,
        settings,
        grounds,
        lowestPoints,
        highestPoints,
        lowestStars,
        highestStars,
        missing,
        deciding,
        code,
        at,
        message,
        finishBy
    }

    private final Words words;

    ResultTable(Words words) {
        this.words = words;
    }

    @Override
    public String heading() {
        return CsvCell.row(ImmutableList.copyOf(Column.values()));
    }

    @Override
    public String write(Entry entry, FullAnswer full) {
        Map<Column, Object> cells = new EnumMap<>(Column.class);
        cells.put(Column.id, entry.id());
        Answer answer = full.answer();
        if (answer instanceof Rating rating) {
            rating(cells, rating);
        } else if (answer instanceof Barred barred) {
            outcome(cells, barred.rulebook(), barred.criteriaSet(), barred.bar().name());
            cells.put(
                    Column.grounds,
                    barred.grounds().stream().map(FoundGround::finding).collect(Collectors.joining(" ")));
            settings(cells, barred.settings());
        } else if (answer instanceof PartialRating partial) {
            outcome(cells, partial.rulebook(), partial.criteriaSet(), "PARTIAL");
        } else if (answer instanceof Fault fault) {
            cells.put(Column.code, fault.code());
            cells.put(Column.at, fault.at());
            cells.put(Column.message, words.message(fault));
        }
        full.range().ifPresent(range -> range(cells, range));
        return CsvCell.row(ImmutableList.copyOf(Column.values()).stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList());
    }

    private static void rating(Map<Column, Object> cells, Rating rating) {
        outcome(cells, rating.rulebook(), rating.criteriaSet(), "RATED");
        cells.put(Column.A, points(rating, PartName.A));
        cells.put(Column.B, points(rating, PartName.B));
        cells.put(Column.C, points(rating, PartName.C));
        cells.put(Column.total, rating.total().cut(Words.DECIMALS));
        cells.put(Column.band, rating.band());
        cells.put(Column.stars, rating.stars());
        cells.put(
                Column.unmet,
                rating.unmet().stream()
                        .map(unmet ->
                                unmet.minimum().stars() + ":" + unmet.minimum().criterion())
                        .collect(Collectors.joining(" ")));
        cells.put(Column.certifiable, rating.certifiable());
        cells.put(Column.decidedBy, rating.decidedBy().map(Authority::name).orElse(""));
        cells.put(Column.minimums, rating.minimums());
        rating.finishBy().ifPresent(day -> cells.put(Column.finishBy, day));
        settings(cells, rating.settings());
    }

    private static String points(Rating rating, PartName part) {
        return rating.points().getOrDefault(part, Points.ZERO).cut(Words.DECIMALS);
    }

    private static void settings(Map<Column, Object> cells, RatingSettings settings) {
        if (!settings.equals(RatingSettings.standard())) {
            cells.put(Column.settings, settings);
        }
    }

    private static void outcome(Map<Column, Object> cells, String rulebook, int set, String outcome) {
        cells.put(Column.rulebook, rulebook);
        cells.put(Column.criteriaSet, set);
        cells.put(Column.outcome, outcome);
    }

    private static void range(Map<Column, Object> cells, RatingRange range) {
        cells.put(Column.lowestPoints, range.lowestPoints());
        cells.put(Column.highestPoints, range.highestPoints());
        cells.put(Column.lowestStars, range.lowestStars());
        cells.put(Column.highestStars, range.highestStars());
        cells.put(Column.missing, String.join(" ", range.missing()));
        cells.put(Column.deciding, String.join(" ", range.deciding()));
    }
}
