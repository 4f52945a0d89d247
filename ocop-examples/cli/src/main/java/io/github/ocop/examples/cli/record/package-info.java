/** Records as they are read, one answer each. */
@NullMarked
package io.github.ocop.examples.cli.record;

import org.jspecify.annotations.NullMarked;
