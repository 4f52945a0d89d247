package io.github.ocop.rulebook;

import io.github.ocop.certificate.CertificateSettings;
import io.github.ocop.rating.RatingSettings;

/** The open readings that a caller can settle otherwise, of ratings and of certificates, each in its text form. */
record ReadingSettings(RatingSettings rating, CertificateSettings certificates) {
    static ReadingSettings standard() {
        return new ReadingSettings(RatingSettings.standard(), CertificateSettings.standard());
    }

    private static boolean isOfCertificates(String setting) {
        return setting.startsWith(CertificateSettings.LATE_FILING);
    }

    /**
     * {@return these with one of them set}
     *
     * @throws IllegalArgumentException if there is no such setting or value
     */
    ReadingSettings with(String setting) {
        return isOfCertificates(setting)
                ? new ReadingSettings(rating, CertificateSettings.parse(setting))
                : new ReadingSettings(rating.with(setting), certificates);
    }

    /** {@return the setting of the same name as it is here} */
    String like(String setting) {
        return isOfCertificates(setting) ? certificates.toString() : rating.like(setting);
    }

    /** {@return whether a setting is as it is here} */
    boolean has(String setting) {
        return rating.has(setting) || certificates.toString().equals(setting);
    }
}
