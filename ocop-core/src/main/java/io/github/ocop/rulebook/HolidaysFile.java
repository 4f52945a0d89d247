package io.github.ocop.rulebook;

import io.github.ocop.calendar.HolidayYear;
import io.github.ocop.calendar.LabourCode;
import io.github.ocop.calendar.VietnameseCalendar;
import io.github.ocop.law.Citation;
import java.time.LocalDate;

/** Reads {@code holidays.json}: the years with their holidays, and the codes that name them. No rating depends on it. */
final class HolidaysFile {
    static final String NAME = "holidays.json";

    private HolidaysFile() {}

    static VietnameseCalendar load(DataSource source) {
        return source.read(
                NAME,
                node -> VietnameseCalendar.of(
                        Citation.parse(node.text("weekend")),
                        node.objects("codes", HolidaysFile::code),
                        node.objects("years", HolidaysFile::year)));
    }

    private static LabourCode code(DataNode node) {
        return LabourCode.of(
                node.number("from"),
                Citation.parse(node.text("holidays")),
                Citation.parse(node.text("inLieu")),
                node.number("nationalDays"));
    }

    private static HolidayYear year(DataNode node) {
        return HolidayYear.builder()
                .year(node.number("year"))
                .tet(LocalDate.parse(node.text("tet")))
                .tetOffFrom(LocalDate.parse(node.text("tetOffFrom")))
                .hungKings(LocalDate.parse(node.text("hungKings")))
                .nationalDays(node.texts("nationalDays").stream()
                        .map(LocalDate::parse)
                        .toList())
                .standing(node.word("standing", HolidayYear.Standing.class))
                .build();
    }
}
