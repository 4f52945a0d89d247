package io.github.ocop.year;

import io.github.ocop.cycle.Actor;
import io.github.ocop.law.Wording;
import java.util.Optional;

/**
 * A body that leads a step or takes part in it (đơn vị thực hiện).
 *
 * @param id the id, in capitals
 * @param actor who it is where something happens by it; a body that only takes part needs none
 * @param name its name
 */
public record Body(String id, Optional<Actor> actor, Wording name) {}
