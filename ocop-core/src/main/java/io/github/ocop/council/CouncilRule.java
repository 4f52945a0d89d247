package io.github.ocop.council;

import io.github.ocop.rating.FaultReason;

/** What a council can be asked, in the order in which it is. What is found is told in figures, counted from 0. */
public enum CouncilRule {
    /** Who scored sits on the council; 0: a member who does not. */
    SEATED(FaultReason.COUNCIL_STRANGER),
    /** Enough members; 0: how many, 1: the fewest allowed. */
    SIZE(FaultReason.COUNCIL_TOO_SMALL),
    /** Somebody from each body named; 0: those missing, 1: those named. */
    BODIES(FaultReason.COUNCIL_BODY_MISSING),
    /** The chair from one of the bodies named; 0: from where, 1: those named. */
    CHAIR_BODY(FaultReason.COUNCIL_CHAIR_BODY),
    /** The share of members who scored; 0: the share, 1: the least allowed, 2: who did not score. */
    PRESENT(FaultReason.COUNCIL_ABSENT),
    /** Whether the chair scored; 0: the chair. */
    CHAIR(FaultReason.COUNCIL_CHAIR_ABSENT),
    /**
     * How far totals are apart; 0: points, 1: the most allowed, 2: the member of the highest total, 3: that total, 4: the
     * member of the lowest, 5: that total.
     */
    SPREAD(FaultReason.COUNCIL_SPREAD);

    private final FaultReason reason;

    CouncilRule(FaultReason reason) {
        this.reason = reason;
    }

    /** {@return what is wrong where it does not hold; its arguments are the figures} */
    public FaultReason reason() {
        return reason;
    }
}
