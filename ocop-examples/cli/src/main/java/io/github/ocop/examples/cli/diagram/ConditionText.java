package io.github.ocop.examples.cli.diagram;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import io.github.ocop.certificate.RevocationGround;
import io.github.ocop.cycle.FactKind;
import io.github.ocop.cycle.Transition;
import io.github.ocop.cycle.Workflow;
import io.github.ocop.law.Period;
import io.github.ocop.rulebook.Words;
import io.github.ocop.year.YearProfile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which cases a row is the one, in words; which kind of filing it is for is not among them. */
final class ConditionText {
    /** Values that no other part of the words names. */
    private static final ImmutableMap<String, String> PHRASES = ImmutableMap.<String, String>builder()
            .put("result LOW", "result-low")
            .put("result BELOW", "result-below")
            .put("result HERE", "result-here")
            .put("result HIGH", "result-high")
            .put("reason LARGE_CHANGE_OF_SCALE", "reason-scale")
            .put("reason UNCLEAR_EVIDENCE", "reason-evidence")
            .put("reason OPINIONS_DIFFER", "reason-opinions")
            .put("reason COMPLEX", "reason-complex")
            .put("recognised YES", "holds-certificate")
            .put("recognised NO", "holds-no-certificate")
            .put("turn LATER_YEAR", "turn-later")
            .put("outcome CERTIFIED", "outcome-certified")
            .put("outcome UNCERTIFIED", "outcome-missed")
            .put("outcome BARRED", "outcome-barred")
            .put("outcome LAPSED", "outcome-lapsed")
            .put("outcome WITHDRAWN", "outcome-withdrawn")
            .put("certificate ENDED", "certificate-ended")
            .put("open NONE", "steps-all-over")
            .put("undone YES", "steps-left")
            .put("undone NO", "steps-none-left")
            .buildOrThrow();

    /** What an event says by itself: a step that begins has not begun, what is not known is no condition. */
    private static final ImmutableSet<String> IMPLIED = ImmutableSet.of("standing", "before");

    private final Words words;
    private final Workflow table;
    private final Optional<YearProfile> profile;

    ConditionText(Words words, Workflow table, Optional<YearProfile> profile) {
        this.words = words;
        this.table = table;
        this.profile = profile;
    }

    /** Returns what tells a row from the others for the same event, or nothing where nothing does. */
    String tell(Transition row, List<Transition> beside) {
        String cases = beside.stream().anyMatch(other -> !values(row).equals(values(other)))
                ? values(row).asMap().entrySet().stream()
                        .map(fact -> fact.getValue().stream()
                                .map(value -> value(fact.getKey(), value))
                                .collect(joining(" / ")))
                        .collect(joining("; "))
                : "";
        String days = row.in()
                .filter(in ->
                        beside.stream().flatMap(other -> other.in().stream()).anyMatch(other -> isApart(in, other)))
                .map(this::days)
                .orElse("");
        String wait = profile.isPresent() ? "" : row.after().map(words::wait).orElse("");
        return Stream.of(cases, days, wait).filter(told -> !told.isEmpty()).collect(joining("; "));
    }

    /** What a row asks for; a fact that may have any of its values is no condition. */
    private SetMultimap<String, String> values(Transition row) {
        ImmutableSetMultimap.Builder<String, String> values = ImmutableSetMultimap.builder();
        row.when().asMap().forEach((fact, of) -> {
            boolean isAny = table.factKinds().get(fact) instanceof FactKind.Words all
                    && all.words().equals(ImmutableSet.copyOf(of));
            if (!fact.equals(Diagram.KIND) && !IMPLIED.contains(fact) && !isAny) {
                of.stream().filter(value -> !value.equals("UNKNOWN")).forEach(value -> values.put(fact, value));
            }
        });
        return values.build();
    }

    private String value(String fact, String value) {
        Optional<String> phrase = Optional.ofNullable(PHRASES.get(fact + " " + value));
        return phrase.map(words::phrase).orElseGet(() -> switch (fact) {
            case "stars" -> words.stars(Integer.parseInt(value));
            case "step" ->
                profile.flatMap(year -> Optional.ofNullable(year.steps().get(value)))
                        .map(step -> step.name().in(words.language()))
                        .orElse(value);
            case "ground" -> RevocationGround.find(value).map(words::revocation).orElse(value);
            default -> value;
        });
    }

    private static boolean isApart(Period one, Period other) {
        return one.endsBy(other.first().minusDays(1))
                || other.endsBy(one.first().minusDays(1));
    }

    private String days(Period days) {
        return words.day(days.first()) + " – " + days.last().map(words::day).orElse(words.phrase("no-end"));
    }
}
