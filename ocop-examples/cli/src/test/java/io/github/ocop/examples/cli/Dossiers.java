package io.github.ocop.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Selection;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebooks;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Dossiers as the wire has them, made from sheets. */
public final class Dossiers {
    private static final JsonMapper JSON = new JsonMapper();

    private Dossiers() {}

    static CriteriaSet set(int number) {
        return Rulebooks.standard().get("qd-26-2026").criteriaSet(number);
    }

    /** Returns a sheet with the best answer everywhere but on the criteria named, each followed by its box. */
    static ScoreSheet sheet(int set, String member, Object... boxes) {
        ScoreSheet sheet = ScoreSheet.top(set(set), member);
        for (int i = 0; i < boxes.length; i += 2) {
            sheet = boxes[i + 1] instanceof Boolean yes
                    ? sheet.with((String) boxes[i], Choice.yesNo(yes))
                    : sheet.with((String) boxes[i], (Integer) boxes[i + 1]);
        }
        return sheet;
    }

    /** Returns a sheet of any valid answers. */
    public static ScoreSheet any(int set, String member, Random random) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (Criterion criterion : set(set).criteria()) {
            List<Choice> valid = valid(set(set), criterion, choices);
            choices.put(criterion.number(), valid.get(random.nextInt(valid.size())));
        }
        return ScoreSheet.of(set(set), FilledSheet.of(member, choices));
    }

    private static List<Choice> valid(CriteriaSet set, Criterion criterion, Map<String, Choice> before) {
        if (criterion.selection() == Selection.YES_NO) {
            return List.of(Choice.NO, Choice.YES);
        }
        boolean applies = true;
        if (criterion.needs().isPresent()) {
            String other = criterion.needs().get().criterion();
            Choice chosen = before.getOrDefault(other, Choice.box(0));
            applies = set.criterion(other).pointsOf((int) chosen.place()) > 0;
        }
        List<Choice> valid = new ArrayList<>();
        if (!applies || !criterion.hasZeroOption()) {
            valid.add(Choice.box(0));
        }
        for (int box = 1; box <= criterion.lastPlace(); box++) {
            if (applies || criterion.pointsOf(box) == 0) {
                valid.add(Choice.box(box));
            }
        }
        return valid;
    }

    /** Returns a good dossier of these sheets, all of one set. */
    public static ObjectNode of(String id, ScoreSheet... sheets) {
        ObjectNode dossier = JSON.createObjectNode().put("id", id).put("rulebook", "qd-26-2026");
        dossier.putObject("filing").put("kind", "FIRST").put("filedOn", "2026-08-03");
        dossier.putObject("product").put("criteriaSet", sheets[0].set().number());
        dossier.putObject("subject").put("kind", "COOPERATIVE");
        ArrayNode list = dossier.putArray("sheets");
        for (ScoreSheet sheet : sheets) {
            ObjectNode choices = list.addObject().put("member", sheet.member()).putObject("choices");
            sheet.choices().forEach((number, choice) -> {
                if (choice.isYesNo()) {
                    choices.put(number, choice.place() == 1);
                } else {
                    choices.put(number, choice.place());
                }
            });
        }
        return dossier;
    }

    /** Returns one of 84 points and 3 stars: its trade mark is only applied for, and 4 stars need it registered. */
    static ObjectNode appliedFor(String id) {
        Object[] less = {"4.3", 3, "4.2", 2, "8", 2, "3.1", 1, "3.3", 1, "11", 1, "10", 1, "2.4", false, "3.5", 1};
        return of(id, sheet(6, "m1", less));
    }

    /** Returns the dossier with nothing said of these criteria on its first sheet. */
    static ObjectNode without(ObjectNode dossier, String... criteria) {
        ObjectNode choices = (ObjectNode) dossier.at("/sheets/0/choices");
        choices.remove(List.of(criteria));
        return dossier;
    }

    /** Returns the dossier with a ground found to hold. */
    static ObjectNode found(ObjectNode dossier, String finding) {
        dossier.withArray("/findings").add(finding);
        return dossier;
    }

    /** Returns a good dossier of part results. */
    public static ObjectNode parts(String id) {
        ObjectNode dossier = of(id, sheet(6, "m1"));
        dossier.remove("sheets");
        dossier.putObject("parts").put("A", "31").put("B", "24").put("C", "30");
        return dossier;
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
