package io.github.ocop.cycle;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;

/** What there is where a table has no state with a case inside. */
record NoInnerCases() implements InnerCases {
    @Override
    public ImmutableSet<String> events() {
        return ImmutableSet.of();
    }

    @Override
    public String ending() {
        return "";
    }

    @Override
    public Optional<Progress> begin(String inside, Facts facts, LocalDate on) {
        return Optional.empty();
    }

    @Override
    public Facts outcome(Progress ended) {
        return Facts.none();
    }
}
