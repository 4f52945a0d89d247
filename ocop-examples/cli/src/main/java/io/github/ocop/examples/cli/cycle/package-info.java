/** Applications: what happened, what is due, which round. */
@NullMarked
package io.github.ocop.examples.cli.cycle;

import org.jspecify.annotations.NullMarked;
