package io.github.ocop.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document of a list, held against what is there. Immutable.
 *
 * @param attachment the document on the list
 * @param state whether it is there
 * @param lastDay the last day of the copy that is there, or of the one that ran out, where it has one
 * @param stakes what hangs on it, everything else on the list being there
 */
public record CheckedAttachment(
        Attachment attachment, AttachmentState state, Optional<LocalDate> lastDay, ImmutableList<Stake> stakes) {
    /** {@return whether it is there on the day} */
    public boolean isThere() {
        return state == AttachmentState.THERE;
    }
}
