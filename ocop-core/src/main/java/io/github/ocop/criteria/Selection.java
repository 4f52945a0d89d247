package io.github.ocop.criteria;

/** How a criterion is answered on the sheet. */
public enum Selection {
    /** One of the boxes. */
    ONE,
    /** Yes or no; yes earns the points, and no box is printed. */
    YES_NO,
    /** One of two cases, then one of its boxes; the boxes are numbered through both. */
    ONE_OF_CASES
}
