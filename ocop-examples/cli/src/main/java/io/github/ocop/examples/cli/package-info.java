/** The command line {@code ocop}: the library's answers for people and for programs in any language. */
@NullMarked
package io.github.ocop.examples.cli;

import org.jspecify.annotations.NullMarked;
