package io.github.ocop.subject;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.ocop.law.Citation;
import org.immutables.value.Value;

/** Which kinds of subjects may register a product (26/2026/QĐ-TTg, Article 2.3). */
@Value.Immutable
public abstract class Eligibility {
    Eligibility() {}

    /** {@return the kinds admitted for every product} */
    public abstract ImmutableSet<SubjectKind> always();

    /** {@return the kinds admitted besides for tourism} */
    public abstract ImmutableSet<SubjectKind> tourism();

    /** {@return the numbers of the tourism sets} */
    public abstract ImmutableSet<Integer> tourismSets();

    /** {@return where this is said} */
    public abstract Citation citation();

    /**
     * {@return whether a subject of this kind may register a product of this set}
     *
     * @param kind the kind
     * @param criteriaSet the number of the set in the decision's appendix, first 1
     */
    public boolean admits(SubjectKind kind, int criteriaSet) {
        return always().contains(kind)
                || (tourism().contains(kind) && tourismSets().contains(criteriaSet));
    }

    @Value.Check
    void check() {
        checkArgument(!always().isEmpty(), "eligibility: expected kinds that are always admitted, given none");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the rule. */
    public static class Builder extends ImmutableEligibility.Builder {
        Builder() {}
    }
}
