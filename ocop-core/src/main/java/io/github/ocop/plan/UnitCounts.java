package io.github.ocop.plan;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What counted in one unit itself, while it is being counted: by span of time where it is asked every month or year. */
final class UnitCounts {
    private final List<String> records = new ArrayList<>();
    private final Map<LocalDate, BigInteger> bySpan = new HashMap<>();

    /** Counts a record. */
    void count(String record, LocalDate span, BigInteger number) {
        records.add(record);
        bySpan.merge(span, number, BigInteger::add);
    }

    ImmutableList<String> records() {
        return ImmutableList.copyOf(records);
    }

    Map<LocalDate, BigInteger> bySpan() {
        return bySpan;
    }
}
