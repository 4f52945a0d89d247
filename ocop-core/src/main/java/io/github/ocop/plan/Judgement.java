package io.github.ocop.plan;

import java.math.BigInteger;
import java.util.Optional;

/**
 * What comes of a figure beside its goal.
 *
 * @param outcome met or not
 * @param outside why the register cannot tell, where it cannot
 * @param missing how many more would do; 0 where none are missing or nothing can be told
 * @param over how many more there are than the upper end of a range, or than just a number
 */
public record Judgement(Outcome outcome, Optional<OutsideReason> outside, BigInteger missing, BigInteger over) {
    static Judgement none() {
        return new Judgement(Outcome.NO_TARGET, Optional.empty(), BigInteger.ZERO, BigInteger.ZERO);
    }

    static Judgement outside(OutsideReason reason) {
        return new Judgement(Outcome.OUTSIDE, Optional.of(reason), BigInteger.ZERO, BigInteger.ZERO);
    }

    /** {@return what comes of a count that has to be the least or more, and is said to be over where it is more than the most} */
    static Judgement from(BigInteger count, BigInteger least, Optional<BigInteger> most) {
        BigInteger missing = least.subtract(count).max(BigInteger.ZERO);
        BigInteger over =
                most.map(end -> count.subtract(end).max(BigInteger.ZERO)).orElse(BigInteger.ZERO);
        return new Judgement(missing.signum() == 0 ? Outcome.MET : Outcome.NOT_MET, Optional.empty(), missing, over);
    }

    /** {@return the same where more than enough is not met either} */
    Judgement exactly() {
        return over.signum() == 0 ? this : new Judgement(Outcome.NOT_MET, outside, missing, over);
    }
}
