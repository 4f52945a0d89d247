package io.github.ocop.cycle;

import static com.google.common.base.Preconditions.checkArgument;

/** The facts a case begins with: those the table asks for are there, and none it does not have. */
final class OpeningCheck {
    private OpeningCheck() {}

    static void check(Workflow workflow, Facts opening) {
        workflow.opening()
                .forEach(name -> checkArgument(
                        opening.values().containsKey(name), "%s: expected the fact %s", workflow.id(), name));
        values(workflow, opening);
    }

    /** Every value is one that its fact may have. */
    static void values(Workflow workflow, Facts facts) {
        facts.values().forEach((name, value) -> {
            FactKind kind = workflow.factKinds().get(name);
            checkArgument(
                    kind != null,
                    "%s: expected one of %s, given %s",
                    workflow.id(),
                    workflow.factKinds().keySet(),
                    name);
            checkArgument(
                    kind.takes(value), "%s: %s: expected %s, given %s", workflow.id(), name, kind.expected(), value);
        });
    }
}
