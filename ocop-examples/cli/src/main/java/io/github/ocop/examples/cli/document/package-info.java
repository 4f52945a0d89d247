/** What to attach. */
@NullMarked
package io.github.ocop.examples.cli.document;

import org.jspecify.annotations.NullMarked;
