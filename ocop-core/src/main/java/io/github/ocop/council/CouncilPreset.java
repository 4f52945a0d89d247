package io.github.ocop.council;

/** Rules that are known by name. */
public enum CouncilPreset {
    /** None. */
    PLAIN,
    /** Those of the province of Tây Ninh. */
    TAY_NINH;

    /** {@return the rules} */
    public CouncilRules rules() {
        return this == TAY_NINH ? CouncilRules.tayNinh() : CouncilRules.plain();
    }
}
