package io.github.ocop.plan;

/** Why a register cannot tell whether a target is reached. */
public enum OutsideReason {
    /** No record speaks of what is counted. */
    NOT_IN_REGISTER,
    /** There is nothing of which it could be a share. */
    NO_WHOLE,
    /** No month or year of the period has gone by yet. */
    NOT_DUE
}
