/** Two decisions beside each other. */
@NullMarked
package io.github.ocop.examples.cli.comparison;

import org.jspecify.annotations.NullMarked;
