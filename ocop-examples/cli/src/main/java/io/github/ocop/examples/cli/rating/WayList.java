package io.github.ocop.examples.cli.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.rating.Change;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.Improvement;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cheapest ways from one sheet to more stars: the next in full, the others in a line each. */
final class WayList {
    private static final int MOST_STARS = 5;

    private final Words words;

    WayList(Words words) {
        this.words = words;
    }

    /**
     * Returns the ways from so many stars on, 0 where set 16's zeros stop the assessment. A way that leads to more stars than
     * it was asked for stands once.
     */
    ImmutableList<Map<String, Object>> ways(Entry entry, Rulebooks rulebooks, int stars) {
        Map<ScoreSheet, Improvement> bySheet = new LinkedHashMap<>();
        for (int wanted = stars + 1; wanted <= MOST_STARS; wanted++) {
            if (entry.improve(rulebooks, wanted, ChangeCosts.each()) instanceof Improvement way) {
                bySheet.put(way.sheet(), way);
            }
        }
        ImmutableList.Builder<Map<String, Object>> ways = ImmutableList.builder();
        boolean next = true;
        for (Improvement way : bySheet.values()) {
            ways.add(way(way, next));
            next = false;
        }
        return ways.build();
    }

    private Map<String, Object> way(Improvement way, boolean next) {
        return Map.of(
                "to",
                words.stars(way.to()),
                "summary",
                ImproveText.summary(words, way),
                "table",
                next
                        ? Map.of(
                                "changes",
                                way.changes().stream()
                                        .map(change -> change(way, change))
                                        .toList())
                        : false);
    }

    private Map<String, Object> change(Improvement way, Change change) {
        CriteriaSet set = way.sheet().set();
        Criterion criterion = set.criterion(change.criterion());
        boolean personal = criterion.personal();
        return ImmutableMap.<String, Object>builder()
                .put("number", change.criterion())
                .put("name", personal ? "" : words.criterion(set, criterion))
                .put("from", personal ? "" : words.choice(set, criterion, change.from()))
                .put("to", personal ? "" : words.choice(set, criterion, change.to()))
                .put("raised", change.points())
                .buildOrThrow();
    }
}
