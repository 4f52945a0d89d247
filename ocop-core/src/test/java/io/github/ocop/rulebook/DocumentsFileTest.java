package io.github.ocop.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong data about documents stops the build, and says which key and why. */
class DocumentsFileTest {
    private static final String FILE = "qd-26-2026/documents.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /documents/5/proves/0 | criterion | "no-such"  | business-registration: expected the label of a criterion that tells nothing of a person, given no-such
            /documents/5/proves/0 | criterion | "priority-representative" | expected the label of a criterion that tells nothing of a person, given priority-representative
            /documents/5/proves/0 | options | ["story-present"] | expected an option of producer-organisation-type worth points, given story-present
            /documents/10/proves/0 | options | ["links-none-or-unclear"] | expected an option of supply-chain-links worth points, given links-none-or-unclear
            /documents/5   | label      | "no-such"   | label no-such: missing in documents
            /documents/1   | label      | "registration-form" | whole file: document registration-form: twice
            /documents/5   | citation   | null        | documents[5].citation: expected text
            /documents/5   | citation   | "Form 02"   | documents[5]: citation: expected article.clause.point
            /documents/0   | citations  | {}          | documents[0]: document registration-form: expected the clause that asks for it
            /documents/0   | citations  | {"LAST": "6.1.a"} | documents[0].citations.LAST: unknown key
            /documents/0   | citation   | "6.1.a"     | documents[0].citation: unknown key
            /documents/0   | grounds    | ["no-such"] | registration-form: expected a ground, given no-such
            /documents/8   | grounds    | ["header-gmp"] | document origin-papers: expected grounds only where it may be obligatory, given WHERE_CLAIMED
            /documents/8   | proves     | []          | document origin-papers: expected what it proves
            /documents/8   | proves     | [{"criterion": "product-origin"}, {"criterion": "product-origin"}] | document origin-papers: expected each criterion once
            /documents/0   | by         | "MINISTRY"  | documents[0].by: expected one of [SUBJECT, COMMUNE, DISTRICT, PROVINCE]
            /documents/0   | count      | 0           | document registration-form: expected 1 piece or more, given 0
                           | documents  | []          | documents.json: expected 41, given 0
            """)
    void a_wrong_file_of_documents_is_named_with_key_and_reason(String at, String key, String value, String reason)
            throws IOException {
        JsonNode set = MAPPER.readTree(value);
        DataCheckTest.assertBroken(
                FILE, file -> ((ObjectNode) (at == null ? file : file.at(at))).set(key, set), reason);
    }

    @ParameterizedTest
    @CsvSource({"label", "by", "duty", "citations"})
    void a_missing_key_is_named(String key) throws IOException {
        // without clauses of its own kinds of filing, one for all of them is expected
        String missing = key.equals("citations") ? "citation" : key;
        DataCheckTest.assertBroken(
                FILE,
                file -> ((ObjectNode) file.at("/documents/0")).remove(key),
                "documents[0]." + missing + ": missing key");
    }
}
