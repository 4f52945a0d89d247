/**
 * Rulebooks: everything one decision says, loaded from the law as data, and which of them governs a filing.
 */
@NullMarked
package io.github.ocop.rulebook;

import org.jspecify.annotations.NullMarked;
