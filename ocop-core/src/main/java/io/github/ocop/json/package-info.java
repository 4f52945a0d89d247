/**
 * The wire: records in, answers out, one JSON object each, and the stream of them.
 */
@NullMarked
package io.github.ocop.json;

import org.jspecify.annotations.NullMarked;
