package io.github.ocop.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is used. */
class MainTest {
    private static final String COPY = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
            + System.getProperty("java.class.path") + "' " + Broken.class.getName();

    private final StringWriter out = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), args);
    }

    @Test
    void a_program_that_knows_nothing_fails_every_case() {
        assertThat(run("--level", "law", "--lang", "en", "--show", "9", "--command", COPY))
                .isEqualTo(1);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0).split(" +")).containsExactly("Level", "Cases", "Passed", "Failed", "Not", "answered");
        // what reads nothing it does not answer; that it ended well is the one thing right with it
        assertThat(lines.get(1)).matches("Law by date +171 +1 +162 +8");
        assertThat(out.toString())
                .contains("The first 9 of 170")
                .contains("NOT ANSWERED decision-26-2026 (law/decisions.json)")
                .contains("FAILED law-FIRST-2018-05-06 (law/filings.json)")
                .contains("error.code: expected [\"NO_RULEBOOK\"]")
                .contains("and 161 more");
    }

    @Test
    void the_table_is_there_in_vietnamese() {
        assertThat(run("--level", "law", "--show", "1", "--command", COPY)).isEqualTo(1);
        assertThat(out.toString()).contains("Văn bản theo ngày").contains("cần").contains("KHÔNG TRẢ LỜI");
    }

    @Test
    void wrong_usage_has_status_2() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--level", "stars", "--command", COPY)).isEqualTo(2);
        assertThat(run("--command", " ")).isEqualTo(2);
        assertThat(run("--command", "/no/such/program")).isEqualTo(2);
        assertThat(run("--cases", "/no/such/folder", "--command", COPY)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void cases_are_made_into_a_folder_and_read_from_it(@TempDir Path folder) throws IOException {
        assertThat(run("--make", folder.toString())).isZero();
        assertThat(CaseFiles.in(folder)).hasSameElementsAs(CaseFiles.shipped());
        Files.delete(folder.resolve("law/filings.json"));
        assertThat(CaseFiles.in(folder)).hasSize(CaseFiles.shipped().size() - 1);
    }

    @Test
    void words_of_a_command_may_stand_in_quotes() {
        assertThat(CommandWords.of("java -jar 'my program.jar'  \"a b\""))
                .containsExactly("java", "-jar", "my program.jar", "a b");
    }
}
