package io.github.ocop.examples.cli.law;

import static java.util.stream.Collectors.joining;

import io.github.ocop.criteria.IncompleteSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.law.Instrument;
import io.github.ocop.law.Misprint;
import io.github.ocop.law.OpenReading;
import io.github.ocop.law.Period;
import io.github.ocop.law.Rule;
import io.github.ocop.law.RuleKind;
import io.github.ocop.rulebook.GoverningLaw;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The law that is held as lines for people: decisions, sources, sets, rules, misprints, open readings. */
final class LawText {
    private final Words words;
    private final Rulebooks rulebooks;
    private final StringBuilder text = new StringBuilder();

    LawText(Words words, Rulebooks rulebooks) {
        this.words = words;
        this.rulebooks = rulebooks;
    }

    String write(List<String> ids) {
        ids.stream().map(rulebooks::get).forEach(this::rulebook);
        section("open-readings", rulebooks.openReadings().size());
        rulebooks.openReadings().forEach(this::reading);
        return text.toString();
    }

    private void rulebook(Rulebook rulebook) {
        Instrument instrument = rulebook.instrument();
        line(0, instrument.number() + " (" + rulebook.id() + ")");
        String signer = instrument
                .signer()
                .map(name -> " " + say("signed-by") + " " + name)
                .orElse("");
        line(1, say("signed") + " " + day(instrument.signedOn()) + signer);
        line(1, say("in-force") + ": " + days(instrument.inForce()));
        instrument.amends().ifPresent(number -> line(1, say("amends") + " " + number));
        if (!instrument.replaces().isEmpty()) {
            line(1, say("replaces") + " " + String.join(", ", instrument.replaces()));
        }
        Period filings = rulebooks.filings(rulebook.id());
        GoverningLaw law = rulebooks.governing(Filing.of(FilingKind.FIRST, filings.first()), Optional.empty());
        String assumed = law.isAssumed() ? ", " + say("assumed-boundary") : "";
        line(1, say("filings") + ": " + days(filings) + " (" + law.clause().text(words.language()) + assumed + ")");
        sources(rulebook);
        sets(rulebook);
        rules(rulebook.encodedRules());
        section("misprints", rulebook.misprints().size());
        rulebook.misprints().forEach(this::misprint);
        section("open-readings", rulebook.openReadings().size());
        rulebook.openReadings().forEach(this::reading);
        line(0, "");
    }

    private void sources(Rulebook rulebook) {
        line(1, say("sources") + ":");
        rulebook.sources()
                .levels()
                .asMultimap()
                .inverse()
                .asMap()
                .forEach((level, facts) -> line(
                        2,
                        words.level(level) + ": "
                                + facts.stream().map(words::fact).collect(joining(", "))));
    }

    private void sets(Rulebook rulebook) {
        List<ListedSet> sets = rulebook.criteriaSets().stream()
                .flatMap(number -> rulebook.findSet(number).stream())
                .toList();
        String complete = sets.stream()
                .filter(set -> set.complete().isPresent())
                .map(set -> String.valueOf(set.number()))
                .collect(joining(", "));
        line(1, say("sets-complete") + ": " + shown(complete));
        for (ListedSet set : sets) {
            if (set instanceof IncompleteSet incomplete) {
                line(
                        1,
                        say("sets-incomplete") + ": " + set.number() + " " + words.set(set) + " ("
                                + words.incomplete(incomplete) + ")");
            }
        }
    }

    private void rules(List<Rule> rules) {
        section("rules", rules.size());
        for (RuleKind kind : RuleKind.values()) {
            List<Rule> own = rules.stream().filter(rule -> rule.kind() == kind).toList();
            if (!own.isEmpty()) {
                line(2, words.ruleKind(kind) + ":");
                own.forEach(this::rule);
            }
        }
    }

    private void rule(Rule rule) {
        String awaits = rule.awaits()
                .map(awaited ->
                        " [" + say(rule.isHeld() ? "partly-awaits" : "awaits") + ": " + words.awaited(awaited) + "]")
                .orElse("");
        line(3, rule.clause().text(words.language()) + ": " + words.rule(rule) + awaits);
        if (rule.isHeld()) {
            line(4, say("held-by") + ": " + String.join(", ", rule.heldBy()));
            line(4, say("tests") + ": " + String.join(", ", rule.tests()));
        }
    }

    private void misprint(Misprint misprint) {
        String figures = misprint.printed()
                .map(printed -> " (" + say("printed") + " " + shown(printed)
                        + misprint.applied()
                                .map(applied -> ", " + say("applied") + " " + shown(applied))
                                .orElse("")
                        + misprint.possible()
                                .map(possible -> ", " + say("possible") + " " + shown(possible))
                                .orElse("")
                        + ")")
                .orElse("");
        line(
                2,
                misprint.id() + ", " + misprint.at().text(words.language()) + ": " + words.proof(misprint.proof())
                        + figures + "; " + words.certainty(misprint.certainty()));
    }

    private static String shown(String figure) {
        return figure.isEmpty() ? "–" : figure;
    }

    private void reading(OpenReading reading) {
        String clauses = reading.clauses().stream()
                .map(clause -> clause.text(words.language()))
                .collect(joining("; "));
        line(2, reading.id() + " (" + clauses + ")");
        line(3, say("adopted") + ": " + words.reading(reading.id()));
        reading.alternatives()
                .forEach(other -> line(
                        3,
                        say("otherwise") + ": " + words.reading(other.id())
                                + other.setting()
                                        .map(setting -> " (--reading " + other.id() + ")")
                                        .orElse("")));
        line(3, say("what-changes") + ": " + words.change(reading.id()));
    }

    private void section(String phrase, int count) {
        line(1, say(phrase) + ": " + count);
    }

    private String days(Period period) {
        return day(period.first()) + " – " + period.last().map(this::day).orElse(say("no-end"));
    }

    private String day(LocalDate day) {
        return words.day(day);
    }

    private String say(String phrase) {
        return words.phrase(phrase);
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(line.isEmpty() ? 0 : depth)).append(line).append('\n');
    }
}
