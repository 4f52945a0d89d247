package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a certificate stands, by the rules of Articles 4.3, 7.6.a, 8 and 12 one after the other. Its events are given by day
 * and can have happened.
 *
 * @param stars of the certificate
 * @param issuedOn the day of issue
 * @param last the last day of its term
 * @param issuedBy who issued it
 * @param events what happened, by day
 * @param wide whether 12.3 helps every late filing
 */
record PlainCertificate(
        int stars, LocalDate issuedOn, LocalDate last, String issuedBy, List<Happened> events, boolean wide) {
    private static final LocalDate LAW = LocalDate.parse("2026-05-22");
    private static final Set<LocalDate> DAYS_OFF =
            Set.of(LocalDate.parse("2027-04-30"), LocalDate.parse("2027-05-01"), LocalDate.parse("2027-05-03"));

    /**
     * An event.
     *
     * @param type as on the wire
     * @param on the day
     * @param stars of a result, else 0
     * @param ground of a revocation or conclusion, else empty
     * @param by who revoked it, else empty
     */
    record Happened(String type, LocalDate on, int stars, String ground, String by) {
        /** Returns an event written as {@code TYPE DAY STARS GROUND BY}, with - for none. */
        static Happened parse(String text) {
            String[] words = (text + " - - -").split(" ", -1);
            return new Happened(
                    words[0],
                    LocalDate.parse(words[1]),
                    words[2].equals("-") ? 0 : Integer.parseInt(words[2]),
                    words[3].equals("-") ? "" : words[3],
                    words[4].equals("-") ? "" : words[4]);
        }

        ObjectNode json() {
            ObjectNode json = Made.object().put("type", type).put("on", on.toString());
            if (stars > 0) {
                json.put("stars", stars);
            }
            if (!ground.isEmpty()) {
                json.put("ground", ground);
            }
            return by.isEmpty() ? json : json.put("by", by);
        }
    }

    static LocalDate term(LocalDate issuedOn) {
        return issuedOn.plusMonths(36);
    }

    ObjectNode on(LocalDate day) {
        ObjectNode answer = Made.object();
        answer.put("on", day.toString()).put("status", status(day));
        answer.put("validFrom", issuedOn.toString()).put("validThrough", last.toString());
        boolean window = !last.isBefore(LAW) && !endedBeforeTheHelp(day);
        answer.put("refileFrom", window ? windowFrom().toString() : null);
        answer.put("refileThrough", window ? windowThrough().toString() : null);
        answer.put("extendedThrough", extended(day) ? last.plusDays(180).toString() : null);
        answer.put("revokeBy", revokeBy(day));
        answer.put("issuedBy", issuedBy);
        answer.set("notes", Made.nodes(notes(day)));
        if (wide) {
            answer.putObject("settings").put("lateFiling", "ALL");
        }
        return answer;
    }

    /** 180 days before the last day, but not before the decision. */
    private LocalDate windowFrom() {
        LocalDate from = last.minusDays(180);
        return from.isBefore(LAW) ? LAW : from;
    }

    /** 120 days before the last day; where that had gone by when the decision came, the last day. */
    private LocalDate windowThrough() {
        return closedBefore() ? last : last.minusDays(120);
    }

    private boolean closedBefore() {
        return !issuedOn.isAfter(LAW)
                && !last.isBefore(LAW)
                && last.minusDays(120).isBefore(LAW);
    }

    /** What is known by a day to have stood no more when 12.3 came has no time to file by 12.3. */
    private boolean endedBeforeTheHelp(LocalDate day) {
        return closedBefore()
                && events.stream()
                        .anyMatch(event -> !event.on().isAfter(day)
                                && !event.on().isAfter(LAW)
                                && (event.type().equals("REVOKED")
                                        || event.type().equals("UPGRADED")
                                        || (event.type().equals("RE_RATED") && event.stars() >= 3)));
    }

    private boolean inWindow(LocalDate day) {
        return !last.isBefore(LAW) && !day.isBefore(windowFrom()) && !day.isAfter(windowThrough());
    }

    String status(LocalDate day) {
        if (day.isBefore(issuedOn)) {
            return "NOT_YET_VALID";
        }
        for (Happened event : events) {
            boolean ends = event.type().equals("UPGRADED") || (event.type().equals("RE_RATED") && event.stars() >= 3);
            if (!event.on().isAfter(day) && event.type().equals("REVOKED")) {
                return "REVOKED";
            }
            if (!event.on().isAfter(day) && ends) {
                return "SUPERSEDED";
            }
        }
        if (day.isAfter(last)) {
            return helped(day) ? "EXTENDED" : "EXPIRED";
        }
        boolean filed = events.stream()
                .anyMatch(event ->
                        event.type().equals("RE_RATING_FILED") && !event.on().isAfter(day));
        if (filed || last.isBefore(LAW) || day.isBefore(windowFrom())) {
            return "VALID";
        }
        return inWindow(day) ? "REFILING_OPEN" : "REFILING_CLOSED";
    }

    private boolean extended(LocalDate day) {
        boolean stands =
                Set.of("VALID", "REFILING_OPEN", "REFILING_CLOSED", "EXTENDED").contains(status(day));
        return stands && !day.isBefore(LAW) && helped(day);
    }

    /** A late filing that 12.3 helps was made by that day, and was not decided before it. */
    private boolean helped(LocalDate day) {
        if (ChronoUnit.DAYS.between(last, day) > 180) {
            return false;
        }
        for (Happened filing : events) {
            boolean late = filing.on().isAfter(last.minusDays(120)) && !last.isBefore(LAW);
            boolean helps = filing.type().equals("RE_RATING_FILED")
                    && !filing.on().isAfter(day)
                    && !filing.on().isAfter(last)
                    && (closedBefore() || (wide && late));
            boolean decided = events.stream()
                    .anyMatch(result -> result.type().equals("RE_RATED")
                            && !result.on().isBefore(filing.on())
                            && result.on().isBefore(day));
            if (helps && !decided) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String revokeBy(LocalDate day) {
        if (status(day).equals("REVOKED")) {
            return null;
        }
        for (Happened event : events) {
            boolean begins =
                    event.type().equals("VIOLATION_CONCLUDED") || event.type().equals("CEASED_CONFIRMED");
            if (begins && !event.on().isAfter(day)) {
                LocalDate due = event.on().plusDays(15);
                while (due.getDayOfWeek() == DayOfWeek.SATURDAY
                        || due.getDayOfWeek() == DayOfWeek.SUNDAY
                        || DAYS_OFF.contains(due)) {
                    due = due.plusDays(1);
                }
                return due.toString();
            }
        }
        return null;
    }

    private List<ObjectNode> notes(LocalDate day) {
        List<ObjectNode> notes = new ArrayList<>();
        for (Happened event : events) {
            boolean early = event.on().isBefore(LAW);
            String code = switch (event.type()) {
                case "RE_RATING_FILED" ->
                    early || (inWindow(event.on()) && !endedBeforeTheHelp(day)) ? "" : "FILED_OUTSIDE_WINDOW";
                case "UPGRADED" -> event.stars() <= stars ? "UPGRADE_NOT_HIGHER" : "";
                case "RE_RATED" -> "";
                default -> early ? "GROUND_BEFORE_IN_FORCE" : "";
            };
            if (!event.on().isAfter(day) && !code.isEmpty()) {
                notes.add(Made.object().put("code", code).put("on", event.on().toString()));
            }
        }
        return notes;
    }
}
