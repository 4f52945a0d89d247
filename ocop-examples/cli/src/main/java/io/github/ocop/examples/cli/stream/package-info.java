/** What a command reads from and writes to, whatever the platform. */
@NullMarked
package io.github.ocop.examples.cli.stream;

import org.jspecify.annotations.NullMarked;
