package io.github.ocop.naive;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ocop.cycle.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long a product waits, read off its file and tried day by day. */
final class PlainWaits {
    private static final JsonNode FILE = PlainWorkflow.file("cycle/waits.json");
    private static final LocalDate ROUNDS = LocalDate.of(2026, 5, 22);

    private LocalDate changedOn = LocalDate.MIN;
    private @Nullable LocalDate proposedOn;

    /** Takes down that the product has come to where it is on a day. */
    void changed(LocalDate on) {
        changedOn = on;
    }

    /** Takes down that a new dossier was filed, which nobody has proposed. */
    void filed() {
        proposedOn = null;
    }

    /** Takes down what happened to the dossier: the round is the one to which it was first proposed. */
    void happened(Event event) {
        if (event.type().equals("PROPOSED") && proposedOn == null) {
            proposedOn = event.on();
        }
    }

    boolean isTooEarly(String name, String year, LocalDate on) {
        for (JsonNode wait : FILE.get("waits")) {
            if (wait.get("wait").asText().equals(name)) {
                List<Boolean> over = over(wait, year, on);
                return !over.isEmpty() && !over.contains(true);
            }
        }
        throw new IllegalStateException(name + ": no such wait");
    }

    /** What can be waited for, and whether that is over. */
    private List<Boolean> over(JsonNode wait, String year, LocalDate on) {
        List<Boolean> over = new ArrayList<>();
        if (wait.has("days")) {
            over.add(
                    on.toEpochDay() - changedOn.toEpochDay() >= wait.get("days").asInt());
        }
        if (wait.has("nextYear")) {
            over.add(on.getYear() > (year.isEmpty() ? changedOn.getYear() : Integer.parseInt(year)));
        }
        LocalDate proposed = proposedOn;
        if (wait.has("anotherRound") && proposed != null && !proposed.isBefore(ROUNDS)) {
            over.add(round(on) > round(proposed));
        }
        return over;
    }

    /** The number of the round to which a proposal of a day goes: one through 29 April, one through 29 October. */
    private static int round(LocalDate proposed) {
        int day = proposed.getMonthValue() * 100 + proposed.getDayOfMonth();
        return proposed.getYear() * 2 + (day <= 429 ? 0 : day <= 1029 ? 1 : 2);
    }
}
