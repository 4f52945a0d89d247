package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import io.github.ocop.rating.ScoreSheet;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in a real browser, where the machine has one. */
class BrowserTest {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    @TempDir
    Path folder = Path.of("");

    static Optional<String> browser() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Splitter.on(File.pathSeparatorChar)
                .splitToStream(path)
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** The page in a frame as wide as a phone or a desktop says how wide what is in it is. */
    @ParameterizedTest
    @CsvSource({"360, 1", "390, 12", "720, 8", "1280, 20"})
    void a_page_is_no_wider_than_the_screen(int width, int members) throws IOException, InterruptedException {
        assumeTrue(browser().isPresent(), "there is no browser");
        ScoreSheet[] sheets = IntStream.rangeClosed(1, members)
                .mapToObj(i -> Dossiers.sheet(8, "Thành viên hội đồng số " + i))
                .toArray(ScoreSheet[]::new);
        ObjectNode dossier = Dossiers.of("x".repeat(100), sheets);
        ((ObjectNode) dossier.get("product")).put("name", "Nướcmắm".repeat(20));
        String page =
                Shell.run(dossier.toString(), "rate", "--format", "html", "-").out();
        assertThat(fits(folder, page, width)).endsWith(">fits");
    }

    /** The page of a plan with a unit a row, on a narrow phone, a phone, a tablet and a desktop. */
    @ParameterizedTest
    @CsvSource({"320, bac-kan-2024", "375, ha-long-2017-2020", "720, thua-thien-hue-2019-2020", "1280, bac-kan-2024"})
    void the_page_of_a_plan_is_no_wider_than_the_screen(int width, String plan)
            throws IOException, InterruptedException {
        assumeTrue(browser().isPresent(), "there is no browser");
        String register = plan + (plan.startsWith("ha-long") ? ".ndjson" : ".csv");
        String page = Shell.run("", "plan", "--format", "html", "plans/" + plan + ".json", "registers/" + register)
                .out();
        assertThat(fits(folder, page, width)).endsWith(">fits");
    }

    /** What a browser says of a page in a frame of a width: that it fits, or what does not. */
    static String fits(Path folder, String page, int width) throws IOException, InterruptedException {
        String framed = page.replace("&", "&amp;").replace("\"", "&quot;");
        String outside = """
                <!DOCTYPE html><meta charset="UTF-8"><body>
                <iframe id="page" style="border:0;width:%dpx;height:800px" srcdoc="%s"></iframe>
                <p id="width"></p>
                <script>onload = () => {
                  const root = document.getElementById('page').contentDocument.documentElement;
                  const wide = [...root.querySelectorAll('.wide')].filter(box => box.clientWidth < box.scrollWidth);
                  document.getElementById('width').textContent = %b && wide.length > 0
                    ? 'a table cut on paper' : root.clientWidth < root.scrollWidth
                    ? root.scrollWidth + ' in ' + root.clientWidth : 'fits';
                }</script>""".formatted(width, framed, width > 600);
        Path file = Files.writeString(folder.resolve("outside.html"), outside);
        Process process = new ProcessBuilder(
                        browser().orElseThrow(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        file.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        int told = dom.indexOf("<p id=\"width\">");
        return dom.substring(told, dom.indexOf("</p>", told));
    }
}
