/** The forms of Appendix III filled from a dossier. */
@NullMarked
package io.github.ocop.examples.cli.form;

import org.jspecify.annotations.NullMarked;
