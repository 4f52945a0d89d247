/**
 * What a rule rests on: instruments and their dates, citations, sources, misprints and open readings.
 */
@NullMarked
package io.github.ocop.law;

import org.jspecify.annotations.NullMarked;
