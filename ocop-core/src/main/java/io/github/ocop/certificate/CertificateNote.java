package io.github.ocop.certificate;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import java.time.LocalDate;

/**
 * A note on an event.
 *
 * @param code what it is
 * @param on the day of the event
 * @param citation the clause it is about
 * @param arguments what fills the blanks of its words: the day of the event first
 */
public record CertificateNote(NoteCode code, LocalDate on, Citation citation, ImmutableList<String> arguments) {}
