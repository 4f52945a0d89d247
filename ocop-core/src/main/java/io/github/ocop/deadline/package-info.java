/** The deadlines of a dossier (thời hạn giải quyết): what is due when, given what has happened, and what is late by how much. */
@NullMarked
package io.github.ocop.deadline;

import org.jspecify.annotations.NullMarked;
