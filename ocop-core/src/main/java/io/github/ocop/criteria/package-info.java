/**
 * The rubric (bộ tiêu chí): sets, parts, headings, criteria and options, with star minimums, grounds and requirements.
 */
@NullMarked
package io.github.ocop.criteria;

import org.jspecify.annotations.NullMarked;
