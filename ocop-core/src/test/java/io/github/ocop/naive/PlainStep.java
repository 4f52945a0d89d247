package io.github.ocop.naive;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ocop.cycle.Event;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A step of a province's year as somebody would note it down who reads its windows off the file of the profile. */
final class PlainStep {
    private final JsonNode step;
    private final List<LocalDate> firsts = new ArrayList<>();
    private final List<LocalDate> lasts = new ArrayList<>();
    private String standing = "WAITING";
    private String begun = "";
    private String ended = "";

    PlainStep(JsonNode step, int year) {
        this.step = step;
        for (JsonNode window : step.get("windows")) {
            String[] ends = window.asText().split("/", -1);
            firsts.add(LocalDate.parse(year + "-" + (ends[0].length() == 2 ? ends[0] + "-01" : ends[0])));
            lasts.add(
                    ends[1].length() == 2
                            ? YearMonth.parse(year + "-" + ends[1]).atEndOfMonth()
                            : LocalDate.parse(year + "-" + ends[1]));
        }
    }

    String id() {
        return step.get("step").asText();
    }

    /** The steps that have to have begun before, in their order. */
    List<String> after() {
        List<String> after = new ArrayList<>();
        step.path("after").forEach(id -> after.add(id.asText()));
        return after;
    }

    String standing() {
        return standing;
    }

    /** The days on which it began and ended, as far as it has. */
    String days() {
        return begun + "/" + ended;
    }

    void happened(Event event) {
        boolean over = event.type().equals("STEP_DONE") || event.type().equals("STEP_LEFT");
        begun = begun.isEmpty() && !over ? event.on().toString() : begun;
        ended = over ? event.on().toString() : "";
        standing = over ? event.type().substring("STEP_".length()) : "OPEN";
    }

    LocalDate end() {
        return lasts.get(lasts.size() - 1);
    }

    LocalDate opens(LocalDate day) {
        for (int i = 0; i < lasts.size(); i++) {
            if (!day.isAfter(lasts.get(i))) {
                return firsts.get(i);
            }
        }
        return firsts.get(firsts.size() - 1);
    }

    String status(LocalDate day, int soon) {
        if (standing.equals("DONE") || standing.equals("LEFT")) {
            return standing;
        }
        if (day.isAfter(end())) {
            return "LATE";
        }
        boolean window = false;
        for (int i = 0; i < lasts.size(); i++) {
            window |= !day.isBefore(firsts.get(i)) && !day.isAfter(lasts.get(i));
        }
        return !window && standing.equals("WAITING")
                ? "AHEAD"
                : day.plusDays(soon).isBefore(end()) ? "OPEN" : "DUE_SOON";
    }

    int daysLate(LocalDate day) {
        LocalDate until = ended.isEmpty() ? day : LocalDate.parse(ended);
        return standing.equals("LEFT") ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(end(), until));
    }
}
