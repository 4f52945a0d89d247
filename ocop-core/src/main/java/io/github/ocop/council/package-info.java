/**
 * The council (Hội đồng đánh giá, phân hạng): who sits on it, the rules it works by, and where its members differ.
 */
@NullMarked
package io.github.ocop.council;

import org.jspecify.annotations.NullMarked;
