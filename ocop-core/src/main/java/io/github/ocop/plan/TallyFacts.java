package io.github.ocop.plan;

/** A tally in its unit. */
record TallyFacts(RegisteredTally tally, PlanUnit unit) {}
