package io.github.ocop.examples.cli.certificate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.github.ocop.certificate.CertificateLife;
import io.github.ocop.certificate.CertificateStatus;
import io.github.ocop.certificate.StatusSpan;
import io.github.ocop.law.Period;
import io.github.ocop.rulebook.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A line of time for each certificate that has a day in the period: its statuses as bars, its days as marks. Places are in
 * thousandths of the period's days, whole numbers, so that every machine draws the same.
 */
final class Timeline {
    private static final int WIDTH = 1000;
    /** More months than this do not fit as names. */
    private static final int MOST_MONTHS = 14;

    private final Words words;
    private final DueList list;
    private final LocalDate first;
    private final LocalDate last;

    Timeline(Words words, DueList list) {
        this.words = words;
        this.list = list;
        this.first = list.period().first();
        this.last = list.period().last().orElseThrow();
    }

    ImmutableMap<String, Object> model() {
        ListMultimap<CertificateLife, DueDay> lives =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        list.days().forEach(due -> lives.put(due.life(), due));
        return ImmutableMap.of(
                "axis", axis(),
                "rows", Multimaps.asMap(lives).values().stream().map(this::row).collect(toImmutableList()),
                "legend", legend(lives.keySet()));
    }

    /** The first days of months, or of years where those would be too many. */
    private ImmutableList<ImmutableMap<String, Object>> axis() {
        long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) + 1;
        boolean byYear = months > MOST_MONTHS;
        LocalDate start = byYear ? first.withDayOfYear(1) : first.withDayOfMonth(1);
        return Stream.iterate(start, day -> !day.isAfter(last), day -> byYear ? day.plusYears(1) : day.plusMonths(1))
                .map(day -> ImmutableMap.<String, Object>of(
                        "x",
                        place(day),
                        "name",
                        byYear ? "" + day.getYear() : day.getMonthValue() + "/" + day.getYear()))
                .collect(toImmutableList());
    }

    /** The line of one certificate, which has these days. */
    private ImmutableMap<String, Object> row(List<DueDay> days) {
        CertificateLife life = days.get(0).life();
        return ImmutableMap.of(
                "name",
                days.get(0).entry().name(),
                "bars",
                life.spans().stream().filter(this::isSeen).map(this::bar).collect(toImmutableList()),
                "marks",
                days.stream()
                        .map(due -> ImmutableMap.<String, Object>of(
                                "x",
                                (place(due.day().on()) + place(due.day().on().plusDays(1))) / 2,
                                "what",
                                words.day(due.day().on()) + ": "
                                        + words.milestone(due.day().kind())))
                        .collect(toImmutableList()));
    }

    private boolean isSeen(StatusSpan span) {
        Period days = span.days();
        return !days.first().isAfter(last)
                && days.last().map(end -> !end.isBefore(first)).orElse(true);
    }

    private ImmutableMap<String, Object> bar(StatusSpan span) {
        int from = place(span.days().first());
        int to = place(span.days().last().map(end -> end.plusDays(1)).orElse(last.plusDays(1)));
        return ImmutableMap.of(
                "x",
                from,
                "width",
                Math.max(1, to - from),
                "status",
                span.status().name(),
                "what",
                words.status(span.status()));
    }

    /** Where a day begins; days outside the period are at its ends. */
    private int place(LocalDate day) {
        long days = ChronoUnit.DAYS.between(first, last.plusDays(1));
        long at = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(first, day)));
        return (int) (at * WIDTH / days);
    }

    private ImmutableList<ImmutableMap<String, String>> legend(Set<CertificateLife> lives) {
        return Arrays.stream(CertificateStatus.values())
                .filter(status -> lives.stream()
                        .flatMap(life -> life.spans().stream())
                        .filter(this::isSeen)
                        .anyMatch(span -> span.status() == status))
                .map(status -> ImmutableMap.of("status", status.name(), "what", words.status(status)))
                .collect(toImmutableList());
    }
}
