package io.github.ocop.examples.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A part of a page of forms, found by its elements and classes: the page is well-formed. */
record FormArticle(Element element) {
    static List<FormArticle> of(String html) {
        return new FormArticle(page(html).getDocumentElement()).all("article");
    }

    static Document page(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + html, e);
        }
    }

    List<FormArticle> all(String tag) {
        NodeList found = element.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> new FormArticle((Element) found.item(i)))
                .toList();
    }

    List<FormArticle> all(String tag, String name) {
        return all(tag).stream()
                .filter(part -> Stream.of(part.element.getAttribute("class").split(" ", -1))
                        .anyMatch(name::equals))
                .toList();
    }

    String text() {
        return element.getTextContent().strip();
    }

    /** Returns the texts of its lines, blank ones left out. */
    List<String> lines() {
        return element.getTextContent()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns what stands beside a term. */
    String beside(String term) {
        List<FormArticle> terms = all("dt");
        List<FormArticle> told = all("dd");
        return IntStream.range(0, terms.size())
                .filter(i -> terms.get(i).text().equals(term))
                .mapToObj(i -> told.get(i).text())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + term + " in " + lines()));
    }
}
