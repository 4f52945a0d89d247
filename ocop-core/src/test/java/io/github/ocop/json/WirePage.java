package io.github.ocop.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page on the wire: its tables of fields are made from the schemas. {@code main} writes them anew. */
final class WirePage {
    static final Path FILE = Path.of("docs/wire.md");
    private static final String END = "<!-- end -->";

    private WirePage() {}

    /** Writes the page anew; run in the folder of the module. */
    public static void main(String[] args) throws IOException {
        Files.writeString(FILE, filled(Files.readString(FILE)));
    }

    /** Returns the page with every table as its schema has it. */
    static String filled(String page) {
        String filled = page;
        for (WireForm form : WireForm.values()) {
            Pattern table = Pattern.compile(Pattern.quote(begin(form)) + ".*?" + Pattern.quote(END), Pattern.DOTALL);
            filled = table.matcher(filled)
                    .replaceFirst(Matcher.quoteReplacement(begin(form) + "\n" + table(form) + END));
        }
        return filled;
    }

    static String begin(WireForm form) {
        return "<!-- fields of " + form.id() + " -->";
    }

    private static String table(WireForm form) {
        StringBuilder table = new StringBuilder("| field | what it can be | there | meaning |\n|---|---|---|---|\n");
        SchemaFields.of(form.schema()).forEach((at, field) -> {
            table.append("| `").append(at).append("` | ");
            table.append(String.join(", ", field.types())).append(" | ");
            table.append(field.always() ? "always" : "").append(" | ");
            table.append(field.english()).append(" |\n");
        });
        return table.toString();
    }
}
