package io.github.ocop.naive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.certificate.CertificateAnswer;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.CertificateReader;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A second count of the made-up plan's figures, straight from the JSON rows: it asks where each certificate is on a day, walks up
 * from each record to the units above, and knows nothing of the library's plans. For rows that agree with each other.
 */
public final class NaiveProgress {
    private static final Certificates CERTIFICATES = Rulebooks.standard().certificates();
    private static final Map<String, String> ABOVE =
            Map.of("a", "tinh", "b", "tinh", "a-old", "a", "b-new", "b", "b-two", "b");
    private static final Map<String, String> CALLED = Map.of("Huyện A", "a", "Xã Hai", "b-two");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final List<JsonNode> rows = new ArrayList<>();
    private final LocalDate through;

    /** Makes the count of rows through a day. */
    public NaiveProgress(List<String> rows, LocalDate through) {
        rows.forEach(row -> this.rows.add(Wire.parse(row)));
        this.through = through;
    }

    /** Returns the count of a target in each unit and all within it, and behind a slash what it is a share of. */
    public Map<String, String> figures(String target) {
        Map<String, long[]> counts = new TreeMap<>();
        for (String unit : List.of("tinh", "a", "b", "a-old", "b-new", "b-two")) {
            counts.put(unit, new long[2]);
        }
        for (JsonNode row : rows) {
            long[] counted = counted(target, row);
            for (String unit = unit(row); unit != null; unit = ABOVE.get(unit)) {
                Objects.requireNonNull(counts.get(unit))[0] += counted[0];
                Objects.requireNonNull(counts.get(unit))[1] += counted[1];
            }
        }
        boolean share = Set.of("kept", "coops", "trained").contains(target);
        Map<String, String> told = new LinkedHashMap<>();
        counts.forEach((unit, count) -> told.put(unit, share ? count[0] + "/" + count[1] : "" + count[0]));
        return told;
    }

    private static String unit(JsonNode row) {
        String unit = row.path("unit").asText();
        return CALLED.getOrDefault(unit, unit.isEmpty() ? "tinh" : unit);
    }

    private long[] counted(String target, JsonNode row) {
        String type = row.get("type").asText();
        return switch (target) {
            case "funds" ->
                one(
                        type.equals("TALLY") && row.get("tally").asText().equals("FUNDS") && isIn(row, "on")
                                ? row.get("count").asLong()
                                : 0);
            case "coops" -> share(takesPart(row), row.path("kind").asText().equals("COOPERATIVE"));
            case "trained" -> share(takesPart(row), isMarked(row, "TRAINED", 0));
            case "new-subjects" ->
                one(
                        takesPart(row)
                                        && isIn(row, "joinedOn")
                                        && owns(row.get("id").asText())
                                ? 1
                                : 0);
            default -> type.equals("PRODUCT") ? product(target, row) : new long[2];
        };
    }

    private static long[] one(long count) {
        return new long[] {count, 0};
    }

    private static long[] share(boolean whole, boolean part) {
        return new long[] {whole && part ? 1 : 0, whole ? 1 : 0};
    }

    private long[] product(String target, JsonNode row) {
        String id = row.get("id").asText();
        NavigableMap<LocalDate, Integer> given = given(id);
        int before = stars(id, FIRST.minusDays(1));
        int now = stars(id, through);
        boolean inPeriod = given.keySet().stream().anyMatch(this::isIn);
        return switch (target) {
            case "new" -> one(!given.isEmpty() && isIn(given.firstKey()) && now > 0 ? 1 : 0);
            case "range" -> one(inPeriod && now >= 4 ? 1 : 0);
            case "upgraded" -> one(now > 0 && isAbove(id, given, before, now) ? 1 : 0);
            case "kept" -> share(before > 0, now > 0);
            case "standing" -> one(now > 0 ? 1 : 0);
            case "registered" -> one(row.has("registeredOn") && isIn(row, "registeredOn") ? 1 : 0);
            case "strengthened" ->
                one(
                        row.path("registeredOn").asText().matches("201[3-6].*")
                                        && isMarked(row, "PRODUCT_STRENGTHENED", 0)
                                ? 1
                                : 0);
            case "dossier" -> one(isMarked(row, "DOSSIER_COMPLETED", 5) ? 1 : 0);
            case "average" -> one(takesPart(row, given) ? 1 : 0);
            default -> throw new IllegalArgumentException(target);
        };
    }

    private boolean isAbove(String id, NavigableMap<LocalDate, Integer> given, int before, int now) {
        if (before > 0) {
            return now > before;
        }
        return given.keySet().stream()
                .filter(this::isIn)
                .findFirst()
                .map(first -> now > latest(id, first))
                .orElse(false);
    }

    /** What certificates say of the stars of the latest recognition by a day, standing or not. */
    private int latest(String id, LocalDate day) {
        Map.Entry<LocalDate, Integer> last = given(id).floorEntry(day);
        return last == null ? 0 : last.getValue();
    }

    private boolean takesPart(JsonNode row, NavigableMap<LocalDate, Integer> given) {
        if (row.has("registeredOn")) {
            return !LocalDate.parse(row.get("registeredOn").asText()).isAfter(through);
        }
        return !given.isEmpty() && !given.firstKey().isAfter(through);
    }

    private boolean takesPart(JsonNode row) {
        return row.get("type").asText().equals("SUBJECT")
                && !LocalDate.parse(row.get("joinedOn").asText()).isAfter(through)
                && (!row.has("leftOn")
                        || LocalDate.parse(row.get("leftOn").asText()).isAfter(through));
    }

    private boolean owns(String subject) {
        Set<String> owned = new TreeSet<>();
        for (JsonNode row : rows) {
            String owner = "";
            LocalDate since = LocalDate.MIN;
            for (JsonNode one : row.path("owners")) {
                LocalDate from = LocalDate.parse(one.get("from").asText());
                if (!from.isAfter(through) && from.isAfter(since)) {
                    since = from;
                    owner = one.get("subject").asText();
                }
            }
            if (owner.equals(subject) && stars(row.get("id").asText(), through) > 0) {
                owned.add(row.get("id").asText());
            }
        }
        return !owned.isEmpty();
    }

    /** The days on which a product was given stars and how many; by a row of its own before one by an event, then the more. */
    private NavigableMap<LocalDate, Integer> given(String product) {
        TreeMap<LocalDate, Integer> given = new TreeMap<>();
        for (boolean recorded : new boolean[] {false, true}) {
            TreeMap<LocalDate, Integer> told = new TreeMap<>();
            for (JsonNode row : recognitions(product)) {
                if (recorded) {
                    told.merge(
                            LocalDate.parse(row.get("issuedOn").asText()),
                            row.get("stars").asInt(),
                            Math::max);
                }
                for (JsonNode event : row.get("events")) {
                    boolean again = Set.of("UPGRADED", "RE_RATED")
                            .contains(event.get("type").asText());
                    if (!recorded && again && event.get("stars").asInt() >= 3) {
                        told.merge(
                                LocalDate.parse(event.get("on").asText()),
                                event.get("stars").asInt(),
                                Math::max);
                    }
                }
            }
            given.putAll(told);
        }
        return given;
    }

    private List<JsonNode> recognitions(String product) {
        return rows.stream()
                .filter(row -> row.path("product").asText().equals(product))
                .filter(row -> certificate(row) != null)
                .toList();
    }

    /** The stars with which a product stands: those given last, if any certificate of that day and those stars stands. */
    private int stars(String product, LocalDate day) {
        Map.Entry<LocalDate, Integer> last = given(product).floorEntry(day);
        if (last == null) {
            return 0;
        }
        boolean recorded = false;
        boolean stands = false;
        for (JsonNode row : recognitions(product)) {
            boolean same = row.get("issuedOn").asText().equals(last.getKey().toString())
                    && row.get("stars").asInt() == last.getValue();
            recorded |= same;
            stands |= same && stands(Objects.requireNonNull(certificate(row)), day);
        }
        CertificateRecord plain = CertificateRecord.builder()
                .stars(last.getValue())
                .issuedOn(last.getKey())
                .build();
        return (recorded ? stands : stands(plain, day)) ? last.getValue() : 0;
    }

    private static boolean stands(CertificateRecord certificate, LocalDate day) {
        return CERTIFICATES
                .answer(certificate, day)
                .standing()
                .orElseThrow()
                .status()
                .stands();
    }

    /** The certificate of a row, or null where it is refused. */
    private static @Nullable CertificateRecord certificate(JsonNode row) {
        ObjectNode plain = row.deepCopy();
        plain.remove(List.of("type", "product"));
        CertificateRecord record =
                CertificateReader.read(plain.toString()).certificate().orElseThrow();
        CertificateAnswer answer = CERTIFICATES.answer(record, record.issuedOn());
        return answer.fault().isPresent() ? null : record;
    }

    private boolean isMarked(JsonNode row, String mark, int stars) {
        for (JsonNode one : row.path("marks")) {
            if (one.get("mark").asText().equals(mark)
                    && isIn(one, "on")
                    && (stars == 0 || one.get("stars").asInt() == stars)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(JsonNode row, String name) {
        return row.has(name) && isIn(LocalDate.parse(row.get(name).asText()));
    }

    private boolean isIn(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(through);
    }
}
