/** Code that is not the library's, tested by the library's generators. */
@NullMarked
package io.github.ocop.examples.testing;

import org.jspecify.annotations.NullMarked;
