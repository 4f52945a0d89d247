package io.github.ocop.rulebook;

import static io.github.ocop.rulebook.DataCheckTest.assertBroken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong data about certificates stops the build, and says which key and why. */
class CertificatesFileTest {
    private static final String FILE = "qd-26-2026/certificates.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                         | remark   | "x"         | remark: unknown key
            /window      | remark   | "x"         | window.remark: unknown key
            /extension   | remark   | "x"         | extension.remark: unknown key
            /term        | remark   | "x"         | term.remark: unknown key
            /grounds/0   | remark   | "x"         | grounds[0].remark: unknown key
            /revokers/0  | remark   | "x"         | revokers[0].remark: unknown key
            /revocation  | remark   | "x"         | revocation.remark: unknown key
            /days/0      | remark   | "x"         | days[0].remark: unknown key
            /window      | opens    | 119         | window: expected days that fall to 1 or more, given 119 and 120
            /window      | closes   | 0           | window: expected days that fall to 1 or more, given 180 and 0
            /window      | late     | "Article 12" | window: citation: expected article.clause.point
            /window      | citation | "Article 7" | window: citation: expected article.clause.point
            /extension   | days     | 0           | extension: time limit: expected a length above 0, given 0
            /revocation  | days     | "15"        | revocation.days: expected a whole number, given "15"
            /revocation  | citation | "Article 8" | revocation: citation: expected article.clause.point
            /upgrade     | citation | ""          | upgrade.citation: expected text, given ""
            /grounds/0   | ground   | "8.1.z"     | grounds[0]: ground: expected one of
            /grounds/1   | ground   | "8.1.a"     | whole file: Multiple entries with same key: UNTRUTHFUL
            /grounds/0   | needs    | "LUCK"      | grounds[0].needs: expected one of [
                         | grounds  | []          | whole file: revocation: expected every ground once, given []
            /revokers/0  | by       | "COMMUNE"   | revokers[0].by: expected one of [DISTRICT, PROVINCE, MINISTRY]
            /revokers/0  | stars    | 2           | whole file: revocation: expected who revokes at 3, 4 and 5 stars, given
                         | revokers | []          | whole file: revocation: expected who revokes at 3, 4 and 5 stars, given []
            /days/0      | day      | "SUNDAY"    | days[0].day: expected one of [
            /days/1      | citation | "Article 7" | days[1]: citation: expected article.clause.point
            /days/0      | readings | ["no-such"] | certificates.json: days: expected one of the decision, given no-such
            """)
    void a_wrong_file_is_named_with_key_and_reason(String at, String key, String value, String reason)
            throws IOException {
        JsonNode set = MAPPER.readTree(value);
        assertBroken(FILE, file -> ((ObjectNode) (at == null ? file : file.at(at))).set(key, set), reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "window",
                "extension",
                "term",
                "upgrade",
                "reRating",
                "grounds",
                "revokers",
                "revocation",
                "days",
                "window.opens",
                "window.closes",
                "window.citation",
                "window.late",
                "extension.days",
                "term.citation",
                "grounds[0].ground",
                "grounds[0].needs",
                "revokers[0].stars",
                "revokers[0].by",
                "revokers[0].citation",
                "days[0].day",
                "days[0].readings"
            })
    void a_missing_key_is_named(String path) throws IOException {
        int dot = path.lastIndexOf('.');
        String at = dot < 0 ? "" : "/" + path.substring(0, dot).replace("[0]", "/0");
        assertBroken(FILE, file -> ((ObjectNode) file.at(at)).remove(path.substring(dot + 1)), path + ": missing key");
    }
}
