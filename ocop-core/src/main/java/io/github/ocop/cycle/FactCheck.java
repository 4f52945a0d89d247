package io.github.ocop.cycle;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Set;

/** The facts that come with the opening of a case, or with an event: only such as are asked for, each with a value it may have. */
final class FactCheck {
    private FactCheck() {}

    static void opening(Workflow workflow, Facts opening) {
        workflow.opening()
                .forEach(name -> checkArgument(
                        opening.values().containsKey(name), "%s: expected the fact %s", workflow.id(), name));
        values(workflow, opening, workflow.opening());
    }

    /** Nothing comes that is not asked for, or it would decide what others have decided; every value is one that its fact may have. */
    static void values(Workflow workflow, Facts facts, Set<String> asked) {
        facts.values().forEach((name, value) -> {
            checkArgument(asked.contains(name), "%s: expected one of %s, given %s", workflow.id(), asked, name);
            FactKind kind = workflow.kind(name);
            checkArgument(
                    kind.takes(value), "%s: %s: expected %s, given %s", workflow.id(), name, kind.expected(), value);
        });
    }
}
