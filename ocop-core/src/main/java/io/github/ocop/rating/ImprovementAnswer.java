package io.github.ocop.rating;

/** What comes of the question for the way to a number of stars: a way, or that there is none, or what is wrong. */
public sealed interface ImprovementAnswer permits Improvement, NoImprovement, Fault {}
