package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.Optional;

/** What a figure is to reach (chỉ tiêu). Immutable. */
public sealed interface Goal {
    /** {@return which kind of goal it is, as the wire names it} */
    GoalKind kind();

    /**
     * At least a number (ít nhất).
     *
     * @param least the number, 0 or more; a 0 is a goal that a blank is not
     */
    record AtLeast(BigInteger least) implements Goal {
        /**
         * Makes the goal.
         *
         * @param least the least number, 0 or more
         * @throws IllegalArgumentException if it is below 0
         */
        public AtLeast {
            checkNumber(least);
        }

        @Override
        public GoalKind kind() {
            return GoalKind.AT_LEAST;
        }
    }

    /**
     * From a number to a number (từ … đến …); met from the lower one on.
     *
     * @param least the lower end, 0 or more
     * @param most the upper end
     */
    record Between(BigInteger least, BigInteger most) implements Goal {
        /**
         * Makes the goal.
         *
         * @param least the lower end, 0 or more, included
         * @param most the upper end, included
         * @throws IllegalArgumentException if a number is below 0 or the ends are the wrong way round
         */
        public Between {
            checkRange(least, most);
        }

        @Override
        public GoalKind kind() {
            return GoalKind.BETWEEN;
        }
    }

    /**
     * Just a number, no more.
     *
     * @param number the number, 0 or more
     */
    record Exactly(BigInteger number) implements Goal {
        /**
         * Makes the goal.
         *
         * @param number the number, 0 or more
         * @throws IllegalArgumentException if it is below 0
         */
        public Exactly {
            checkNumber(number);
        }

        @Override
        public GoalKind kind() {
            return GoalKind.EXACTLY;
        }
    }

    /**
     * At least a share of a whole (tỷ lệ).
     *
     * @param share the share
     * @param of what the whole is
     */
    record ShareOf(Share share, Measure of) implements Goal {
        @Override
        public Optional<Measure> whole() {
            return Optional.of(of);
        }

        @Override
        public GoalKind kind() {
            return GoalKind.SHARE_OF;
        }
    }

    /**
     * All of a whole (100%).
     *
     * @param of what the whole is
     */
    record AllOf(Measure of) implements Goal {
        @Override
        public Optional<Measure> whole() {
            return Optional.of(of);
        }

        @Override
        public GoalKind kind() {
            return GoalKind.ALL_OF;
        }
    }

    /**
     * On average from a number to a number a unit of a level (bình quân); single units may have less or more.
     *
     * @param level whose units it is an average of
     * @param least the lower end, 0 or more
     * @param most the upper end
     */
    record Average(UnitLevel level, BigInteger least, BigInteger most) implements Goal {
        /**
         * Makes the goal.
         *
         * @param level the level of the units it is the average of
         * @param least the lower end, 0 or more, included
         * @param most the upper end, included
         * @throws IllegalArgumentException if a number is below 0 or the ends are the wrong way round
         */
        public Average {
            checkRange(least, most);
        }

        @Override
        public GoalKind kind() {
            return GoalKind.AVERAGE;
        }
    }

    /** {@return what it is a share of, where it is one} */
    default Optional<Measure> whole() {
        return Optional.empty();
    }

    /**
     * {@return at least a number}
     *
     * @param least the number to reach, 0 or more
     * @throws IllegalArgumentException if it is below 0
     */
    static Goal atLeast(long least) {
        return new AtLeast(BigInteger.valueOf(least));
    }

    private static void checkNumber(BigInteger number) {
        checkArgument(number.signum() >= 0, "goal: expected 0 or more, given %s", number);
    }

    private static void checkRange(BigInteger least, BigInteger most) {
        checkNumber(least);
        checkArgument(least.compareTo(most) <= 0, "goal: expected the lower end first, given %s to %s", least, most);
    }
}
