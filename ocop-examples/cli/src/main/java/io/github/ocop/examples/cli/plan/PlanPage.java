package io.github.ocop.examples.cli.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.examples.cli.text.Template;
import io.github.ocop.plan.Figure;
import io.github.ocop.plan.Judgement;
import io.github.ocop.plan.Outcome;
import io.github.ocop.plan.PlanProgress;
import io.github.ocop.plan.ProgrammePlan;
import io.github.ocop.plan.TargetProgress;
import io.github.ocop.plan.UnitProgress;
import io.github.ocop.rulebook.Words;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/** The progress of a plan as one HTML page that needs nothing else: every target with bars, the whole first, then its units. */
final class PlanPage {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final Words words;
    private final PlanTold told;

    PlanPage(Words words) {
        this.words = words;
        this.told = new PlanTold(words);
    }

    String write(PlanProgress progress) {
        String title = told.in(progress.plan().title());
        return Template.begin(words.language(), title, "plan-style")
                + Template.of("plan")
                        .fill(ImmutableMap.<String, Object>builder()
                                .put("title", title)
                                .put("document", told.document(progress.plan()))
                                .put(
                                        "note",
                                        progress.plan().note().map(told::in).orElse(""))
                                .put("summary", told.summary(progress))
                                .put("words", say("unit", "goal", "figure", "outcome", "refused", "source"))
                                .put(
                                        "targets",
                                        progress.targets().stream()
                                                .map(target -> target(progress.plan(), target))
                                                .collect(toImmutableList()))
                                .put("anyRefused", !progress.faults().isEmpty())
                                .put(
                                        "refused",
                                        progress.faults().stream()
                                                .map(told::refused)
                                                .collect(toImmutableList()))
                                .buildOrThrow())
                + Template.END;
    }

    private ImmutableMap<String, String> say(String... keys) {
        return Stream.of(keys)
                .collect(ImmutableMap.toImmutableMap(
                        key -> key, key -> told.text().say(key)));
    }

    private ImmutableMap<String, Object> target(ProgrammePlan plan, TargetProgress target) {
        ImmutableList<UnitProgress> units = told.units(target);
        return ImmutableMap.<String, Object>builder()
                .put("title", told.in(target.target().title()))
                .put("citation", told.in(target.target().citation()))
                .put("goal", told.text().goal(target.target()))
                .put("figure", told.figure(target))
                .put("outcome", told.judgement(target))
                .put("sign", sign(target.judgement().outcome()))
                .put("state", target.judgement().outcome().name())
                .put("bar", bar(target.figure(), target.judgement()))
                .put("notes", told.notes(plan, target))
                .put("some", !units.isEmpty())
                .put("units", units.stream().map(unit -> unit(target, unit)).collect(toImmutableList()))
                .buildOrThrow();
    }

    private ImmutableMap<String, Object> unit(TargetProgress target, UnitProgress unit) {
        return ImmutableMap.<String, Object>builder()
                .put("name", told.in(unit.unit().name()))
                .put("goal", told.goal(unit))
                .put("figure", told.figure(unit))
                .put("outcome", told.judgement(target, unit))
                .put("asked", unit.goal().isPresent())
                .put("sign", sign(unit.judgement().outcome()))
                .put("state", unit.judgement().outcome().name())
                .put("bar", bar(unit.figure(), unit.judgement()))
                .buildOrThrow();
    }

    /** A sign beside the colour, for paper and for eyes that do not tell colours apart. */
    private static String sign(Outcome outcome) {
        return switch (outcome) {
            case MET -> "✓";
            case NOT_MET -> "✗";
            case OUTSIDE -> "?";
            case NO_TARGET -> "–";
        };
    }

    /** Returns how much of the way is done, in whole hundredths cut off: all of it only where nothing is missing. */
    private static int bar(Optional<Figure> figure, Judgement judgement) {
        if (figure.isEmpty() || judgement.outcome() == Outcome.OUTSIDE || judgement.outcome() == Outcome.NO_TARGET) {
            return 0;
        }
        BigInteger all = figure.get().count().add(judgement.missing());
        return all.signum() == 0
                ? HUNDRED.intValue()
                : figure.get().count().multiply(HUNDRED).divide(all).intValue();
    }
}
