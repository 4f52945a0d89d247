package io.github.ocop.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.subject.Ownership;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Brings the records of a register together: products to their subjects, recognitions to their products. */
final class RegisterJoin {
    private final Shelf<SubjectFacts> subjects;
    private final Shelf<ProductFacts> products;
    private final Shelf<RecognitionFacts> recognitions;
    private final Shelf<TallyFacts> tallies;
    private final List<RowFault> faults;

    RegisterJoin(
            Shelf<SubjectFacts> subjects,
            Shelf<ProductFacts> products,
            Shelf<RecognitionFacts> recognitions,
            Shelf<TallyFacts> tallies,
            List<RowFault> faults) {
        this.subjects = subjects;
        this.products = products;
        this.recognitions = recognitions;
        this.tallies = tallies;
        this.faults = new ArrayList<>(faults);
    }

    ProgrammeRegister register(ProgrammePlan plan) {
        SortedMap<String, ImmutableList<Placed<SubjectFacts>>> agreed = subjects.agreed(faults::add);
        SortedMap<String, ImmutableList<Placed<ProductFacts>>> owned = products.agreed(faults::add);
        owned.entrySet().removeIf(product -> !isOwned(product, agreed));
        ListMultimap<String, Recognition> stories =
                MultimapBuilder.hashKeys().arrayListValues(1).build();
        Set<String> used = new HashSet<>();
        recognitions.agreed(faults::add).forEach((id, placed) -> {
            RecognitionFacts told = placed.get(0).said();
            if (owned.containsKey(told.product())) {
                stories.putAll(told.product(), told.recognitions());
                used.add(id);
            } else {
                faults.addAll(recognitions.faults(
                        id, placed, Fault.of(FaultReason.NO_SUCH_RECORD, "product", told.product())));
            }
        });
        ImmutableSortedMap.Builder<String, RegisterProduct> products = ImmutableSortedMap.naturalOrder();
        owned.forEach((id, placed) -> products.put(
                id,
                new RegisterProduct(
                        placed.get(0).said().product(),
                        placed.get(0).said().unit(),
                        new ProductStory(stories.get(id)))));
        ImmutableSortedMap<String, TallyFacts> counted = said(tallies.agreed(faults::add));
        return new ProgrammeRegister(
                plan,
                said(agreed),
                products.buildOrThrow(),
                counted,
                used.size(),
                ImmutableList.sortedCopyOf(Comparator.comparing(RowFault::place), faults));
    }

    private boolean isOwned(
            Map.Entry<String, ImmutableList<Placed<ProductFacts>>> product,
            SortedMap<String, ImmutableList<Placed<SubjectFacts>>> known) {
        List<Ownership> owners =
                product.getValue().get(0).said().product().owners().inOrder();
        for (int i = 0; i < owners.size(); i++) {
            String owner = owners.get(i).subject();
            if (!known.containsKey(owner)) {
                Fault fault = Fault.of(FaultReason.NO_SUCH_RECORD, "owners[" + i + "].subject", owner);
                faults.addAll(products.faults(product.getKey(), product.getValue(), fault));
                return false;
            }
        }
        return true;
    }

    private static <T> ImmutableSortedMap<String, T> said(SortedMap<String, ImmutableList<Placed<T>>> agreed) {
        ImmutableSortedMap.Builder<String, T> said = ImmutableSortedMap.naturalOrder();
        agreed.forEach((id, placed) -> said.put(id, placed.get(0).said()));
        return said.buildOrThrow();
    }
}
