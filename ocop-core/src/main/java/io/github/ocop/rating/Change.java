package io.github.ocop.rating;

/**
 * Another answer on one criterion. Immutable.
 *
 * @param criterion the number of the criterion
 * @param from the answer as it is
 * @param to the answer it becomes
 * @param points the points it earns, 0 where only a box has to be ticked that could stay empty before
 * @param cost what it costs
 */
public record Change(String criterion, Choice from, Choice to, int points, int cost) {}
