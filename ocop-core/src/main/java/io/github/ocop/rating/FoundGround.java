package io.github.ocop.rating;

import io.github.ocop.law.Citation;
import org.immutables.value.Value;

/** A ground that holds for a dossier. */
@Value.Immutable
public abstract class FoundGround {
    /** The finding where the subject may not register the product. */
    public static final String SUBJECT = "subject";

    /** The label of that ground. */
    public static final String SUBJECT_LABEL = "subject-not-admitted";

    FoundGround() {}

    /** {@return the finding: {@code subject}, {@code header}, or the number of a note or criterion} */
    @Value.Parameter
    public abstract String finding();

    /** {@return the label} */
    @Value.Parameter
    public abstract String label();

    /** {@return where the ground is set} */
    @Value.Parameter
    public abstract Citation citation();

    static FoundGround of(String finding, String label, Citation citation) {
        return ImmutableFoundGround.of(finding, label, citation);
    }
}
