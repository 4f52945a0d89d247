package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.cycle.State;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Words;
import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code ocop diagram --format svg}: all of the table is there, and nothing lies on anything else. */
class DiagramPictureTest {
    static Stream<String> commands() {
        return TableArrow.commands();
    }

    private static String write(String command) {
        Shell shell = Shell.say("", command + " --format svg");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isZero();
        assertThat(Shell.say("", command + " --format svg").out()).isEqualTo(shell.out());
        return shell.out();
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Element in, String tag) {
        NodeList found = in.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<Element> elements(Element in, String tag, String style) {
        return elements(in, tag).stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ", -1)).contains(style))
                .toList();
    }

    private static int number(Element element, String name) {
        return Integer.parseInt(element.getAttribute(name));
    }

    private static Rectangle rectangle(Element rect) {
        return new Rectangle(number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
    }

    private static TableArrow arrow(Element element) {
        return new TableArrow(
                element.getAttribute("data-from"), element.getAttribute("data-event"), element.getAttribute("data-to"));
    }

    private static String told(Element element) {
        return String.join(
                " ",
                elements(element, "text").stream().map(Element::getTextContent).toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void it_has_the_states_and_arrows_of_the_table_and_nothing_else(String command) throws Exception {
        Element svg = parse(write(command)).getDocumentElement();
        Words words = Words.of(command.endsWith("vi") ? Language.VI : Language.EN);
        List<Element> boxes = elements(svg, "g", "box");
        assertThat(boxes.stream().map(box -> box.getAttribute("data-state")))
                .containsExactlyInAnyOrderElementsOf(TableArrow.states(command));
        List<Element> drawn = elements(svg, "g", "arrow");
        List<Element> tags = elements(svg, "g", "told");
        assertThat(Stream.concat(drawn.stream(), tags.stream()).map(DiagramPictureTest::arrow))
                .containsExactlyInAnyOrderElementsOf(TableArrow.all(command));
        TableArrow.table(command).states().values().stream()
                .filter(state -> TableArrow.states(command).contains(state.name()))
                .forEach(state -> {
                    Element box = boxes.stream()
                            .filter(one -> one.getAttribute("data-state").equals(state.name()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(told(box)).startsWith(words.state(state));
                    assertThat(elements(box, "rect", "inner")).hasSize(state.isEnd() ? 1 : 0);
                });
        drawn.forEach(group -> {
            assertThat(told(group)).startsWith(words.cycleEvent(arrow(group).event()));
            arrow(group)
                    .rowsOf(command)
                    .forEach(row -> assertThat(told(group)).contains(TableArrow.clause(row, command, words)));
        });
        String legend = String.join(
                " ",
                elements(svg, "text", "legend").stream()
                        .map(Element::getTextContent)
                        .toList());
        tags.forEach(tag -> {
            assertThat(legend).contains(words.cycleEvent(arrow(tag).event()));
            State to = Objects.requireNonNull(
                    TableArrow.table(command).states().get(arrow(tag).to()));
            assertThat(told((Element) tag.getParentNode())).contains(") → " + words.state(to));
        });
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nothing_lies_on_anything_else(String command) throws Exception {
        Element svg = parse(write(command)).getDocumentElement();
        Rectangle paper = new Rectangle(number(svg, "width"), number(svg, "height"));
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 " + paper.width + " " + paper.height);
        List<Rectangle> all = new ArrayList<>();
        elements(svg, "rect", "state").forEach(box -> all.add(rectangle(box)));
        elements(svg, "rect", "words").forEach(words -> all.add(rectangle(words)));
        for (int i = 0; i < all.size(); i++) {
            assertThat(paper.contains(all.get(i))).isTrue();
            for (Rectangle other : all.subList(0, i)) {
                assertThat(all.get(i).intersects(other))
                        .as("%s and %s", all.get(i), other)
                        .isFalse();
            }
        }
        elements(svg, "text")
                .forEach(text -> assertThat(paper.contains(number(text, "x"), number(text, "y")))
                        .isTrue());
        List<Element> groups = new ArrayList<>(elements(svg, "g", "arrow"));
        groups.addAll(elements(svg, "g", "box"));
        for (Element group : groups) {
            Rectangle around = rectangle(elements(group, "rect").get(0));
            elements(group, "text")
                    .forEach(text -> assertThat(around.contains(number(text, "x"), number(text, "y")))
                            .isTrue());
        }
    }

    /** An arrow is straight inside rows and curved only between them, so that a box or words in its way would show here. */
    @ParameterizedTest
    @MethodSource("commands")
    void no_arrow_runs_through_a_box_or_through_the_words_of_another(String command) throws Exception {
        Element svg = parse(write(command)).getDocumentElement();
        List<Rectangle> all = new ArrayList<>();
        elements(svg, "rect", "state").forEach(box -> all.add(rectangle(box)));
        elements(svg, "rect", "words").forEach(words -> all.add(rectangle(words)));
        for (Element path : elements(svg, "path", "line")) {
            int x = 0;
            int y = 0;
            for (String step : path.getAttribute("d").split(" (?=[A-Z])", -1)) {
                String[] numbers = step.substring(1).split(" ", -1);
                int lastX = step.startsWith("V")
                        ? x
                        : Integer.parseInt(step.startsWith("H") ? numbers[0] : numbers[numbers.length - 2]);
                int lastY = step.startsWith("H") ? y : Integer.parseInt(numbers[numbers.length - 1]);
                if (!step.startsWith("M")) {
                    // a curve keeps within its ends
                    Rectangle swept = new Rectangle(
                            Math.min(x, lastX),
                            Math.min(y, lastY),
                            Math.max(1, Math.abs(lastX - x)),
                            Math.max(1, Math.abs(lastY - y)));
                    assertThat(all).as(path.getAttribute("d")).noneMatch(swept::intersects);
                }
                x = lastX;
                y = lastY;
            }
        }
    }

    @Test
    void it_needs_nothing_else_and_says_what_it_is() throws Exception {
        String text = write("diagram --workflow qd-26-2026/application --lang en");
        Element svg = parse(text).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("diagram-title diagram-desc");
        assertThat(elements(svg, "title").get(0).getTextContent()).isEqualTo("qd-26-2026/application · 26/2026/QĐ-TTg");
        assertThat(elements(svg, "desc").get(0).getTextContent()).contains("withdrawn · subject · practice");
        assertThat(rectanglesOfPaper(svg))
                .isEqualTo(svg.getAttribute("width") + " " + svg.getAttribute("height") + " #fff");
        assertThat(text)
                .doesNotContain("<script", "href", "@import", "<image", "foreignObject")
                .doesNotContainPattern(" on[a-z]+=")
                .doesNotContainPattern("url\\([^#]")
                .doesNotContainPattern("(?<!xmlns=\")http");
    }

    private static String rectanglesOfPaper(Element svg) {
        Element paper = elements(svg, "rect", "paper").get(0);
        return paper.getAttribute("width") + " " + paper.getAttribute("height") + " " + paper.getAttribute("fill");
    }

    /** A withdrawal is possible from twenty states and would be twenty arrows. */
    @Test
    void what_leads_from_many_states_to_one_is_a_tag_in_each() throws Exception {
        Element svg = parse(write("diagram --workflow qd-26-2026/application --lang en"))
                .getDocumentElement();
        assertThat(elements(svg, "g", "told"))
                .hasSize(20)
                .allMatch(tag -> arrow(tag).event().equals("WITHDRAWN"));
        assertThat(elements(svg, "text", "legend").stream().map(Element::getTextContent))
                .containsExactly("(1) withdrawn · subject · practice → ended: withdrawn");
        Element small = parse(write("diagram --workflow qd-26-2026/revocation --lang en"))
                .getDocumentElement();
        assertThat(elements(small, "g", "told")).isEmpty();
        assertThat(elements(small, "text", "legend")).isEmpty();
    }
}
