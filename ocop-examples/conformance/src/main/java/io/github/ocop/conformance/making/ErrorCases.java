package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One thing wrong with a record, for every code that a dossier can be answered with. */
final class ErrorCases {
    private final SetFacts noodles = SetFacts.read("26-2026.txt").get(5);
    private final CaseBook.RunBook run;

    private ErrorCases(CaseBook.RunBook run) {
        this.run = run;
    }

    static CaseBook book() {
        CaseBook book = new CaseBook(
                "rating/errors",
                Made.text("Bản ghi sai", "Records with something wrong"),
                Made.text("Viết tay theo hợp đồng dữ liệu (WIRE).", "Written by hand, by the contract of the wire."));
        ErrorCases cases = new ErrorCases(book.run("rate", "-"));
        cases.lines();
        cases.fields();
        cases.values();
        cases.sheets();
        cases.limits();
        return book;
    }

    private void lines() {
        line("nonsense", "không phải JSON", "no JSON", "nonsense", "MALFORMED_JSON");
        line("cut-off", "JSON bị cắt", "JSON cut off", "{\"id\": \"error-cut-off\"", "MALFORMED_JSON");
        line("two-values", "hai giá trị một dòng", "two values in a line", "{} {}", "MALFORMED_JSON");
        line("array", "không phải đối tượng", "no object", "[]", "WRONG_TYPE", "MALFORMED_JSON");
        line(
                "no-id",
                "không có id",
                "no id",
                dossier("no-id").without(List.of("id")).toString(),
                "MISSING_FIELD");
        line(
                "id-number",
                "id là số",
                "an id that is a number",
                dossier("x").put("id", 7).toString(),
                "WRONG_TYPE");
    }

    private void line(String name, String vi, String en, String line, String... codes) {
        run.line("error-" + name, List.of(), Made.text("Dòng: " + vi, "A line: " + en), line, Made.error("", codes));
    }

    private void fields() {
        for (String path : List.of(
                "filing",
                "filing.kind",
                "filing.filedOn",
                "product",
                "product.criteriaSet",
                "subject",
                "subject.kind")) {
            wrong(
                    "without-" + path,
                    "thiếu " + path,
                    path + " is missing",
                    path,
                    "MISSING_FIELD",
                    dossier -> remove(dossier, path));
        }
        wrong(
                "unknown-field",
                "trường lạ",
                "an unknown field",
                "colour",
                "UNKNOWN_FIELD",
                dossier -> dossier.put("colour", "red"));
        wrong(
                "unknown-field-inside",
                "trường lạ bên trong",
                "an unknown field inside",
                "product.colour",
                "UNKNOWN_FIELD",
                dossier -> ((ObjectNode) dossier.get("product")).put("colour", "red"));
        wrong(
                "both",
                "cả phiếu lẫn phần",
                "sheets and parts",
                "parts",
                "UNKNOWN_FIELD",
                dossier ->
                        dossier.putObject("parts").put("A", "1").put("B", "1").put("C", "1"));
        wrong(
                "neither",
                "không phiếu, không phần",
                "neither sheets nor parts",
                "",
                "NO_SHEETS",
                dossier -> dossier.remove("sheets"));
        wrong(
                "empty",
                "danh sách phiếu rỗng",
                "an empty list of sheets",
                "",
                "NO_SHEETS",
                dossier -> dossier.putArray("sheets"));
        String twice =
                dossier("twice").toString().replace("\"product\":", "\"product\":{\"criteriaSet\":6},\"product\":");
        run.line(
                "error-twice",
                List.of(),
                Made.text("Trường hai lần", "A field twice"),
                twice,
                Made.error("", "DUPLICATE_FIELD"));
        run.answeredAs("error-twice");
    }

    private static void remove(ObjectNode dossier, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            dossier.remove(path);
        } else {
            ((ObjectNode) dossier.get(path.substring(0, dot))).remove(path.substring(dot + 1));
        }
    }

    private void values() {
        for (String kind : List.of("SECOND", "first", "")) {
            wrong(
                    "kind-" + kind,
                    "loại hồ sơ lạ",
                    "an unknown kind of filing",
                    "filing.kind",
                    "WRONG_TYPE",
                    dossier -> ((ObjectNode) dossier.get("filing")).put("kind", kind));
        }
        wrong(
                "subject-kind",
                "chủ thể lạ",
                "an unknown kind of subject",
                "subject.kind",
                "WRONG_TYPE",
                dossier -> ((ObjectNode) dossier.get("subject")).put("kind", "COMPANY"));
        wrong(
                "findings",
                "findings không phải danh sách",
                "findings that are no list",
                "findings",
                "WRONG_TYPE",
                dossier -> dossier.put("findings", "header"));
        wrong(
                "set-text",
                "số bộ là chữ",
                "a set that is text",
                "product.criteriaSet",
                "WRONG_TYPE",
                dossier -> ((ObjectNode) dossier.get("product")).put("criteriaSet", "6"));
        wrong(
                "set-null",
                "số bộ là null",
                "a set that is null",
                "product.criteriaSet",
                "WRONG_TYPE",
                dossier -> ((ObjectNode) dossier.get("product")).putNull("criteriaSet"));
        for (int set : List.of(0, 27, -1)) {
            wrong(
                    "set" + set,
                    "không có bộ " + set,
                    "there is no set " + set,
                    "product.criteriaSet",
                    "UNKNOWN_CRITERIA_SET",
                    dossier -> ((ObjectNode) dossier.get("product")).put("criteriaSet", set));
        }
        for (String day : List.of("2026-02-30", "03/08/2026", "2026-8-3", "hôm nay")) {
            wrong(
                    "day-" + day,
                    "ngày sai: " + day,
                    "no day: " + day,
                    "filing.filedOn",
                    "BAD_DATE",
                    dossier -> ((ObjectNode) dossier.get("filing")).put("filedOn", day));
        }
        wrong(
                "before",
                "chấm trước khi nộp",
                "rated before it was filed",
                "assessedOn",
                "BAD_DATE",
                dossier -> dossier.put("assessedOn", "2026-08-02"));
        wrong(
                "rulebook",
                "văn bản lạ",
                "an unknown rulebook",
                "rulebook",
                "UNKNOWN_RULEBOOK",
                dossier -> dossier.put("rulebook", "qd-490-2018"));
    }

    private void sheets() {
        CriterionFacts first = noodles.criteria().get(0);
        String at = "sheets[0].choices." + first.number();
        choice("fraction", at, "WRONG_TYPE", choices -> choices.put(first.number(), new BigDecimal("1.5")));
        choice("text", at, "WRONG_TYPE", choices -> choices.put(first.number(), "1"));
        choice("null", at, "WRONG_TYPE", choices -> choices.putNull(first.number()));
        choice("yes", at, "WRONG_TYPE", choices -> choices.put(first.number(), true));
        choice("list", at, "WRONG_TYPE", choices -> choices.putArray(first.number()));
        choice("negative", at, "UNKNOWN_OPTION", choices -> choices.put(first.number(), -1));
        choice("huge", at, "UNKNOWN_OPTION", choices -> choices.put(first.number(), 1_000_000_000_000L));
        ObjectNode twice = DossierForm.of(
                "error-member-twice",
                Regime.LAW_26,
                noodles,
                List.of(Sheet.top(noodles), Sheet.top(noodles)),
                List.of());
        ((ObjectNode) twice.get("sheets").get(1)).put("member", "m1");
        run.add(
                List.of(),
                Made.text("Một thành viên hai phiếu", "A member with two sheets"),
                twice,
                Made.error("", "DUPLICATE_MEMBER"));
        wrong(
                "no-choices",
                "phiếu không có lựa chọn",
                "a sheet without choices",
                "sheets[0].choices",
                "MISSING_FIELD",
                dossier -> ((ObjectNode) dossier.get("sheets").get(0)).remove("choices"));
        String id = "error-in-unicode-Bún bò Huế";
        String apart = Normalizer.normalize(id, Normalizer.Form.NFD);
        ObjectNode dossier = dossier("").put("id", apart);
        run.add(
                List.of(),
                Made.text("id được chuẩn hóa NFC", "An id is brought to NFC"),
                dossier,
                PlainRating.of(Regime.LAW_26, noodles, List.of(Sheet.top(noodles)), List.of())
                        .answer());
        run.answeredAs(id);
    }

    private void choice(String name, String at, String code, Consumer<ObjectNode> change) {
        wrong(
                "choice-" + name,
                "lựa chọn sai: " + name,
                "a wrong choice: " + name,
                at,
                code,
                dossier ->
                        change.accept((ObjectNode) dossier.get("sheets").get(0).get("choices")));
    }

    private void limits() {
        run.add(
                List.of(),
                Made.text("100 phiếu", "100 sheets"),
                many(100),
                PlainRating.of(Regime.LAW_26, noodles, sheets(100), List.of()).answer());
        run.add(List.of(), Made.text("101 phiếu", "101 sheets"), many(101), Made.error("", "TOO_LARGE"));
        wrong(
                "name",
                "tên 2001 ký tự",
                "a name of 2,001 characters",
                "",
                "TOO_LARGE",
                dossier -> ((ObjectNode) dossier.get("product")).put("name", "x".repeat(2001)));
        ObjectNode longest = dossier("name-2000");
        ((ObjectNode) longest.get("product")).put("name", "x".repeat(2000));
        run.add(
                List.of(),
                Made.text("Tên 2000 ký tự", "A name of 2,000 characters"),
                longest,
                PlainRating.of(Regime.LAW_26, noodles, List.of(Sheet.top(noodles)), List.of())
                        .answer());
        wrong("depth", "lồng quá 16 mức", "nested deeper than 16", "", "TOO_LARGE", dossier -> {
            ArrayNode inside = dossier.putArray("findings");
            for (int i = 0; i < 20; i++) {
                inside = inside.addArray();
            }
        });
    }

    /** Sheets are short where few criteria differ, but there is no shorter way to write a hundred. */
    private ObjectNode many(int number) {
        return DossierForm.of("error-sheets-" + number, Regime.LAW_26, noodles, sheets(number), List.of());
    }

    private List<Sheet> sheets(int number) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            sheets.add(Sheet.top(noodles));
        }
        return sheets;
    }

    private ObjectNode dossier(String name) {
        return DossierForm.of("error-" + name, Regime.LAW_26, noodles, List.of(Sheet.top(noodles)), List.of());
    }

    private void wrong(String name, String vi, String en, String at, String code, Consumer<ObjectNode> change) {
        ObjectNode dossier = dossier(name);
        change.accept(dossier);
        run.add(List.of(), Made.text("Bản ghi: " + vi, "A record: " + en), dossier, Made.error(at, code));
    }
}
