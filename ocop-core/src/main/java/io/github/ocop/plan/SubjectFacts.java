package io.github.ocop.plan;

/** A subject in its unit. */
record SubjectFacts(RegisteredSubject subject, PlanUnit unit) {}
