package io.github.ocop.examples.cli;

import com.samskivert.mustache.Mustache;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** A page that waits to be filled: HTML in which every text is escaped, with nothing to fetch. */
final class Template {
    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).withLoader(Template::read);

    private final com.samskivert.mustache.Template page;

    private Template(com.samskivert.mustache.Template page) {
        this.page = page;
    }

    /** Returns the template of a name. */
    static Template of(String name) {
        return new Template(COMPILER.compile("{{>" + name + "}}"));
    }

    private static Reader read(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(Template.class.getResourceAsStream(name + ".mustache"), name),
                StandardCharsets.UTF_8);
    }

    /** Returns the page with its blanks filled. */
    String fill(Map<String, ?> model) {
        return page.execute(model);
    }
}
