package io.github.ocop.council;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.rating.Authority;
import io.github.ocop.rating.MinimumTest;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.RatingSettings;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rules a council works by (quy chế làm việc của hội đồng).
 *
 * <p>The decision leaves them to the regulation that each council is given (7.3.b, 7.4.b), so they are settings. Of a rule
 * that is not set nothing is asked.
 */
@Value.Immutable
public abstract class CouncilRules {
    /** The most members that can be asked for. */
    public static final int MOST_MEMBERS = 1_000;

    private static final Points WHOLE = Points.of(1);

    CouncilRules() {}

    /** {@return the fewest members that a council has, 1 to {@link #MOST_MEMBERS}} */
    @Value.Default
    public int minimumMembers() {
        return 1;
    }

    /** {@return the least share of the members that must have scored, above 0 and at most 1} */
    public abstract Optional<Points> sharePresent();

    /** {@return whether the chair must have scored} */
    @Value.Default
    public boolean chairPresent() {
        return false;
    }

    /** {@return how many points the totals of two members may be apart, 0 or more; further apart, they score again} */
    public abstract Optional<Points> spread();

    /** {@return when the council reaches a star minimum, where its regulation says so} */
    public abstract Optional<MinimumTest> minimumTest();

    /** {@return at which level the council sits, where its composition is to be checked: the province or the ministry} */
    public abstract Optional<Authority> composition();

    /** {@return no rules} */
    public static CouncilRules plain() {
        return builder().build();
    }

    /**
     * {@return the rules of Tây Ninh: at least three quarters of the members present, the chair among them, members' totals
     * not more than 10 points apart}
     */
    public static CouncilRules tayNinh() {
        return builder()
                .sharePresent(Points.mean(3, 4))
                .chairPresent(true)
                .spread(Points.of(10))
                .build();
    }

    /**
     * {@return these readings as the rules want them, where they say something of them}
     *
     * @param settings the readings to go by
     */
    public RatingSettings over(RatingSettings settings) {
        return minimumTest().map(test -> settings.with(test)).orElse(settings);
    }

    /** {@return whether they can be checked only where it is known who sits} */
    boolean needSeats() {
        return sharePresent().isPresent() || chairPresent() || composition().isPresent();
    }

    @Value.Check
    void check() {
        checkArgument(minimumMembers() >= 1, "minimumMembers: expected 1 or more, given %s", minimumMembers());
        checkArgument(
                minimumMembers() <= MOST_MEMBERS,
                "minimumMembers: expected at most %s, given %s",
                MOST_MEMBERS,
                minimumMembers());
        sharePresent()
                .ifPresent(share -> checkArgument(
                        share.compareTo(Points.ZERO) > 0 && share.compareTo(WHOLE) <= 0,
                        "sharePresent: expected above 0 and at most 1, given %s",
                        share));
        spread().ifPresent(limit ->
                checkArgument(!limit.isNegative(), "spread: expected 0 points or more, given %s", limit));
        composition()
                .ifPresent(level -> checkArgument(
                        level != Authority.DISTRICT, "composition: expected PROVINCE or MINISTRY, given %s", level));
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rules; what is not set is not asked for. */
    public static class Builder extends ImmutableCouncilRules.Builder {
        Builder() {}
    }
}
