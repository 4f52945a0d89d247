/** The house: one package a noun of the programme. How values are generated is said here once for all of them. */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builder = "new",
        defaults = @Value.Immutable(copy = false))
package io.github.ocop;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
