package io.github.ocop.naive;

import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happened to one product, taken down line by line by the plain model. */
final class PlainProductLog {
    private static final Set<String> COMES_IN =
            Set.of("IDEA_REGISTERED", "RENEWAL_BEGUN", "FILED", "UPLOADED", "CARRIED_OVER");
    private static final Map<String, String> STAGES = Map.ofEntries(
            Map.entry("IDEA_REGISTERED", "IDEA_WAITING"),
            Map.entry("IDEA_RETURNED", "IDEA_RETURNED"),
            Map.entry("IDEA_SELECTED", "SELECTED"),
            Map.entry("IDEA_TRAINED", "SELECTED"),
            Map.entry("PLAN_RECEIVED", "PLAN_WAITING"),
            Map.entry("PLAN_RETURNED", "PLAN_RETURNED"),
            Map.entry("PLAN_APPROVED", "AT_WORK"),
            Map.entry("UNDER_WAY", "AT_WORK"),
            Map.entry("RENEWING", "AT_WORK"),
            Map.entry("IN_ASSESSMENT", "IN_ASSESSMENT"),
            Map.entry("MISSED", "MISSED"),
            Map.entry("HELD", "RECOGNISED"),
            Map.entry("PROMOTED", "RECOGNISED"),
            Map.entry("CERTIFICATE_LAPSED", "LAPSED"),
            Map.entry("GIVEN_UP", "GIVEN_UP"));

    /** An event that happened, and where the product was after it. */
    record Line(Event event, String state, String year) {}

    private final List<Line> lines = new ArrayList<>();

    PlainProductLog(History history) {
        PlainProductYear plain = PlainProductYear.begin(history.opening());
        for (Event event : history.events()) {
            LocalDate before = plain.last();
            String told = plain.fire(event);
            if (!told.matches("ENDED|NOT_.*|DAY_.*|TOO_EARLY|NO_LAW|FACT.*|DOCUMENT_.*|BEYOND_.*")) {
                lines.add(new Line(event, plain.state(), plain.fact("year")));
            } else if (!plain.last().equals(before)) {
                throw new IllegalStateException(told + " has moved " + event);
            }
        }
    }

    List<Line> lines() {
        return lines;
    }

    private List<Line> until(LocalDate day) {
        return lines.stream().filter(line -> !line.event().on().isAfter(day)).toList();
    }

    /** Whether it came into a year by a day, told by the days of its events alone. */
    boolean isOf(int year, LocalDate day) {
        return until(day).stream()
                .anyMatch(line -> COMES_IN.contains(line.event().type())
                        && line.event().on().getYear() == year);
    }

    /** The stage in a year on a day: that of its last line in the year, or that it left it by being carried over. */
    Optional<String> stage(int year, LocalDate day) {
        String wanted = Integer.toString(year);
        List<Line> known = until(day);
        int last = -1;
        for (int i = 0; i < known.size(); i++) {
            last = known.get(i).year().equals(wanted) ? i : last;
        }
        if (last < 0) {
            return Optional.empty();
        }
        boolean carried =
                last + 1 < known.size() && known.get(last + 1).event().type().equals("CARRIED_OVER");
        return Optional.of(carried ? "CARRIED_OVER" : STAGES.get(known.get(last).state()));
    }
}
