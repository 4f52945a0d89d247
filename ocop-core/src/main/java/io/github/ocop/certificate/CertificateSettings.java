package io.github.ocop.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Enums;
import java.util.Arrays;
import org.immutables.value.Value;

/** Open readings about certificates that a caller can settle otherwise; the text form is {@code lateFiling=CLOSED_WINDOWS}. */
@Value.Immutable
public abstract class CertificateSettings {
    /** The name of the one setting there is, with its equals sign. */
    public static final String LATE_FILING = "lateFiling=";

    CertificateSettings() {}

    /** {@return whom clause 12.3 helps} */
    @Value.Parameter
    public abstract LateFiling lateFiling();

    /**
     * {@return settings}
     *
     * @param lateFiling the reading of 12.3 to go by
     */
    public static CertificateSettings of(LateFiling lateFiling) {
        return ImmutableCertificateSettings.of(lateFiling);
    }

    /** {@return the readings this library adopts} */
    public static CertificateSettings standard() {
        return of(LateFiling.CLOSED_WINDOWS);
    }

    /**
     * Reads the text form.
     *
     * @param text the text form
     * @return the certificate settings
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static CertificateSettings parse(String text) {
        String word = text.startsWith(LATE_FILING) ? text.substring(LATE_FILING.length()) : "";
        checkArgument(
                Enums.getIfPresent(LateFiling.class, word).isPresent(),
                "setting: expected %sone of %s, given '%s'",
                LATE_FILING,
                Arrays.toString(LateFiling.values()),
                text);
        return of(LateFiling.valueOf(word));
    }

    @Override
    public final String toString() {
        return LATE_FILING + lateFiling();
    }
}
