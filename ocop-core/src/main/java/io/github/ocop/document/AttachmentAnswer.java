package io.github.ocop.document;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.RatingRange;
import java.util.Optional;
import org.immutables.value.Value;

/** What comes of the question what to attach to a dossier: the list, held against what is there, or what is wrong. */
@Value.Immutable
public abstract class AttachmentAnswer {
    AttachmentAnswer() {}

    /** {@return the list, unless there is a fault} */
    @Value.Parameter
    public abstract Optional<AttachmentList> list();

    /** {@return the list held against what is there, where it was said what is} */
    @Value.Parameter
    public abstract Optional<AttachmentCheck> check();

    /** {@return what bars the product whatever is attached, if anything does} */
    @Value.Parameter
    public abstract Optional<Barred> barred();

    /** {@return what is wrong with the record, if anything is} */
    @Value.Parameter
    public abstract Optional<Fault> fault();

    /**
     * {@return a list, held against what is there where that is known}
     *
     * @param list what to attach
     * @param holdings what is there on a day
     * @param barred what bars the product, if anything does
     */
    public static AttachmentAnswer of(
            AttachmentList list, Optional<Holdings> holdings, Optional<? extends Barred> barred) {
        return ImmutableAttachmentAnswer.of(
                Optional.of(list), holdings.map(there -> AttachmentCheck.of(list, there)), barred, Optional.empty());
    }

    /**
     * {@return what is wrong with a record}
     *
     * @param fault what is wrong with the record
     */
    public static AttachmentAnswer of(Fault fault) {
        return ImmutableAttachmentAnswer.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(fault));
    }

    /** {@return the points and stars of the claims; a product that is barred has no stars} */
    public Optional<RatingRange> claimed() {
        return check().flatMap(AttachmentCheck::claimedRange).map(this::range);
    }

    /** {@return the points and stars of the sheet as far as it is proved; a product that is barred has no stars} */
    public Optional<RatingRange> proved() {
        return check().flatMap(AttachmentCheck::provedRange).map(this::range);
    }

    private RatingRange range(RatingRange range) {
        return barred().isPresent() ? range.barred() : range;
    }

    @Value.Check
    void checkOne() {
        checkArgument(list().isPresent() != fault().isPresent(), "answer: expected a list or a fault");
    }
}
