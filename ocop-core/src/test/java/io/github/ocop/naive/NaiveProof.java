package io.github.ocop.naive;

import io.github.ocop.criteria.Criterion;
import io.github.ocop.document.AttachmentList;
import io.github.ocop.document.Document;
import io.github.ocop.document.Holding;
import io.github.ocop.document.Holdings;
import io.github.ocop.document.Proof;
import io.github.ocop.fixtures.Law;
import io.github.ocop.rating.Choice;
import java.time.LocalDate;
import java.util.Map;

/** The points that are proved, worked out once more: off the data, criterion by criterion, without the library's rules. */
final class NaiveProof {
    private final AttachmentList list;
    private final Holdings holdings;
    private final Map<String, Choice> claims;

    NaiveProof(AttachmentList list, Holdings holdings) {
        this.list = list;
        this.holdings = holdings;
        this.claims = list.claims().orElseThrow().choices();
    }

    int points() {
        int points = 0;
        for (Criterion criterion : list.set().criteria()) {
            points += points(criterion);
        }
        return points;
    }

    private int points(Criterion criterion) {
        Choice claim = claims.get(criterion.number());
        if (claim == null || claim.place() == 0) {
            return 0;
        }
        if (criterion.needs().isPresent()) {
            Criterion other = list.set().criterion(criterion.needs().get().criterion());
            if (claims.containsKey(other.number()) && points(other) == 0) {
                return 0;
            }
        }
        if (criterion.options().isEmpty()) {
            return isProved(criterion, "yes") ? criterion.points() : 0;
        }
        int claimed = (int) claim.place() - 1;
        int best = 0;
        for (int i = 0; i <= claimed; i++) {
            var option = criterion.options().get(i);
            boolean sameCase =
                    option.caseNumber().equals(criterion.options().get(claimed).caseNumber());
            if (sameCase && isProved(criterion, option.label())) {
                best = Math.max(best, option.points());
            }
        }
        return best;
    }

    private boolean isProved(Criterion criterion, String option) {
        for (Document document : Law.QD_26.documents().documents()) {
            for (Proof proof : document.proves()) {
                boolean rests = proof.criterion().equals(criterion.label())
                        && (proof.options().isEmpty() || proof.options().contains(option));
                if (rests && !isThere(document)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isThere(Document document) {
        LocalDate on = holdings.on();
        for (Holding held : holdings.held()) {
            LocalDate from = held.issuedOn().orElse(LocalDate.MIN);
            LocalDate through = held.validThrough().orElse(LocalDate.MAX);
            if (held.document().equals(document.label()) && on.compareTo(from) >= 0 && on.compareTo(through) <= 0) {
                return true;
            }
        }
        return false;
    }
}
