package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a test reads it: well-formed, so that nothing in it can be taken for markup that is not. */
final class PageText {
    private static final Pattern REQUEST = Pattern.compile(
            "https?:|//[a-z]|\\ssrc=|\\shref=|url\\(|@import|<script|<link|<iframe|<img|<object|<form",
            Pattern.CASE_INSENSITIVE);

    private final Document page;

    private PageText(Document page) {
        this.page = page;
    }

    /** Reads a page and checks that nothing in it makes a browser ask for anything. */
    static PageText read(String html) {
        assertThat(html).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(REQUEST.matcher(html).find()).isFalse();
        try {
            // cells stand apart on the page, so do their texts
            String xml = html.substring(html.indexOf("<html")).replaceAll("</(td|th|dt|dd|span)>", " </$1>");
            return new PageText(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the texts of all elements of a name, white space folded. */
    List<String> all(String element) {
        return texts(page.getElementsByTagName(element), "");
    }

    /** Returns the texts of all elements of a name and a class. */
    List<String> all(String element, String kind) {
        return texts(page.getElementsByTagName(element), kind);
    }

    private static List<String> texts(NodeList nodes, String kind) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element
                    && (kind.isEmpty() || element.getAttribute("class").equals(kind))) {
                texts.add(element.getTextContent().strip().replaceAll("\\s+", " "));
            }
        }
        return texts;
    }

    String text() {
        return all("body").get(0);
    }
}
