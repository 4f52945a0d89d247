package io.github.ocop.deadline;

import java.time.LocalDate;
import org.immutables.value.Value;

/** Something that happened to a dossier or to the certificate that came of it, on a day. */
@Value.Immutable
public abstract class DossierEvent {
    DossierEvent() {}

    /** What can happen, in the order of the procedure. */
    public enum Type {
        /** The commune proposed it to the province; the day on which the province had the complete dossier (7.2.b). */
        PROPOSED_BY_COMMUNE(true),
        /** The province recognised it, did not, or approved the result of one for the ministry (7.3.e). */
        DECIDED_BY_PROVINCE(true),
        /** The province proposed it to the ministry; the day on which the ministry had the complete dossier (7.3.e). */
        PROPOSED_BY_PROVINCE(true),
        /** The ministry recognised it, or sent it back below 90 points (7.4.e, 7.4.g). */
        DECIDED_BY_MINISTRY(true),
        /** The competent body concluded that there is a ground for revoking (8.1, 8.4). */
        VIOLATION_CONCLUDED(false),
        /** The commune confirmed that the subject no longer makes the product (8.4). */
        CEASED_CONFIRMED(false),
        /** The certificate was revoked (8.3.b). */
        REVOKED(false);

        private final boolean assessment;

        Type(boolean assessment) {
            this.assessment = assessment;
        }

        /** {@return whether it is a step of an assessment, for which there is a filing; the others are of a certificate} */
        public boolean isAssessment() {
            return assessment;
        }

        /** {@return whether it can happen more than once} */
        boolean repeats() {
            return this == VIOLATION_CONCLUDED || this == CEASED_CONFIRMED;
        }
    }

    /** {@return what happened} */
    @Value.Parameter
    public abstract Type type();

    /** {@return the day} */
    @Value.Parameter
    public abstract LocalDate on();

    /**
     * {@return an event}
     *
     * @param type the name of the kind
     * @param on the day, of Vietnam (UTC+7)
     */
    public static DossierEvent of(Type type, LocalDate on) {
        return ImmutableDossierEvent.of(type, on);
    }
}
