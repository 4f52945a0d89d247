package io.github.ocop.naive;

import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.certificate.CertificateEvent;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.certificate.EventType;
import io.github.ocop.certificate.RevocationGround;
import io.github.ocop.rating.FaultReason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The life of a certificate, straight from the text: every question is answered by walking over the days. Whatever could be
 * refused is told, and not only what is met first.
 */
public final class NaiveCertificate {
    private static final LocalDate LAW = LocalDate.parse("2026-05-22");
    private static final Map<String, LocalDate> FIRST_DAYS = Map.of(
            "qd-1048-2019", LocalDate.parse("2019-08-21"),
            "qd-781-2020", LocalDate.parse("2020-06-08"),
            "qd-148-2023", LocalDate.parse("2023-02-24"),
            "qd-1489-2025", LocalDate.parse("2025-07-06"),
            "qd-26-2026", LAW);

    private final CertificateRecord record;
    private final boolean wide;
    private final WorkingDays calendar;
    private final List<CertificateEvent> events;
    private final LocalDate last;
    private final List<LocalDate> window = new ArrayList<>();
    private final Map<LocalDate, String> statuses = new HashMap<>();

    /**
     * Returns a life.
     *
     * @param wide whether clause 12.3 helps every late filing
     */
    public NaiveCertificate(CertificateRecord record, boolean wide, WorkingDays calendar) {
        this.record = record;
        this.wide = wide;
        this.calendar = calendar;
        // of one day: filed, concluded, ceased, upgraded, re-rated, revoked; fewer stars and earlier points of 8.1
        // first
        this.events = record.events().stream()
                .sorted(Comparator.comparing(CertificateEvent::on)
                        .thenComparing(CertificateEvent::type)
                        .thenComparing(event -> event.stars().orElse(0))
                        .thenComparing(
                                event -> event.ground().map(Enum::ordinal).orElse(0))
                        .thenComparing(event -> event.by().map(Enum::ordinal).orElse(0)))
                .toList();
        this.last = record.validThrough().orElseGet(() -> term(record.issuedOn()));
        for (LocalDate day = last.minusDays(200); !day.isAfter(last); day = day.plusDays(1)) {
            if (inWindow(day)) {
                window.add(day);
            }
        }
    }

    /** Article 4.3: the corresponding day 36 months on, or the month's last. */
    private static LocalDate term(LocalDate issuedOn) {
        LocalDate day = LocalDate.of(issuedOn.getYear() + 3, issuedOn.getMonth(), 1);
        while (day.getDayOfMonth() < issuedOn.getDayOfMonth() && day.plusDays(1).getMonth() == issuedOn.getMonth()) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Returns the rulebook. */
    public String rulebook() {
        return record.rulebook()
                .orElseGet(() -> FIRST_DAYS.entrySet().stream()
                        .filter(first -> !first.getValue().isAfter(record.issuedOn()))
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse("none"));
    }

    /** Returns who issued it. */
    public String issuedBy() {
        boolean district = rulebook().equals("qd-148-2023")
                && record.stars() == 3
                && record.issuedOn().isBefore(LocalDate.parse("2025-07-06"));
        return record.stars() == 5 ? "MINISTRY" : district ? "DISTRICT" : "PROVINCE";
    }

    /** Returns status, dates and notes on a day, in a line. */
    public String on(LocalDate day) {
        return String.join(
                " ",
                status(day),
                record.issuedOn().toString(),
                last.toString(),
                endedBeforeTheHelp(day) || window.isEmpty()
                        ? "-"
                        : window.get(0).toString(),
                endedBeforeTheHelp(day) || window.isEmpty()
                        ? "-"
                        : window.get(window.size() - 1).toString(),
                extendedThrough(day).map(LocalDate::toString).orElse("-"),
                revokeBy(day).map(LocalDate::toString).orElse("-"),
                issuedBy(),
                notes(day).toString());
    }

    /** Returns the status on a day. */
    public String status(LocalDate day) {
        return statuses.computeIfAbsent(day, this::findStatus);
    }

    private String findStatus(LocalDate day) {
        if (day.isBefore(record.issuedOn())) {
            return "NOT_YET_VALID";
        }
        for (CertificateEvent event : events) {
            if (!event.on().isAfter(day) && ends(event)) {
                return event.type() == EventType.REVOKED ? "REVOKED" : "SUPERSEDED";
            }
        }
        if (day.isAfter(last)) {
            return extends123(day, events) ? "EXTENDED" : "EXPIRED";
        }
        boolean filed = events.stream()
                .anyMatch(event ->
                        event.type() == EventType.RE_RATING_FILED && !event.on().isAfter(day));
        if (filed || window.isEmpty() || day.isBefore(window.get(0))) {
            return "VALID";
        }
        return inWindow(day) ? "REFILING_OPEN" : "REFILING_CLOSED";
    }

    private static boolean ends(CertificateEvent event) {
        return event.type() == EventType.REVOKED
                || event.type() == EventType.UPGRADED
                || (event.type() == EventType.RE_RATED && event.stars().orElseThrow() >= 3);
    }

    /** The days on which to file: not before the decision was in force. */
    private boolean inWindow(LocalDate day) {
        if (day.isBefore(LAW) || day.isAfter(last)) {
            return false;
        }
        long left = ChronoUnit.DAYS.between(day, last);
        return (left >= 120 && left <= 180) || closedBeforeTheLaw();
    }

    /** Article 12.3: it stood on the day the decision came into force, when its time to file had gone by. */
    private boolean closedBeforeTheLaw() {
        boolean stood = !record.issuedOn().isAfter(LAW) && !last.isBefore(LAW);
        return stood && ChronoUnit.DAYS.between(LAW, last) < 120;
    }

    /** What is known by a day to have stood no more when 12.3 came has no time to file by 12.3. */
    private boolean endedBeforeTheHelp(LocalDate day) {
        return closedBeforeTheLaw()
                && events.stream()
                        .anyMatch(event -> ends(event)
                                && !event.on().isAfter(LAW)
                                && !event.on().isAfter(day));
    }

    private boolean helped(CertificateEvent filing) {
        boolean late = !last.isBefore(LAW) && ChronoUnit.DAYS.between(filing.on(), last) < 120;
        return !filing.on().isAfter(last) && (closedBeforeTheLaw() || (wide && late));
    }

    /** Whether a late filing was made by a day and not decided before it. */
    private boolean extends123(LocalDate day, List<CertificateEvent> known) {
        return ChronoUnit.DAYS.between(last, day) <= 180
                && known.stream()
                        .anyMatch(filing -> filing.type() == EventType.RE_RATING_FILED
                                && !filing.on().isAfter(day)
                                && helped(filing)
                                && known.stream()
                                        .noneMatch(result -> result.type() == EventType.RE_RATED
                                                && !result.on().isBefore(filing.on())
                                                && result.on().isBefore(day)));
    }

    /** Returns the last day of an extension that applies on a day. */
    public Optional<LocalDate> extendedThrough(LocalDate day) {
        return stands(day) && !day.isBefore(LAW) && extends123(day, events)
                ? Optional.of(last.plusDays(180))
                : Optional.empty();
    }

    /** Returns by when it has to be revoked; what ends it otherwise does not take that away. */
    public Optional<LocalDate> revokeBy(LocalDate day) {
        if (status(day).equals("REVOKED")) {
            return Optional.empty();
        }
        return events.stream()
                .filter(event -> concluded(event) && !event.on().isAfter(day))
                .findFirst()
                .map(event -> rolled(event.on().plusDays(15)));
    }

    private static boolean concluded(CertificateEvent event) {
        return event.type() == EventType.VIOLATION_CONCLUDED || event.type() == EventType.CEASED_CONFIRMED;
    }

    private LocalDate rolled(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : rolled(day.plusDays(1));
    }

    private boolean stands(LocalDate day) {
        return List.of("VALID", "REFILING_OPEN", "REFILING_CLOSED", "EXTENDED").contains(status(day));
    }

    private List<String> notes(LocalDate day) {
        List<String> notes = new ArrayList<>();
        for (CertificateEvent event : events) {
            if (event.on().isAfter(day)) {
                continue;
            }
            boolean early = event.on().isBefore(LAW);
            switch (event.type()) {
                case RE_RATING_FILED -> {
                    if (!early && (endedBeforeTheHelp(day) || !inWindow(event.on()))) {
                        notes.add("FILED_OUTSIDE_WINDOW " + event.on() + (closedBeforeTheLaw() ? " 12.3" : " 7.6.a"));
                    }
                }
                case VIOLATION_CONCLUDED, REVOKED -> {
                    if (early) {
                        notes.add("GROUND_BEFORE_IN_FORCE " + event.on() + " "
                                + event.ground().orElseThrow().clause());
                    }
                }
                case CEASED_CONFIRMED -> {
                    if (early) {
                        notes.add("GROUND_BEFORE_IN_FORCE " + event.on() + " 8.1.đ");
                    }
                }
                case UPGRADED -> {
                    if (event.stars().orElseThrow() <= record.stars()) {
                        notes.add("UPGRADE_NOT_HIGHER " + event.on() + " 7.5.b");
                    }
                }
                case RE_RATED -> {}
            }
        }
        return notes;
    }

    /** Returns the days to know of, each found by asking about every day of the life. */
    public List<String> milestones() {
        List<String> found = new ArrayList<>();
        LocalDate end = last.plusDays(200);
        for (LocalDate day = record.issuedOn(); !day.isAfter(end); day = day.plusDays(1)) {
            String status = status(day);
            boolean expires = status(day.plusDays(1)).equals("EXPIRED");
            if (status.equals("REFILING_OPEN") && !status(day.minusDays(1)).equals(status)) {
                found.add(day + " REFILING_OPENS");
            }
            if (status.equals("REFILING_OPEN") && day.equals(window.get(window.size() - 1))) {
                found.add(day + " REFILING_CLOSES");
            }
            boolean told = rulebook().equals("qd-148-2023") || rulebook().equals("qd-1489-2025");
            if (told && stands(day) && ChronoUnit.DAYS.between(day, last) == 30) {
                found.add(day + " NOTICE_DUE");
            }
            if (day.equals(last) && stands(day) && expires) {
                found.add(day + " TERM_ENDS");
            }
            if (status.equals("EXTENDED") && expires) {
                found.add(day + " EXTENSION_ENDS");
            }
            if (stands(day) && revokeBy(day).filter(day::equals).isPresent()) {
                found.add(day + " REVOCATION_DUE");
            }
        }
        return found;
    }

    /** Returns the codes of everything for which the record can be refused. */
    public Set<String> codes() {
        return faults().stream()
                .map(fault -> FaultReason.valueOf(fault.substring(0, fault.indexOf(' ')))
                        .code()
                        .name())
                .collect(Collectors.toSet());
    }

    /** Returns everything for which the record can be refused: reason, place and clause. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (record.stars() < 3) {
            faults.add("NOT_CERTIFIED stars " + (rulebook().equals("qd-26-2026") ? "4.1.a" : "whole"));
        }
        if (record.issuedOn().isBefore(LocalDate.parse("2019-08-21"))) {
            faults.add("ISSUED_BEFORE_CRITERIA issuedOn -");
        }
        record.rulebook().ifPresent(id -> {
            @Nullable LocalDate first = FIRST_DAYS.get(id);
            if (first == null) {
                faults.add("UNKNOWN_RULEBOOK rulebook -");
            } else if (record.issuedOn().isBefore(first)) {
                faults.add("ISSUED_BEFORE_RULEBOOK rulebook -");
            }
        });
        // its dates have to be written with four digits of the year
        if (last.plusDays(180).getYear() > 9999) {
            faults.add("TOO_LATE " + (record.validThrough().isPresent() ? "validThrough -" : "issuedOn -"));
        }
        if (last.isBefore(record.issuedOn())) {
            faults.add("ENDS_BEFORE_ISSUED validThrough -");
        }
        @Nullable String ended = null;
        for (int i = 0; i < events.size(); i++) {
            CertificateEvent event = events.get(i);
            List<CertificateEvent> before = events.subList(0, i);
            String at = "events[" + place(event) + "]";
            refuse(event, before, ended, at, faults);
            if (ended == null && ends(event)) {
                ended = event.type() == EventType.UPGRADED
                        ? "7.5.b"
                        : event.type() == EventType.RE_RATED ? "7.6" : revoking();
            }
        }
        return faults;
    }

    private void refuse(
            CertificateEvent event,
            List<CertificateEvent> before,
            @Nullable String ended,
            String at,
            List<String> faults) {
        if (event.on().isBefore(record.issuedOn())) {
            faults.add("EVENT_BEFORE_ISSUE " + at + ".on -");
        }
        // the calendar's last year
        if (concluded(event) && event.on().plusDays(15).getYear() > 2100) {
            faults.add("OUTSIDE_CALENDAR " + at + ".on 8.4");
        }
        if (event.type() == EventType.UPGRADED && event.stars().orElseThrow() < 3) {
            faults.add("NOT_CERTIFIED " + at + ".stars 7.5.b");
        }
        if (event.type() != EventType.RE_RATED
                && event.type() != EventType.UPGRADED
                && event.type() != EventType.REVOKED) {
            return;
        }
        if (ended != null) {
            faults.add("EVENT_AFTER_END " + at + " " + ended);
        } else if (event.on().isAfter(last) && !extends123(event.on(), before)) {
            faults.add("EVENT_AFTER_END " + at + " 4.3");
        }
        if (event.type() == EventType.REVOKED) {
            revoke(event, before, at, faults);
        }
    }

    private void revoke(CertificateEvent event, List<CertificateEvent> before, String at, List<String> faults) {
        if (!event.by().orElseThrow().name().equals(record.stars() == 5 ? "MINISTRY" : "PROVINCE")) {
            faults.add("REVOKED_BY_ANOTHER " + at + ".by " + revoking());
        }
        RevocationGround ground = event.ground().orElseThrow();
        switch (ground) {
            case CRITERIA_NOT_MET, LAW_BROKEN, OTHER -> {
                if (before.stream()
                        .noneMatch(other -> other.type() == EventType.VIOLATION_CONCLUDED
                                && other.ground().equals(Optional.of(ground)))) {
                    faults.add("GROUND_NOT_CONCLUDED " + at + ".ground " + ground.clause());
                }
            }
            case CEASED -> {
                if (before.stream().noneMatch(other -> other.type() == EventType.CEASED_CONFIRMED)) {
                    faults.add("CESSATION_NOT_CONFIRMED " + at + ".ground 8.1.đ");
                }
            }
            case UNTRUTHFUL, MARK_MISUSED -> {}
        }
    }

    private String revoking() {
        return record.stars() == 5 ? "8.2.b" : "8.2.a";
    }

    /** Where an event is in the record; the same event twice has a place each. */
    private String place(CertificateEvent event) {
        for (int i = 0; i < record.events().size(); i++) {
            if (record.events().get(i) == event) {
                return String.valueOf(i);
            }
        }
        throw new IllegalArgumentException(events.stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
}
