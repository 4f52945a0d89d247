package io.github.ocop.rulebook;

/**
 * One thing in which a replay differs from its receipt. Immutable.
 *
 * @param what what differs
 * @param expected what the receipt says
 * @param given what came of the replay
 */
public record Difference(ReceiptPart what, CanonicalJson expected, CanonicalJson given) {}
