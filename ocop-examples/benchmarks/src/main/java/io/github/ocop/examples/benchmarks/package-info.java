/** What a rating costs, beside a sum written by hand and beside its own trace. */
@NullMarked
package io.github.ocop.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
