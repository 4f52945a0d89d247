/** Ratings told as text, table and page; how to reach more; receipts. */
@NullMarked
package io.github.ocop.examples.cli.rating;

import org.jspecify.annotations.NullMarked;
