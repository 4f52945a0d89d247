package io.github.ocop.document;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.Rater;
import io.github.ocop.subject.FilingKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to attach (danh mục giấy tờ kèm hồ sơ): the documents of one set, one kind of filing and what is claimed on the sheet,
 * each with what it is for. Immutable.
 */
public final class AttachmentList {
    private final Rater rater;
    private final FilingKind filing;
    private final Optional<PartialSheet> claims;
    private final ImmutableList<Attachment> attachments;
    /** All documents of the set, listed or not: an answer may fall to one that rests on another document. */
    private final ImmutableList<Document> documents;

    private AttachmentList(DocumentRules rules, Rater rater, FilingKind filing, Optional<PartialSheet> claims) {
        this.rater = rater;
        this.filing = filing;
        this.claims = claims;
        ListSearch whole = new ListSearch(rater, filing, Optional.empty());
        this.documents =
                whole.attachments(rules).stream().map(Attachment::document).collect(toImmutableList());
        this.attachments = (claims.isEmpty() ? whole : new ListSearch(rater, filing, claims)).attachments(rules);
    }

    /**
     * {@return the whole list of a set, whatever is claimed}
     *
     * @param rules the rules
     * @param rater what rates sheets of the set
     * @param filing what is filed for
     */
    public static AttachmentList whole(DocumentRules rules, Rater rater, FilingKind filing) {
        return new AttachmentList(rules, rater, filing, Optional.empty());
    }

    /**
     * {@return the list of a product} What is not answered yet is not claimed.
     *
     * @param rules the rules
     * @param rater what rates sheets of the set
     * @param filing what is filed for
     * @param claims the answers claimed so far
     * @throws IllegalArgumentException if the sheet is not of the rater's set
     */
    public static AttachmentList of(DocumentRules rules, Rater rater, FilingKind filing, PartialSheet claims) {
        checkArgument(
                claims.set().equals(rater.set()),
                "claims: expected a sheet of set %s, given one of set %s",
                rater.set().number(),
                claims.set().number());
        return new AttachmentList(rules, rater, filing, Optional.of(claims));
    }

    /** {@return the set} */
    public CriteriaSet set() {
        return rater.set();
    }

    /** {@return the rater of the set} */
    public Rater rater() {
        return rater;
    }

    /** {@return what is filed for} */
    public FilingKind filing() {
        return filing;
    }

    /** {@return what is claimed, unless it is the whole list} */
    public Optional<PartialSheet> claims() {
        return claims;
    }

    /** {@return the documents, in the order in which a dossier is put together} */
    public ImmutableList<Attachment> attachments() {
        return attachments;
    }

    /**
     * {@return what hangs on a document of the list: what would be lost without it if everything else on the list is there,
     * and nothing besides} Nothing where nothing is claimed.
     *
     * @param attachment what is asked for
     */
    public ImmutableList<Stake> stakes(Attachment attachment) {
        return stakes(attachment, ImmutableSet.of());
    }

    /** {@return what hangs on a document where some documents besides those of the list are there} */
    ImmutableList<Stake> stakes(Attachment attachment, Set<Document> besides) {
        Set<Document> there = attachments.stream()
                .map(Attachment::document)
                .filter(document -> !document.equals(attachment.document()))
                .collect(ImmutableSet.toImmutableSet());
        List<Document> lacking = documents.stream()
                .filter(document -> !there.contains(document) && !besides.contains(document))
                .toList();
        return claims.map(sheet -> Stake.between(sheet, ProvedSheet.without(lacking, sheet)))
                .orElse(ImmutableList.of());
    }

    /** {@return the documents of the set, listed or not} */
    ImmutableList<Document> documents() {
        return documents;
    }
}
