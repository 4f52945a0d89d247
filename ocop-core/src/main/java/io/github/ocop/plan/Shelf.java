package io.github.ocop.plan;

import com.google.common.collect.ImmutableList;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The records of one kind by id, while they are taken in: each as often as it came. */
final class Shelf<T> {
    private final RecordKind kind;
    private final Map<String, ImmutableList<Placed<T>>> byId = new HashMap<>();

    Shelf(RecordKind kind) {
        this.kind = kind;
    }

    void add(String id, T said, RowPlace place) {
        add(id, ImmutableList.of(new Placed<>(said, place)));
    }

    private void add(String id, ImmutableList<Placed<T>> placed) {
        byId.merge(
                id,
                placed,
                (before, more) -> ImmutableList.<Placed<T>>builder()
                        .addAll(before)
                        .addAll(more)
                        .build());
    }

    void addAll(Shelf<T> other) {
        other.byId.forEach(this::add);
    }

    /** {@return the records in the order of their ids; of those that differ under one id none can be told to be the right one} */
    SortedMap<String, ImmutableList<Placed<T>>> agreed(Consumer<RowFault> refused) {
        SortedMap<String, ImmutableList<Placed<T>>> agreed = new TreeMap<>();
        byId.forEach((id, placed) -> {
            T first = placed.get(0).said();
            if (placed.stream().allMatch(other -> other.said().equals(first))) {
                agreed.put(id, placed);
            } else {
                faults(id, placed, Fault.of(FaultReason.RECORDS_DIFFER, "id", id))
                        .forEach(refused);
            }
        });
        return agreed;
    }

    /** {@return that none of the records of an id is used} */
    List<RowFault> faults(String id, List<Placed<T>> placed, Fault fault) {
        List<RowFault> faults = new ArrayList<>();
        placed.forEach(one -> faults.add(new RowFault(one.place(), Optional.of(kind), Optional.of(id), fault)));
        return faults;
    }
}
