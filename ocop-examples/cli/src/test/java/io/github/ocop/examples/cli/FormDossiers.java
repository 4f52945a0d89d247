package io.github.ocop.examples.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.subject.FilingKind;
import java.util.List;

/** Dossiers that claim the top option of every criterion, to be changed by a test. */
final class FormDossiers {
    static final Rulebook LAW = Rulebooks.standard().get("qd-26-2026");
    private static final JsonMapper MAPPER = new JsonMapper();

    private FormDossiers() {}

    static ObjectNode top(int number, FilingKind kind) {
        CriteriaSet set = LAW.criteriaSet(number);
        ObjectNode dossier = MAPPER.createObjectNode();
        dossier.put("id", "d" + number);
        dossier.putObject("filing").put("kind", kind.name()).put("filedOn", "2026-08-03");
        dossier.putObject("product").put("name", "Sản phẩm " + number).put("criteriaSet", number);
        dossier.putObject("subject").put("name", "HTX Ví Dụ").put("kind", "COOPERATIVE");
        ObjectNode sheet = dossier.putArray("sheets").addObject().put("member", "m1");
        ObjectNode choices = sheet.putObject("choices");
        ScoreSheet.top(set, "m1").choices().forEach((criterion, choice) -> {
            if (choice.isYesNo()) {
                choices.put(criterion, choice.place() == 1);
            } else {
                choices.put(criterion, choice.place());
            }
        });
        return dossier;
    }

    static ObjectNode top(int number) {
        return top(number, FilingKind.FIRST);
    }

    static ObjectNode choices(ObjectNode dossier) {
        return (ObjectNode) dossier.at("/sheets/0/choices");
    }

    /** Returns the page of a form for dossiers, one a line. */
    static Shell print(String form, List<ObjectNode> dossiers, String... more) {
        StringBuilder input = new StringBuilder();
        dossiers.forEach(dossier -> input.append(dossier).append('\n'));
        String[] args = new String[4 + more.length];
        args[0] = "form";
        args[1] = "--form";
        args[2] = form;
        System.arraycopy(more, 0, args, 3, more.length);
        args[3 + more.length] = "-";
        return Shell.run(input.toString(), args);
    }
}
