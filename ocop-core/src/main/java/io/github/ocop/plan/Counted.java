package io.github.ocop.plan;

/** What a measure counts; how is said in the package's description. */
public enum Counted {
    /** Products that take part: registered, or recognised, by the last day. */
    PRODUCTS(Of.PRODUCT),
    /** Products registered in the period. */
    REGISTERED_PRODUCTS(Of.PRODUCT),
    /** Products first recognised in the period. */
    NEW_PRODUCTS(Of.PRODUCT),
    /** Products recognised in the period, first or again. */
    RECOGNISED_PRODUCTS(Of.PRODUCT),
    /** Products with more stars than before (nâng hạng). */
    UPGRADED_PRODUCTS(Of.PRODUCT),
    /** Products that stood on the day before the period and stand on the last day. */
    KEPT_PRODUCTS(Of.PRODUCT),
    /** Products that stood on the day before the period, whatever has become of them. */
    FORMER_PRODUCTS(Of.PRODUCT),
    /** Products whose certificate stands on the last day. */
    STANDING_PRODUCTS(Of.PRODUCT),
    /** Products that were given every one of some marks in the period. */
    MARKED_PRODUCTS(Of.PRODUCT),
    /** Subjects that take part on the last day. */
    SUBJECTS(Of.SUBJECT),
    /** Subjects that came in the period and take part on the last day. */
    NEW_SUBJECTS(Of.SUBJECT),
    /** Subjects that take part on the last day and were given every one of some marks in the period. */
    MARKED_SUBJECTS(Of.SUBJECT),
    /** The sum of tallies of a kind in the period. */
    TALLIED(Of.TALLY);

    /** Of which records it is a number. */
    enum Of {
        PRODUCT,
        SUBJECT,
        TALLY
    }

    private final Of of;

    Counted(Of of) {
        this.of = of;
    }

    /** {@return whether it is a number of products} */
    public boolean isOfProducts() {
        return of == Of.PRODUCT;
    }

    /** {@return whether it is a number of subjects} */
    public boolean isOfSubjects() {
        return of == Of.SUBJECT;
    }

    /** {@return whether stars can be asked for besides} */
    public boolean hasStars() {
        return switch (this) {
            case NEW_PRODUCTS,
                    RECOGNISED_PRODUCTS,
                    UPGRADED_PRODUCTS,
                    KEPT_PRODUCTS,
                    FORMER_PRODUCTS,
                    STANDING_PRODUCTS,
                    MARKED_PRODUCTS -> true;
            default -> false;
        };
    }

    /** {@return whether marks have to be named} */
    public boolean hasMarks() {
        return this == MARKED_PRODUCTS || this == MARKED_SUBJECTS;
    }
}
