package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.calendar.VietnameseCalendar;
import io.github.ocop.deadline.Deadline;
import io.github.ocop.deadline.DeadlineAnswer;
import io.github.ocop.deadline.DossierEvent;
import io.github.ocop.deadline.DossierHistory;
import io.github.ocop.fixtures.Histories;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** The deadlines of random histories by a second, naive way that walks day by day. */
class DeadlineProperties {
    private static final VietnameseCalendar CALENDAR = Rulebooks.standard().calendar();
    private static final List<DossierEvent.Type> CONCLUDED =
            List.of(DossierEvent.Type.VIOLATION_CONCLUDED, DossierEvent.Type.CEASED_CONFIRMED);
    private static final List<DossierEvent.Type> CERTIFICATE = List.of(
            DossierEvent.Type.VIOLATION_CONCLUDED, DossierEvent.Type.CEASED_CONFIRMED, DossierEvent.Type.REVOKED);
    private static final LocalDate LAW = LocalDate.of(2026, 5, 22);

    @Provide
    static Arbitrary<DossierHistory> histories() {
        return Histories.any();
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    @Property
    void both_find_the_same(@ForAll("histories") DossierHistory history, @ForAll("days") LocalDate on) {
        DeadlineAnswer answer = Rulebooks.standard().deadlines().answer(history, on);
        boolean possible = possible(history);
        Statistics.collect(possible ? "possible" : "refused");
        Statistics.coverage(coverage -> {
            coverage.check("possible").percentage(share -> share > 10);
            coverage.check("refused").percentage(share -> share > 10);
        });
        assertThat(answer.fault().isEmpty()).isEqualTo(possible);
        if (possible) {
            assertThat(answer.deadlines().stream().map(DeadlineProperties::told))
                    .containsExactlyInAnyOrderElementsOf(naive(history, on));
        }
    }

    @Property
    void the_order_of_the_events_changes_nothing(
            @ForAll("histories") DossierHistory history, @ForAll("days") LocalDate on) {
        DossierHistory reversed = DossierHistory.builder()
                .filing(history.filing())
                .events(history.events().reverse())
                .build();
        assertThat(Rulebooks.standard().deadlines().answer(reversed, on).deadlines())
                .isEqualTo(Rulebooks.standard().deadlines().answer(history, on).deadlines());
    }

    @Property
    void what_is_done_stays_done_and_what_is_overdue_is_never_in_time_again(
            @ForAll("histories") DossierHistory history, @ForAll("days") LocalDate on) {
        List<Deadline> today =
                Rulebooks.standard().deadlines().answer(history, on).deadlines();
        List<Deadline> tomorrow =
                Rulebooks.standard().deadlines().answer(history, on.plusDays(1)).deadlines();
        for (Deadline deadline : today) {
            // a pending dossier that is passed on is pending again, at the ministry
            if (history.filing().map(filing -> filing.filedOn().isBefore(LAW)).orElse(false)) {
                continue;
            }
            Deadline next = tomorrow.stream()
                    .filter(other -> other.kind() == deadline.kind()
                            && other.after() == deadline.after()
                            && other.start().equals(deadline.start()))
                    .findFirst()
                    .orElseThrow();
            assertThat(next.due()).isEqualTo(deadline.due());
            String change = deadline.state() + " " + next.state();
            assertThat(change)
                    .isIn(
                            "RUNNING RUNNING",
                            "RUNNING OVERDUE",
                            "RUNNING MET",
                            "RUNNING MET_LATE",
                            "OVERDUE OVERDUE",
                            "OVERDUE MET_LATE",
                            "MET MET",
                            "MET_LATE MET_LATE");
        }
    }

    private static String told(Deadline deadline) {
        return deadline.clause().locator() + " " + deadline.start() + " " + deadline.due() + " "
                + deadline.done().map(LocalDate::toString).orElse("-") + " "
                + deadline.daysLeft().orElse(-1) + " " + deadline.daysLate().orElse(-1) + " "
                + deadline.workingDaysLeft().orElse(-1) + " "
                + deadline.workingDaysLate().orElse(-1);
    }

    private static boolean possible(DossierHistory history) {
        @Nullable
        LocalDate filed = history.filing().map(filing -> filing.filedOn()).orElse(null);
        boolean step = false;
        List<DossierEvent.Type> once = new ArrayList<>();
        for (DossierEvent event : history.events()) {
            boolean certificate = CERTIFICATE.contains(event.type());
            step |= !certificate;
            if (!certificate && filed != null && event.on().isBefore(filed)) {
                return false;
            }
            if (!CONCLUDED.contains(event.type())) {
                if (once.contains(event.type())) {
                    return false;
                }
                once.add(event.type());
            }
        }
        if (filed == null) {
            return !step && !history.events().isEmpty();
        }
        if (filed.isBefore(LAW)) {
            return true;
        }
        @Nullable LocalDate commune = day(history, DossierEvent.Type.PROPOSED_BY_COMMUNE);
        @Nullable LocalDate province = day(history, DossierEvent.Type.DECIDED_BY_PROVINCE);
        @Nullable LocalDate proposed = day(history, DossierEvent.Type.PROPOSED_BY_PROVINCE);
        @Nullable LocalDate ministry = day(history, DossierEvent.Type.DECIDED_BY_MINISTRY);
        boolean anew = history.filing().orElseThrow().kind() == FilingKind.RE_RATING;
        return follows(province, commune)
                && follows(proposed, anew ? commune : province)
                && follows(ministry, proposed);
    }

    private static boolean follows(@Nullable LocalDate step, @Nullable LocalDate before) {
        return step == null || (before != null && !step.isBefore(before));
    }

    private static @Nullable LocalDate day(DossierHistory history, DossierEvent.Type type) {
        return history.events().stream()
                .filter(event -> event.type() == type)
                .map(DossierEvent::on)
                .findFirst()
                .orElse(null);
    }

    private static List<String> naive(DossierHistory history, LocalDate on) {
        List<String> told = new ArrayList<>();
        history.filing().ifPresent(filing -> {
            LocalDate filed = filing.filedOn();
            boolean anew = filing.kind() == FilingKind.RE_RATING;
            Optional<LocalDate> commune = known(history, on, DossierEvent.Type.PROPOSED_BY_COMMUNE);
            Optional<LocalDate> province = known(history, on, DossierEvent.Type.DECIDED_BY_PROVINCE);
            Optional<LocalDate> proposed = known(history, on, DossierEvent.Type.PROPOSED_BY_PROVINCE);
            Optional<LocalDate> ministry = known(history, on, DossierEvent.Type.DECIDED_BY_MINISTRY);
            if (filed.isBefore(LAW)) {
                Optional<LocalDate> finished = proposed.isPresent() ? ministry : province;
                if (!on.isBefore(LAW)
                        && finished.filter(day -> day.isBefore(LAW)).isEmpty()) {
                    LocalDate due = LocalDate.parse(anew ? "2026-06-22" : "2026-07-21");
                    told.add(line(anew ? "12.2.b" : "12.2.a", LAW, due, finished, on, false));
                }
                return;
            }
            if (!filed.isAfter(on)) {
                LocalDate due = filed;
                for (int left = 15; left > 0; ) {
                    due = due.plusDays(1);
                    left -= CALENDAR.isWorkingDay(due) ? 1 : 0;
                }
                told.add(line(anew ? "7.6.b" : "7.2", filed, due, commune, on, true));
            }
            Optional<LocalDate> byProvince = anew
                            && (province.isEmpty()
                                    || proposed.filter(day -> day.isBefore(province.get()))
                                            .isPresent())
                    ? proposed.or(() -> province)
                    : province;
            commune.ifPresent(day -> told.add(
                    anew
                            ? line("7.6.g", day, rolled(day.plusDays(45)), byProvince, on, false)
                            : line("5.1", day, round(day, 4, 10), byProvince, on, false)));
            proposed.ifPresent(day -> told.add(
                    anew
                            ? line("7.6.g", day, rolled(day.plusDays(45)), ministry, on, false)
                            : line("5.2", day, round(day, 1, 7), ministry, on, false)));
        });
        Optional<LocalDate> revoked = Optional.ofNullable(day(history, DossierEvent.Type.REVOKED));
        for (DossierEvent event : history.events()) {
            boolean concluded = CONCLUDED.contains(event.type());
            boolean standing = revoked.isEmpty() || !revoked.get().isBefore(event.on());
            if (concluded && standing && !event.on().isAfter(on)) {
                told.add(line(
                        "8.4",
                        event.on(),
                        rolled(event.on().plusDays(15)),
                        known(history, on, DossierEvent.Type.REVOKED),
                        on,
                        false));
            }
        }
        return told;
    }

    /** The 29th two months after the next 29th of one of two months. */
    private static LocalDate round(LocalDate proposed, int one, int other) {
        LocalDate day = proposed;
        while (day.getDayOfMonth() != 29 || (day.getMonthValue() != one && day.getMonthValue() != other)) {
            day = day.plusDays(1);
        }
        return day.plusMonths(2);
    }

    private static LocalDate rolled(LocalDate day) {
        return CALENDAR.isWorkingDay(day) ? day : rolled(day.plusDays(1));
    }

    private static Optional<LocalDate> known(DossierHistory history, LocalDate on, DossierEvent.Type type) {
        return history.events().stream()
                .filter(event -> event.type() == type && !event.on().isAfter(on))
                .map(DossierEvent::on)
                .min(Comparator.naturalOrder());
    }

    private static String line(
            String clause, LocalDate start, LocalDate due, Optional<LocalDate> done, LocalDate on, boolean working) {
        LocalDate end = done.orElse(on);
        boolean late = end.isAfter(due);
        boolean running = done.isEmpty() && !late;
        return clause + " " + start + " " + due + " "
                + done.map(LocalDate::toString).orElse("-") + " "
                + (running ? ChronoUnit.DAYS.between(on, due) : -1) + " "
                + (late ? ChronoUnit.DAYS.between(due, end) : -1) + " "
                + (running && working ? workingDays(on, due) : -1) + " "
                + (late && working ? workingDays(due, end) : -1);
    }

    private static long workingDays(LocalDate after, LocalDate through) {
        return after.plusDays(1)
                .datesUntil(through.plusDays(1))
                .filter(CALENDAR::isWorkingDay)
                .count();
    }
}
