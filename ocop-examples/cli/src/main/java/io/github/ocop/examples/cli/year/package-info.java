/** The year of a province. */
@NullMarked
package io.github.ocop.examples.cli.year;

import org.jspecify.annotations.NullMarked;
