package io.github.ocop.plan;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A figure, exact.
 *
 * @param count how many; of a share, how many of the whole; every month or year, in how many of them the number was reached
 * @param of of how many: the whole of a share, the units of an average, the months or years that have gone by
 */
public record Figure(BigInteger count, Optional<BigInteger> of) {}
