package io.github.ocop.document;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.criteria.Ground;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.RatingRange;
import java.util.Optional;

/**
 * A list held against what is there on a day: what is missing, and the sheet as far as it is proved. Immutable.
 *
 * <p>More documents never mean fewer points or stars, and fewer never mean more.
 */
public final class AttachmentCheck {
    private final AttachmentList list;
    private final Holdings holdings;
    private final Optional<PartialSheet> proved;

    private AttachmentCheck(AttachmentList list, Holdings holdings) {
        this.list = list;
        this.holdings = holdings;
        ImmutableList<Document> lacking =
                list.documents().stream().filter(document -> !isThere(document)).collect(toImmutableList());
        this.proved = list.claims().map(sheet -> ProvedSheet.without(lacking, sheet));
    }

    /**
     * Holds a list against what is there.
     *
     * @param list what to attach
     * @param holdings what is there on a day
     * @return the attachment check
     */
    public static AttachmentCheck of(AttachmentList list, Holdings holdings) {
        return new AttachmentCheck(list, holdings);
    }

    private boolean isThere(Document document) {
        return holdings.state(document) == AttachmentState.THERE;
    }

    /** {@return the list} */
    public AttachmentList list() {
        return list;
    }

    /** {@return what is there, and on which day} */
    public Holdings holdings() {
        return holdings;
    }

    /** {@return each document of the list with its state, in the order of the list} */
    public ImmutableList<CheckedAttachment> attachments() {
        ImmutableSet<Document> there =
                list.documents().stream().filter(this::isThere).collect(toImmutableSet());
        return list.attachments().stream()
                .map(attachment -> checked(attachment, there))
                .collect(toImmutableList());
    }

    private CheckedAttachment checked(Attachment attachment, ImmutableSet<Document> there) {
        Document document = attachment.document();
        ImmutableSet<Document> besides =
                there.stream().filter(other -> !other.equals(document)).collect(toImmutableSet());
        return new CheckedAttachment(
                attachment, holdings.state(document), holdings.lastDay(document), list.stakes(attachment, besides));
    }

    /** {@return the sheet as far as it is proved, where something is claimed} */
    public Optional<PartialSheet> proved() {
        return proved;
    }

    /** {@return what the claims lose because documents are not there, in the set's order} */
    public ImmutableList<Stake> losses() {
        return list.claims()
                .map(sheet -> Stake.between(sheet, proved.orElseThrow()))
                .orElse(ImmutableList.of());
    }

    /** {@return the points and stars of the claims, where there are any; what is not answered is open} */
    public Optional<RatingRange> claimedRange() {
        return list.claims().map(list.rater()::range);
    }

    /** {@return the points and stars of the sheet as far as it is proved} */
    public Optional<RatingRange> provedRange() {
        return proved.map(list.rater()::range);
    }

    /**
     * {@return the grounds of the set that may be found to hold because a document is not there: a risk that the authority
     * decides about, never a finding by itself}
     */
    public ImmutableList<Ground> risks() {
        ImmutableSet<Ground> risks = list.attachments().stream()
                .filter(attachment -> !isThere(attachment.document()))
                .flatMap(attachment -> attachment.grounds().stream())
                .collect(toImmutableSet());
        return list.set().grounds().stream().filter(risks::contains).collect(toImmutableList());
    }
}
