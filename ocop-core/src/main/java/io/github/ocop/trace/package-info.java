/**
 * Why a rating is what it is (giải trình): ordered steps, each with its clause, what was read, what followed and what was doubtful.
 *
 * <p>A {@link io.github.ocop.trace.Trace} is made only when asked for, and changes no result. Its steps go from which law governs over each
 * criterion to the band, the minimums and who decides. A step on which a misprint or an open reading of the text bears says so.
 *
 * <pre>{@code
 * FullAnswer traced = Rulebooks.standard().trace(dossier);
 * StepText words = StepText.of(Words.of(Language.VI), traced.trace().orElseThrow().set());
 * List<String> told = traced.trace().orElseThrow().steps().stream()
 *         .map(step -> words.tell(step) + " " + step.clause())
 *         .toList();
 * }</pre>
 */
@NullMarked
package io.github.ocop.trace;

import org.jspecify.annotations.NullMarked;
