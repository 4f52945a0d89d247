/** What the decisions say, and their criteria sets. */
@NullMarked
package io.github.ocop.examples.cli.law;

import org.jspecify.annotations.NullMarked;
