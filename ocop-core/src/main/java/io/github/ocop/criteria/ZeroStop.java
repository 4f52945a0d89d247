package io.github.ocop.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** The rule of set 16: 0 points on one of these criteria and the assessment goes no further. */
@Value.Immutable
public abstract class ZeroStop {
    ZeroStop() {}

    /** {@return what follows} */
    @Value.Parameter
    public abstract Bar bar();

    /** {@return the label} */
    @Value.Parameter
    public abstract String label();

    /** {@return the numbers of the criteria, in the set's order} */
    @Value.Parameter
    public abstract ImmutableList<String> criteria();

    @Value.Check
    void check() {
        checkArgument(bar() != Bar.INELIGIBLE, "zero rule: expected a bar of the set, given %s", bar());
        checkArgument(!criteria().isEmpty(), "zero rule: expected criteria, given none");
    }

    /**
     * {@return a rule}
     *
     * @param bar what follows where it holds
     * @param label the label of the data, by which words are found
     * @param criteria the printed numbers of the criteria
     */
    public static ZeroStop of(Bar bar, String label, Iterable<String> criteria) {
        return ImmutableZeroStop.of(bar, label, ImmutableList.copyOf(criteria));
    }
}
