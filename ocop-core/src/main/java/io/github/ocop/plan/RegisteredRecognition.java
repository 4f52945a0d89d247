package io.github.ocop.plan;

import io.github.ocop.certificate.CertificateRecord;
import org.immutables.value.Value;

/** A recognition of a product of a register, with what has happened to its certificate. */
@Value.Immutable
public abstract non-sealed class RegisteredRecognition implements RegisterRecord {
    RegisteredRecognition() {}

    @Override
    @Value.Parameter
    public abstract String id();

    /** {@return the id of the product} */
    @Value.Parameter
    public abstract String product();

    /** {@return the certificate} */
    @Value.Parameter
    public abstract CertificateRecord certificate();

    @Override
    public RecordKind kind() {
        return RecordKind.RECOGNITION;
    }

    /**
     * {@return a recognition}
     *
     * @param id the id of the recognition
     * @param product the id of the product
     * @param certificate the certificate
     */
    public static RegisteredRecognition of(String id, String product, CertificateRecord certificate) {
        return ImmutableRegisteredRecognition.of(id, product, certificate);
    }
}
