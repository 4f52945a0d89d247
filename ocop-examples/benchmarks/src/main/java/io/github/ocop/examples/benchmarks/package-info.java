/**
 * How fast the library is beside what somebody would use instead, and beside limits that cannot be passed: figures of one run, read as
 * ratios.
 */
@NullMarked
package io.github.ocop.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
