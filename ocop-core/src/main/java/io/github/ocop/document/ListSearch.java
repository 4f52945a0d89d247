package io.github.ocop.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.Proposal;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.subject.FilingKind;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the documents of one set and kind of filing, all of them or those that what is claimed asks for. */
final class ListSearch {
    private static final int MOST_STARS = 5;

    private final Rater rater;
    private final FilingKind filing;
    private final Optional<PartialSheet> claims;
    private final boolean tourism;
    private final boolean goesOn;

    ListSearch(Rater rater, FilingKind filing, Optional<PartialSheet> claims) {
        this.rater = rater;
        this.filing = filing;
        this.claims = claims;
        this.tourism = rater.eligibility().tourismSets().contains(rater.set().number());
        this.goesOn = claims.map(this::mayGoOn).orElse(true);
    }

    /** {@return whether the province may send the product on for 5 stars, by the reading of 7.3.e that is applied} */
    private boolean mayGoOn(PartialSheet sheet) {
        RatingRange range = rater.range(sheet);
        int stars = rater.settings().proposal() == Proposal.BY_POINTS
                ? rater.rules().band(Points.of(range.highestPoints())).stars()
                : range.highestStars();
        return stars == MOST_STARS;
    }

    ImmutableList<Attachment> attachments(DocumentRules rules) {
        return rules.documents().stream()
                .filter(document -> !(tourism && document.notForTourism()))
                .filter(document -> goesOn || document.by() != Provider.PROVINCE)
                .filter(this::isAskedFor)
                .flatMap(document -> attachment(document).stream())
                .collect(toImmutableList());
    }

    private boolean isAskedFor(Document document) {
        return switch (document.duty()) {
            // what the law on the product obliges does not depend on the set, nor on what is claimed
            case ALWAYS, IF_ANY, WHERE_OBLIGED -> true;
            case WHERE_CLAIMED -> !purposes(document, claims).isEmpty();
        };
    }

    /** A document that this kind of filing has no clause for is not asked for. */
    private Optional<Attachment> attachment(Document document) {
        return document.clause(filing)
                .map(clause -> new Attachment(document, clause, purposes(document, claims), grounds(document)));
    }

    private ImmutableList<Ground> grounds(Document document) {
        return rater.set().grounds().stream()
                .filter(ground -> document.grounds().contains(ground.label()))
                .collect(toImmutableList());
    }

    private ImmutableList<Purpose> purposes(Document document, Optional<PartialSheet> sheet) {
        ImmutableList.Builder<Purpose> purposes = ImmutableList.builder();
        for (Criterion criterion : rater.set().criteria()) {
            int[] places = places(criterion, sheet);
            ImmutableList<Choice> answers = IntStream.of(places)
                    .filter(place -> document.isNeededFor(criterion, place))
                    .mapToObj(place -> Choice.of(criterion, place))
                    .collect(toImmutableList());
            boolean scores = IntStream.of(places).anyMatch(place -> criterion.pointsOf(place) > 0);
            if (!answers.isEmpty() || (scores && document.isRequiredBy(criterion))) {
                purposes.add(new Purpose(criterion, answers));
            }
        }
        return purposes.build();
    }

    /** {@return the answers that count: the one claimed, if any, or all there are} */
    private static int[] places(Criterion criterion, Optional<PartialSheet> sheet) {
        if (sheet.isEmpty()) {
            return IntStream.rangeClosed(1, criterion.lastPlace()).toArray();
        }
        Choice claimed = sheet.get().choices().get(criterion.number());
        return claimed == null ? new int[0] : new int[] {(int) claimed.place()};
    }
}
