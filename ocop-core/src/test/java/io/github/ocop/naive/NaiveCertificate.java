package io.github.ocop.naive;

import io.github.ocop.certificate.CertificateEvent;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.certificate.EventType;
import io.github.ocop.certificate.RevocationGround;
import io.github.ocop.rating.Authority;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where a certificate is, told by going through its days one by one and taking down what is known on each. */
final class NaiveCertificate {
    private static final LocalDate LAW = LocalDate.of(2026, 5, 22);
    private static final LocalDate FIRST_CRITERIA = LocalDate.of(2019, 8, 21);
    private static final int LAST_MONTH = 12;
    private static final Set<RevocationGround> CONCLUDED =
            Set.of(RevocationGround.CRITERIA_NOT_MET, RevocationGround.LAW_BROKEN, RevocationGround.OTHER);

    private final CertificateRecord record;
    private final boolean wide;
    private final Predicate<LocalDate> isWorkingDay;
    private final LocalDate last;

    private boolean revoked;
    private boolean superseded;
    private boolean filed;
    /** That a filing which keeps the certificate standing is undecided. */
    private boolean waiting;

    private boolean impossible;
    private @Nullable LocalDate revokeBy;

    NaiveCertificate(CertificateRecord record, boolean wide, Predicate<LocalDate> isWorkingDay) {
        this.record = record;
        this.wide = wide;
        this.isWorkingDay = isWorkingDay;
        this.last = record.validThrough().orElseGet(() -> months36(record.issuedOn()));
    }

    /** The same day of the month three years later, or the month's last where there is none. */
    private static LocalDate months36(LocalDate day) {
        LocalDate next = day;
        int months = 0;
        while (months < 3 * LAST_MONTH) {
            next = next.plusDays(1);
            boolean sameDay = next.getDayOfMonth() == day.getDayOfMonth();
            boolean lastOfShorter = next.getDayOfMonth() < day.getDayOfMonth()
                    && next.plusDays(1).getDayOfMonth() == 1;
            if (sameDay || lastOfShorter) {
                months++;
            }
        }
        return next;
    }

    /** Tells whether such a certificate can be, with everything that is said to have happened to it. */
    boolean isPossible() {
        LocalDate end = record.events().stream()
                .map(CertificateEvent::on)
                .max(Comparator.naturalOrder())
                .orElse(record.issuedOn());
        boolean early = record.events().stream().anyMatch(event -> event.on().isBefore(record.issuedOn()));
        boolean before = record.issuedOn().isBefore(FIRST_CRITERIA);
        if (record.stars() < 3 || early || before || last.isBefore(record.issuedOn())) {
            return false;
        }
        goThrough(end);
        return !impossible;
    }

    /** Returns the status on a day, the last day of the extension and of the revocation, as a line. */
    String on(LocalDate day) {
        revoked = false;
        superseded = false;
        filed = false;
        waiting = false;
        revokeBy = null;
        goThrough(day);
        boolean extended = waiting && !revoked && !superseded && !day.isAfter(last.plusDays(180));
        return status(day) + " " + (extended ? last.plusDays(180) : "-") + " "
                + Optional.ofNullable(revokeBy)
                        .filter(due -> !revoked)
                        .map(LocalDate::toString)
                        .orElse("-");
    }

    private void goThrough(LocalDate until) {
        for (LocalDate day = record.issuedOn(); !day.isAfter(until); day = day.plusDays(1)) {
            for (EventType type : EventType.values()) {
                for (CertificateEvent event : record.events()) {
                    if (event.on().equals(day) && event.type() == type) {
                        take(event);
                    }
                }
            }
            // with the day of a result its filing is decided
            LocalDate today = day;
            if (record.events().stream()
                            .anyMatch(event -> event.type() == EventType.RE_RATED
                                    && event.on().equals(today))
                    && !day.equals(until)) {
                waiting = false;
            }
        }
    }

    private void take(CertificateEvent event) {
        String status = status(event.on());
        boolean over = List.of("EXPIRED", "REVOKED", "SUPERSEDED").contains(status);
        switch (event.type()) {
            case RE_RATING_FILED -> {
                filed = true;
                waiting |= !event.on().isAfter(last) && helps(event.on());
            }
            case VIOLATION_CONCLUDED, CEASED_CONFIRMED -> {
                if (revokeBy == null) {
                    revokeBy = rolled(event.on().plusDays(15));
                }
            }
            case UPGRADED -> {
                impossible |= over || event.stars().orElseThrow() < 3;
                superseded = true;
            }
            case RE_RATED -> {
                impossible |= over;
                superseded |= event.stars().orElseThrow() >= 3;
            }
            case REVOKED -> {
                Authority by = record.stars() == 5 ? Authority.MINISTRY : Authority.PROVINCE;
                impossible |= over || event.by().orElseThrow() != by || !founded(event);
                revoked = true;
            }
        }
    }

    private boolean founded(CertificateEvent revocation) {
        RevocationGround ground = revocation.ground().orElseThrow();
        if (ground == RevocationGround.CEASED) {
            return record.events().stream()
                    .anyMatch(event -> event.type() == EventType.CEASED_CONFIRMED
                            && !event.on().isAfter(revocation.on()));
        }
        return !CONCLUDED.contains(ground)
                || record.events().stream()
                        .anyMatch(event -> event.type() == EventType.VIOLATION_CONCLUDED
                                && event.ground().orElseThrow() == ground
                                && !event.on().isAfter(revocation.on()));
    }

    private LocalDate rolled(LocalDate day) {
        LocalDate due = day;
        while (!isWorkingDay.test(due)) {
            due = due.plusDays(1);
        }
        return due;
    }

    /** Ran on the day the law came, 120 days before its end already gone by. */
    private boolean closedTooEarly() {
        return !record.issuedOn().isAfter(LAW) && !last.isBefore(LAW) && ChronoUnit.DAYS.between(LAW, last) < 120;
    }

    private boolean helps(LocalDate filedOn) {
        boolean late = !last.isBefore(LAW) && ChronoUnit.DAYS.between(filedOn, last) < 120;
        return closedTooEarly() || (wide && late);
    }

    private String status(LocalDate day) {
        if (day.isBefore(record.issuedOn())) {
            return "NOT_YET_VALID";
        }
        if (revoked || superseded) {
            // whichever came first ended it
            return revoked && !superseded ? "REVOKED" : "SUPERSEDED";
        }
        if (day.isAfter(last)) {
            return waiting && ChronoUnit.DAYS.between(last, day) <= 180 ? "EXTENDED" : "EXPIRED";
        }
        List<LocalDate> window = window();
        if (filed || window.isEmpty() || day.isBefore(window.get(0))) {
            return "VALID";
        }
        return day.isAfter(window.get(window.size() - 1)) ? "REFILING_CLOSED" : "REFILING_OPEN";
    }

    /** The days on which to file, each of them. */
    List<LocalDate> window() {
        List<LocalDate> days = new ArrayList<>();
        LocalDate closing = closedTooEarly() ? last : last.minusDays(120);
        for (LocalDate day = last.minusDays(180); !day.isAfter(closing); day = day.plusDays(1)) {
            if (!day.isBefore(LAW)) {
                days.add(day);
            }
        }
        return days;
    }
}
