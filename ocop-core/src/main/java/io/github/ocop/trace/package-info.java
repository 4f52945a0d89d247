/** Why a rating is what it is: ordered steps, each with its clause, what was read, what followed and what was doubtful. */
@NullMarked
package io.github.ocop.trace;

import org.jspecify.annotations.NullMarked;
