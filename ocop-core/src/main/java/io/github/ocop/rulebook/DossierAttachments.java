package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.document.AttachmentAnswer;
import io.github.ocop.document.AttachmentList;
import io.github.ocop.document.Holdings;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.Rater;
import java.util.Optional;

/** What to attach to one dossier, under one rulebook: the record is checked first. */
final class DossierAttachments {
    private final Rulebook rulebook;
    private final Dossier dossier;

    DossierAttachments(Rulebook rulebook, Dossier dossier) {
        this.rulebook = rulebook;
        this.dossier = dossier;
    }

    AttachmentAnswer answer(Optional<Holdings> holdings) {
        try {
            DossierRecord record = new DossierRecord(rulebook, dossier);
            PartialSheet claims = record.onlySheet(PartialSheet::of);
            Rater rater = record.sheetRater();
            ImmutableSet<String> findings = record.findings();
            AttachmentList list = AttachmentList.of(
                    rulebook.documents(), rater, dossier.filing().kind(), claims);
            // the sheet's own zeros are in its range
            return AttachmentAnswer.of(
                    list, holdings, rater.barred(dossier.subject().kind(), findings, ImmutableList.of()));
        } catch (FaultException e) {
            return AttachmentAnswer.of(e.fault());
        }
    }
}
