package io.github.ocop.plan;

import java.time.LocalDate;
import java.util.Optional;

/** A product of a register with all its recognitions, in its unit. */
record RegisterProduct(RegisteredProduct product, PlanUnit unit, ProductStory story) {
    /** {@return whether it takes part by a day: registered, or where that is not known recognised} */
    boolean takesPartBy(LocalDate day) {
        Optional<LocalDate> since = product.registeredOn().or(story::first);
        return since.map(on -> !on.isAfter(day)).orElse(false);
    }
}
