/**
 * What is rated: products (sản phẩm), their codes, the provinces these name, and the classification of Appendix I that leads each
 * product to its criteria set.
 */
@NullMarked
package io.github.ocop.product;

import org.jspecify.annotations.NullMarked;
