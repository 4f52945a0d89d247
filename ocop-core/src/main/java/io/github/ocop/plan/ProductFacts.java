package io.github.ocop.plan;

/** A product in its unit. */
record ProductFacts(RegisteredProduct product, PlanUnit unit) {}
