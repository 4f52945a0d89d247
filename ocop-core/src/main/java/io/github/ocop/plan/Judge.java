package io.github.ocop.plan;

import java.math.BigInteger;
import java.util.Optional;

/** Holds figures against goals, exactly: shares and averages by multiplication. */
final class Judge {
    private Judge() {}

    static Judgement judge(Goal goal, Figure figure, boolean isEvery) {
        BigInteger count = figure.count();
        BigInteger of = figure.of().orElse(BigInteger.ZERO);
        if (isEvery) {
            return of.signum() == 0
                    ? Judgement.outside(OutsideReason.NOT_DUE)
                    : Judgement.from(count, of, Optional.empty());
        }
        return switch (goal.kind()) {
            case AT_LEAST -> Judgement.from(count, ((Goal.AtLeast) goal).least(), Optional.empty());
            case BETWEEN -> {
                Goal.Between range = (Goal.Between) goal;
                yield Judgement.from(count, range.least(), Optional.of(range.most()));
            }
            case EXACTLY -> {
                BigInteger number = ((Goal.Exactly) goal).number();
                yield Judgement.from(count, number, Optional.of(number)).exactly();
            }
            case SHARE_OF -> share(count, of, ((Goal.ShareOf) goal).share().fewestOf(of));
            case ALL_OF -> share(count, of, of);
            case AVERAGE -> {
                Goal.Average average = (Goal.Average) goal;
                yield of.signum() == 0
                        ? Judgement.outside(OutsideReason.NO_WHOLE)
                        : Judgement.from(
                                count,
                                average.least().multiply(of),
                                Optional.of(average.most().multiply(of)));
            }
        };
    }

    private static Judgement share(BigInteger count, BigInteger whole, BigInteger fewest) {
        return whole.signum() == 0
                ? Judgement.outside(OutsideReason.NO_WHOLE)
                : Judgement.from(count, fewest, Optional.empty());
    }
}
