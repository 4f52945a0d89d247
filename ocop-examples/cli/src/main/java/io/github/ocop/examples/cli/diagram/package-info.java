/** Workflows drawn. */
@NullMarked
package io.github.ocop.examples.cli.diagram;

import org.jspecify.annotations.NullMarked;
