package io.github.ocop.criteria;

import org.immutables.value.Value;

/** Something a criterion asks for without saying what follows where it is missing: kept, shown, changing no result. */
@Value.Immutable
public abstract class Requirement {
    Requirement() {}

    /** What is asked for. */
    public enum Kind {
        /** All of the product comes from the province. */
        LOCAL_ORIGIN,
        /** What the product story has to show. */
        CONTENT,
        /** A test slip behind the quality declaration. */
        TEST_SLIP,
        /** What the assessment rests on. */
        EVIDENCE_BASIS,
        /** Compulsory for some products, encouraged for the others. */
        PARTLY_MANDATORY
    }

    /** {@return the kind} */
    @Value.Parameter
    public abstract Kind kind();

    /** {@return the label} */
    @Value.Parameter
    public abstract String label();

    /**
     * {@return a requirement}
     *
     * @param kind the kind
     * @param label the label of the data, by which words are found
     */
    public static Requirement of(Kind kind, String label) {
        return ImmutableRequirement.of(kind, label);
    }
}
