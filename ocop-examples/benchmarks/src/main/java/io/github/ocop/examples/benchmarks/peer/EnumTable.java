package io.github.ocop.examples.benchmarks.peer;

import com.google.common.collect.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The limit: a map of maps of constants. */
public final class EnumTable implements StepPeer {
    private final Map<Where, Map<What, Where>> rows = new EnumMap<>(Where.class);
    private Where state;

    /** Takes the table. */
    public EnumTable(Table<Where, What, Where> table, Where start) {
        table.rowMap().forEach((from, events) -> rows.put(from, new EnumMap<>(events)));
        state = start;
    }

    @Override
    public Where fire(What event) {
        state = Objects.requireNonNull(Objects.requireNonNull(rows.get(state)).get(event));
        return state;
    }
}
