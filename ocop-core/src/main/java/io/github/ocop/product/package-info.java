/**
 * What is rated: products (sản phẩm) and the classification of Appendix I that leads each one to its criteria set.
 */
@NullMarked
package io.github.ocop.product;

import org.jspecify.annotations.NullMarked;
