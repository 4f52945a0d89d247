/**
 * The calendar (lịch): which days are working days in Vietnam, time limits, and the rounds of assessment (đợt đánh giá).
 *
 * <p>Most limits of the programme are calendar days; only a commune's check (26/2026/QĐ-TTg, 7.2) counts working days (ngày làm việc):
 * neither weekends, nor holidays of the Labour Code (45/2019/QH14, 112), nor days in lieu (111.3). The day a limit starts on is not
 * counted, and one to act that ends on a day off ends on the next working day (Civil Code 91/2015/QH13, 147 and 148). Days of Tết are set
 * each year: a {@link io.github.ocop.calendar.HolidayYear} says whether its days are announced or provisional, and a year not held is an
 * {@link io.github.ocop.calendar.UnknownYearException}. Rounds are those of Article 5, twice a year, and extra ones a regulation allows.
 *
 * <p>No method reads a clock: every day is an argument.
 */
@NullMarked
package io.github.ocop.calendar;

import org.jspecify.annotations.NullMarked;
