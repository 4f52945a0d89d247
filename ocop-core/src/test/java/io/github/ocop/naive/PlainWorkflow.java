package io.github.ocop.naive;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.MoreCollectors;
import io.github.ocop.cycle.Actor;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Facts;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.rulebook.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/** A table of the cycle as its file has it, walked by a way of its own: a machine that stands in a state and changes. */
class PlainWorkflow implements PlainCase {
    private static final LocalDate AMENDMENT = LocalDate.of(2025, 7, 6);
    private static final LocalDate NEWEST = LocalDate.of(2026, 5, 22);
    private static final Map<String, PlainWorkflow> READ = new ConcurrentHashMap<>();

    private final String id;
    private final JsonNode table;
    private final List<JsonNode> rows;
    private final List<JsonNode> papers;
    private final LocalDate beginning;

    private String state;
    private Map<String, String> facts = new HashMap<>();
    private Set<String> documents = new HashSet<>();
    private LocalDate last = LocalDate.MIN;
    private Map<String, LocalDate> running = new HashMap<>();

    private PlainWorkflow(String id) {
        this.id = id;
        this.rows = new ArrayList<>();
        this.papers = new ArrayList<>();
        String rulebook = id.substring(0, id.indexOf('/'));
        String amended = switch (rulebook) {
            case "qd-781-2020" -> "qd-1048-2019";
            case "qd-1489-2025" -> "qd-148-2023";
            default -> rulebook;
        };
        this.table = file(amended + id.substring(id.indexOf('/')) + ".json");
        if (!rulebook.equals("cycle")) {
            file(amended + "/documents.json").get("documents").forEach(papers::add);
        }
        if (rulebook.equals("qd-1489-2025")) {
            file("qd-1489-2025/documents.json").get("documents").forEach(papers::add);
        }
        this.beginning = switch (rulebook) {
            case "qd-781-2020" -> LocalDate.of(2020, 6, 8);
            case "qd-1489-2025" -> AMENDMENT;
            default -> LocalDate.MIN;
        };
        this.state = table.get("states").get(0).get("state").asText();
        table.get("transitions").forEach(rows::add);
        rows.removeIf(row -> days(row)[1].isBefore(beginning));
        Set<String> reached = new HashSet<>(Set.of(state));
        while (rows.stream()
                .filter(row -> texts(row, "from").stream().anyMatch(reached::contains))
                .map(row -> reached.add(row.get("to").asText()))
                .reduce(false, Boolean::logicalOr)) {
            // as long as there is another state
        }
        rows.removeIf(row -> texts(row, "from").stream().noneMatch(reached::contains));
    }

    /** The table of an id from its beginning. */
    PlainWorkflow(String id, Facts opening) {
        PlainWorkflow read = READ.computeIfAbsent(id, PlainWorkflow::new);
        this.id = id;
        this.table = read.table;
        this.rows = read.rows;
        this.papers = read.papers;
        this.beginning = read.beginning;
        this.state = table.get("states").get(0).get("state").asText();
        this.facts = new HashMap<>(opening.values());
    }

    static JsonNode file(String name) {
        try (InputStream in = requireNonNull(Rulebooks.class.getResourceAsStream(name), name)) {
            return Wire.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a machine in the first state of a table. */
    static PlainWorkflow begin(String id, Facts opening) {
        return new PlainWorkflow(id, opening);
    }

    @Override
    public String state() {
        return state;
    }

    String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    /** What is known, in a map of its own. */
    Map<String, String> known() {
        return new HashMap<>(facts);
    }

    /** The decision by which it goes. */
    String rulebook() {
        return id.substring(0, id.indexOf('/'));
    }

    LocalDate last() {
        return last;
    }

    /** Tells whether any row there is has an event. */
    boolean knows(String event) {
        return rows.stream().anyMatch(row -> row.get("event").asText().equals(event));
    }

    /** Tells whether a row that leads from where it stands has an event. */
    boolean happensHere(String event) {
        return rows.stream()
                .anyMatch(row -> row.get("event").asText().equals(event)
                        && texts(row, "from").contains(state));
    }

    @Override
    public boolean isEnd() {
        return limitsOrEnd("end").stream().anyMatch("true"::equals);
    }

    @Override
    public Set<String> rowNames() {
        Set<String> names = new TreeSet<>();
        rows.forEach(row -> names.add(row.get("name").asText()));
        return names;
    }

    @Override
    public Map<String, LocalDate> limits(LocalDate on) {
        Map<String, LocalDate> limits = new HashMap<>();
        for (String name : limitsOrEnd("limits")) {
            if (running.containsKey(name)) {
                limits.put(name, requireNonNull(running.get(name)));
            } else if (name.equals("TRANSITION") && !on.isBefore(NEWEST)) {
                limits.put(name, LocalDate.parse(anew() ? "2026-06-22" : "2026-07-21"));
            }
        }
        return limits;
    }

    private Set<String> limitsOrEnd(String field) {
        for (JsonNode one : table.get("states")) {
            if (one.get("state").asText().equals(state)) {
                return one.path(field).isBoolean() ? Set.of(one.get(field).asText()) : texts(one, field);
            }
        }
        throw new IllegalStateException(state + ": no such state");
    }

    private boolean anew() {
        return "RE_RATING".equals(facts.get("kind"));
    }

    @Override
    public String fire(Event event) {
        Map<String, String> known = new HashMap<>(facts);
        known.putAll(event.facts().values());
        Set<String> there = new HashSet<>(documents);
        there.addAll(event.documents());
        Attempted attempted = attempt(event, known, there);
        attempted.row.ifPresent(row -> {
            move(row, known, event);
            documents = there;
            Map<String, LocalDate> still = new HashMap<>(attempted.begun);
            running.forEach(still::putIfAbsent);
            still.keySet().retainAll(limitsOrEnd("limits"));
            running = still;
        });
        return attempted.told;
    }

    /** Goes where a row leads, and takes down the day. */
    void move(JsonNode row, Map<String, String> known, Event event) {
        row.path("sets")
                .properties()
                .forEach(set -> known.put(set.getKey(), set.getValue().asText()));
        state = row.get("to").asText();
        facts = known;
        last = event.on();
    }

    /** Takes down that something happened on a day, which leaves it where it is. */
    void pass(LocalDate day) {
        last = day;
    }

    /** Tells whether a row has to be waited for. */
    boolean isTooEarly(JsonNode row, LocalDate on) {
        return false;
    }

    /** Tells why what would begin by a row refuses its event, if it does. */
    Optional<String> objection(JsonNode row, Event event, Map<String, String> known) {
        return Optional.empty();
    }

    private record Attempted(String told, Optional<JsonNode> row, Map<String, LocalDate> begun) {
        static Attempted refused(String code) {
            return new Attempted(code, Optional.empty(), Map.of());
        }
    }

    private Attempted attempt(Event event, Map<String, String> known, Set<String> there) {
        if (isEnd()) {
            return Attempted.refused("ENDED");
        }
        List<JsonNode> possible = new ArrayList<>(rows);
        possible.removeIf(row -> !row.get("event").asText().equals(event.type())
                || !texts(row, "from").contains(state));
        if (possible.isEmpty()) {
            return Attempted.refused("NOT_HERE");
        }
        if (event.on().isBefore(last)) {
            return Attempted.refused("DAY_GOES_BACK");
        }
        if (!event.facts().values().keySet().containsAll(asked(event.type()))) {
            return Attempted.refused("FACT_MISSING");
        }
        if (event.facts().get("points").isPresent() && stars(known) > band(known)) {
            return Attempted.refused("FACTS_DISAGREE");
        }
        follow(event, known);
        possible.removeIf(row -> !isSuch(row, known));
        if (possible.isEmpty()) {
            return Attempted.refused("NOT_IN_THIS_CASE");
        }
        possible.removeIf(row -> event.on().isBefore(days(row)[0]) || event.on().isAfter(days(row)[1]));
        if (possible.isEmpty()) {
            return Attempted.refused("NOT_ON_THIS_DAY");
        }
        if (possible.size() > 1) {
            throw new IllegalStateException("expected one row, given " + possible);
        }
        JsonNode row = possible.get(0);
        if (isTooEarly(row, event.on())) {
            return Attempted.refused("TOO_EARLY");
        }
        if (!texts(row, "by").contains(event.by().name())) {
            return Attempted.refused("NOT_BY_THEM");
        }
        if (!there.containsAll(needed(row, known))) {
            return Attempted.refused("DOCUMENT_MISSING");
        }
        Map<String, LocalDate> begun = new HashMap<>();
        for (String limit : texts(row, "starts")) {
            end(limit, event.on()).ifPresent(day -> begun.put(limit, day));
        }
        return begun.values().stream().anyMatch(day -> day.getYear() > 2100 || day.getYear() < 2019)
                ? Attempted.refused("BEYOND_CALENDAR")
                : objection(row, event, known)
                        .map(Attempted::refused)
                        .orElseGet(() -> new Attempted(row.get("name").asText(), Optional.of(row), begun));
    }

    private Set<String> asked(String event) {
        for (JsonNode one : table.get("events")) {
            if (one.get("event").asText().equals(event)) {
                return texts(one, "asks");
            }
        }
        throw new IllegalStateException(event + ": no such event");
    }

    private static int stars(Map<String, String> known) {
        return Integer.parseInt(requireNonNull(known.get("stars")));
    }

    private static int band(Map<String, String> known) {
        double points = Double.parseDouble(requireNonNull(known.get("points")));
        return points >= 90 ? 5 : points >= 70 ? 4 : points >= 50 ? 3 : points >= 30 ? 2 : 1;
    }

    /** What a rating leads to where it is made, and for what the commune's confirmation is a ground. */
    void follow(Event event, Map<String, String> known) {
        if (event.type().equals("CEASED_CONFIRMED")) {
            known.put("ground", "8.1.đ");
        }
        if (event.facts().get("stars").isEmpty()) {
            return;
        }
        List<String> levels = List.of("DISTRICT", "PROVINCE", "MINISTRY");
        int stars = stars(known);
        boolean byDistricts = id.startsWith("qd-148-2023") && event.on().isBefore(AMENDMENT);
        String decides = stars == 5 ? "MINISTRY" : stars == 3 && byDistricts ? "DISTRICT" : "PROVINCE";
        String here = event.type().substring(event.type().lastIndexOf('_') + 1);
        int up = levels.indexOf(decides) - levels.indexOf(here);
        known.put("result", stars < 3 ? "LOW" : up == 0 ? "HERE" : up > 0 ? "HIGH" : "BELOW");
    }

    /** The only row from where it stands that has an event and holds in a case. */
    JsonNode only(String event, Map<String, String> known) {
        return rows.stream()
                .filter(row -> row.get("event").asText().equals(event)
                        && texts(row, "from").contains(state)
                        && isSuch(row, known))
                .collect(MoreCollectors.onlyElement());
    }

    private static boolean isSuch(JsonNode row, Map<String, String> known) {
        for (Map.Entry<String, JsonNode> when : row.path("when").properties()) {
            if (!texts(row.get("when"), when.getKey()).contains(known.getOrDefault(when.getKey(), "?"))) {
                return false;
            }
        }
        return true;
    }

    private LocalDate[] days(JsonNode row) {
        String[] ends = row.path("in").asText("-999999-01-01/..").split("/", -1);
        LocalDate first = LocalDate.parse(ends[0]);
        return new LocalDate[] {
            row.has("in") && first.isBefore(beginning) ? beginning : first,
            ends[1].equals("..") ? LocalDate.MAX : LocalDate.parse(ends[1])
        };
    }

    private Set<String> needed(JsonNode row, Map<String, String> known) {
        Set<String> needed = new HashSet<>();
        for (JsonNode paper : papers) {
            boolean asked = paper.has("citation") || paper.get("citations").has(known.getOrDefault("kind", "?"));
            boolean spared = paper.path("notForTourism").asBoolean() && "YES".equals(known.get("tourism"));
            if (texts(row, "needs").contains(paper.get("by").asText())
                    && paper.get("duty").asText().equals("ALWAYS")
                    && asked
                    && !spared) {
                needed.add(paper.get("label").asText());
            }
        }
        return needed;
    }

    /** The last day of a limit, in a year of which nothing is known if it ends past 2100. */
    private Optional<LocalDate> end(String limit, LocalDate from) {
        return switch (limit) {
            case "COMMUNE_CHECK" -> Optional.of(workingDays(from, 15));
            case "PROVINCE_RE_RATING", "MINISTRY_RE_RATING" -> Optional.of(rolled(from.plusDays(45)));
            case "REVOCATION" -> Optional.of(rolled(from.plusDays(15)));
            case "PROVINCE_ROUND" -> round(from, 4, 10);
            case "MINISTRY_ROUND" -> round(from, 1, 7);
            default -> throw new IllegalStateException(limit + ": no such limit");
        };
    }

    private static boolean isKnown(LocalDate day) {
        return day.getYear() >= 2019 && day.getYear() <= 2100;
    }

    private static LocalDate workingDays(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0 && isKnown(day); ) {
            day = day.plusDays(1);
            left -= isKnown(day) && Rulebooks.standard().calendar().isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static LocalDate rolled(LocalDate day) {
        return !isKnown(day) || Rulebooks.standard().calendar().isWorkingDay(day) ? day : rolled(day.plusDays(1));
    }

    /** The 29th two months after the next 29th of one of two months, since there are rounds. */
    private Optional<LocalDate> round(LocalDate proposed, int one, int other) {
        if (proposed.isBefore(NEWEST) || anew()) {
            return Optional.empty();
        }
        LocalDate day = proposed;
        while (day.getDayOfMonth() != 29 || (day.getMonthValue() != one && day.getMonthValue() != other)) {
            day = day.plusDays(1);
        }
        return Optional.of(day.plusMonths(2));
    }

    /** Found by trying everything with all papers that there are. */
    @Override
    public Map<String, Event> open(LocalDate on) {
        Map<String, Event> open = new LinkedHashMap<>();
        List<String> all =
                papers.stream().map(paper -> paper.get("label").asText()).toList();
        Set<String> here = new TreeSet<>();
        rows.stream()
                .filter(row -> texts(row, "from").contains(state))
                .forEach(row -> here.add(row.get("event").asText()));
        for (String type : here) {
            for (Facts facts : allFacts(type)) {
                for (Actor by : Actor.values()) {
                    Event event = Event.builder()
                            .type(type)
                            .on(on)
                            .by(by)
                            .facts(facts)
                            .documents(all)
                            .build();
                    Map<String, String> known = new HashMap<>(this.facts);
                    known.putAll(facts.values());
                    Attempted attempted = attempt(event, known, Set.copyOf(all));
                    attempted.row.ifPresent(row -> open.put(row.get("name").asText(), event));
                }
            }
        }
        return open;
    }

    private List<Facts> allFacts(String event) {
        Set<String> asked = asked(event);
        if (asked.isEmpty()) {
            return List.of(Facts.none());
        }
        if (asked.contains("stars")) {
            return List.of("95", "80", "60", "40", "20").stream()
                    .map(points -> Facts.of(
                            Map.of("points", points, "stars", Integer.toString(band(Map.of("points", points))))))
                    .toList();
        }
        String only = asked.iterator().next();
        List<Facts> all = new ArrayList<>();
        for (JsonNode fact : table.get("facts")) {
            if (fact.get("fact").asText().equals(only)) {
                fact.get("words").forEach(word -> all.add(Facts.of(Map.of(only, word.asText()))));
            }
        }
        return all;
    }

    static Set<String> texts(JsonNode node, String field) {
        Set<String> texts = new HashSet<>();
        StreamSupport.stream(node.path(field).spliterator(), false).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
