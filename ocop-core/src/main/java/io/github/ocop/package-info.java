/** The house: one package a noun of the programme. How values are generated is said here once for all of them. */
@House
@NullMarked
package io.github.ocop;

import org.jspecify.annotations.NullMarked;
