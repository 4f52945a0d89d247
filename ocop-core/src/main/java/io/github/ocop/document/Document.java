package io.github.ocop.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Requirement;
import io.github.ocop.law.Citation;
import io.github.ocop.subject.FilingKind;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A document that a decision asks for (giấy tờ, tài liệu): a paper, or product samples. */
@Value.Immutable
public abstract class Document {
    Document() {}

    /** {@return the label} */
    public abstract String label();

    /** {@return who adds it} */
    public abstract Provider by();

    /** {@return when it has to be there} */
    public abstract Duty duty();

    /** {@return the clause that asks for it, for each kind of filing that it is asked for in} */
    public abstract ImmutableMap<FilingKind, Citation> clauses();

    /**
     * {@return the clause that asks for it in a kind of filing, if it is asked for there}
     *
     * @param filing what is filed for
     */
    public Optional<Citation> clause(FilingKind filing) {
        return Optional.ofNullable(clauses().get(filing));
    }

    /** {@return how many pieces of it are asked for, 1 or more, where the decision says so} */
    public abstract OptionalInt count();

    /** {@return whether it is not asked for in tourism} */
    @Value.Default
    public boolean notForTourism() {
        return false;
    }

    /** {@return whether such a paper may lapse, so that its last day matters} */
    @Value.Default
    public boolean mayLapse() {
        return false;
    }

    /** {@return the labels of the grounds that may be found to hold where it is missing} */
    public abstract ImmutableSet<String> grounds();

    /** {@return what it proves} */
    public abstract ImmutableList<Proof> proves();

    /** {@return the kind of requirement that asks for it besides, without points hanging on it} */
    public abstract Optional<Requirement.Kind> requirement();

    /**
     * {@return whether an answer rests on it}
     *
     * @param criterion the criterion
     * @param place the box, first 1; 0 for no box or for no; 1 for yes
     * @throws IndexOutOfBoundsException if there is no such box
     */
    public boolean isNeededFor(Criterion criterion, int place) {
        return proves().stream().anyMatch(proof -> proof.isNeededFor(criterion, place));
    }

    /** {@return whether a criterion asks for it without points hanging on it} */
    boolean isRequiredBy(Criterion criterion) {
        return requirement().isPresent()
                && criterion.requirements().stream()
                        .anyMatch(asked -> asked.kind() == requirement().get());
    }

    @Value.Check
    void check() {
        checkArgument(!clauses().isEmpty(), "document %s: expected the clause that asks for it", label());
        checkArgument(
                count().isEmpty() || count().getAsInt() > 0,
                "document %s: expected 1 piece or more, given %s",
                label(),
                count().orElse(0));
        checkArgument(
                grounds().isEmpty() || duty() == Duty.ALWAYS || duty() == Duty.WHERE_OBLIGED,
                "document %s: expected grounds only where it may be obligatory, given %s",
                label(),
                duty());
        checkArgument(
                proves().stream().map(Proof::criterion).distinct().count() == proves().size(),
                "document %s: expected each criterion once",
                label());
        checkArgument(
                duty() != Duty.WHERE_CLAIMED || !proves().isEmpty(), "document %s: expected what it proves", label());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a document. */
    public static class Builder extends ImmutableDocument.Builder {
        Builder() {}
    }
}
