package io.github.ocop.council;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import io.github.ocop.rating.Fault;

/**
 * What came of asking a council one of its rules. Immutable.
 *
 * @param rule the rule
 * @param clause where it, or the regulation that has it, comes from
 * @param at the place in the record that shows it, for example {@code sheets}
 * @param figures what was found and what is allowed, as the rule says
 * @param holds whether it is allowed
 */
public record RuleCheck(CouncilRule rule, Citation clause, String at, ImmutableList<String> figures, boolean holds) {
    /** {@return the fault of a rule that does not hold} */
    public Fault fault() {
        boolean words = rule == CouncilRule.BODIES || rule == CouncilRule.CHAIR_BODY;
        Fault fault = words
                ? Fault.told(rule.reason(), at, figures)
                // members' names are the caller's, of any length
                : Fault.of(rule.reason(), at, figures.toArray());
        return fault.cite(clause);
    }
}
