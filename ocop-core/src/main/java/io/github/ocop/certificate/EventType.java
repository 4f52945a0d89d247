package io.github.ocop.certificate;

import com.google.common.collect.ImmutableSet;

/**
 * What can happen to a certificate. Events of one day are taken in this order, so that what a decision rests on comes before it
 * and nobody has to know the hour.
 */
public enum EventType {
    /** The subject filed for a re-rating (đánh giá lại). */
    RE_RATING_FILED,
    /** A competent body concluded that there is a ground of clause 8.1. */
    VIOLATION_CONCLUDED(Field.GROUND),
    /** The commune confirmed that the subject no longer makes the product. */
    CEASED_CONFIRMED,
    /** The product was upgraded (nâng hạng): a new certificate. */
    UPGRADED(Field.STARS),
    /** The re-rating was decided. */
    RE_RATED(Field.STARS),
    /** The certificate was taken away (thu hồi). */
    REVOKED(Field.GROUND, Field.BY);

    /** What an event of some types has beside its day. */
    public enum Field {
        /** Stars. */
        STARS("stars"),
        /** A ground of clause 8.1. */
        GROUND("ground"),
        /** Who did it. */
        BY("by");

        private final String wire;

        Field(String wire) {
            this.wire = wire;
        }

        /** {@return its name on the wire} */
        public String wire() {
            return wire;
        }
    }

    private final ImmutableSet<Field> fields;

    EventType(Field... fields) {
        this.fields = ImmutableSet.copyOf(fields);
    }

    /** {@return what an event of this type has beside its day; it has all of it and nothing else} */
    public ImmutableSet<Field> fields() {
        return fields;
    }
}
