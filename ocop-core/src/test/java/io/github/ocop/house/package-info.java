/** Checks of the house itself. */
package io.github.ocop.house;
