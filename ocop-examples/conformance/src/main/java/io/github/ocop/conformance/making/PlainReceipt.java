package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a receipt says of a dossier that hangs on nothing but the dossier: the hash of its canonical form, and its result.
 *
 * @param dossier as on the wire
 * @param answer as on the wire, without its id
 */
record PlainReceipt(ObjectNode dossier, ObjectNode answer) {
    /** Returns the canonical form: one line, fields sorted, what is empty left out, findings a set, sheets by member. */
    String canonical() {
        ObjectNode form = dossier.deepCopy();
        form.remove("id");
        if (form.path("rulebook").equals(answer.path("rulebook"))) {
            form.remove("rulebook");
        }
        if (form.has("findings")) {
            TreeSet<String> findings = new TreeSet<>();
            form.get("findings").forEach(finding -> findings.add(finding.textValue()));
            form.set("findings", Made.array(List.copyOf(findings)));
            if (findings.isEmpty()) {
                form.remove("findings");
            }
        }
        if (form.has("sheets")) {
            TreeMap<String, JsonNode> sheets = new TreeMap<>();
            form.get("sheets").forEach(sheet -> sheets.put(sheet.get("member").textValue(), sheet));
            form.set("sheets", Made.nodes(List.copyOf(sheets.values())));
        }
        if (form.has("parts")) {
            ObjectNode parts = form.putObject("parts");
            dossier.get("parts")
                    .properties()
                    .forEach(part ->
                            parts.put(part.getKey(), exact(part.getValue().textValue())));
        }
        return sorted(form);
    }

    /** A whole number, or a fraction in lowest terms. */
    private static String exact(String decimal) {
        BigDecimal number = new BigDecimal(decimal).stripTrailingZeros();
        if (number.scale() <= 0) {
            return number.toBigInteger().toString();
        }
        var below = BigDecimal.TEN.pow(number.scale()).toBigInteger();
        var common = number.unscaledValue().gcd(below);
        return number.unscaledValue().divide(common) + "/" + below.divide(common);
    }

    /** The texts of these dossiers have nothing that JSON would have to escape. */
    private static String sorted(JsonNode node) {
        List<String> inside = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> inside.add(sorted(element)));
            return "[" + String.join(",", inside) + "]";
        }
        if (node.isObject()) {
            TreeMap<String, JsonNode> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
            fields.forEach((name, value) -> inside.add("\"" + name + "\":" + sorted(value)));
            return "{" + String.join(",", inside) + "}";
        }
        return node.toString();
    }

    String input() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the receipt but for the version and the hash of the data, which are the program's own. */
    ObjectNode json() {
        ObjectNode receipt = Made.object();
        receipt.putNull("council");
        receipt.put("input", input());
        receipt.set("result", answer);
        receipt.set("rulebook", answer.get("rulebook"));
        receipt.putObject("settings")
                .put("minimumTest", "MAJORITY")
                .put("proposal", "BY_STARS")
                .put("wholeMark", "ANY_OPTION");
        return receipt;
    }
}
