/**
 * What is rated: products (sản phẩm), their codes, the provinces these name, and the classification that leads each product to its criteria set.
 *
 * <p>The classification (phân loại sản phẩm, Appendix I) has categories, groups and subgroups; each leaf has its set. A {@link
 * io.github.ocop.product.ProductCode} (mã sản phẩm, Appendix III) names province, commune, number and year, until 2025 the district too. The 63
 * provinces became 34 on 2025-07-01 and some codes changed hands, so a code names a {@link io.github.ocop.product.Province} only together with a
 * day.
 *
 * <pre>{@code
 * Optional<Province> province = Rulebooks.standard().provinces().find("24", LocalDate.parse("2026-08-03"));
 * }</pre>
 */
@NullMarked
package io.github.ocop.product;

import org.jspecify.annotations.NullMarked;
