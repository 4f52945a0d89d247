package io.github.ocop.examples.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.StarMinimum;
import io.github.ocop.rating.StarBand;
import java.util.Arrays;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The set as Easy Rules: one rule for the sum, one for each band, one for each minimum, one for the stars. */
public final class EasyRulesPeer implements RatingPeer {
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Makes the rules. */
    public EasyRulesPeer(SetRules set) {
        rules.register(new RuleBuilder()
                .name("total")
                .priority(1)
                .when(facts -> true)
                .then(facts -> facts.put(
                        "total",
                        points(facts).stream().mapToInt(Integer::intValue).sum()))
                .build());
        ImmutableList<StarBand> bands = set.bands();
        for (int i = 0; i < bands.size(); i++) {
            StarBand band = bands.get(i);
            int above = i == 0 ? Integer.MAX_VALUE : bands.get(i - 1).edge();
            rules.register(new RuleBuilder()
                    .name("band " + band.stars())
                    .priority(2)
                    .when(facts -> number(facts, "total") >= band.edge() && number(facts, "total") < above)
                    .then(facts -> facts.put("band", band.stars()))
                    .build());
        }
        for (StarMinimum minimum : set.minimums()) {
            rules.register(new RuleBuilder()
                    .name("minimum " + minimum.stars() + " " + minimum.criterion())
                    .priority(3)
                    .when(facts -> points(facts).get(minimum.index()) < minimum.points())
                    .then(facts -> facts.put("cap", Math.min(number(facts, "cap"), minimum.stars() - 1)))
                    .build());
        }
        rules.register(new RuleBuilder()
                .name("stars")
                .priority(4)
                .when(facts -> true)
                .then(facts -> facts.put("stars", Math.min(number(facts, "band"), number(facts, "cap"))))
                .build());
    }

    private static List<Integer> points(Facts facts) {
        return facts.get("points");
    }

    private static int number(Facts facts, String name) {
        Integer number = facts.get(name);
        return number;
    }

    @Override
    public PeerAnswer rate(int[] points) {
        Facts facts = new Facts();
        facts.put("points", Arrays.stream(points).boxed().toList());
        facts.put("cap", 5);
        engine.fire(rules, facts);
        return new PeerAnswer(number(facts, "total"), number(facts, "band"), number(facts, "stars"));
    }
}
