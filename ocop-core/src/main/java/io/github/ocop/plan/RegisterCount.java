package io.github.ocop.plan;

import com.google.common.collect.ImmutableSet;
import io.github.ocop.law.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What counts of a register in a period, as it stood on the period's last day. */
final class RegisterCount {
    private final ProgrammeRegister register;
    private final Period days;
    private final LocalDate first;
    private final LocalDate through;

    RegisterCount(ProgrammeRegister register, Period days) {
        this.register = register;
        this.days = days;
        this.first = days.first();
        this.through = days.last().orElseThrow();
    }

    boolean counts(Measure measure, RegisterProduct product) {
        Optional<LocalDate> registered = product.product().registeredOn();
        return isOfYears(measure, registered)
                && switch (measure.counts()) {
                    case PRODUCTS -> product.takesPartBy(through);
                    case REGISTERED_PRODUCTS -> registered.map(days::contains).orElse(false);
                    case NEW_PRODUCTS ->
                        product.story().first().map(days::contains).orElse(false)
                                && is(measure, product.story().starsOn(through));
                    case RECOGNISED_PRODUCTS ->
                        product.story().firstStars(first, through).isPresent()
                                && is(measure, product.story().starsOn(through));
                    case UPGRADED_PRODUCTS ->
                        isUpgraded(product.story())
                                && is(measure, product.story().starsOn(through));
                    case KEPT_PRODUCTS ->
                        stoodBefore(product.story()).isPresent()
                                && is(measure, product.story().starsOn(through));
                    case FORMER_PRODUCTS -> is(measure, stoodBefore(product.story()));
                    case STANDING_PRODUCTS -> is(measure, product.story().starsOn(through));
                    case MARKED_PRODUCTS -> isMarked(measure, product.product().marks());
                    case SUBJECTS, NEW_SUBJECTS, MARKED_SUBJECTS, TALLIED -> false;
                };
    }

    private static boolean isOfYears(Measure measure, Optional<LocalDate> registered) {
        return measure.registered().isEmpty()
                || registered
                        .map(on -> measure.registered().get().days().contains(on))
                        .orElse(false);
    }

    private static boolean is(Measure measure, OptionalInt stars) {
        return stars.isPresent()
                && measure.stars().map(band -> band.contains(stars.getAsInt())).orElse(true);
    }

    private OptionalInt stoodBefore(ProductStory story) {
        return story.starsOn(first.minusDays(1));
    }

    private boolean isUpgraded(ProductStory story) {
        OptionalInt before = stoodBefore(story);
        OptionalInt from = before.isPresent() ? before : story.firstStars(first, through);
        OptionalInt to = story.starsOn(through);
        return from.isPresent() && to.isPresent() && to.getAsInt() > from.getAsInt();
    }

    private boolean isMarked(Measure measure, List<MarkedOn> given) {
        return measure.marks().stream()
                .allMatch(mark -> given.stream()
                        .anyMatch(one -> one.mark() == mark
                                && days.contains(one.on())
                                && (mark != Mark.DOSSIER_COMPLETED
                                        || measure.stars().isEmpty()
                                        || is(measure, one.stars()))));
    }

    boolean counts(Measure measure, RegisteredSubject subject, Set<String> owning) {
        return takesPart(subject, through)
                && (measure.kinds().isEmpty()
                        || measure.kinds().contains(subject.subject().kind()))
                && (measure.owning().isEmpty() || owning.contains(subject.id()))
                && switch (measure.counts()) {
                    case SUBJECTS -> true;
                    case NEW_SUBJECTS -> days.contains(subject.joinedOn());
                    case MARKED_SUBJECTS -> isMarked(measure, subject.marks());
                    default -> false;
                };
    }

    static boolean takesPart(RegisteredSubject subject, LocalDate day) {
        return !subject.joinedOn().isAfter(day)
                && subject.leftOn().map(left -> left.isAfter(day)).orElse(true);
    }

    /** {@return the subjects that have a product on the last day: one that takes part, or one that stands} */
    ImmutableSet<String> owning(Optional<Owning> asked) {
        if (asked.isEmpty()) {
            return ImmutableSet.of();
        }
        return register.products().values().stream()
                .filter(product -> asked.get() == Owning.PRODUCT
                        ? product.takesPartBy(through)
                        : product.story().starsOn(through).isPresent())
                .flatMap(product -> product.product().owners().on(through).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    boolean counts(Measure measure, RegisteredTally tally) {
        return measure.tally().equals(Optional.of(tally.tally())) && days.contains(tally.on());
    }
}
