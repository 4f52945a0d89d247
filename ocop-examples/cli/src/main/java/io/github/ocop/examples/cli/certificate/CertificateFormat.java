package io.github.ocop.examples.cli.certificate;

/** The forms in which certificates are told. */
enum CertificateFormat {
    /** One JSON object a line, as the wire has it. */
    json,
    /** A table: a row a certificate, or a row a day. */
    csv,
    /** Lines for people. */
    text,
    /** Days for a calendar program (iCalendar). */
    ics,
    /** A page to look at and to print. */
    html
}
