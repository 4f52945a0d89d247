/** A national register rated on Spark: the library inside a map, with the answers of the command line record for record. */
@NullMarked
package io.github.ocop.examples.register;

import org.jspecify.annotations.NullMarked;
