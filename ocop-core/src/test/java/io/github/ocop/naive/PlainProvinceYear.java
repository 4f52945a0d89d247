package io.github.ocop.naive;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ocop.cycle.Actor;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Facts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A province's year as the file of its profile has it: a list of steps, each somewhere. */
final class PlainProvinceYear implements PlainCase {
    private final JsonNode profile;
    private final int year;
    private final Map<String, JsonNode> steps = new LinkedHashMap<>();
    private final Map<String, String> standings = new HashMap<>();
    private LocalDate last = LocalDate.MIN;
    private String closed = "";

    PlainProvinceYear(String id, Facts opening) {
        this.profile = PlainWorkflow.file("cycle/" + id + ".json");
        this.year = Integer.parseInt(opening.get("year").orElseThrow());
        profile.get("steps").forEach(step -> {
            steps.put(step.get("step").asText(), step);
            standings.put(step.get("step").asText(), "WAITING");
        });
    }

    @Override
    public String state() {
        return closed.isEmpty() ? "YEAR_RUNNING" : closed;
    }

    @Override
    public boolean isEnd() {
        return !closed.isEmpty();
    }

    @Override
    public Set<String> rowNames() {
        Set<String> names = new TreeSet<>(Set.of("YEAR_IS_CLOSED", "YEAR_IS_CLOSED_WITH_REASONS"));
        for (String step : steps.keySet()) {
            for (String what : new String[] {"_BEGINS", "_IS_DONE", "_IS_LEFT", "_IS_REOPENED"}) {
                names.add(step + what);
            }
        }
        return names;
    }

    @Override
    public Map<String, LocalDate> limits(LocalDate on) {
        return Map.of();
    }

    @Override
    public String fire(Event event) {
        String told = attempt(event);
        if (rowNames().contains(told)) {
            last = event.on();
            if (event.type().equals("YEAR_CLOSED")) {
                closed = told.equals("YEAR_IS_CLOSED") ? "YEAR_CLOSED" : "YEAR_CLOSED_WITH_REASONS";
            } else {
                standings.put(
                        event.facts().get("step").orElseThrow(),
                        switch (event.type()) {
                            case "STEP_DONE" -> "DONE";
                            case "STEP_LEFT" -> "LEFT";
                            default -> "OPEN";
                        });
            }
        }
        return told;
    }

    private String attempt(Event event) {
        if (isEnd()) {
            return "ENDED";
        }
        if (event.on().isBefore(last)) {
            return "DAY_GOES_BACK";
        }
        return event.type().equals("YEAR_CLOSED") ? close(event) : step(event);
    }

    private String close(Event event) {
        if (standings.containsValue("WAITING") || standings.containsValue("OPEN")) {
            return "NOT_IN_THIS_CASE";
        }
        if (event.by() != Actor.PROVINCE_UNIT && event.by() != Actor.PROVINCE) {
            return "NOT_BY_THEM";
        }
        return standings.containsValue("LEFT") ? "YEAR_IS_CLOSED_WITH_REASONS" : "YEAR_IS_CLOSED";
    }

    private String step(Event event) {
        String id = event.facts().get("step").orElse("");
        boolean reason = event.facts().get("reason").isPresent();
        if (id.isEmpty() || (event.type().equals("STEP_LEFT") && !reason)) {
            return "FACT_MISSING";
        }
        JsonNode step = steps.get(id);
        String standing = standings.get(id);
        boolean such = switch (event.type()) {
            case "STEP_BEGUN" ->
                standing.equals("WAITING")
                        && PlainWorkflow.texts(step, "after").stream()
                                .noneMatch(before -> standings.get(before).equals("WAITING"));
            case "STEP_DONE" ->
                standing.equals("OPEN")
                        && PlainWorkflow.texts(step, "doneAfter").stream()
                                .allMatch(before -> isOver(standings.get(before)));
            case "STEP_LEFT" -> !isOver(standing);
            default -> isOver(standing);
        };
        if (!such) {
            return "NOT_IN_THIS_CASE";
        }
        if (event.on().getYear() < year && Set.of("STEP_BEGUN", "STEP_LEFT").contains(event.type())) {
            return "TOO_EARLY";
        }
        if (!actors(step).contains(event.by().name())) {
            return "NOT_BY_THEM";
        }
        return id
                + switch (event.type()) {
                    case "STEP_BEGUN" -> "_BEGINS";
                    case "STEP_DONE" -> "_IS_DONE";
                    case "STEP_LEFT" -> "_IS_LEFT";
                    default -> "_IS_REOPENED";
                };
    }

    private static boolean isOver(String standing) {
        return standing.equals("DONE") || standing.equals("LEFT");
    }

    private Set<String> actors(JsonNode step) {
        Set<String> actors = new HashSet<>();
        for (JsonNode body : profile.get("bodies")) {
            if (PlainWorkflow.texts(step, "lead").contains(body.get("body").asText())) {
                actors.add(body.get("actor").asText());
            }
        }
        return actors;
    }

    @Override
    public Map<String, Event> open(LocalDate on) {
        Map<String, Event> open = new LinkedHashMap<>();
        for (Actor by : Actor.values()) {
            Event close = Event.of("YEAR_CLOSED", on, by);
            if (rowNames().contains(attempt(close))) {
                open.put(attempt(close), close);
            }
            for (String id : steps.keySet()) {
                for (String type : new String[] {"STEP_BEGUN", "STEP_DONE", "STEP_LEFT", "STEP_REOPENED"}) {
                    Facts step = Facts.none().and("step", id);
                    Event event = Event.builder()
                            .from(Event.of(type, on, by))
                            .facts(type.equals("STEP_LEFT") ? step.and("reason", "x") : step)
                            .build();
                    if (rowNames().contains(attempt(event))) {
                        open.put(attempt(event), event);
                    }
                }
            }
        }
        return open;
    }
}
