package io.github.ocop.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The work that is timed, the same for all: set 6 of the newest decision, all at the top but for the trade mark. */
final class Work {
    private Work() {}

    static Rulebook law() {
        return Rulebooks.standard().newest();
    }

    static CriteriaSet set() {
        return law().criteriaSet(6);
    }

    /** Returns the sheet of one member: 98 points and three stars. */
    static ScoreSheet sheet() {
        return ScoreSheet.top(set(), "m1").with("3.5", 1);
    }

    /** Returns the sheets of a council of nine, of whom every second one saw the trade mark. */
    static ScoreSheet[] council() {
        return IntStream.range(0, 9)
                .mapToObj(i -> ScoreSheet.top(set(), "m" + i).with("3.5", 1 + i % 2))
                .toArray(ScoreSheet[]::new);
    }

    static PartialSheet empty() {
        return PartialSheet.of(set(), FilledSheet.of("m1", ImmutableMap.of()));
    }

    /** Returns the sheet with the fewest points there can be. */
    static ScoreSheet lowest() {
        return Rater.of(set(), law().rules(), law().eligibility()).lowest(empty());
    }

    /** Returns a dossier of one sheet as it comes off the wire, one line. */
    static byte[] line() {
        String choices = sheet().choices().entrySet().stream()
                .map(choice -> "\"" + choice.getKey() + "\":"
                        + (choice.getValue().isYesNo()
                                ? choice.getValue().place() == 1
                                : Long.toString(choice.getValue().place())))
                .collect(Collectors.joining(","));
        return """
                {"id":"lam-dong-2026-0017","filing":{"kind":"FIRST","filedOn":"2026-06-01"},"assessedOn":"2026-08-05",\
                "product":{"name":"Mì an liền chùm ngây","criteriaSet":6},"subject":{"name":"HTX Kiến Cường",\
                "kind":"COOPERATIVE"},"sheets":[{"member":"Nguyễn Văn A","choices":{%s}}]}""".formatted(choices).getBytes(UTF_8);
    }
}
