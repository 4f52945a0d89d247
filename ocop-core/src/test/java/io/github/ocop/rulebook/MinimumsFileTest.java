package io.github.ocop.rulebook;

import static io.github.ocop.rulebook.DataCheckTest.assertBroken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong star minimums of an amending decision stop the build; what is wrong shows where they are laid over a set. */
class MinimumsFileTest {
    private static final String FILE = "qd-781-2020/minimums.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /minimums/0 | remark    | "x"    | qd-781-2020/minimums.json: minimums[0].remark: unknown key
            /minimums/0 | set       | "1"    | qd-781-2020/minimums.json: minimums[0].set: expected a whole number, given "1"
                        | remark    | "x"    | qd-781-2020/minimums.json: remark: unknown key
            /minimums/0 | criterion | "13.9" | criterion: expected a number of set 1, given '13.9'
            /minimums/0 | option    | 0      | minimums: set 1, 9.1: expected an option, 1 to 3, given 0
            /minimums/0 | option    | 4      | minimums: set 1, 9.1: expected an option, 1 to 3, given 4
            /minimums/0 | option    | 1      | expected points above 0 on the minimum for 3 stars
            /minimums/0 | set       | 19     | minimums: expected a complete set, given 19
            /minimums/0 | stars     | 6      | expected a minimum for 3 to 5 stars, given 6
            """)
    void wrong_minimums_are_named(String at, String key, String value, String reason) throws IOException {
        JsonNode set = MAPPER.readTree(value);
        assertBroken(FILE, file -> ((ObjectNode) (at == null ? file : file.at(at))).set(key, set), reason, "");
    }

    @ParameterizedTest
    @CsvSource({"set", "criterion", "option", "stars"})
    void a_missing_key_is_named(String key) throws IOException {
        assertBroken(
                FILE,
                file -> ((ObjectNode) file.at("/minimums/0")).remove(key),
                "minimums[0]." + key + ": missing key");
    }
}
