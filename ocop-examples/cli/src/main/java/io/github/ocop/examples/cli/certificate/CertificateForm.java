package io.github.ocop.examples.cli.certificate;

import io.github.ocop.examples.cli.record.CertificateEntry;
import io.github.ocop.examples.cli.source.RecordFiles;

/** How certificates are told, line ends included. */
interface CertificateForm {
    /** Returns what stands above the answers. */
    default String heading() {
        return "";
    }

    RecordFiles.Answered write(CertificateEntry entry);

    /** Returns what is to be said when all records were answered. */
    default RecordFiles.Answered ending() {
        return new RecordFiles.Answered("", false);
    }
}
