package io.github.ocop.rating;

import com.google.common.collect.ImmutableList;
import io.github.ocop.product.Product;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.Subject;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dossier (hồ sơ) as it comes in. Any dossier can be made, good or bad: what is wrong with it is in the answer of the
 * rulebooks, which hold it against the law.
 */
@Value.Immutable
public abstract class Dossier {
    Dossier() {}

    /** {@return the id of the rulebook asked for; without it the filing decides} */
    public abstract Optional<String> rulebook();

    /** {@return what the subject filed for and when} */
    public abstract Filing filing();

    /** {@return the day on which the deciding level rates it, where known} */
    public abstract Optional<LocalDate> assessedOn();

    /** {@return the product} */
    public abstract Product product();

    /** {@return the subject} */
    public abstract Subject subject();

    /** {@return the grounds found to hold, {@code header} or the number at which the set prints the note} */
    public abstract ImmutableList<String> findings();

    /** {@return the members' sheets; one alone is a self-assessment} */
    public abstract ImmutableList<FilledSheet> sheets();

    /** {@return the council's part results, where they are given instead of sheets} */
    public abstract Optional<PartResults> parts();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a dossier. */
    public static class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
