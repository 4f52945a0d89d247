/** Files of records, and the answers to them in their order. */
@NullMarked
package io.github.ocop.examples.cli.source;

import org.jspecify.annotations.NullMarked;
