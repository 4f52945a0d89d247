/** Cases that any program that reads and writes the wire form can be held against, and what runs them. */
@NullMarked
package io.github.ocop.conformance;

import org.jspecify.annotations.NullMarked;
