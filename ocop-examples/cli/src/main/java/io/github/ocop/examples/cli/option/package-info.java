/** Options that several commands take. */
@NullMarked
package io.github.ocop.examples.cli.option;

import org.jspecify.annotations.NullMarked;
