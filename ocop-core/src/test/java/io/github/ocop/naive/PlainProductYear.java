package io.github.ocop.naive;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Facts;
import io.github.ocop.rulebook.Workflows;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A product's year as its file has it: a machine that holds a second one while the product is assessed. */
final class PlainProductYear extends PlainWorkflow {
    private static final String ENDING = "ASSESSMENT_ENDED";
    private static final String ASSESSED = "IN_ASSESSMENT";
    private static final Set<String> OF_APPLICATIONS = new TreeSet<>();

    static {
        Stream.of("qd-1048-2019", "qd-148-2023", "qd-26-2026")
                .forEach(rulebook -> file(rulebook + "/application.json")
                        .get("events")
                        .forEach(event -> OF_APPLICATIONS.add(event.get("event").asText())));
    }

    private final PlainRegister register = new PlainRegister();
    private final PlainWaits waits = new PlainWaits();
    private @Nullable PlainWorkflow application;

    private PlainProductYear(Facts opening) {
        super(Workflows.PRODUCT_YEAR, opening);
    }

    static PlainProductYear begin(Facts opening) {
        return new PlainProductYear(opening);
    }

    @Override
    public String fire(Event event) {
        if (event.type().equals(ENDING)) {
            return elsewhere();
        }
        if (happensHere(event.type()) || !OF_APPLICATIONS.contains(event.type())) {
            return super.fire(event);
        }
        PlainWorkflow inside = application;
        return inside == null || !inside.knows(event.type()) ? elsewhere() : inside(inside, event);
    }

    private String elsewhere() {
        return isEnd() ? "ENDED" : "NOT_HERE";
    }

    private String inside(PlainWorkflow inside, Event event) {
        if (inside.happensHere(event.type()) && event.on().isBefore(last())) {
            return "DAY_GOES_BACK";
        }
        String told = inside.fire(event);
        if (inside.rowNames().contains(told)) {
            pass(event.on());
            happened(inside, event);
        }
        if (inside.isEnd()) {
            Map<String, String> known = known();
            known.put("outcome", inside.state());
            move(only(ENDING, known), known, event);
            application = null;
        }
        return told;
    }

    private void happened(PlainWorkflow inside, Event event) {
        register.happened(inside, event);
        waits.happened(event);
    }

    @Override
    void move(JsonNode row, Map<String, String> known, Event event) {
        String before = state();
        super.move(row, known, event);
        if (!state().equals(before)) {
            waits.changed(event.on());
        }
        if (state().equals(ASSESSED) && application == null) {
            PlainWorkflow begun = PlainWorkflow.begin(law(event.on()).orElseThrow(), opening(known));
            begun.fire(event);
            application = begun;
            waits.filed();
            happened(begun, event);
        }
    }

    @Override
    Optional<String> objection(JsonNode row, Event event, Map<String, String> known) {
        if (!row.get("to").asText().equals(ASSESSED) || application != null) {
            return Optional.empty();
        }
        Optional<String> law = law(event.on());
        if (law.isEmpty()) {
            return Optional.of("NO_LAW");
        }
        PlainWorkflow begun = PlainWorkflow.begin(law.get(), opening(known));
        if (!begun.knows(event.type())) {
            return Optional.of(elsewhere());
        }
        String told = begun.fire(event);
        return begun.rowNames().contains(told) ? Optional.empty() : Optional.of(told);
    }

    private static Facts opening(Map<String, String> known) {
        return Facts.of(Map.of("kind", known.get("kind"), "tourism", known.get("tourism")));
    }

    /** The table by which what is filed on a day goes. */
    private static Optional<String> law(LocalDate filed) {
        String day = filed.toString();
        String rulebook = day.compareTo("2019-08-21") < 0
                ? ""
                : day.compareTo("2020-06-08") < 0
                        ? "qd-1048-2019"
                        : day.compareTo("2023-02-24") < 0
                                ? "qd-781-2020"
                                : day.compareTo("2025-07-06") < 0
                                        ? "qd-148-2023"
                                        : day.compareTo("2026-05-22") < 0 ? "qd-1489-2025" : "qd-26-2026";
        return Optional.of(rulebook).filter(id -> !id.isEmpty()).map(id -> id + "/application");
    }

    @Override
    void follow(Event event, Map<String, String> known) {
        String year = Integer.toString(event.on().getYear());
        switch (event.type()) {
            case "IDEA_REGISTERED", "RENEWAL_BEGUN", "FILED", "UPLOADED" -> known.put("year", year);
            case "CARRIED_OVER" -> {
                known.put("turn", year.compareTo(known.getOrDefault("year", year)) > 0 ? "LATER_YEAR" : "SAME_YEAR");
                known.put("year", year);
            }
            case "CERTIFICATE_EXPIRED" -> known.put("certificate", register.on(event.on()));
            default -> {}
        }
    }

    @Override
    boolean isTooEarly(JsonNode row, LocalDate on) {
        return row.has("after") && waits.isTooEarly(row.get("after").asText(), fact("year"), on);
    }

    @Override
    public Map<String, LocalDate> limits(LocalDate on) {
        return application == null ? Map.of() : application.limits(on);
    }

    @Override
    public Map<String, Event> open(LocalDate on) {
        Map<String, Event> open = super.open(on);
        open.values().removeIf(event -> event.type().equals(ENDING));
        if (application != null && !on.isBefore(last())) {
            open.putAll(application.open(on));
        }
        return open;
    }
}
