/**
 * The years of the programme (chu trình OCOP thường niên): how long a product waits until it tries again, and a province's year as
 * steps with windows, bodies and an order, of which some are open, due or late on a day.
 *
 * <p>Both years are life cycles of {@link io.github.ocop.cycle}: a product's year is a table, and so is what a {@link
 * io.github.ocop.year.YearProfile} makes of its steps.
 *
 * <pre>{@code
 * YearProfile bacKan = Rulebooks.standard().yearProfiles().get("bac-kan-2024");
 * Progress year = Rulebooks.standard().workflows().begin(bacKan.table(), Facts.of(Map.of("year", "2024")));
 * YearOnDay day = YearOnDay.of(bacKan, year, LocalDate.parse("2024-11-15"), 14); // due soon: within 14 days
 * }</pre>
 */
@NullMarked
package io.github.ocop.year;

import org.jspecify.annotations.NullMarked;
