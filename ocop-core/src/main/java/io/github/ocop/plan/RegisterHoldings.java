package io.github.ocop.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a register speaks of: what none of its records does is outside of it, whatever the day. */
final class RegisterHoldings {
    private final ProgrammeRegister register;

    RegisterHoldings(ProgrammeRegister register) {
        this.register = register;
    }

    /** {@return whether any record speaks of what is measured} */
    boolean holds(Measure measure) {
        if (measure.counts() == Counted.TALLIED) {
            TallyKind asked = measure.tally().orElseThrow();
            return register.tallies().values().stream()
                    .anyMatch(facts -> facts.tally().tally() == asked);
        }
        Collection<RegisterProduct> products = register.products().values();
        boolean registered = measure.counts() == Counted.REGISTERED_PRODUCTS
                || measure.registered().isPresent();
        boolean recognised = (measure.counts().hasStars() && !measure.counts().hasMarks())
                || measure.owning().equals(Optional.of(Owning.RECOGNISED_PRODUCT));
        return (measure.counts().isOfProducts()
                        ? !products.isEmpty()
                        : !register.subjects().isEmpty())
                && (measure.owning().isEmpty() || !products.isEmpty())
                && (!recognised || register.recognitions() > 0)
                && (!registered
                        || products.stream()
                                .anyMatch(product ->
                                        product.product().registeredOn().isPresent()))
                && measure.marks().stream().allMatch(this::holds);
    }

    private boolean holds(Mark mark) {
        Stream<List<MarkedOn>> marks = mark.isOfProducts()
                ? register.products().values().stream()
                        .map(product -> product.product().marks())
                : register.subjects().values().stream()
                        .map(facts -> facts.subject().marks());
        return marks.anyMatch(given -> given.stream().anyMatch(one -> one.mark() == mark));
    }
}
