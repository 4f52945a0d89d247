package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Receipts: what a program writes down of a dossier whatever its version and its data, and what it finds when it verifies one
 * that another wrote.
 */
final class ReceiptCases {
    private static final Regime LAW = Regime.LAW_26;
    /** No program has this version and these data, so that both always differ. */
    private static final String VERSION = "0.0.0-conformance";

    private static final String DATA = "0".repeat(64);

    private final SetFacts noodles = SetFacts.read("26-2026.txt").get(5);
    private final CaseBook book = new CaseBook(
            "rating/receipts",
            Made.text("Biên nhận", "Receipts"),
            Made.text(
                    "Dạng chuẩn tắc viết lại theo RFC 8785 rồi băm SHA-256; kết quả tính như các trường hợp khác.",
                    "The canonical form written anew by RFC 8785 and hashed by SHA-256; results as in other cases."));

    private ReceiptCases() {}

    static CaseBook book() {
        ReceiptCases cases = new ReceiptCases();
        cases.written();
        cases.verified();
        return cases.book;
    }

    private PlainReceipt sheets(String id, List<String> findings) {
        List<Sheet> sheets = List.of(SheetOfTotal.of(noodles, 71), SheetOfTotal.of(noodles, 80));
        return new PlainReceipt(
                DossierForm.of(id, LAW, noodles, sheets, findings),
                PlainRating.of(LAW, noodles, sheets, findings).answer());
    }

    private static PlainReceipt parts(String id) {
        PartRating parts = new PartRating("31.50", "24.00", "13.125");
        return new PlainReceipt(
                parts.dossier(DossierForm.head(id, "FIRST", Regime.LAW_148.filedOn(), 6, "FARM")),
                parts.answer(Regime.LAW_148, 6));
    }

    private void written() {
        CaseBook.RunBook run = book.named("rate", "--receipt", "-");
        written(run, "hai phiếu", "two sheets", sheets("receipt-sheets", List.of()));
        PlainReceipt turned = sheets("receipt-turned", List.of());
        List<JsonNode> sheets = new ArrayList<>();
        turned.dossier().get("sheets").forEach(sheets::add);
        Collections.reverse(sheets);
        turned.dossier().set("sheets", Made.nodes(sheets));
        written(run, "thứ tự phiếu không kể", "whatever the order of sheets", turned);
        PlainReceipt asked = sheets("receipt-asked", List.of());
        asked.dossier().put("rulebook", LAW.id());
        written(run, "nêu đúng văn bản điều chỉnh", "the governing rulebook asked for", asked);
        PlainReceipt named = sheets("receipt-named", List.of());
        ((ObjectNode) named.dossier().get("product")).put("name", "Miến dong");
        named.dossier().put("assessedOn", "2026-11-12");
        written(run, "có tên, có ngày chấm", "with a name and a day of assessment", named);
        written(run, "bị loại", "rejected", sheets("receipt-barred", List.of("header")));
        written(run, "theo phần", "by parts", parts("receipt-parts"));
    }

    private static void written(CaseBook.RunBook run, String vi, String en, PlainReceipt receipt) {
        ObjectNode expect = receipt.answer().deepCopy();
        expect.set("receipt", receipt.json());
        run.add(List.of(), Made.text("Biên nhận: " + vi, "A receipt: " + en), receipt.dossier(), expect);
    }

    private void verified() {
        String[] none = {};
        PlainReceipt same = sheets("verify-same", List.of());
        verify("như đã rate", "the same dossier", same, receipt(same), true, none);
        PlainReceipt parts = parts("verify-parts");
        verify("theo phần", "by parts", parts, receipt(parts), true, none);
        PlainReceipt named = sheets("verify-named", List.of());
        ObjectNode before = receipt(named);
        ((ObjectNode) named.dossier().get("product")).put("name", "Miến dong");
        verify("hồ sơ thêm tên", "a name was added", named, before, true, "input");
        PlainReceipt better = sheets("verify-better", List.of());
        ObjectNode forged = receipt(better);
        ((ObjectNode) forged.get("result")).put("stars", 5);
        verify("biên nhận bị sửa sao", "a receipt with other stars", better, forged, false, "result");
        PlainReceipt settled = sheets("verify-settings", List.of());
        ObjectNode other = receipt(settled);
        ((ObjectNode) other.get("settings")).put("minimumTest", "MEAN");
        verify("cách hiểu khác", "other readings", settled, other, true, "settings");
        PlainReceipt elsewhere = sheets("verify-rulebook", List.of());
        ObjectNode old = receipt(elsewhere);
        old.put("rulebook", Regime.LAW_148.id());
        verify("văn bản khác", "another rulebook", elsewhere, old, true, "rulebook");
        missing();
    }

    private static ObjectNode receipt(PlainReceipt plain) {
        ObjectNode receipt = plain.json().deepCopy();
        ObjectNode result = receipt.withObject("/result");
        result.path("grounds").forEach(ground -> ((ObjectNode) ground).remove("citation"));
        return receipt.put("version", VERSION).put("data", DATA);
    }

    private static ObjectNode file(String id, ObjectNode receipt) {
        ObjectNode file = Made.object().put("id", id);
        file.set("receipt", receipt);
        return file;
    }

    private void verify(
            String vi, String en, PlainReceipt plain, ObjectNode receipt, boolean sameResult, String... differing) {
        String id = plain.dossier().get("id").textValue();
        List<ObjectNode> differs = new ArrayList<>();
        differs.add(Made.object().put("what", "version").put("expected", VERSION));
        differs.add(Made.object().put("what", "data").put("expected", DATA));
        for (String what : differing) {
            ObjectNode one = Made.object().put("what", what);
            one.set("expected", receipt.get(what));
            differs.add(one);
        }
        differs.sort((one, other) -> Integer.compare(place(one), place(other)));
        ObjectNode expect = Made.object().put("verified", false).put("sameResult", sameResult);
        expect.set("differs", Made.nodes(differs));
        book.named("verify", "--receipts", "{receipts}", "-")
                .file("receipts", file(id, receipt))
                .add(List.of(), Made.text("Đối chiếu: " + vi, "Verified: " + en), plain.dossier(), expect);
    }

    private static int place(ObjectNode differing) {
        return List.of("version", "data", "rulebook", "input", "settings", "council", "result")
                .indexOf(differing.get("what").textValue());
    }

    /** The receipt is of another record of the run. */
    private void missing() {
        PlainReceipt there = sheets("verify-there", List.of());
        CaseBook.RunBook run = book.named("verify", "--receipts", "{receipts}", "-")
                .file("receipts", file("verify-there", receipt(there)));
        run.add(
                List.of(),
                Made.text("Hồ sơ không có biên nhận", "A dossier without a receipt"),
                sheets("verify-without", List.of()).dossier(),
                Made.error("receipt", "MISSING_FIELD"));
        run.add(
                List.of(),
                Made.text("Hồ sơ có biên nhận", "A dossier with one"),
                there.dossier(),
                Made.json("{'verified': false, 'sameResult': true}"));
    }
}
