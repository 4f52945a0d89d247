/**
 * What somebody would use instead, each doing the same work: the points, band and stars of a sheet of set 6, and one transition of an
 * application. They are held equal to the library before they are timed.
 */
@NullMarked
package io.github.ocop.examples.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
