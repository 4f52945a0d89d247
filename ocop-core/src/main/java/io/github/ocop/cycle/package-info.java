/**
 * The cycle (chu trình OCOP): what happens step by step to an application, to a certificate that is taken away, to a product or a
 * province in its year.
 *
 * <p>A {@link io.github.ocop.cycle.Workflow} is an immutable table: in a state an event leads to another state, if somebody fires
 * it who may, in a case of that kind, on a day on which that is the law. One engine walks all of them: {@link
 * io.github.ocop.cycle.Progress#fire} gives what came of an event, and what is refused leaves everything as it was.
 *
 * <pre>{@code
 * Progress draft = Rulebooks.standard().workflows().begin("qd-26-2026/application", Facts.of(Map.of("kind", "FIRST", "tourism", "NO")));
 * Firing filed = draft.fire(Event.of("FILED", LocalDate.parse("2026-08-03"), Actor.SUBJECT)); // Fired, or a Refusal that says why
 * }</pre>
 */
@NullMarked
package io.github.ocop.cycle;

import org.jspecify.annotations.NullMarked;
