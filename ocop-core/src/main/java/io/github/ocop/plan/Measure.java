package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.ocop.subject.SubjectKind;
import java.util.Optional;
import org.immutables.value.Value;

/** What is counted, and which of it: by stars, marks, kinds, years of registration. */
@Value.Immutable
public abstract class Measure {
    Measure() {}

    /** {@return what is counted} */
    public abstract Counted counts();

    /**
     * {@return the stars that count, of products with stars, or that may be reached, of completed dossiers; nothing where all
     * count}
     */
    public abstract Optional<StarBand> stars();

    /** {@return the marks that products or subjects have to have, each of them; of marked ones, and only of them} */
    public abstract ImmutableSet<Mark> marks();

    /** {@return the kinds of subjects that count; none where all do} */
    public abstract ImmutableSet<SubjectKind> kinds();

    /** {@return what subjects that count have; nothing where that is not asked} */
    public abstract Optional<Owning> owning();

    /** {@return the years in which products that count were registered; nothing where that is not asked} */
    public abstract Optional<YearSpan> registered();

    /** {@return what tallies are of; of tallies, and only of them} */
    public abstract Optional<TallyKind> tally();

    /**
     * {@return the measure of a number without any more}
     *
     * @param counts what is counted
     */
    public static Measure of(Counted counts) {
        return builder().counts(counts).build();
    }

    /**
     * {@return whether there can be a share of one in the other: both count products, or both subjects}
     *
     * @param whole the whole of which it is a share
     */
    public boolean goesWith(Measure whole) {
        return counts() != Counted.TALLIED
                && whole.counts() != Counted.TALLIED
                && counts().isOfProducts() == whole.counts().isOfProducts();
    }

    @Value.Check
    void check() {
        Counted counts = counts();
        boolean ofDossiers = !counts.hasMarks() || marks().contains(Mark.DOSSIER_COMPLETED);
        only("stars", stars().isPresent(), counts.hasStars() && ofDossiers);
        checkArgument(
                marks().isEmpty() != counts.hasMarks(),
                "measure %s: expected marks of marked ones and of no other, given %s",
                counts,
                marks());
        marks().forEach(mark -> checkArgument(
                mark.isOfProducts() == counts.isOfProducts(),
                "measure %s: expected other marks, given %s",
                counts,
                mark));
        only("kinds", !kinds().isEmpty(), counts.isOfSubjects());
        only("owning", owning().isPresent(), counts.isOfSubjects());
        only("registered", registered().isPresent(), counts.isOfProducts());
        checkArgument(
                tally().isPresent() == (counts == Counted.TALLIED),
                "measure %s: expected a kind of tally of tallies and of no other",
                counts);
    }

    private void only(String field, boolean given, boolean goes) {
        checkArgument(!given || goes, "measure %s: expected no %s", counts(), field);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a measure. */
    public static class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
