package io.github.ocop.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * The forms of the wire, each with its JSON Schema of 2020-12, closed, its descriptions in English and, as {@code
 * x-description-vi}, in Vietnamese. A stream of records has one of them a line.
 */
public enum WireForm {
    /** A dossier, read by {@link DossierReader}. */
    DOSSIER,
    /** The answer to a dossier, written by {@link AnswerWriter}. */
    ANSWER,
    /** The field {@code trace} of an answer. */
    TRACE,
    /** The field {@code council} of an answer. */
    COUNCIL_STATISTICS,
    /** The receipt of an answer, read by {@link ReceiptReader}. */
    RECEIPT,
    /** What came of verifying a receipt, written by {@link VerificationWriter}. */
    VERIFICATION,
    /** The cheapest way up, written by {@link ImprovementWriter}. */
    IMPROVEMENT,
    /** A council, read by {@link CouncilReader}. */
    COUNCIL,
    /** The documents somebody has, read by {@link HoldingsReader}. */
    HOLDINGS,
    /** What to attach, written by {@link DocumentsWriter}. */
    DOCUMENTS,
    /** A certificate, read by {@link CertificateReader}. */
    CERTIFICATE_RECORD,
    /** Where a certificate is, written by {@link CertificateWriter}. */
    CERTIFICATE,
    /** The days of a certificate in a period, written by {@link CertificateWriter}. */
    MILESTONES,
    /** What happened to a dossier, read by {@link HistoryReader}. */
    HISTORY,
    /** What is due when, written by {@link DeadlineWriter}. */
    DEADLINES,
    /** Rounds beside the regular ones, read by {@link ExtraRoundsReader}. */
    EXTRA_ROUNDS,
    /** Which round takes a proposal, written by {@link RoundWriter}. */
    ROUNDS,
    /** A history of a life cycle, read by {@link CaseReader} and written by {@link CaseWriter}. */
    CASE,
    /** What came of a history, written by {@link ReplayWriter}. */
    REPLAY,
    /** A province's way through its year, read by {@link io.github.ocop.rulebook.YearProfiles}. */
    YEAR_PROFILE,
    /** A province's year on a day, written by {@link YearWriter}. */
    YEAR,
    /** A plan, read by {@link PlanReader}. */
    PLAN,
    /** A record of a register, read by {@link RegisterReader}. */
    REGISTER_RECORD,
    /** How far a plan is, written by {@link ProgressWriter}. */
    PROGRESS,
    /** A criteria set, written by {@link SetWriter}. */
    SET,
    /** The law that is held, written by {@link LawWriter}. */
    LAW,
    /** Two decisions compared, or a dossier under both, written by {@link ComparisonWriter}. */
    COMPARISON;

    /** {@return its name as in files and schema ids: lower case, words joined by {@code -}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the {@code $id} of its schema, by which other schemas refer to it} */
    public String schemaId() {
        return "urn:ocop:" + id();
    }

    /** {@return its schema as text} */
    public String schema() {
        String file = id() + ".schema.json";
        try (InputStream in = Objects.requireNonNull(WireForm.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // the schema is in the library's own jar
            throw new UncheckedIOException(e);
        }
    }
}
