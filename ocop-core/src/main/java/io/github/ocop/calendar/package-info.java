/**
 * The calendar (lịch): which days are working days in Vietnam, time limits, and the rounds of assessment.
 */
@NullMarked
package io.github.ocop.calendar;

import org.jspecify.annotations.NullMarked;
