package io.github.ocop.rulebook;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Instrument;
import io.github.ocop.law.Rule;
import io.github.ocop.law.RuleKind;
import java.util.HashSet;
import java.util.Set;

/** Reads {@code rules.json}: the rules of a decision, and what holds each. No result depends on it. */
final class RulesFile {
    private RulesFile() {}

    static ImmutableList<Rule> read(DataNode node, Instrument instrument) {
        ImmutableList<Rule> rules = node.objects("rules", rule -> rule(rule, instrument));
        Set<String> seen = new HashSet<>();
        rules.forEach(rule -> checkArgument(seen.add(rule.label()), "rule %s: twice", rule.label()));
        return rules;
    }

    private static Rule rule(DataNode node, Instrument instrument) {
        return Rule.builder()
                .clause(Citation.of(instrument.number(), node.text("citation")))
                .kind(node.word("kind", RuleKind.class))
                .label(node.label("label"))
                .heldBy(node.optionalTexts("heldBy"))
                .tests(node.optionalTexts("tests"))
                .awaits(node.optionalWord("awaits", Rule.Awaited.class))
                .build();
    }
}
