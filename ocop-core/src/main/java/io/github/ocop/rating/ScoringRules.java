package io.github.ocop.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.criteria.PartName;
import io.github.ocop.law.Citation;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** What a decision says of points and stars whatever the product: part maxima, bands and who recognises. */
@Value.Immutable
public abstract class ScoringRules {
    ScoringRules() {}

    /** {@return the parts with the most points of each} */
    public abstract ImmutableMap<PartName, PartMaximum> parts();

    /** {@return the bands from the highest down} */
    public abstract ImmutableList<StarBand> bands();

    /** {@return who recognises at each number of stars that is certified} */
    public abstract ImmutableMap<Integer, Decider> deciders();

    /** {@return where it says that fewer stars are not certified} */
    public abstract Citation uncertified();

    /** {@return who passes products on from how many points, from the lowest level up} */
    public abstract ImmutableList<PassUp> passUps();

    /** {@return how the star minimums of the decision are held; on part results none are checked} */
    public abstract MinimumsHeld minimums();

    /**
     * {@return the most points of a part}
     *
     * @param name the part
     */
    public PartMaximum part(PartName name) {
        return Objects.requireNonNull(parts().get(name), "part");
    }

    /**
     * {@return the band of a total}
     *
     * @param total the total, exactly
     */
    public StarBand band(Points total) {
        for (StarBand band : bands()) {
            if (total.isAtLeast(band.edge())) {
                return band;
            }
        }
        throw new IllegalArgumentException("total: expected 0 or more, given " + total);
    }

    /**
     * {@return the fewest points for a number of stars}
     *
     * @param stars 1 to 5
     * @throws IllegalArgumentException if there is no band of so many stars
     */
    public int edge(int stars) {
        return bands().stream()
                .filter(band -> band.stars() == stars)
                .mapToInt(StarBand::edge)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("stars: expected 1 to " + bands().size() + ", given " + stars));
    }

    /**
     * {@return the way up that leads to a level, or nothing where none does}
     *
     * @param level the level
     */
    public Optional<PassUp> passUpTo(Authority level) {
        return passUps().stream().filter(way -> way.to() == level).findFirst();
    }

    /**
     * {@return who recognises a product of so many stars, or nothing where none does}
     *
     * @param stars 1 to 5
     */
    public Optional<Decider> decider(int stars) {
        return Optional.ofNullable(deciders().get(stars));
    }

    @Value.Check
    void check() {
        int sum = parts().values().stream().mapToInt(PartMaximum::points).sum();
        checkArgument(
                sum == 100 && parts().size() == 3, "parts: expected three of 100 points in all, given %s", parts());
        for (int i = 0; i < bands().size(); i++) {
            int stars = bands().size() - i;
            checkArgument(bands().get(i).stars() == stars, "bands: expected %s stars at place %s", stars, i);
            checkArgument(
                    i == 0 || bands().get(i).edge() < bands().get(i - 1).edge(), "bands: expected edges that fall");
        }
        checkArgument(
                deciders().keySet().equals(ImmutableSet.of(3, 4, 5)),
                "deciders: expected one for 3, 4 and 5 stars, given %s",
                deciders().keySet());
        checkArgument(
                passUps().stream().map(PassUp::to).distinct().count()
                        == passUps().size(),
                "passing up: expected one way to each level, given %s",
                passUps());
        checkArgument(
                minimums() != MinimumsHeld.NOT_CHECKED, "minimums: expected how they are held, given %s", minimums());
        checkArgument(!bands().isEmpty() && bands().get(bands().size() - 1).edge() == 0, "bands: expected one from 0");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the rules. */
    public static class Builder extends ImmutableScoringRules.Builder {
        Builder() {}
    }
}
