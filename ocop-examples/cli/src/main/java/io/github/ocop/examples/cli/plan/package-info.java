/** Plans, and how far they are. */
@NullMarked
package io.github.ocop.examples.cli.plan;

import org.jspecify.annotations.NullMarked;
