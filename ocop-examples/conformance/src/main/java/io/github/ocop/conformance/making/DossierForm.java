package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Dossiers on the wire. */
final class DossierForm {
    private DossierForm() {}

    /** Returns a dossier without what it is rated by. */
    static ObjectNode head(String id, String kind, String filedOn, int set, String subject) {
        ObjectNode json = Made.object().put("id", id);
        json.putObject("filing").put("kind", kind).put("filedOn", filedOn);
        json.putObject("product").put("criteriaSet", set);
        json.putObject("subject").put("kind", subject);
        return json;
    }

    /** Returns a dossier of sheets, whose members are m1, m2 and so on. */
    static ObjectNode of(String id, Regime regime, SetFacts set, List<Sheet> sheets, List<String> findings) {
        ObjectNode json = head(id, "FIRST", regime.filedOn(), set.number(), "COOPERATIVE");
        if (!findings.isEmpty()) {
            json.set("findings", Made.array(findings));
        }
        List<ObjectNode> members = new ArrayList<>();
        for (Sheet sheet : sheets) {
            ObjectNode member = Made.object().put("member", "m" + (members.size() + 1));
            member.set("choices", sheet.json());
            members.add(member);
        }
        json.set("sheets", Made.nodes(members));
        return json;
    }

    /** Returns a dossier of part results. */
    static ObjectNode parts(ObjectNode head, String a, String b, String c) {
        head.putObject("parts").put("A", a).put("B", b).put("C", c);
        return head;
    }
}
