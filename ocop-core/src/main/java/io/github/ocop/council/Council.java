package io.github.ocop.council;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A council (Hội đồng đánh giá, phân hạng): who sits on it, where that is known, and the rules it works by. */
@Value.Immutable
public abstract class Council {
    Council() {}

    /** {@return the rules} */
    @Value.Parameter
    public abstract CouncilRules rules();

    /** {@return the members, present or not; none where it is not known who sits} */
    @Value.Parameter
    public abstract ImmutableList<Seat> seats();

    /**
     * {@return a council}
     *
     * @param rules the rules
     * @param seats who sits on it
     * @throws IllegalArgumentException if a member sits twice, there are two chairs, or the rules ask for what is not said:
     *     who sits, who chairs
     */
    public static Council of(CouncilRules rules, Iterable<? extends Seat> seats) {
        return ImmutableCouncil.of(rules, ImmutableList.copyOf(seats));
    }

    /** {@return whether its rules can be asked only where the members' sheets are known} */
    public boolean needsSheets() {
        CouncilRules asked = rules();
        return asked.sharePresent().isPresent()
                || asked.chairPresent()
                || asked.spread().isPresent()
                || (asked.minimumMembers() > 1 && seats().isEmpty());
    }

    /** {@return the names of the members} */
    @Value.Lazy
    public ImmutableSet<String> members() {
        return seats().stream().map(Seat::member).collect(toImmutableSet());
    }

    private String names() {
        return seats().stream().map(Seat::member).collect(Collectors.joining(", "));
    }

    /** {@return the chair, where it is said who that is} */
    public Optional<Seat> chair() {
        return seats().stream().filter(Seat::chair).findFirst();
    }

    @Value.Check
    void check() {
        checkArgument(members().size() == seats().size(), "members: expected each once, given %s", names());
        long chairs = seats().stream().filter(Seat::chair).count();
        checkArgument(chairs <= 1, "members: expected one chair, given %s", chairs);
        checkArgument(
                !rules().needSeats() || !seats().isEmpty(), "members: expected who sits, as the rules ask, given none");
        checkArgument(
                chairs == 1 || !(rules().chairPresent() || rules().composition().isPresent()),
                "members: expected one chair, as the rules ask, given none");
    }
}
