package io.github.ocop.cycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * What came of the events of a history, one after the other; what was refused changed nothing.
 *
 * @param firings what came of each
 * @param progress where the case is in the end
 */
public record Replay(ImmutableList<Firing> firings, Progress progress) {
    /**
     * Replays a history.
     *
     * @param workflow the table
     * @param rules the rules
     * @param history what has happened, in order of days
     * @return the replay
     * @throws IllegalArgumentException if it is of another table, or says what the table does not know
     */
    public static Replay of(Workflow workflow, CaseRules rules, History history) {
        checkArgument(
                history.workflow().equals(workflow.id()) && history.edition() == workflow.edition(),
                "history: expected one of %s, edition %s, given %s, edition %s",
                workflow.id(),
                workflow.edition(),
                history.workflow(),
                history.edition());
        Progress progress = Progress.begin(workflow, rules, history.opening());
        ImmutableList.Builder<Firing> firings = ImmutableList.builder();
        for (Event event : history.events()) {
            Firing firing = progress.fire(event);
            firings.add(firing);
            if (firing instanceof Fired fired) {
                progress = fired.progress();
            }
        }
        return new Replay(firings.build(), progress);
    }
}
