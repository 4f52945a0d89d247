/** A second rating, written straight from the rules, to hold the library's against. */
package io.github.ocop.naive;
