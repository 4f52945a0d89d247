/** What all texts and pages for people have in common. */
@NullMarked
package io.github.ocop.examples.cli.text;

import org.jspecify.annotations.NullMarked;
