/** Records and criteria sets as tables of a spreadsheet. */
@NullMarked
package io.github.ocop.examples.cli.table;

import org.jspecify.annotations.NullMarked;
