package io.github.ocop.rulebook;

/** The sentences a trace is told in. Each has a pattern in both languages, whose blanks are counted from 0. */
enum StepPattern {
    /** 0: the kind of filing, 1: its day, 2: the number of the instrument. */
    RULEBOOK(3),
    /** 0: members, 1: the fewest allowed. */
    COUNCIL_SIZE(2),
    /** 0: the bodies that have to be there. */
    COUNCIL_BODIES(1),
    /** 0: from where the chair is. */
    COUNCIL_CHAIR_BODY(1),
    /** 0: the share of members who scored, 1: the least allowed. */
    COUNCIL_PRESENT(2),
    /** 0: the chair. */
    COUNCIL_CHAIR(1),
    /** 0: points apart, 1: the most allowed, 2 and 3: who has the highest total and what it is, 4 and 5: the lowest. */
    COUNCIL_SPREAD(6),
    /** 0: the kind of subject. */
    SUBJECT_ADMITTED(1),
    /** 0: the kind of subject. */
    SUBJECT_REFUSED(1),
    /** 0: the ground, 1: what follows. */
    GROUND_HOLDS(2),
    /** 0: the ground. */
    GROUND_ABSENT(1),
    /** 0: number of the criterion, 1: its name, 2: sheets that give 0 points, 3: of how many. */
    ZERO_STOPS(4),
    /** As {@code ZERO_STOPS}. */
    ZERO_PASSES(4),
    /** 0: number, 1: name, 2: the answer, 3: points, 4: of how many. */
    CRITERION_ANSWERED(5),
    /** 0: number, 1: name, 2: how many sheets, 3: mean of their points, 4: of how many. */
    CRITERION_MEAN(5),
    /** 0: number, 1: points, 2: of how many. */
    CRITERION_PERSONAL(3),
    /** 0: the kind of the subject. */
    BOX_OF_OTHERS(1),
    /** 0: number of the criterion, 1: what it asks for. */
    REQUIREMENT(2),
    /** 0: how many criteria are missing, 1: fewest points, 2: most, 3: fewest stars, 4: most. */
    RANGE(5),
    /** 0: letter, 1: name, 2: points, 3: of how many. */
    PART(4),
    /** 0: total, 1: lower edge, 2: upper edge, 3: stars. */
    BAND(4),
    /** 0: total, 1: lower edge, 2: stars. */
    BAND_TOP(3),
    /** 0: stars, 1: number, 2: name, 3: points required, 4: points awarded, 5: sheets that reach it, 6: of how many. */
    MINIMUM_MET(7),
    /** As {@code MINIMUM_MET}. */
    MINIMUM_UNMET(7),
    /** 0: stars, 1: stars by points. */
    STARS(2),
    /** 0: stars, 1: who recognises. */
    DECIDED(2),
    /** 0: stars, 1: to whom the product is proposed. */
    PROPOSED(2),
    /** 0: stars. */
    UNDECIDED(1),
    /** 0: why there is no rating. */
    OUTCOME(1);

    private final int blanks;

    StepPattern(int blanks) {
        this.blanks = blanks;
    }

    int blanks() {
        return blanks;
    }
}
