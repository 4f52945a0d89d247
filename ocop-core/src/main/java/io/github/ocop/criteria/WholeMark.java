package io.github.ocop.criteria;

/** What a star mark on a criterion as a whole asks for, where none of its options has one (148/QĐ-TTg, intellectual property). */
public enum WholeMark {
    /** Any option that earns points: the reading adopted. */
    ANY_OPTION,
    /** The option that earns the most. */
    TOP_OPTION
}
