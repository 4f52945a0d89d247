/**
 * What to attach to a dossier (hồ sơ, minh chứng): the documents a decision asks for, those of one product, and what hangs on
 * each.
 */
@NullMarked
package io.github.ocop.document;

import org.jspecify.annotations.NullMarked;
