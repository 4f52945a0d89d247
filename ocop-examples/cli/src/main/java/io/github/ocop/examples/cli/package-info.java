/**
 * The command line {@code ocop}: the library's answers for people and for programs in any language.
 *
 * <p>A room for each subject, such as {@code rating} or {@code year}, has its commands and how their answers are told; no subject knows
 * another. Below them stands what they share, each room knowing those before it: {@code stream}, {@code text}, {@code record}, {@code
 * table}, {@code source}, {@code option}.
 */
@NullMarked
package io.github.ocop.examples.cli;

import org.jspecify.annotations.NullMarked;
