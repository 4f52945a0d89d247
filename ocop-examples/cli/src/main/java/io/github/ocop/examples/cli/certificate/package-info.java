/** Certificates on a day, and what is due of many. */
@NullMarked
package io.github.ocop.examples.cli.certificate;

import org.jspecify.annotations.NullMarked;
