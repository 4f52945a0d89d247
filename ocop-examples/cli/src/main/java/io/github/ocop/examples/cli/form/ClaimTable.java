package io.github.ocop.examples.cli.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Heading;
import io.github.ocop.criteria.Part;
import io.github.ocop.document.Attachment;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rulebook.Words;
import java.util.Map;
import java.util.OptionalInt;

/** Every criterion of a set as a row: what is claimed, its points, and room to describe and prove it. */
final class ClaimTable {
    private final CriteriaSet set;
    private final Words words;
    private final Claims claims;
    private final ImmutableListMultimap<String, String> evidence;

    ClaimTable(FormRecord record, Words words) {
        this.set = record.set();
        this.words = words;
        this.claims = new Claims(record, words);
        this.evidence = evidence(record, words);
    }

    /** Returns the documents that what is claimed rests on, by criterion, as the form's own table asks for them. */
    private static ImmutableListMultimap<String, String> evidence(FormRecord record, Words words) {
        PartialSheet sheet = PartialSheet.of(record.set(), FilledSheet.of("", record.choices()));
        ImmutableListMultimap.Builder<String, String> evidence = ImmutableListMultimap.builder();
        for (Attachment attachment : record.rulebook()
                .attachments(sheet, record.dossier().filing().kind())
                .attachments()) {
            attachment
                    .purposes()
                    .forEach(purpose ->
                            evidence.put(purpose.criterion().number(), words.document(attachment.document())));
        }
        return evidence.build();
    }

    Map<String, Object> model() {
        int most = set.parts().stream().mapToInt(Part::points).sum();
        return Map.of("parts", set.parts().stream().map(this::part).toList(), "most", most, "total", total());
    }

    private String total() {
        int total = 0;
        for (Part part : set.parts()) {
            OptionalInt sum = claims.sum(part);
            if (sum.isEmpty()) {
                return "";
            }
            total += sum.getAsInt();
        }
        return String.valueOf(total);
    }

    private Map<String, Object> part(Part part) {
        OptionalInt sum = claims.sum(part);
        return Map.of(
                "letter", part.name().name(),
                "name", words.part(part.name()),
                "points", part.points(),
                "sum", sum.isPresent() ? String.valueOf(sum.getAsInt()) : "",
                "rows", part.headings().stream().flatMap(h -> rows(h).stream()).toList());
    }

    private ImmutableList<Map<String, Object>> rows(Heading heading) {
        ImmutableList.Builder<Map<String, Object>> rows = ImmutableList.builder();
        if (!heading.isScoredWhole()) {
            rows.add(title(heading.number(), heading.label(), heading.points()));
        }
        for (Criterion criterion : heading.criteria()) {
            heading.subheadingFrom(criterion)
                    .ifPresent(sub -> rows.add(title(sub.number(), sub.label(), sub.points())));
            rows.add(row(criterion));
        }
        return rows.build();
    }

    private Map<String, Object> title(String number, String label, int points) {
        return Map.of("scored", false, "number", number, "name", words.heading(set, number, label), "points", points);
    }

    private Map<String, Object> row(Criterion criterion) {
        return ImmutableMap.<String, Object>builder()
                .put("scored", true)
                .put("number", criterion.number())
                .put("name", claims.name(criterion))
                .put("points", criterion.points())
                .put("claimed", claims.claimed(criterion))
                .put("awarded", claims.points(criterion))
                .put("evidence", evidence.get(criterion.number()))
                .buildOrThrow();
    }
}
