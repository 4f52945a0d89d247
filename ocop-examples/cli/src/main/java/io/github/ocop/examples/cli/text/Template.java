package io.github.ocop.examples.cli.text;

import com.google.common.base.Splitter;
import com.google.common.io.CharStreams;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import io.github.ocop.law.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A page that waits to be filled: HTML in which every text is escaped, with nothing to fetch. */
public final class Template {
    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withEscaper(Template::escape)
            .emptyStringIsFalse(true)
            .withLoader(Template::read);

    /** What ends a page. */
    public static final String END = "</body>\n</html>\n";

    private final com.samskivert.mustache.Template page;

    private Template(com.samskivert.mustache.Template page) {
        this.page = page;
    }

    /** Returns the template of a name. */
    public static Template of(String name) {
        return new Template(COMPILER.compile("{{>" + name + "}}"));
    }

    /**
     * Returns what begins a page, in the paper's style and one of its own.
     *
     * @param style the name of the style's file
     */
    public static String begin(Language language, String title, String style) {
        try (Reader own = read(style)) {
            return of("page")
                    .fill(Map.of(
                            "lang",
                            language.tag(),
                            "title",
                            title,
                            "style",
                            CharStreams.toString(own).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What moves a cursor, turns a line round or is no character would make another page of it; line ends may stay. */
    private static String escape(String text) {
        String shown =
                Splitter.on('\n').splitToStream(text).map(PlainText::plain).collect(Collectors.joining("\n"));
        return Escapers.HTML.escape(shown);
    }

    private static Reader read(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(Template.class.getResourceAsStream(name + ".mustache"), name),
                StandardCharsets.UTF_8);
    }

    /** Returns the page with its blanks filled. */
    public String fill(Map<String, ?> model) {
        return page.execute(model);
    }
}
