/**
 * What to attach to a dossier (hồ sơ, minh chứng): the documents a decision asks for, those of one product, and what hangs on each.
 *
 * <p>Articles 6 and 7.1 of 26/2026/QĐ-TTg and the table of Form 02 say what belongs to a dossier. An {@link
 * io.github.ocop.document.AttachmentList} picks what one set, one kind of filing and the answers claimed ask for; {@link
 * io.github.ocop.document.AttachmentCheck} holds it against the {@link io.github.ocop.document.Holdings}, what is there on a day. An answer
 * whose proof is missing falls to the best one that needs none of it, in whole points. A missing paper is a risk and never a finding.
 */
@NullMarked
package io.github.ocop.document;

import org.jspecify.annotations.NullMarked;
