package io.github.ocop.document;

/** Whether a document is there on a day. */
public enum AttachmentState {
    /** There, and not out of date. */
    THERE,
    /** Not there, or issued only later. */
    MISSING,
    /** There, and its last day is past. */
    OUT_OF_DATE
}
