/** The sample of the README, compiled and run. */
@NullMarked
package io.github.ocop.examples.quickstart;

import org.jspecify.annotations.NullMarked;
