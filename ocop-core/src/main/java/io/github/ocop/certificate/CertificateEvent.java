package io.github.ocop.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import io.github.ocop.rating.Authority;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Something that happened to a certificate on a day.
 *
 * <p>The text form is the type, the day and what the type has beside it: {@code RE_RATED 2029-07-10 4}, {@code REVOKED 2027-02-10
 * 8.1.c PROVINCE}. {@link #toString} and {@link #parse} are each other's inverse.
 */
@Value.Immutable
public abstract class CertificateEvent {
    CertificateEvent() {}

    /** {@return what happened} */
    public abstract EventType type();

    /** {@return the day} */
    public abstract LocalDate on();

    /** {@return the stars of a re-rating or an upgrade, 1 to 5} */
    public abstract OptionalInt stars();

    /** {@return the ground of a conclusion or a revocation} */
    public abstract Optional<RevocationGround> ground();

    /** {@return who revoked} */
    public abstract Optional<Authority> by();

    /**
     * {@return that the subject filed for a re-rating}
     *
     * @param on the day, of Vietnam (UTC+7)
     */
    public static CertificateEvent reRatingFiled(LocalDate on) {
        return builder().type(EventType.RE_RATING_FILED).on(on).build();
    }

    /**
     * {@return that a re-rating was decided}
     *
     * @param on the day, of Vietnam (UTC+7)
     * @param stars 1 to 5
     * @throws IllegalArgumentException if the stars are not 1 to 5
     */
    public static CertificateEvent reRated(LocalDate on, int stars) {
        return builder().type(EventType.RE_RATED).on(on).stars(stars).build();
    }

    /**
     * {@return that the product was upgraded}
     *
     * @param on the day, of Vietnam (UTC+7)
     * @param stars 1 to 5
     * @throws IllegalArgumentException if the stars are not 1 to 5
     */
    public static CertificateEvent upgraded(LocalDate on, int stars) {
        return builder().type(EventType.UPGRADED).on(on).stars(stars).build();
    }

    /**
     * {@return that a competent body concluded that there is a ground}
     *
     * @param on the day, of Vietnam (UTC+7)
     * @param ground the ground
     */
    public static CertificateEvent violationConcluded(LocalDate on, RevocationGround ground) {
        return builder()
                .type(EventType.VIOLATION_CONCLUDED)
                .on(on)
                .ground(ground)
                .build();
    }

    /**
     * {@return that the commune confirmed that the subject no longer makes the product}
     *
     * @param on the day, of Vietnam (UTC+7)
     */
    public static CertificateEvent ceasedConfirmed(LocalDate on) {
        return builder().type(EventType.CEASED_CONFIRMED).on(on).build();
    }

    /**
     * {@return that the certificate was taken away}
     *
     * @param on the day, of Vietnam (UTC+7)
     * @param ground the ground
     * @param by the body that acts
     */
    public static CertificateEvent revoked(LocalDate on, RevocationGround ground, Authority by) {
        return builder().type(EventType.REVOKED).on(on).ground(ground).by(by).build();
    }

    /**
     * Reads the text form.
     *
     * @param text the text form
     * @return the certificate event
     * @throws IllegalArgumentException if the text is not of that form
     * @throws java.time.format.DateTimeParseException if the day is not an ISO date
     */
    public static CertificateEvent parse(String text) {
        Iterator<String> words = Splitter.on(' ').split(text).iterator();
        EventType type = EventType.valueOf(words.next());
        checkArgument(words.hasNext(), "event: expected a type and a day, given '%s'", text);
        Builder event = builder().type(type).on(LocalDate.parse(words.next()));
        for (EventType.Field field : type.fields()) {
            checkArgument(words.hasNext(), "event: expected %s of %s, given '%s'", field.wire(), type, text);
            String word = words.next();
            switch (field) {
                case STARS -> event.stars(Integer.parseInt(word));
                case GROUND -> event.ground(RevocationGround.parse(word));
                case BY -> event.by(Authority.valueOf(word));
            }
        }
        checkArgument(!words.hasNext(), "event: expected no more of %s, given '%s'", type, text);
        return event.build();
    }

    @Value.Check
    void check() {
        has(EventType.Field.STARS, stars().isPresent());
        has(EventType.Field.GROUND, ground().isPresent());
        has(EventType.Field.BY, by().isPresent());
        checkArgument(
                stars().orElse(1) >= 1 && stars().orElse(1) <= 5,
                "event: expected 1 to 5 stars, given %s",
                stars().orElse(0));
    }

    private void has(EventType.Field field, boolean there) {
        checkArgument(
                type().fields().contains(field) == there,
                "event %s: expected %s of it, and only of it: %s",
                type(),
                type().fields(),
                field);
    }

    @Override
    public final String toString() {
        Stream.Builder<Object> words = Stream.builder();
        words.add(type()).add(on());
        stars().ifPresent(words::add);
        ground().map(RevocationGround::clause).ifPresent(words::add);
        by().ifPresent(words::add);
        return Joiner.on(' ').join(words.build().iterator());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an event. */
    public static class Builder extends ImmutableCertificateEvent.Builder {
        Builder() {}
    }
}
