package io.github.ocop.deadline;

import com.google.common.collect.ImmutableSet;
import io.github.ocop.law.Citation;
import io.github.ocop.subject.FilingKind;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What has to have happened before a step of an assessment, and where that is said. */
@Value.Immutable
public abstract class StepOrder {
    StepOrder() {}

    /** {@return the step} */
    @Value.Parameter
    public abstract DossierEvent.Type step();

    /** {@return the step that comes before it; nothing where the filing does} */
    @Value.Parameter
    public abstract Optional<DossierEvent.Type> after();

    /** {@return the kinds of filing for which it holds} */
    @Value.Parameter
    public abstract ImmutableSet<FilingKind> kinds();

    /** {@return where it is said} */
    @Value.Parameter
    public abstract Citation clause();

    /**
     * {@return an order}
     *
     * @param step the step
     * @param after the step it comes after; nothing for a first one
     * @param kinds the kinds of filing
     * @param clause the clause it rests on
     */
    public static StepOrder of(
            DossierEvent.Type step, Optional<DossierEvent.Type> after, List<FilingKind> kinds, Citation clause) {
        return ImmutableStepOrder.of(step, after, ImmutableSet.copyOf(kinds), clause);
    }
}
