package io.github.ocop.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ocop.subject.KindShares;
import java.time.LocalDate;

/** A register against the units of a plan: the records that can be used, and those that cannot, each with its reason. Immutable. */
public final class ProgrammeRegister {
    private final ProgrammePlan plan;
    private final ImmutableSortedMap<String, SubjectFacts> subjects;
    private final ImmutableSortedMap<String, RegisterProduct> products;
    private final ImmutableSortedMap<String, TallyFacts> tallies;
    private final int recognitions;
    private final ImmutableList<RowFault> faults;

    ProgrammeRegister(
            ProgrammePlan plan,
            ImmutableSortedMap<String, SubjectFacts> subjects,
            ImmutableSortedMap<String, RegisterProduct> products,
            ImmutableSortedMap<String, TallyFacts> tallies,
            int recognitions,
            ImmutableList<RowFault> faults) {
        this.plan = plan;
        this.subjects = subjects;
        this.products = products;
        this.tallies = tallies;
        this.recognitions = recognitions;
        this.faults = faults;
    }

    /** {@return the plan whose units the records are in} */
    public ProgrammePlan plan() {
        return plan;
    }

    /** {@return the records that were not used, by place} */
    public ImmutableList<RowFault> faults() {
        return faults;
    }

    /**
     * {@return how far the plan is, by what had happened on a day}
     *
     * @param on the day, of Vietnam (UTC+7)
     * @throws IllegalArgumentException if the day is before the plan's first
     */
    public PlanProgress progress(LocalDate on) {
        return ProgressCount.of(this, on);
    }

    /**
     * {@return the kinds of the subjects that take part on a day}
     *
     * @param on the day, of Vietnam (UTC+7)
     */
    public KindShares kinds(LocalDate on) {
        return KindShares.of(subjects.values().stream()
                .filter(facts -> RegisterCount.takesPart(facts.subject(), on))
                .map(facts -> facts.subject().subject().kind())
                .toList());
    }

    /**
     * {@return the products that a subject has on a day, by their ids in order}
     *
     * @param subject the id of the subject
     * @param on the day, of Vietnam (UTC+7)
     */
    public ImmutableList<String> productsOf(String subject, LocalDate on) {
        return products.values().stream()
                .map(RegisterProduct::product)
                .filter(product -> product.owners().on(on).map(subject::equals).orElse(false))
                .map(RegisteredProduct::id)
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableSortedMap<String, SubjectFacts> subjects() {
        return subjects;
    }

    ImmutableSortedMap<String, RegisterProduct> products() {
        return products;
    }

    ImmutableSortedMap<String, TallyFacts> tallies() {
        return tallies;
    }

    /** {@return how many records of recognitions were used} */
    int recognitions() {
        return recognitions;
    }
}
