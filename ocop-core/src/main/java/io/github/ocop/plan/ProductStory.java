package io.github.ocop.plan;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** The recognitions of a product, day by day. Immutable. */
final class ProductStory {
    private final ImmutableSortedSet<Recognition> recognitions;

    ProductStory(Iterable<Recognition> recognitions) {
        this.recognitions = ImmutableSortedSet.copyOf(recognitions);
    }

    /** {@return the stars with which the product stands on a day: those of its latest recognition, if its certificate stands} */
    OptionalInt starsOn(LocalDate day) {
        return latest(day)
                .filter(recognition -> recognition.standsOn(day))
                .map(recognition -> OptionalInt.of(recognition.stars()))
                .orElse(OptionalInt.empty());
    }

    private Optional<Recognition> latest(LocalDate day) {
        return recognitions.descendingSet().stream()
                .filter(recognition -> !recognition.on().isAfter(day))
                .findFirst();
    }

    /** {@return the day of the first recognition ever} */
    Optional<LocalDate> first() {
        return recognitions.stream().findFirst().map(Recognition::on);
    }

    /** {@return the stars of the first recognition from a day on through another; of several on that day, those that count} */
    OptionalInt firstStars(LocalDate from, LocalDate through) {
        return recognitions.stream()
                .map(Recognition::on)
                .filter(on -> !on.isBefore(from) && !on.isAfter(through))
                .findFirst()
                .flatMap(this::latest)
                .map(recognition -> OptionalInt.of(recognition.stars()))
                .orElse(OptionalInt.empty());
    }
}
